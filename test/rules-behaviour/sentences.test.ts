import assert from 'node:assert/strict';
import test from 'node:test';
import type { LanguageId } from '../../server/src/language/language.ts';
import { judgeSentence, type Sentences, type Verdict } from './judge.ts';
import { english } from './sentences.en.ts';
import { french } from './sentences.fr.ts';

/** Defects that reviewers note without holding the statement for unverifiable. */
const STILL_TESTABLE: ReadonlySet<Verdict> = new Set(['ok', 'open-list', 'weak-modal']);

for (const [language, sentences] of [
  ['en', english],
  ['fr', french],
] as readonly [LanguageId, Sentences][]) {
  for (const [verdict, cases] of Object.entries(sentences) as [Verdict, readonly string[]][]) {
    for (const sentence of cases) {
      test(`${language}, ${verdict}: ${sentence}`, () => {
        const { untestable, defects } = judgeSentence(sentence, language);
        const shown = JSON.stringify(defects);
        assert.equal(untestable, !STILL_TESTABLE.has(verdict), shown);
        if (verdict === 'open-list' || verdict === 'weak-modal')
          assert.ok(
            defects.some(({ kind }) => kind === verdict),
            shown,
          );
      });
    }
  }
}
