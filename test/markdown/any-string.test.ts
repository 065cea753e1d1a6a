import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ChunkCache } from '../../server/src/markdown/chunks.ts';
import { readMarkdown } from '../../server/src/markdown/read.ts';
import type { MappedText } from '../../server/src/text/mapped.ts';
import { contains, type Span } from '../../server/src/text/span.ts';
import { writeDocument } from './documents.ts';
import { EXAMPLES, everyBlock } from './helpers.ts';

/** Checks that spans lie in the text, blocks in order, and that every unit of text comes from within its block, in order. */
function assertSound(text: string) {
  const markdown = readMarkdown(text, new ChunkCache(1));
  const whole: Span = { start: 0, end: text.length };
  let last = 0;
  for (const { block, span, texts } of everyBlock(markdown)) {
    assert.ok(span.start <= span.end && contains(whole, span), `${block.type} out of bounds`);
    if (block.type !== 'comment') assert.ok(span.start >= last, `${block.type} out of order`);
    if (block.type !== 'comment') last = span.start;
    for (const mapped of texts) assertOrdered(mapped, span, block.type);
    if (block.type === 'list') for (const item of block.items) assert.ok(item.span.start <= item.span.end);
  }
}

function assertOrdered(text: MappedText, within: Span, type: string) {
  let last = within.start;
  for (let i = 0; i < text.value.length; i++) {
    const unit = text.span(i, i + 1);
    assert.ok(
      unit.start >= last && unit.start < unit.end && unit.end <= within.end,
      `${type}: unit ${i} of ${text.value}`,
    );
    last = unit.start;
  }
  for (const mark of text.marks) {
    assert.ok(
      mark.start >= 0 && mark.start <= mark.end && mark.end <= text.value.length,
      `${type}: ${mark.kind}`,
    );
  }
}

const SCRAPS = [
  ...'#>-*+_`~|[]()!<>&;:"\'\\/=1.\t \n\n\r',
  ...[
    '\r\n',
    '    ',
    '[ ] ',
    '[x]: /u\n',
    '&eacute;',
    '&#769;',
    '&amp',
    '<!--',
    '-->',
    '<br>',
    '</p>',
    '<h2>',
    '<table><tr><td>',
  ],
  ...[
    '<li>',
    '</ul>',
    '<ol>',
    '<blockquote>',
    '<script>',
    '|--|\n',
    '---\n',
    '~~',
    '\u0301',
    '\u00ad',
    '\u200b',
    '\ufeff',
    '\0',
  ],
  ...['é', 'word', '\ud83d\ude00', '\ud83d', '\u2028', '\u1161'],
];

test('any string gives a document whose spans are in bounds and in order', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), assertSound), {
    seed: 1,
    numRuns: 500,
  });
});

test('any sequence of scraps of markup gives a sound document', () => {
  const scraps = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map(parts => parts.join(''));
  fc.assert(fc.property(scraps, assertSound), { seed: 2, numRuns: 2000 });
});

test('documents cut off anywhere, and the examples of CommonMark, give sound documents', () => {
  const text = writeDocument('fr', 11, 40);
  for (let end = 0; end < text.length; end += 61) assertSound(text.slice(end / 2, end));
  for (const example of EXAMPLES) assertSound(example);
});
