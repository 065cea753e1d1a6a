import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from '../../server/src/markdown/read.ts';
import type { MappedText } from '../../server/src/text/mapped.ts';
import { everyBlock } from './helpers.ts';

function textsOf(source: string): MappedText[] {
  return [...everyBlock(readMarkdown(source))].flatMap(({ texts }) => texts);
}

/** The source of `part` in the text that reads `read`. */
function sourceOf(source: string, read: string, part: string): string {
  const text = textsOf(source).find(candidate => candidate.value === read);
  assert.ok(
    text,
    `none of ${JSON.stringify(textsOf(source).map(candidate => candidate.value))} is ${JSON.stringify(read)}`,
  );
  const at = read.indexOf(part);
  const span = text.span(at, at + part.length);
  return source.slice(span.start, span.end);
}

const CASES: readonly (readonly [
  name: string,
  source: string,
  read: string,
  part: string,
  expected: string,
])[] = [
  ['named entities', 'La dur&eacute;e est fixe.', 'La durée est fixe.', 'é', '&eacute;'],
  ['numeric entities', '# L&#8217;objet &#x26; co', 'L’objet & co', '&', '&#x26;'],
  ['text after entities', 'dur&eacute;e fix&eacute;e', 'durée fixée', 'fixée', 'fix&eacute;e'],
  ['entities beyond the basic plane', 'a &#x1F600; b', 'a \u{1f600} b', '\u{1f600}', '&#x1F600;'],
  ['what only looks like an entity', 'a &nosuch; &b', 'a &nosuch; &b', '&nosuch;', '&nosuch;'],
  ['no-break spaces', '24&nbsp;h\u00a0max', '24\u00a0h\u00a0max', '\u00a0h', '&nbsp;h'],
  ['decomposed accents', 'La dure\u0301e et le de\u0301lai', 'La durée et le délai', 'délai', 'de\u0301lai'],
  ['one decomposed accent', 'La dure\u0301e', 'La durée', 'é', 'e\u0301'],
  ['soft hyphens', 'confi\u00addenti\u00adality', 'confidentiality', 'dential', 'denti\u00adal'],
  ['zero-width spaces', 'a\u200bb \ufeffc', 'ab c', 'b', 'b'],
  ['escapes', 'cost\\* of \\[x\\]', 'cost* of [x]', '[x]', '\\[x\\]'],
  [
    'strong text',
    'The **supplier shall** deliver',
    'The supplier shall deliver',
    'supplier shall deliver',
    'supplier shall** deliver',
  ],
  ['links', 'see [the *annex*](a.md) now', 'see the annex now', 'annex', 'annex'],
  [
    'autolinks',
    'see <https://example.org/a> now',
    'see https://example.org/a now',
    'https://example.org/a',
    'https://example.org/a',
  ],
  ['code', 'call `` a`b `` twice', 'call a`b twice', 'a`b', 'a`b'],
  ['hard wraps', 'within\n  two\ndays', 'within two days', 'two', 'two'],
  ['hard wraps as spaces', 'within\r\ntwo', 'within two', ' ', '\r\n'],
  ['hard wraps in a list', '1. within\n   two\nlazy days', 'within two lazy days', 'two lazy', 'two\nlazy'],
  [
    'hard wraps in a quote',
    '> within\n> two\n> &eacute;t&eacute;s',
    'within two étés',
    'étés',
    '&eacute;t&eacute;s',
  ],
  ['signs that are no part of a quote', '> a\n    > b &amp; c', 'a > b & c', '> b', '> b'],
  ['hard breaks', 'one  \ntwo\\\nthree', 'one\ntwo\nthree', 'two', 'two'],
  ['line breaks in HTML', 'one<br>two<br/>\nthree', 'one\ntwo\nthree', 'three', 'three'],
  ['inline HTML', 'the <u>net</u> price', 'the net price', 'net', 'net'],
  ['list items in a paragraph', 'either <li>one</li><li>two</li>', 'either \none\ntwo', 'two', 'two'],
  ['images', 'a ![sketch](s.png) b', 'a  b', 'b', 'b'],
  ['struck text', 'pay ~~weekly~~ monthly', 'pay weekly monthly', 'weekly', 'weekly'],
  ['headings', '##   Scope & *limits* ##', 'Scope & limits', 'limits', 'limits'],
  ['setext headings', 'Scope\nof work\n===', 'Scope of work', 'of', 'of'],
  ['cells', '| a | b &lt; c |\n|---|---|\n| d \\| e | `f \\| g` |', 'd | e', '|', '\\|'],
  ['code in cells', '| a |\n|---|\n| `f \\| g` |', 'f | g', '| g', '\\| g'],
  ['entities in cells', '| a | b &lt; c |\n|---|---|\n', 'b < c', '< c', '&lt; c'],
  [
    'HTML paragraphs',
    '<p>La dur&eacute;e\n   <b>maximale</b></p>',
    'La durée maximale',
    'durée maximale',
    'dur&eacute;e\n   <b>maximale',
  ],
  ['HTML in a quote', '> <p>un\n> deux</p>', 'un deux', 'deux', 'deux'],
  ['HTML cells', '<table><tr><td>a<p>b</p></td></tr></table>', 'a\nb', 'b', 'b'],
  ['fenced code', '```sql\nselect\n\n1;\n```', 'select\n\n1;', '1;', '1;'],
  ['fenced code in a list', '- a\n\n  ```\n  b\n    c\n  ```', 'b\n  c', 'c', 'c'],
  ['indented code', 'a\n\n    b\n\n      c\n', 'b\n\n  c', '  c', '  c'],
  ['code after half a tab', '- a\n\n\t\tb', '  b', '  b', '\tb'],
  ['text after front matter', '---\na: 1\n---\n\nThe end', 'The end', 'end', 'end'],
  ['text after a byte order mark', '\ufeffThe end', 'The end', 'end', 'end'],
];

for (const [name, source, read, part, expected] of CASES) {
  test(`${name} map to where they stand`, () => assert.equal(sourceOf(source, read, part), expected));
}

test('marks lie on the text that they dress', () => {
  const [text] = textsOf('**a** *b* ~~c~~ [d](/d) `e` ![f](/f) <b>g</b> **h ~~i~~**');
  const marks = text!.marks.map(({ kind, start, end, url }) => [kind, text!.value.slice(start, end), url]);
  assert.deepEqual(marks, [
    ['strong', 'a', undefined],
    ['emphasis', 'b', undefined],
    ['struck', 'c', undefined],
    ['link', 'd', '/d'],
    ['code', 'e', undefined],
    ['image', '', '/f'],
    ['strong', 'g', undefined],
    ['strong', 'h i', undefined],
    ['struck', 'i', undefined],
  ]);
});

test('tildes strike nothing out when they are escaped, code, alone or beside a space', () => {
  for (const source of ['\\~\\~a\\~\\~', '`~~a~~`', '~~a', '~~ a ~~', '~~~a~~~b']) {
    assert.deepEqual(
      textsOf(source).flatMap(text => text.marks.filter(mark => mark.kind === 'struck')),
      [],
      source,
    );
  }
});

test('text without a unit still tells where it would stand', () => {
  const source = '# \n\n| a | |\n|---|---|\n| | b |\n';
  for (const text of textsOf(source).filter(candidate => candidate.value === '')) {
    assert.ok(text.span().start > 0 && text.span().start === text.span().end);
  }
});
