import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LanguageId } from '../../server/src/language/language.ts';
import { splitSentences } from '../../server/src/language/sentences.ts';

/** `|` marks where one sentence ends and the next one begins. */
function checks(language: LanguageId, marked: string[]): void {
  for (const line of marked) {
    const expected = line.split('|').map(part => part.trim());
    const text = line.replaceAll('|', '');
    const found = splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(found, expected);
  }
}

test('a stop, a question mark or an exclamation mark followed by a space ends a sentence', () => {
  checks('en', [
    'The crane lifts 8 t. |The operator checks the wind speed. |work stops above 72 km/h.',
    'Who signs? |The site manager! |Nobody else.',
    'One sentence without a stop',
    'The kitchen serves 300 meals; the cold room holds 2,000 litres: both are checked daily.',
  ]);
  checks('fr', [
    'Le chantier ouvre à 7 h. |Les livraisons cessent à 17 h 30. |la nuit, aucun bruit.',
    'Qui valide ? |Le maître d’œuvre ! |Personne d’autre.',
    'Le titulaire livre deux lots : la cuisine ; la salle à manger.',
  ]);
});

test('a line break always ends a sentence', () => {
  checks('en', ['The supplier delivers the beds\n| The ward installs them']);
  checks('fr', ['Menus sans gluten\r\n| Menus halal']);
});

test('abbreviations that announce something do not end a sentence', () => {
  checks('en', [
    'Meals, e.g. Soups and salads, are labelled. |Allergens, i.e. Milk, are in bold.',
    'Dr. Osei and Mrs. Bright sign form No. 12. |Is it final? |No. |The board decides.',
    'See Sec. 4 and fig. 2 approx. 3 m high, max. 4 m wide. |Walls are built by Stone vs. Brick rules.',
  ]);
  checks('fr', [
    'Selon l’art. 5 et l’art. L. 121-1, chap. IV, p. 12, le repas est servi chaud. |Voir p. ex. Annexe 2.',
    'M. Le Goff, MM. Petit et Roy, Mme Aubry et le Dr. Klein valident. |Cf. Annexe 3.',
    'Le lot est livré av. Victor Hugo, env. 3 m de haut, min. 2 m, tél. 01 02 03 04 05.',
    'Les travaux suivent les règles de l’art. |Le titulaire les contrôle.',
  ]);
});

test('abbreviations that may come last end a sentence before a capital letter only', () => {
  checks('en', [
    'The hospital buys gloves, masks, etc. |The supplier replaces them. |Boxes, bags, etc. are included.',
    'The buyer is Harbour Foods Ltd. |Invoices go to its office. |Harbour Foods Inc. pays them.',
    'The bus leaves at 6 a.m. |The driver checks it at 5 a.m. every day.',
    'Parts made in the U.S. Army depot. |They are sold in the U.S. |The buyer pays.',
  ]);
  checks('fr', [
    'Le prix est de 1 200 € H.T. |Toute somme due est réglée à 30 jours. |Il s’entend H.T. par jour.',
    'Bancs, tables, etc. |Le fournisseur les pose. |Bancs, tables, etc. sont posés.',
    'La société Rail Ouest S.A. assure le transport. |Le client est Bois S.A. |Elle paie.',
  ]);
});

test('numbers, versions, addresses, file names and initials are whole', () => {
  checks('en', [
    'Version 2.10.3 of app.js reads https://example.org/a.b?c=d.e!f and costs 3.50 per trip.',
    'The map by J. R. Keller is final. |Option B. |The plan stays.',
    'Write to help@example.org. |Answers take 2 days.',
  ]);
  checks('fr', [
    'La version 3.2 de menu.json est lue sur www.exemple.fr/a.html. |La suite est en ligne.',
    'Le plan de J. Martin est validé.',
  ]);
});

test('a number that opens the sentence belongs to it', () => {
  checks('en', [
    '14. Confidentiality. |The caterer keeps recipes secret.',
    'iii. The van is washed. |It is dried.',
    'Article 3. The carrier insures the goods. |It pays.',
  ]);
  checks('fr', [
    '3.2. Le transporteur assure le fret. |Il paie la prime.',
    'Article 7. Le prix est ferme.',
    'IV. Prix',
  ]);
});

test('closing quotation marks and brackets stay with the sentence they close', () => {
  checks('en', [
    'The nurse says “Ready.” |The doctor answers.',
    'The gate opens (see plan 3.) |It closes at night.',
    'The words “Stop.” and “Go!” are shown.',
  ]);
  checks('fr', [
    'Le panneau affiche « Fermé. » |La barrière descend.',
    'Le mot « Prêt ! » s’affiche. |Le four s’arrête.',
    '(Le parking est gratuit.) |L’accès est libre.',
  ]);
});

test('an ellipsis ends a sentence before a capital letter only', () => {
  checks('en', ['Beds, chairs... and lamps. |More to come… |The list is open.']);
  checks('fr', ['Béton, acier… et bois. |La suite… |Le lot 2 est livré.']);
});

test('stray stops and spaces make no sentence', () => {
  checks('en', ['  Done . . .  ']);
  assert.deepEqual(splitSentences(' \n \n', 'fr'), []);
  assert.deepEqual(splitSentences('', 'en'), []);
});

test('every word of a text is in one sentence, in order, however long the text', () => {
  for (const text of [
    '. '.repeat(40_000),
    'a.'.repeat(40_000),
    'A. b! '.repeat(20_000),
    '« ! » '.repeat(20_000),
  ]) {
    let last = 0;
    for (const { start, end } of splitSentences(text, 'fr')) {
      assert.ok(start >= last && end > start);
      assert.doesNotMatch(text.slice(last, start), /[\p{L}\p{N}]/u);
      last = end;
    }
  }
});
