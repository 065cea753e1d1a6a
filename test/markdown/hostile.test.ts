import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from '../../server/src/markdown/read.ts';

const indented = (depth: number) =>
  Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- a\n`).join('');

/** Texts that make parsers slow or overflow their stack. */
const HOSTILE: Readonly<Record<string, string>> = {
  'quotes in quotes': '>'.repeat(8000),
  'lists in lists on one line': `${'* '.repeat(4000)}a`,
  'lists in lists by indentation': indented(1000),
  'lists in lists, again and again': indented(35).repeat(40),
  'lists and quotes in each other': '> - '.repeat(4000),
  'opening brackets': '['.repeat(50_000),
  'short link references': '[a]'.repeat(16_000),
  'unclosed link targets': '[a](<b'.repeat(8000),
  'unclosed link titles': '[a](b ('.repeat(8000),
  'images in images': '!['.repeat(20_000),
  'intertwined emphasis': 'a**b '.repeat(16_000),
  'emphasis in emphasis': `${'*a '.repeat(10_000)}${'b* '.repeat(10_000)}`,
  asterisks: '*'.repeat(100_000),
  'unclosed comments in a line': `a ${'<!--'.repeat(20_000)}`,
  'unclosed tags': `a ${'<a b="'.repeat(20_000)}`,
  'unclosed tags in HTML': `<div>\n${'<a b="'.repeat(20_000)}`,
  'elements in elements': '<ul><li>'.repeat(10_000),
  'tables in tables': '<table><tr><td>'.repeat(10_000),
  'runs of backticks': Array.from({ length: 250 }, (_, length) => '`'.repeat(length)).join(' '),
  ampersands: '&'.repeat(100_000),
  'definitions and their use': Array.from({ length: 1000 }, (_, n) => `[${n}]: /\n\n[${n}]\n\n`).join(''),
  'a row of many cells': `${'|a'.repeat(1500)}\n${'|-'.repeat(1500)}\n${'|b'.repeat(1500)}\n`,
  'a table of many rows': `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(1000)}`,
  'lazy lines after items': '- a\nb\n'.repeat(1500),
  'setext headings without a blank line': 'a\n---\n'.repeat(10_000),
  tildes: 'a ~~'.repeat(20_000),
  'accents over accents': `e${'\u0301'.repeat(50_000)}`,
};

for (const [name, text] of Object.entries(HOSTILE)) {
  test(`${name} are read in time`, () => {
    // Of the processor's time, since other tests run beside this one.
    const { user } = process.cpuUsage();
    readMarkdown(text);
    assert.ok(process.cpuUsage().user - user < 5_000_000);
  });
}

test('text nested too deeply is read line by line', () => {
  const { chunks } = readMarkdown(`${indented(200)}\n# Scope\n`);
  assert.equal(chunks[0]!.blocks.length, 200);
  assert.equal(chunks[1]!.blocks[0]!.type, 'heading');
});
