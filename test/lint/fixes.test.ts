import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../../server/src/lint/check.ts';
import { applyEdits, fixText, safeEdits } from '../../server/src/lint/fixes.ts';
import { DEFAULT_SETTINGS } from '../../server/src/lint/settings.ts';
import { withoutTabStops } from '../../server/src/text/snippets.ts';

const SETTINGS = { ...DEFAULT_SETTINGS, kind: 'specification', language: 'en' } as const;
const OPTIONS = { today: '2026-03-02' };

describe('edits', () => {
  it('are applied from first to last, in whatever order they come', () => {
    const edits = [
      { at: { start: 4, end: 5 }, text: 'E' },
      { at: { start: 0, end: 1 }, text: 'A' },
      { at: { start: 2, end: 2 }, text: '|' },
    ];
    assert.equal(applyEdits('abcde', edits), 'Ab|cdE');
  });

  it('that overlap an earlier one are left out', () => {
    const edits = [
      { at: { start: 0, end: 3 }, text: 'X' },
      { at: { start: 2, end: 4 }, text: 'Y' },
      { at: { start: 3, end: 4 }, text: 'Z' },
    ];
    assert.equal(applyEdits('abcde', edits), 'XZe');
  });

  it('that insert at one place are all written, in their order', () => {
    const at = { start: 1, end: 1 };
    assert.equal(
      applyEdits('ab', [
        { at, text: '1' },
        { at, text: '2' },
      ]),
      'a12b',
    );
  });

  it('that are snippets are written without their tab stops, and others as they are', () => {
    const at = { start: 0, end: 0 };
    assert.equal(applyEdits('', [{ at, text: '${1:2} ${2|s,min|}$0', snippet: true }]), '2 s');
    assert.equal(applyEdits('', [{ at, text: '${1:2}' }]), '${1:2}');
  });
});

describe('a snippet without its tab stops', () => {
  const PLAIN: Readonly<Record<string, string>> = {
    'within ${1:2} ${2|s,min|} for ${3:95} % of requests': 'within 2 s for 95 % of requests',
    'nested ${1:a ${2:b} c}': 'nested a b c',
    'empty $1${2}$0 end': 'empty  end',
    'escaped \\$1 \\} \\\\': 'escaped $1 } \\',
    'a price of \\$${1:5}': 'a price of $5',
    'unclosed ${1:a': 'unclosed a',
    'no tab stop $ { }': 'no tab stop $ { }',
  };
  for (const [snippet, plain] of Object.entries(PLAIN)) {
    it(`${snippet} reads ${plain}`, () => assert.equal(withoutTabStops(snippet), plain));
  }
});

describe('safe fixes', () => {
  const TEXT =
    '# Specification\n\n## Requirements\n\n- The site shall be fast. <!-- cahier-disable-line placeholder -- none here -->\n';

  it('are the only ones that are applied without a choice', () => {
    const { findings } = check(TEXT, SETTINGS, OPTIONS);
    assert.ok(findings.some(({ fixes }) => fixes.some(fix => !fix.safe)));
    assert.equal(safeEdits(findings).length, 1);
    const { text, applied } = fixText(TEXT, SETTINGS, OPTIONS);
    assert.equal(applied, 1);
    assert.doesNotMatch(text, /cahier-disable/);
    assert.match(text, /shall be fast\./);
  });

  it('leave a text without any as it is, to the unit', () => {
    const text = '# Specification\r\n\r\n- The site shall be fast.\r\n\ud83d';
    assert.deepEqual(fixText(text, SETTINGS, OPTIONS), { text, applied: 0 });
  });
});
