import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { languages } from '../../server/src/language/index.ts';
import { beginningsOf, plainBeginning } from '../../server/src/text/beginnings.ts';
import { fold } from '../../server/src/text/fold.ts';
import { PhraseFinder } from '../../server/src/text/phrases.ts';
import { variantsOf } from '../../server/src/text/variants.ts';

test('a phrase is spelt out in all its forms', () => {
  const spelt = (phrase: string) => [...variantsOf(phrase)!].sort();
  assert.deepEqual(spelt('prevu(?:e|s|es)?'), ['prevu', 'prevue', 'prevues', 'prevus']);
  assert.deepEqual(spelt('user[- ]friendly'), ['user friendly', 'user-friendly']);
  assert.deepEqual(spelt('e\\.g\\.'), ['e.g.']);
  assert.deepEqual(spelt('a(?:b(?:c|d)?|e)'), ['ab', 'abc', 'abd', 'ae']);
});

test('a phrase without an end is not spelt out', () => {
  for (const phrase of [
    'as \\w+ as',
    'x{2,}',
    'a+',
    'a.c',
    '[a-z]er',
    '[^a]b',
    '(?=a)b',
    '(?:a',
    'a?b?c?d?e?f?g?h?',
  ]) {
    assert.equal(variantsOf(phrase), null, phrase);
  }
});

test('a phrase is told by each way in which it may begin', () => {
  assert.deepEqual([...beginningsOf('(?:is|are) \\w+ed')].sort(), ['are \\w+ed', 'is \\w+ed']);
  assert.deepEqual([...beginningsOf('re-?use')].sort(), ['re-use', 'reuse']);
  assert.deepEqual([...beginningsOf('(?:notif\\w+|la(?:w|ws)) now')].sort(), [
    'law now',
    'laws now',
    'notif\\w+ now',
  ]);
  assert.deepEqual(beginningsOf('\\w+ support'), ['\\w+ support']);
  assert.equal(plainBeginning('(?<!most )recent'), 'rec');
  assert.equal(plainBeginning('an?'), null);
});

test('whole words only, wherever they stand', () => {
  const finder = new PhraseFinder(['fast', 'en cas d', "qu'", 'etc\\.?', 'as \\w+ as']);
  assert.deepEqual(finder.all('breakfast is fast.'), [{ start: 13, end: 17, text: 'fast' }]);
  assert.deepEqual(finder.all("qu'elle vienne en cas d'echec, etc."), [
    { start: 0, end: 3, text: "qu'" },
    { start: 15, end: 23, text: 'en cas d' },
    { start: 31, end: 35, text: 'etc.' },
  ]);
  assert.equal(finder.first('as soon as it is fast', 3)?.text, 'fast');
  assert.equal(finder.startsWith('« fast »'), true);
  assert.equal(finder.startsWith('very fast'), false);
});

test('of two phrases at one place the longer is found', () => {
  const finder = new PhraseFinder(['real', 'real time', 'real \\w+ time']);
  assert.equal(finder.first('in real time')?.text, 'real time');
  assert.equal(finder.first('in real running time')?.text, 'real running time');
});

/** What the lists mean, said by one plain expression each. */
function plain(phrases: readonly string[], folded: string): boolean {
  return new RegExp(`(?<![a-z0-9])(?:${phrases.join('|')})(?:(?<=')|(?![a-z0-9]))`).test(folded);
}

test('every list of every language finds what its phrases say', () => {
  const lines = readdirSync('examples')
    .filter(name => name.endsWith('.md'))
    .flatMap(name => fold(readFileSync(`examples/${name}`, 'utf8')).split('\n'))
    .filter(line => line.trim() !== '');
  for (const language of languages) {
    for (const phrases of lists(language)) {
      const finder = new PhraseFinder(phrases);
      for (const line of lines) {
        assert.equal(
          finder.test(line),
          plain(phrases, line),
          `${language.id}: ${phrases.slice(0, 3).join(', ')} in “${line}”`,
        );
      }
    }
  }
});

function lists(value: unknown): string[][] {
  if (Array.isArray(value) && value.every(entry => typeof entry === 'string'))
    return value.length > 0 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(lists) : [];
}
