import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clip, columnsOf, wrap } from '../../server/src/report/cells.ts';
import { excerpt } from '../../server/src/report/excerpt.ts';
import { LineIndex } from '../../server/src/text/lines.ts';

const show = (text: string, words: string, width = 40) => {
  const start = text.indexOf(words);
  const { line, marker } = excerpt(text, new LineIndex(text), { start, end: start + words.length }, width);
  return [line, marker];
};

test('a short line is shown whole, without its indentation', () => {
  assert.deepEqual(show('a\n    The site shall be fast.\nb', 'fast'), [
    'The site shall be fast.',
    '                  ~~~~',
  ]);
});

test('a long line is cut at both ends, at words, around the range', () => {
  const [line, marker] = show(`${'before '.repeat(20)}FAST ${'after '.repeat(20)}`, 'FAST');
  assert.match(line!, /^…before (before )*FAST (after )+.*…$/);
  assert.equal(line!.slice(marker!.indexOf('~'), marker!.length), 'FAST');
});

test('the beginning of the line stays when the range is near it', () => {
  const [line] = show(`A site that is fast ${'after '.repeat(20)}`, 'fast');
  assert.match(line!, /^A site that is fast .*…$/);
});

test('a range over several lines is marked to the end of the first', () => {
  assert.deepEqual(show('The site\nshall be fast.', 'site\nshall'), ['The site', '    ~~~~']);
});

test('wide and combining characters keep the marker under the words', () => {
  assert.deepEqual(show('病院 fast', 'fast'), ['病院 fast', '     ~~~~']);
  assert.deepEqual(show('e\u0301te\u0301 vite', 'vite'), ['e\u0301te\u0301 vite', '    ~~~~']);
  assert.deepEqual(show('a\tfast', 'fast'), ['a   fast', '    ~~~~']);
});

test('an empty range gets a marker one column wide', () => {
  assert.deepEqual(excerpt('abc', new LineIndex('abc'), { start: 1, end: 1 }, 20), {
    line: 'abc',
    marker: ' ~',
  });
});

test('whatever the text and the range, the excerpt fits and its marker lies under it', () => {
  const lines = fc.string({
    unit: fc.constantFrom('a', ' ', '\t', '病', '🏥', '\u0301', '\n', '\u0007', 'é'),
    maxLength: 200,
  });
  fc.assert(
    fc.property(
      lines,
      fc.nat(200),
      fc.nat(60),
      fc.integer({ min: 20, max: 90 }),
      (text, from, length, width) => {
        const start = Math.min(from, text.length);
        const { line, marker } = excerpt(
          text,
          new LineIndex(text),
          { start, end: Math.min(start + length, text.length) },
          width,
        );
        assert.ok(columnsOf(line) <= width, `${columnsOf(line)} > ${width}`);
        assert.ok(marker.length <= width + 1 && marker.includes('~'));
      },
    ),
  );
});

test('a line as long as a book costs no more than its neighbourhood', () => {
  const text = 'word '.repeat(400_000);
  const lines = new LineIndex(text);
  const begin = performance.now();
  for (let n = 0; n < 200; n++) excerpt(text, lines, { start: n * 9000, end: n * 9000 + 4 }, 76);
  assert.ok(performance.now() - begin < 1000);
});

test('wrapping and clipping keep to the width', () => {
  assert.deepEqual(wrap('one two three', 7), ['one two', 'three']);
  assert.deepEqual(wrap('un «\u202fmot\u202f» de plus', 8), ['un', '«\u202fmot\u202f»', 'de plus']);
  assert.equal(clip('abcdef', 4), 'abc…');
  assert.equal(clip('abcd', 4), 'abcd');
});
