import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../server/src/text/fold.ts';
import { findQuantities, hasMeasure } from '../../server/src/text/quantities.ts';

/** What is found in `text`, as `words = kind value unit`. */
function read(text: string): string[] {
  return findQuantities(fold(text)).map(
    ({ start, end, kind, value, unit }) =>
      `${text.slice(start, end)} = ${[kind, value, unit].filter(part => part !== null).join(' ')}`,
  );
}

function checks(cases: Record<string, string[]>): void {
  for (const [text, expected] of Object.entries(cases)) assert.deepEqual(read(text), expected, text);
}

test('numbers are read with English and French grouping', () => {
  checks({
    'The depot holds 30,000.5 l of fuel': ['30,000.5 l = size 30000.5 l'],
    'Le dépôt contient 30 000,5 l de gazole': ['30 000,5 l = size 30000.5 l'],
    'Montant : 12 500 € HT': ['12 500 € = money 12500 EUR'],
    'Total 1.250.000,50 €': ['1.250.000,50 € = money 1250000.5 EUR'],
    "Prix : CHF 1'200": ["CHF 1'200 = money 1200 CHF"],
    'Il sert 1,5 litre': ['1,5 litre = size 1.5 l'],
    'about 10k visitors': ['about 10k = number 10000'],
    'un budget de 3 millions d’euros': ['3 millions d’euros = money 3000000 EUR'],
    '2 M€ and $4.5 million': ['2 M€ = money 2000000 EUR', '$4.5 million = money 4500000 USD'],
  });
});

test('numbers are read from words, articles are not', () => {
  checks({
    'twelve trucks': ['twelve = number 12'],
    'thirty (30) days': ['thirty (30) days = duration 30 day'],
    'one hundred and twenty seats': ['one hundred and twenty = number 120'],
    'soixante-douze heures': ['soixante-douze heures = duration 72 hour'],
    'quatre-vingt-dix jours': ['quatre-vingt-dix jours = duration 90 day'],
    'vingt et un jours': ['vingt et un jours = duration 21 day'],
    'trois cents repas': ['trois cents = number 300'],
    'une fois le menu validé, un chef le signe': [],
    'one of the nurses opens a door': [],
    'un équipement neuf dans le four': [],
    'one month': ['one month = duration 1 month'],
    'at least one lift': ['at least one = number 1'],
  });
});

test('comparisons beside a quantity belong to it', () => {
  checks({
    'at most 2 s': ['at most 2 s = duration 2 second'],
    'no later than 5 business days': ['no later than 5 business days = duration 5 working-day'],
    'sous 3 jours ouvrés': ['sous 3 jours ouvrés = duration 3 working-day'],
    'au plus 10 jours ouvrables': ['au plus 10 jours ouvrables = duration 10 ouvrable-day'],
    '≤ 500 ms': ['≤ 500 ms = duration 500 ms'],
    'température de -18 °C ± 2 °C': ['-18 °C = size -18 °C', '± 2 °C = size 2 °C'],
    'inférieure ou égale à 35 dB': ['inférieure ou égale à 35 dB = size 35 dB'],
    '18 years or older': ['18 years or older = duration 18 year'],
    '30 minutes maximum': ['30 minutes maximum = duration 30 minute'],
    'sous un mois': ['sous un mois = duration 1 month'],
    'no less than (2) rounds': ['no less than (2 = number 2'],
    'dans un second temps': [],
    'within an hour': ['within an hour = duration 1 hour'],
  });
});

test('units of time, data, length, mass, power and shares are known', () => {
  checks({
    '2h30 de trajet': ['2h30 = duration 2.5 hour'],
    '95 % des bus': ['95 % = percent 95 %'],
    'five per cent of the price': ['five per cent = percent 5 %'],
    '16 GB of memory, 2 To de disque': ['16 GB = size 16 GB', '2 To = size 2 TB'],
    'from 2 to 5 beds': ['2 = number 2', '5 = number 5'],
    'walls of 20 cm, 8 t and 30 kg/m²': ['20 cm = size 20 cm', '8 t = size 8 t', '30 kg = size 30 kg'],
    '40 m² et 12 kW': ['40 m² = size 40 m²', '12 kW = size 12 W'],
    'les trois derniers mois': ['trois derniers mois = duration 3 month'],
    '30 days’ notice': ['30 days = duration 30 day'],
    '5 to 10 days': ['5 = duration 5 day', '10 days = duration 10 day'],
  });
});

test('rates and words of frequency are read', () => {
  checks({
    '50 requests per second': ['50 requests per second = rate 50 /second'],
    '200 req/s': ['200 req/s = rate 200 request/s'],
    '90 km/h': ['90 km/h = rate 90 km/h'],
    'deux fois par an': ['deux fois par an = rate 2 /year'],
    '3 times a week': ['3 times a week = rate 3 /week'],
    '450 € par jour': ['450 € par jour = rate 450 EUR/day'],
    '12 repas par élève': ['12 = number 12'],
    'a meeting per month': ['a meeting per month = rate 1 /month'],
    'un comité par trimestre': ['un comité par trimestre = rate 1 /quarter'],
    'a weekly report, chaque jour': ['weekly = rate 1 /week', 'chaque jour = rate 1 /day'],
    'every two weeks; tous les 3 mois': [
      'every two weeks = rate 0.5 /week',
      `tous les 3 mois = rate ${1 / 3} /month`,
    ],
    'nettoyage hebdomadaire, 24h/24': ['hebdomadaire = rate 1 /week', '24h/24 = rate continuous'],
    'open 24/7': ['24/7 = rate continuous'],
  });
});

test('dates are read in both languages, with their day when they have one', () => {
  const may3 = Date.UTC(2026, 4, 3) / 86_400_000;
  checks({
    'le 3 mai 2026': [`3 mai 2026 = date ${may3} day`],
    'May 3rd, 2026': [`May 3rd, 2026 = date ${may3} day`],
    '2026-05-03': [`2026-05-03 = date ${may3} day`],
    '03/05/2026': [`03/05/2026 = date ${may3} day`],
    '31/02/2026': ['31/02/2026 = date day'],
    '1er trimestre 2027': ['1er trimestre 2027 = date quarter'],
    'Q1 2027': ['Q1 2027 = date quarter'],
    'by the end of June': ['by the end of June = date month'],
    'fin juin': ['fin juin = date month'],
    'before 1 October': ['1 October = date day'],
    'T0 + 6 semaines': ['T0 + 6 semaines = date relative'],
    'J+3': ['J+3 = date relative'],
    'en 2027': ['en 2027 = date year'],
    'the 5th of each month': ['5th of each month = date day'],
    'at 18:30': ['18:30 = date time'],
    'The nurse may 5 times': ['5 = number 5'],
  });
});

test('versions are versions; identifiers and telephone numbers are nothing', () => {
  checks({
    'v2.1 of PHP 8.3+ and 4.2.0': ['v2.1 = version', '8.3+ = version', '4.2.0 = version'],
    'version 3': ['version 3 = version'],
    'EX-004, REQ_7, FR-012, #12, UTF-8, p95': [],
    'tél. 01 23 45 67 89 ou +33 1 23 45 67 89': [],
  });
});

test('a measure is an amount that can be checked', () => {
  for (const text of [
    'The lift carries 8 people',
    'Les plats sont servis à 63 °C',
    'au moins 3 références',
    'delivered by 30 June 2026',
    'Un point hebdomadaire',
    'La pénalité est de 2 % par semaine',
    'in fewer than 3 clicks',
    'answers within an hour',
    'trois agents sont présents',
  ]) {
    assert.equal(hasMeasure(fold(text)), true, text);
  }
});

test('a version, an identifier, the number of an article or a standard measures nothing', () => {
  for (const text of [
    'EX-004 The bus is clean',
    'PHP 8.3.1 and v2',
    'See article 5 and section 3.2',
    'Selon l’article 12 du règlement',
    'conforme à la norme ISO 27001',
    'RFC 2119 applies',
    '3. The kitchen is clean',
    'Step 2: mount the door',
    'Le lot n° 2 est traité',
    'la loi du 6 janvier 1978',
    'WCAG 2.1',
    'a fast and friendly service',
    'une fois par hasard',
    'one of the nurses',
  ]) {
    assert.equal(hasMeasure(fold(text)), false, text);
  }
});

test('long and hostile text is read in linear time', () => {
  for (const unit of [
    '1 000',
    '1,',
    'au plus ',
    '9 a ',
    'deux cent ',
    '1/',
    '1 a b c d ',
    'ex-1-',
    '(((',
    'fin de ',
    '€ ',
    '01 ',
  ]) {
    const start = performance.now();
    findQuantities(unit.repeat(100_000 / unit.length));
    assert.ok(performance.now() - start < 1000, unit);
  }
});
