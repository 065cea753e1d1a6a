import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { ChunkCache } from '../../server/src/markdown/chunks.ts';
import { parse } from '../../server/src/markdown/parse.ts';
import { readMarkdown } from '../../server/src/markdown/read.ts';
import { writeDocument } from './documents.ts';
import { assertAlike, EXAMPLES, randomFrom } from './helpers.ts';

/** Reads `text` cut wherever it may be cut, and checks it against the text read whole. */
function assertSameAsWhole(text: string) {
  assertAlike(readMarkdown(text, new ChunkCache(1)), text);
}

test('the tree is the one that remark gives with tables', () => {
  const remark = unified()
    .use(remarkParse)
    .use(function (this: Processor) {
      this.data('micromarkExtensions', [gfmTable()]);
      this.data('fromMarkdownExtensions', [gfmTableFromMarkdown()]);
    });
  for (const example of [
    ...EXAMPLES,
    '| a | `\\|` |\n|--|--|\n| &eacute; | \\* |\n',
    writeDocument('fr', 1, 40),
  ]) {
    assert.deepEqual(parse(example, () => false).tree, remark.parse(example));
  }
});

test('every example of CommonMark reads alike in chunks and whole', () => {
  for (const example of EXAMPLES) assertSameAsWhole(example);
});

test('random sequences of examples read alike in chunks and whole', () => {
  const pick = randomFrom(12_345);
  const joints = ['\n', '\n', '', '\n\n', '\n# Heading\n', '\n\n## Heading\n\n'];
  for (let round = 0; round < 150; round++) {
    let text = '';
    for (let parts = 5 + pick(25); parts > 0; parts--)
      text += EXAMPLES[pick(EXAMPLES.length)]! + joints[pick(joints.length)]!;
    assertSameAsWhole(text);
  }
});

test('English and French documents read alike in chunks and whole', () => {
  for (let seed = 0; seed < 12; seed++) {
    const text = writeDocument(seed % 2 === 0 ? 'en' : 'fr', seed, 20 + seed);
    assertSameAsWhole(text);
    assertSameAsWhole(text.replaceAll('\n', '\r\n'));
    assertAlike(readMarkdown(text), text);
  }
});

const EDGE_CASES: Readonly<Record<string, string>> = {
  'an empty text': '',
  'blank lines only': '\n \n\t\n',
  'CRLF line endings': '# a\r\n\r\npara\r\n\r\n## b\r\n\r\n[x]\r\n\r\n[x]: /y\r\n',
  'lone CR line endings': '# a\r\rp\rq\r\r# b\r',
  'a byte order mark': '\ufeff# a\n\npara\n\n# b\n',
  'a byte order mark later on': '# a\n\n\ufeff# b\n\n\ufeffc\n',
  'two byte order marks': '\ufeff\ufeff# a\n\nb\n',
  'a byte order mark and front matter': '\ufeff---\na: 1\n---\n# a\n\n# b\n',
  'an unclosed fence': '# a\n\n```\ncode\n\n# not\n\n# not either\n',
  'an unclosed comment': '# a\n\n<!-- x\n\n# not\n\n',
  'a fence in a list': '- a\n  ```\n  x\n\n# h\n\n```\n# no\n\n# no\n```\n\n# yes\n',
  'a fence that may belong to a list': '- a\nlazy\n  ```\n\n# h\n\n  ```\n\n# k\n',
  'a fence after an empty item': '-\n\n  ```\n\n# x\n\n  ```\n',
  'a fence after a setext underline that looks like an item': 'a\n-\n  ```\n\n# x\n\n# y\n',
  'a fence after an item with a tab': '-\ta\n\n  ```\n\n# x\n\n# y\n',
  'a fence of tildes': '~~~ a`b\n\n# no\n\n~~~~\n\n# y\n',
  'a fence with a backtick in its info': '``` a`b\n\n# yes\n\n```\n\n# no\n',
  'a shorter fence within a fence': '````\n```\n\n# no\n````\n\n# yes\n',
  'an element around Markdown': '<div>\n# in\n\n# out\n</div>\n\n# x\n',
  'a comment that is closed at once': '<!-->\n\n# x\n\n-->\n\n# y\n',
  'a comment over blank lines': '<!--\n\n# no\n\n-->\n\n# y\n',
  'a script': '<script>\n\n# no\n\n</script>\n\n# y\n',
  'a script that ends in its line': '<script></script>\n\n# y\n\n<pre>x</pre>\n\nz\n',
  'a processing instruction': '<?x\n\n# no\n\n?>\n\n# y\n',
  'a declaration': '<!DOCTYPE html>\n\n# y\n\n<!X\n\n# no\n>\n\n# z\n',
  'character data': '<![CDATA[\n\n# no\n]]>\n\n# y\n',
  'front matter and later rules': '---\na: 1\n---\n\n# a\n\n---\nb: 2\n---\n\n# c\n',
  'unclosed front matter': '---\na: 1\n\n- x\n- y\n\n# a\n',
  'front matter and nothing else': '---\na: 1\n---',
  'empty front matter': '---\n---\ntext\n\ntext\n',
  'a quote': '> # q\n>\n> ```\n\n# out\n\n```\n',
  'lazy lines in a quote': '> a\nb\n\nc\n> - d\ne\n  ```\n\nf\n',
  'a heading in a list': '1. a\n\n   # h in list\n\n2. b\n\n# out\n',
  'a tab before a heading': '-\ta\n\n\t# in\n\n# out\n',
  'a list that goes on after blank lines': '- a\n\n\n- b\n\ntext\n\n- c\n',
  'two lists with different markers': '- a\n\n* b\n\n1. c\n\n2) d\n\nend\n',
  'ordered items that cannot interrupt': 'a\n2. b\n   ```\n\nc\n\nd\n',
  'definitions after their use': '[a]\n\n# b\n\n[c][a] ![d][a]\n\n[a]: /one\n\n[a]: /two\n',
  'definitions before and after': '[a]: /one\n\n# b\n\n[a] [b]\n\n# c\n\n[b]: /three\n\n[a]: /two\n\n[a]\n',
  'definitions in containers': '[a] [b]\n\n> [a]: /q\n\n- [b]: /l\n\n[a] [b]\n',
  'a label in other letters': '[ÀB  c]\n\n[àb C]: /x\n',
  'a table after a paragraph': 'a\n\n| a | b |\n|---|---|\n| c | d |\n\ne\n| f |\n|---|\n\ng\n',
  'code by indentation': 'a\n\n    b\n\n    c\n\nd\n',
  'a null': 'a\0b\n\n# \0\n',
};

for (const [name, text] of Object.entries(EDGE_CASES)) {
  test(`${name}: alike in chunks and whole`, () => assertSameAsWhole(text));
}

test('a long section is cut, and so is a text at each of its headings', () => {
  const long = writeDocument('en', 3, 200);
  assert.ok(readMarkdown(long).chunks.length > long.length / 4096);
  assert.equal(readMarkdown('# a\n\nb\n\n# c\n\nd\n').chunks.length, 2);
});

test('a chunk knows its line', () => {
  for (const text of ['---\na: 1\n---\n# a\r\n\r\nb\r\r# c\n\n# d\n', '\ufeff# a\n\nb\n\n\n# c\n']) {
    for (const { start, line } of readMarkdown(text, new ChunkCache(1)).chunks) {
      assert.equal(line, text.slice(0, start).split(/\r\n|\r|\n/).length - 1);
    }
  }
});
