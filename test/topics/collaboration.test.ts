import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english as working } from './collaboration.en.ts';
import { french as travail } from './collaboration.fr.ts';
import { treats } from './presence.ts';
import { english as guarding } from './safeguards.en.ts';
import { french as protection } from './safeguards.fr.ts';

for (const [language, sets] of [
  ['en', [...working, ...guarding]],
  ['fr', [...travail, ...protection]],
] as const) {
  for (const cases of sets) {
    describe(`${cases.topic} in a text in ${language}`, () => {
      for (const body of cases.present) {
        it(`is present: ${body}`, () => assert.equal(treats(cases, body, language), true));
      }
      for (const body of cases.absent) {
        it(`is absent: ${body}`, () => assert.equal(treats(cases, body, language), false));
      }
    });
  }
}
