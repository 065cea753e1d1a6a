import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ChunkCache } from '../../server/src/markdown/chunks.ts';
import { readMarkdown } from '../../server/src/markdown/read.ts';
import { writeDocument } from './documents.ts';
import { assertAlike, EXAMPLES, randomFrom } from './helpers.ts';

const TYPED = [
  ...[
    'x',
    '\n',
    '\n\n',
    '```\n',
    '\n```\n',
    '~~~',
    '<!--',
    '-->',
    '\n[annex]: /u\n',
    '[annex]',
    '# ',
    '\n# h\n\n',
  ],
  ...['- ', '  ', '    ', '> ', '|', '---\n', '\n---\n\n', '<div>\n', '<script>\n', '</script>', '\t', '1. '],
  ...['[foo]: /x "t\n', '===\n', '\r\n', '\u00a0', '\ufeff', '&eacute;'],
];

test('after any edit, what the cache gives is what a fresh reading gives', () => {
  const pick = randomFrom(4711);
  for (let round = 0; round < 25; round++) {
    let text = round % 2 === 0 ? writeDocument(round % 4 === 0 ? 'en' : 'fr', round, 20) : someExamples(pick);
    const cache = new ChunkCache(round % 3 === 0 ? 400 : 1);
    for (let edit = 0; edit < 10; edit++) {
      text = edited(text, pick);
      assertAlike(readMarkdown(text, cache), text);
    }
  }
});

function someExamples(pick: (below: number) => number): string {
  return Array.from({ length: 12 }, () => EXAMPLES[pick(EXAMPLES.length)]).join('\n');
}

function edited(text: string, pick: (below: number) => number): string {
  let at = pick(text.length + 1);
  if (pick(2) === 0) at = text.indexOf('\n', at) + 1;
  const removed = pick(10) < 3 ? 1 + pick(40) : 0;
  return text.slice(0, at) + (removed > 0 ? '' : TYPED[pick(TYPED.length)]!) + text.slice(at + removed);
}

test('an edit leaves the blocks of every other chunk as they were', () => {
  const cache = new ChunkCache();
  const text = writeDocument('fr', 7, 300);
  const before = readMarkdown(text, cache).chunks;
  const at = text.indexOf('jamais');
  const after = readMarkdown(`${text.slice(0, at)}presque ${text.slice(at)}`, cache).chunks;
  assert.equal(after.length, before.length);
  assert.equal(after.filter((chunk, index) => chunk.blocks !== before[index]!.blocks).length, 1);
});

test('a new definition is seen by the chunks that cite it and by no other', () => {
  const cache = new ChunkCache();
  const text = '# a\n\n[x] and [y]\n\n# b\n\ntext\n\n# c\n\n[x]: /one\n';
  const before = readMarkdown(text, cache).chunks;
  const after = readMarkdown(`${text}\n[y]: /two\n`, cache).chunks;
  const changed = after.map((chunk, index) => chunk.blocks !== before[index]!.blocks);
  assert.deepEqual(changed, [true, false, true]);
  const paragraph = after[0]!.blocks[1]!;
  assert.ok(paragraph.type === 'paragraph');
  assert.deepEqual(
    paragraph.text.marks.map(mark => mark.url),
    ['/one', '/two'],
  );
});

test('the target of a definition can change', () => {
  const cache = new ChunkCache();
  readMarkdown('[x]\n\n# b\n\n[x]: /one\n', cache);
  const paragraph = readMarkdown('[x]\n\n# b\n\n[x]: /two\n', cache).chunks[0]!.blocks[0]!;
  assert.ok(paragraph.type === 'paragraph');
  assert.equal(paragraph.text.marks[0]!.url, '/two');
});
