import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from '../../server/src/language/index.ts';
import { catalog } from '../../server/src/lint/catalog.ts';
import { applyEdits } from '../../server/src/lint/fixes.ts';
import { suppressionFixes } from '../../server/src/lint/suppress.ts';
import type { Fix } from '../../server/src/rules/define.ts';
import { findingsOf, framed, lint, unmark } from './example.ts';

for (const rule of catalog) {
  for (const { id: language } of languages) {
    for (const [index, example] of rule.examples[language].entries()) {
      describe(`${rule.id}, ${language} example ${index + 1}`, () => {
        const { text, at } = unmark(framed(example.bad, language));
        const quoted = (spans: readonly { start: number; end: number }[]) =>
          spans.map(({ start, end }) => ({ start, text: text.slice(start, end) }));

        it('reports the bad text at the mark and nowhere else', () => {
          const found = findingsOf(rule.id, text, language).map(finding => finding.at);
          assert.equal(at.length, 1, 'one mark in the example');
          assert.deepEqual(quoted(found), quoted(at));
        });

        it('is silent on the good text', () => {
          const good = framed(example.good, language);
          const found = findingsOf(rule.id, good, language).map(finding => finding.at);
          assert.deepEqual(
            found.map(({ start, end }) => good.slice(start, end)),
            [],
          );
        });

        it('is silent once any of its fixes is applied', () => {
          for (const { fixes } of findingsOf(rule.id, text, language)) {
            for (const fix of fixes) assertMends(rule.id, text, fix, language);
          }
        });

        it('is silent once it is suppressed, and so are the rules about suppressions', () => {
          const { document, findings } = lint(text, language);
          for (const finding of findings.filter(({ rule: id }) => id === rule.id)) {
            if (rule.family === 'suppression') continue;
            for (const fix of suppressionFixes(document, finding)) {
              const mended = assertMends(rule.id, text, fix, language);
              assert.deepEqual(
                lint(mended, language)
                  .findings.filter(({ rule: id }) => /-suppression$/.test(id))
                  .map(({ message }) => message.en),
                [],
                mended,
              );
            }
          }
        });
      });
    }
  }
}

/** Applies one fix and says what the text has become, where the rule has nothing more to say. */
function assertMends(rule: string, text: string, fix: Fix, language: 'en' | 'fr'): string {
  const mended = applyEdits(text, fix.edits);
  assert.notEqual(mended, text, `“${fix.title.en}” changes something`);
  const left = findingsOf(rule, mended, language).map(({ at }) => mended.slice(at.start, at.end));
  assert.deepEqual(left, [], `after “${fix.title.en}”:\n${mended}`);
  return mended;
}
