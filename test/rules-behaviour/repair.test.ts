import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from '../../server/src/document/read.ts';
import { languageOf } from '../../server/src/language/index.ts';
import type { LanguageId } from '../../server/src/language/language.ts';
import { type Repair, repairOf } from '../../server/src/rules/repair.ts';

/** A document, the word in it that is looked at, and what makes it precise; `null` when nothing does. */
type Case = readonly [expected: Repair | null, word: string, markdown: string];

const CASES: Readonly<Record<LanguageId, readonly Case[]>> = {
  en: [
    [null, 'quickly', '- The barrier shall open quickly.'],
    ['figure', 'quickly', '- The barrier shall open quickly, within 3 s of the badge.'],
    ['figure', 'adequate', '- The corridor shall have adequate lighting of 150 lux.'],
    [null, 'quickly', '- The barrier shall open quickly; it shall close after 30 s.'],
    [null, 'quickly', '- The 2 barriers shall open quickly.'],
    [null, 'good faith', '- The parties shall settle within 30 days, in good faith, what remains open.'],
    [
      'figure',
      'fast',
      '| ID | Requirement | Target |\n| -- | -- | -- |\n| R-1 | The lift is fast | 1.6 m/s |',
    ],
    ['reference', 'suitable', '- The fitter shall use suitable screws, as specified in annex 3.'],
    ['reference', 'appropriate', '- The fitter shall use screws appropriate according to table 4.'],
    ['list', 'common', '- The scanner shall write common formats (PDF, TIFF, JPEG).'],
    ['list', 'relevant', '- The sheet shall show the relevant data: allergens, weight and price.'],
    [
      'list',
      'necessary',
      '- The caterer shall bring the necessary tools:\n  - a ladle\n  - a probe thermometer',
    ],
    ['purpose', 'easy', '- Each door shall carry its number so that it is easy to find.'],
    ['purpose', 'smooth', '- In order to keep traffic smooth, the depot shall open at 5:00.'],
    [
      'definition',
      'promptly',
      '- “Promptly” means on the same working day.\n- The clerk shall promptly file each claim.',
    ],
    ['sequel', 'fast', '- The alarm shall be fast. It shall sound at most 2 s after the smoke.'],
    [null, 'fast', '- The alarm shall be fast. The siren is painted red.'],
    [
      'criterion',
      'robust',
      '- R-7: The bench shall be robust.\n\n## Acceptance criteria\n\n- R-7: the bench bears 300 kg for 24 h.',
    ],
  ],
  fr: [
    [null, 'rapidement', '- La barrière s’ouvre rapidement.'],
    ['figure', 'rapidement', '- La barrière s’ouvre rapidement, en moins de 3 s après le badge.'],
    ['figure', 'adapté', '- Le couloir dispose d’un éclairage adapté, d’au moins 150 lux.'],
    [null, 'rapidement', '- La barrière s’ouvre rapidement ; elle se referme après 30 s.'],
    [null, 'bonne foi', '- Les parties règlent sous 30 jours, de bonne foi, ce qui reste ouvert.'],
    [
      'figure',
      'rapide',
      '| ID | Exigence | Cible |\n| -- | -- | -- |\n| EX-1 | L’ascenseur est rapide | 1,6 m/s |',
    ],
    ['reference', 'adaptées', '- Le monteur utilise des vis adaptées, définies en annexe 3.'],
    ['list', 'courants', '- Le scanner écrit les formats courants (PDF, TIFF, JPEG).'],
    ['list', 'utiles', '- La fiche donne les informations utiles : allergènes, poids et prix.'],
    [
      'list',
      'nécessaires',
      '- Le traiteur apporte les outils nécessaires :\n  - une louche\n  - un thermomètre',
    ],
    ['purpose', 'facilement', '- Chaque porte porte son numéro afin de la trouver facilement.'],
    ['purpose', 'facilement', '- Chaque porte porte son numéro pour trouver facilement la salle.'],
    [
      'definition',
      'promptement',
      '- « Promptement » signifie le jour ouvré même.\n- Le greffe classe promptement chaque plainte.',
    ],
    ['sequel', 'rapide', '- L’alarme doit être rapide. Elle sonne au plus tard 2 s après la fumée.'],
    [
      'criterion',
      'robuste',
      '- EX-7 : Le banc doit être robuste.\n\n## Critères d’acceptation\n\n- EX-7 : le banc supporte 300 kg pendant 24 h.',
    ],
  ],
};

for (const [language, cases] of Object.entries(CASES) as [LanguageId, readonly Case[]][]) {
  describe(`what makes a word precise, in ${language}`, () => {
    for (const [expected, word, markdown] of cases) {
      it(`${expected ?? 'nothing'}: ${markdown.replaceAll('\n', ' ⏎ ')}`, () => {
        const title = language === 'fr' ? 'Exigences' : 'Requirements';
        const document = readDocument(`# Titre\n\n## ${title}\n\n${markdown}\n`, {
          kind: 'specification',
          profile: null,
          language,
        });
        const statement = document.statements.findLast(({ text }) => text.value.includes(word));
        assert.ok(statement, 'the word stands in a statement');
        const start = statement.text.value.indexOf(word);
        const end = start + word.length;
        const hit = { start, end, text: statement.text.folded.slice(start, end) };
        assert.equal(repairOf(document, statement, hit, languageOf(language)), expected);
      });
    }
  });
}
