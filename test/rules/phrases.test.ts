import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { topics } from '../../server/src/generated/topics.ts';
import { languages } from '../../server/src/language/index.ts';
import { repeatsARepetition } from '../regexp.ts';

/** Every list of phrases below an object, with the path to it; lists are the arrays of strings. */
function* listsIn(value: unknown, path: string): Generator<{ path: string; phrases: readonly string[] }> {
  if (Array.isArray(value) && value.every(entry => typeof entry === 'string')) yield { path, phrases: value };
  else if (value !== null && typeof value === 'object')
    for (const [key, below] of Object.entries(value)) {
      // What is inserted or shown is no pattern.
      if (!['snippets', 'alternatives', 'examples', 'message', 'why', 'advice', 'name'].includes(key))
        yield* listsIn(below, `${path}.${key}`);
    }
}

const all = [...languages, ...topics]
  .flatMap(owner => [...listsIn(owner, owner.id)])
  .flatMap(({ path, phrases }) => phrases.map(phrase => ({ name: `${path}: ${phrase}`, phrase })));

const those = (test: (phrase: string) => boolean) =>
  all.filter(({ phrase }) => test(phrase)).map(({ name }) => name);

describe('a phrase', () => {
  it('is a regular expression', () => {
    assert.ok(all.length > 500);
    for (const { name, phrase } of all) assert.doesNotThrow(() => new RegExp(phrase), name);
  });

  it('is written as folded text is: lower case, no accents, straight apostrophes, plain blanks', () => {
    assert.deepEqual(
      those(phrase =>
        /[’‘\u00a0\u202f]|[À-ÖØ-öø-ÿ]|(?<!\\)[A-Z]|(?<!\\[pP]\{)\p{Lu}/u.test(
          phrase.replace(/\\[A-Za-z](?:\{\w+\})?/g, ''),
        ),
      ),
      [],
    );
  });

  it('repeats no repetition', () => {
    assert.deepEqual(those(repeatsARepetition), []);
  });

  // A phrase is tried at every word of a text; what it may run over from there must have an end.
  it('does not run over any number of any characters, unless it is a title, which is matched once and as a whole', () => {
    assert.deepEqual(
      those(phrase => /(?<!\\)\.[*+]/.test(phrase)).filter(name => !/^[a-z-]+\.headings\./.test(name)),
      [],
    );
  });

  it('does not look ahead over any number of marks: they may be marks that it finds itself', () => {
    assert.deepEqual(
      those(phrase => /\\W[*+]/.test(phrase)),
      [],
    );
  });
});
