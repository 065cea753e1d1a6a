import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from '../../server/src/document/read.ts';
import { topics } from '../../server/src/generated/topics.ts';
import type { LanguageId } from '../../server/src/language/language.ts';
import { presenceOf } from '../../server/src/topics/presence.ts';
import type { Case, Cases } from './case.ts';
import { english as clauses } from './clauses.en.ts';
import { french as clausesFr } from './clauses.fr.ts';
import { english } from './product-cases.en.ts';
import { french } from './product-cases.fr.ts';
import { english as wordings } from './wordings.en.ts';
import { french as wordingsFr } from './wordings.fr.ts';

const TITLES: Readonly<Record<LanguageId, string>> = {
  en: '# Shelter at the north station',
  fr: '# Abri de la gare du Nord',
};

const read = ({ kind, body }: Case, language: LanguageId) =>
  readDocument(`${TITLES[language]}\n\n${body}\n`, { kind, profile: null, language });

const tables: ReadonlyArray<readonly [LanguageId, Cases]> = [
  ['en', english],
  ['fr', french],
  ['en', clauses],
  ['fr', clausesFr],
  ['en', wordings],
  ['fr', wordingsFr],
];

for (const [language, cases] of tables) {
  for (const [id, { present, absent }] of Object.entries(cases)) {
    const topic = topics.find(candidate => candidate.id === id)!;
    describe(`${id} (${language})`, () => {
      for (const [n, given] of present.entries()) {
        it(`is treated in case ${n + 1}: ${given.body.slice(0, 60)}`, () => {
          const { present: found, at } = presenceOf(read(given, language), topic);
          assert.ok(found && at && at.start < at.end);
        });
      }
      for (const [n, given] of absent.entries()) {
        it(`is not treated in case ${n + 1}: ${given.body.slice(0, 60)}`, () => {
          assert.equal(presenceOf(read(given, language), topic).present, false);
        });
      }
    });
  }
}
