import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mock, test } from 'node:test';
import fc from 'fast-check';
import { KINDS } from '../../server/src/document/model.ts';
import { catalog } from '../../server/src/lint/catalog.ts';
import { check } from '../../server/src/lint/check.ts';
import { applyEdits, fixText } from '../../server/src/lint/fixes.ts';
import { DEFAULT_SETTINGS } from '../../server/src/lint/settings.ts';
import { suppressionFixes } from '../../server/src/lint/suppress.ts';
import { contains, type Span } from '../../server/src/text/span.ts';
import { findTopics } from '../../server/src/topics/presence.ts';

const OPTIONS = { today: '2026-03-02' };
const FORCED = { ...DEFAULT_SETTINGS, kind: 'specification' } as const;
const { tests: COMMONMARK } = createRequire(import.meta.url)('commonmark-spec') as {
  tests: { markdown: string }[];
};
const EXAMPLES = readdirSync('examples').map(name => readFileSync(`examples/${name}`, 'utf8'));

/** Words and marks that mean something to the reader, to be put together at random. */
const SCRAPS = [
  ...[
    '# ',
    '## ',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '| ',
    ' | ',
    '|--|--|\n',
    '**',
    '> ',
    '```\n',
    '---\n',
    ': ',
    ' ',
    '.',
    '’',
    '\u202f',
  ],
  ...[
    'Article 3 — ',
    '14. ',
    'EX-004',
    'FR_12: ',
    '[ ] ',
    '<h2>',
    '</h2>',
    '<!-- ',
    ' -->',
    '&eacute;',
    'e\u0301',
    '\ud83d',
    '\0',
  ],
  ...[
    'cahier-disable-next-line vague-term',
    'cahier-disable-file',
    'cahier-enable',
    'cahier:\n  kind: contract\n',
  ],
  ...[
    'The system shall be fast',
    'etc.',
    'TBD',
    'where possible',
    'Given ',
    'When ',
    'Then ',
    'within 2 s',
    'Objectives',
    'ID',
  ],
  ...[
    'Le système doit être rapide',
    'à définir',
    'dans la mesure du possible',
    'Étant donné ',
    'Objectifs',
    'Exigence',
    'p. ex. ',
  ],
];

/** Checks all that holds of any text whatsoever. */
function assertSound(text: string): void {
  const { document, findings } = check(text, FORCED, OPTIONS);
  const topics = findTopics(document);
  const whole = { start: 0, end: text.length };
  const assertWithin = (span: Span, what: string) =>
    assert.ok(
      span.start <= span.end && contains(whole, span),
      `${what} ${span.start}–${span.end} of ${text.length}`,
    );

  assert.equal(document.text, text);
  for (const section of [document.root, ...document.sections]) {
    assertWithin(section.span, 'section');
    if (section.title) assertWithin(section.title.span(), 'title');
    for (const child of section.children)
      assert.ok(contains(section.span, child.span), 'a section within its parent');
  }
  let last = 0;
  for (const [index, statement] of document.statements.entries()) {
    assert.equal(statement.index, index);
    assertWithin(statement.span, 'statement');
    assert.ok(statement.span.start >= last, 'statements in document order');
    last = statement.span.start;
    assert.equal(statement.text.folded.length, statement.text.value.length);
    if (statement.id) assertWithin(statement.id.span, 'identifier');
    assert.equal(statement.requirement, statement.score > 0);
  }
  for (const { at } of topics.values()) if (at) assertWithin(at, 'topic');
  for (const finding of findings) {
    assertWithin(finding.at, finding.rule);
    for (const fix of [...finding.fixes, ...suppressionFixes(document, finding)]) {
      for (const edit of fix.edits) assertWithin(edit.at, `an edit of ${finding.rule}`);
      applyEdits(text, fix.edits);
    }
    assert.doesNotMatch(finding.message.en, /the rule itself failed/i);
  }
  const starts = findings.map(({ at }) => at.start);
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
  );
}

test('any string at all gives a sound document and sound findings', () => {
  const strings = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
      .map(units => String.fromCharCode(...units)),
  );
  fc.assert(fc.property(strings, assertSound), { seed: 1, numRuns: 300 });
});

test('any sequence of scraps of specifications gives a sound document and sound findings', () => {
  const scraps = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map(parts => parts.join(''));
  fc.assert(fc.property(scraps, assertSound), { seed: 2, numRuns: 600 });
});

test('every example of CommonMark gives a sound document and sound findings', () => {
  for (const { markdown } of COMMONMARK) {
    assertSound(markdown);
    assertSound(`# Specification\n\n## Requirements\n\n- The system shall be fast.\n\n${markdown}`);
  }
});

test('documents cut anywhere give sound documents and sound findings', () => {
  for (const text of EXAMPLES) {
    const step = Math.ceil(text.length / 12);
    for (let at = 0; at < text.length; at += step) {
      assertSound(text.slice(0, at));
      assertSound(text.slice(at));
    }
  }
});

test('a finding is plain data: it survives being written as JSON', () => {
  for (const text of EXAMPLES) {
    const { findings } = check(text, FORCED, OPTIONS);
    assert.deepEqual(JSON.parse(JSON.stringify(findings)), findings);
  }
});

test('the same text gives the same findings, whatever was read before', () => {
  for (const text of EXAMPLES) {
    const first = check(text, DEFAULT_SETTINGS, OPTIONS).findings;
    for (const other of EXAMPLES) check(other, FORCED, OPTIONS);
    assert.deepEqual(check(text, DEFAULT_SETTINGS, OPTIONS).findings, first);
  }
});

test('line ends change neither the findings nor the lines they stand on', () => {
  for (const text of EXAMPLES) {
    const places = (source: string) => {
      const { document, findings } = check(source, DEFAULT_SETTINGS, OPTIONS);
      return findings.map(({ rule, at }) => ({ rule, ...document.lines.positionAt(at.start) }));
    };
    assert.deepEqual(places(text.replaceAll('\n', '\r\n')), places(text));
  }
});

test('a text of any kind is read without failing, and one of no kind gives no finding', () => {
  for (const text of EXAMPLES) {
    for (const kind of KINDS) {
      const { document, findings } = check(text, { ...DEFAULT_SETTINGS, kind }, OPTIONS);
      assert.equal(document.kind, kind);
      if (kind === 'other') assert.deepEqual(findings, []);
    }
  }
});

test('safe fixes settle: applied to their own result they change nothing', () => {
  for (const text of EXAMPLES) {
    const once = fixText(text, FORCED, OPTIONS).text;
    assert.deepEqual(fixText(once, FORCED, OPTIONS), { text: once, applied: 0 });
  }
});

test('a rule that throws becomes one finding that names it, and the others still report', () => {
  const text = EXAMPLES[1]!;
  const rule = catalog.find(({ id }) => id === 'vague-term')!;
  const others = check(text, FORCED, OPTIONS).findings.filter(({ rule: id }) => id !== rule.id);
  const broken = mock.method(rule, 'check', function* () {
    yield { at: { start: 0, end: 1 } };
    throw new Error('out of words');
  });
  try {
    const { findings } = check(text, FORCED, OPTIONS);
    const own = findings.filter(({ rule: id }) => id === rule.id);
    assert.equal(own.length, 1);
    assert.match(own[0]!.message.en, /^The rule itself failed .*out of words/);
    assert.match(own[0]!.message.fr, /^La règle elle-même a échoué .*out of words/);
    assert.deepEqual(
      findings.filter(({ rule: id }) => id !== rule.id),
      others,
    );
  } finally {
    broken.mock.restore();
  }
});
