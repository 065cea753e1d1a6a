import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { Block, Markdown, TableRow } from '../../server/src/markdown/blocks.ts';
import { findFrontMatter } from '../../server/src/markdown/front-matter.ts';
import { readChunk } from '../../server/src/markdown/read-chunk.ts';
import type { MappedText } from '../../server/src/text/mapped.ts';
import { type Span, shift } from '../../server/src/text/span.ts';

const { tests } = createRequire(import.meta.url)('commonmark-spec') as { tests: { markdown: string }[] };

/** Every example of the CommonMark specification. */
export const EXAMPLES: readonly string[] = tests.map(test => test.markdown);

/** Repeatable random numbers: `pick(n)` is a whole number below `n`. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Checks that `markdown` is what `text` gives when it is read without any cut, unit by unit of every text. */
export function assertAlike(markdown: Markdown, text: string): void {
  const blocks = markdown.chunks.flatMap(chunk => chunk.blocks.map(block => plain(block, chunk.start)));
  const whole = wholeOf(text);
  // Comparing strings is many times faster than comparing trees; the trees tell what differs.
  if (JSON.stringify(blocks) !== JSON.stringify(whole)) assert.deepEqual(blocks, whole, text);
}

function wholeOf(text: string): unknown[] {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const end = findFrontMatter(text, start)?.span.end;
  const from = end === undefined ? start : end + (/^(?:\r\n|\r|\n|$)/.exec(text.slice(end))?.[0].length ?? 0);
  return readChunk(text.slice(from), true, new Map()).blocks.map(block => plain(block, from));
}

function plain(block: Block, by: number): unknown {
  const span = shift(block.span, by);
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'code':
      return { ...block, span, text: spelt(block.text, by) };
    case 'list':
      return { ...block, span, items: block.items.map(item => ({ ...item, ...nested(item, by) })) };
    case 'quote':
      return { ...block, ...nested(block, by) };
    case 'table': {
      const cells = (texts: readonly MappedText[]) => texts.map(text => spelt(text, by));
      const rows = block.rows.map((row: TableRow) => ({
        span: shift(row.span, by),
        cells: cells(row.cells),
      }));
      return { ...block, span, header: cells(block.header), rows };
    }
    default:
      return { ...block, span };
  }
}

function nested(block: { span: Span; children: readonly Block[] }, by: number) {
  return { span: shift(block.span, by), children: block.children.map(child => plain(child, by)) };
}

function spelt(text: MappedText, by: number) {
  const moved = text.shifted(by);
  const units: string[] = [];
  for (let i = 0; i < text.value.length; i++) {
    const { start, end } = moved.span(i, i + 1);
    units.push(`${start}-${end}`);
  }
  return {
    value: text.value,
    marks: text.marks,
    units: Array.from(text.value, (_, i) => moved.span(i, i + 1)),
  };
}

/** Every block of a text, those within others too, and every mapped text in them; spans are absolute. */
export function* everyBlock(
  markdown: Markdown,
): Generator<{ block: Block; span: Span; texts: MappedText[] }> {
  for (const chunk of markdown.chunks) yield* within(chunk.blocks, chunk.start);
}

function* within(
  blocks: readonly Block[],
  by: number,
): Generator<{ block: Block; span: Span; texts: MappedText[] }> {
  for (const block of blocks) {
    const texts = textsOf(block).map(text => text.shifted(by));
    yield { block, span: shift(block.span, by), texts };
    if (block.type === 'quote') yield* within(block.children, by);
    if (block.type === 'list') for (const item of block.items) yield* within(item.children, by);
  }
}

function textsOf(block: Block): MappedText[] {
  if ('text' in block) return [block.text];
  return block.type === 'table' ? [...block.header, ...block.rows.flatMap(row => row.cells)] : [];
}
