import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../server/src/markdown/blocks.ts';
import { readMarkdown } from '../../server/src/markdown/read.ts';

/** The blocks of a text in a shape that reads at a glance. */
function outline(text: string): unknown[] {
  return readMarkdown(text).chunks.flatMap(chunk => chunk.blocks.map(sketch));
}

function sketch(block: Block): unknown {
  switch (block.type) {
    case 'heading':
      return `${block.html ? 'html ' : ''}h${block.depth}: ${block.text.value}`;
    case 'paragraph':
      return block.text.value;
    case 'list':
      return {
        [block.ordered ? `from ${block.from}` : 'list']: block.items.map(item => item.children.map(sketch)),
      };
    case 'quote':
      return { quote: block.children.map(sketch) };
    case 'table':
      return {
        header: block.header.map(cell => cell.value),
        rows: block.rows.map(row => row.cells.map(cell => cell.value)),
      };
    case 'code':
      return { [block.language ?? 'code']: block.text.value };
    case 'comment':
      return { comment: block.value };
    case 'definition':
      return { [block.label]: block.url };
    case 'rule':
      return '---';
  }
}

const CASES: readonly (readonly [name: string, text: string, blocks: unknown[]])[] = [
  ['headings', '# A\n\nB\n===\n\n###### C', ['h1: A', 'h1: B', 'h6: C']],
  ['lists', '- a\n- b\n\n3. c\n   - d', [{ list: [['a'], ['b']] }, { 'from 3': [['c', { list: [['d']] }]] }]],
  ['quotes', '> a\n> - b', [{ quote: ['a', { list: [['b']] }] }]],
  ['tables', '| a | b |\n|---|---|\n| c | |', [{ header: ['a', 'b'], rows: [['c', '']] }]],
  ['code', '```sql\nx\n```\n\n    y', [{ sql: 'x' }, { code: 'y' }]],
  ['rules and definitions', '***\n\n[Annex A]: /a', ['---', { 'Annex A': '/a' }]],
  ['comments as blocks', '<!-- a -->\n\nb', [{ comment: ' a ' }, 'b']],
  ['comments in a line, after their paragraph', 'a <!-- b --> c', ['a  c', { comment: ' b ' }]],
  [
    'comments in cells, after their table',
    '| a <!--b--> |\n|---|',
    [{ header: ['a'], rows: [] }, { comment: 'b' }],
  ],
  ['HTML headings', '<h2 id="x">A <b>B</b></h2>\n<p>c</p>', ['html h2: A B', 'c']],
  ['HTML paragraphs', '<section><p>a<div>b</div>c</section>', ['a', 'b', 'c']],
  ['HTML lists', '<ul><li>a</li><li>b<ol><li>c</ol></ul>', [{ list: [['a'], ['b', { 'from 1': [['c']] }]] }]],
  ['HTML items without a list', '<li>a</li>\n<li>b</li>', [{ list: [['a'], ['b']] }]],
  ['text after items without a list', '<li>a</li> b', [{ list: [['a']] }, 'b']],
  [
    'HTML tables',
    '<table><thead><tr><th>a<th>b</tr></thead><tbody><tr><td>c</td><td>d<br>e</td></tr></tbody></table>',
    [{ header: ['a', 'b'], rows: [['c', 'd\ne']] }],
  ],
  ['HTML tables without a header', '<table><tr><td>a</table>\n', [{ header: [], rows: [['a']] }]],
  ['HTML quotes', '<blockquote>a<p>b</blockquote><hr>', [{ quote: ['a', 'b'] }, '---']],
  ['HTML around Markdown', '<main>\n\n- a\n\n</main>\n\nb', [{ list: [['a']] }, 'b']],
  ['scripts and styles', '<div><style>p{}</style>a<script>b()</script></div>', ['a']],
  ['comments in HTML', '<div><!-- a -->b</div>', ['b', { comment: ' a ' }]],
  ['unclosed comments', '<!-- a\n\nb', [{ comment: ' a\n\nb' }]],
  ['signs that are no tags', '<div>a < b &amp; c > d</div>', ['a < b & c > d']],
  ['footnotes as text', 'a[^1]\n\n[^1]: b', ['a[^1]', { '^1': 'b' }]],
];

for (const [name, text, blocks] of CASES) {
  test(`${name} are read`, () => assert.deepEqual(outline(text), blocks));
}

test('a task box is the state of its item, not its text', () => {
  const [list] = readMarkdown('- [ ] a\n- [x] b\n- [X] **c**\n- [y] d\n- \\[x] e\n- [x](/) f\n').chunks[0]!
    .blocks;
  assert.ok(list?.type === 'list');
  const items = list.items.map(({ checked, children: [first] }) => [
    checked,
    first?.type === 'paragraph' ? first.text.value : null,
  ]);
  assert.deepEqual(items, [
    [false, 'a'],
    [true, 'b'],
    [true, 'c'],
    [null, '[y] d'],
    [null, '[x] e'],
    [null, 'x f'],
  ]);
});

test('front matter is what stands between closed fences at the very start', () => {
  const text = '\ufeff---\r\ntitle: a\r\n---\r\n\r\n# b';
  const { frontMatter } = readMarkdown(text);
  assert.ok(frontMatter);
  assert.equal(frontMatter.value, 'title: a\r\n');
  assert.equal(text.slice(frontMatter.span.start, frontMatter.span.end), '---\r\ntitle: a\r\n---');
  assert.equal(text.indexOf('title'), frontMatter.valueStart);
  assert.equal(readMarkdown('---\ntitle: a\n').frontMatter, null);
  assert.equal(readMarkdown('\n---\na: 1\n---\n').frontMatter, null);
});
