import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../../server/src/report/define.ts';
import pretty from '../../server/src/report/pretty.ts';
import { at80, fileReport, finding, missingKpi, vague } from './build.ts';
import { matchesGolden } from './golden.ts';

const english = `# Booking counter

The counter shall answer fast.

- When a patient has waited at the counter for longer than the others, and nobody else is free, the screen shall show their name in a prominent place, and the clerk shall be told.
\t- A\tnested item with tabs shall be quick.
- 病院の受付 shall be easy to find 🏥 from the main entrance.
`;

const french = `# Guichet

Le guichet doit répondre rapidement aux patients, sauf le dimanche.
`;

const unused = {
  rule: 'unused-suppression',
  severity: 'info',
  message: { en: 'Nothing to suppress here', fr: 'Rien à neutraliser ici' },
  advice: { en: 'Remove the comment.', fr: 'Supprimez le commentaire.' },
  fixes: [{ title: { en: 'Remove', fr: 'Supprimer' }, safe: true, edits: [] }],
} as const;

const report: Report = {
  files: [
    fileReport('docs/counter.md', english, [
      finding(english, 'fast', { rule: 'vague-term', message: vague('fast'), untestable: true }),
      finding(english, 'prominent', {
        rule: 'vague-term',
        severity: 'error',
        message: {
          en: '“prominent” has no measure here, and nothing in the sentences around it says what a reviewer would have to look for',
          fr: '«\u202fprominent\u202f» n’a pas de mesure ici, et rien dans les phrases voisines ne dit ce qu’un relecteur devrait chercher',
        },
      }),
      finding(english, 'quick', { ...unused }),
      finding(english, 'easy to find 🏥', { rule: 'vague-term', message: vague('easy to find') }),
      finding(english, null, missingKpi),
    ]),
    fileReport('docs/guichet.md', french, [
      finding(french, 'rapidement', { rule: 'vague-term', message: vague('rapidement') }),
    ]),
    fileReport('README.md', 'Read me.\n', [], 'other'),
    { ...fileReport('docs/clean.md', 'The site shall answer within 2 s.\n', []), suppressed: 2 },
  ],
};

for (const locale of ['en', 'fr'] as const) {
  test(`the terminal report reads well at 80 columns (${locale})`, () => {
    const output = pretty.render(report, at80(locale));
    for (const line of output.split('\n')) assert.ok([...line].length <= 80, `too wide: ${line}`);
    matchesGolden(`test/report/golden/pretty.${locale}.txt`, output);
  });
}

test('a report without findings is one line', () => {
  const clean = fileReport('a.md', 'The site shall answer within 2 s.\n', []);
  assert.equal(pretty.render({ files: [clean] }, at80('en')), 'No problems in 1 file\n');
  assert.equal(pretty.render({ files: [clean, clean] }, at80('fr')), 'Aucun problème dans 2 fichiers\n');
  assert.equal(pretty.render({ files: [] }, at80('en')), 'No file to check\n');
});

test('the singular is used for one problem in one file', () => {
  const one = fileReport('a.md', english, [finding(english, 'fast', { ...unused })]);
  assert.match(
    pretty.render({ files: [one] }, at80('en')),
    /\n1 problem \(1 info\) in 1 file; 1 can be fixed with `cahier fix`\n$/,
  );
  assert.match(
    pretty.render({ files: [one] }, at80('fr')),
    /\n1 problème \(1 info\) dans 1 fichier\u202f; 1 peut être corrigé par «\u202fcahier fix\u202f»\n$/,
  );
});

test('nothing in a document or its name can act on the terminal', () => {
  const text = 'The \u001b[31msite\u202e shall be fast.\n';
  const message = { en: 'a \u001b]0;title\u0007 message', fr: 'un message' };
  const file = fileReport('docs/\u001b[2J.md', text, [
    finding(text, 'fast', { rule: 'vague-term', message }),
  ]);
  assert.doesNotMatch(pretty.render({ files: [file] }, at80('en')), /[^\P{Cc}\n]|\u202e/u);
});
