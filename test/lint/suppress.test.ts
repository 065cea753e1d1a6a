import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { catalog } from '../../server/src/lint/catalog.ts';
import { check } from '../../server/src/lint/check.ts';
import { applyEdits, fixText } from '../../server/src/lint/fixes.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/lint/settings.ts';
import { suppressionFixes } from '../../server/src/lint/suppress.ts';

const OPTIONS = { today: '2026-03-02' };
/** Completeness is not at stake here: a text of three lines lacks every topic. */
const QUIET = Object.fromEntries(
  catalog.filter(({ family }) => family === 'completeness').map(({ id }) => [id, 'off' as const]),
);
const SETTINGS: Settings = { ...DEFAULT_SETTINGS, kind: 'specification', language: 'en', rules: QUIET };

const under = (lines: string) => `# Specification\n\n## Requirements\n\n${lines}\n`;

/** The findings as `line rule`, lines counted from the first one under the titles. */
const found = (lines: string, settings = SETTINGS): string[] => {
  const { document, findings } = check(under(lines), settings, OPTIONS);
  return findings.map(({ rule, at }) => `${document.lines.lineAt(at.start) - 3} ${rule}`);
};

describe('a suppression', () => {
  it('disable-line silences its own line and no other', () => {
    assert.deepEqual(
      found(
        '- The site shall be fast. <!-- cahier-disable-line vague-term -- agreed -->\n- The site shall be modern.',
      ),
      ['2 vague-term'],
    );
  });

  it('disable-next-line silences the line after it and no other', () => {
    assert.deepEqual(
      found(
        '<!-- cahier-disable-next-line vague-term -- agreed -->\n- The site shall be fast.\n- The site shall be modern.',
      ),
      ['3 vague-term'],
    );
  });

  it('disable and enable silence what stands between them', () => {
    assert.deepEqual(
      found(
        '- The site shall be fast.\n\n<!-- cahier-disable vague-term -- agreed -->\n\n- The site shall be modern.\n\n<!-- cahier-enable vague-term -->\n\n- The site shall be simple.',
      ),
      ['1 vague-term', '9 vague-term'],
    );
  });

  it('disable without an enable silences the rest of the file', () => {
    assert.deepEqual(
      found(
        '- The site shall be fast.\n\n<!-- cahier-disable vague-term -- agreed -->\n\n- The site shall be modern.',
      ),
      ['1 vague-term'],
    );
  });

  it('enable without a rule ends every disable', () => {
    assert.deepEqual(
      found(
        '<!-- cahier-disable vague-term -- agreed -->\n<!-- cahier-disable placeholder -- later -->\n\n- The site shall be fast from TBD on.\n\n<!-- cahier-enable -->\n\n- The site shall be modern.\n- The site shall open on TBD.',
      ),
      ['8 vague-term', '9 placeholder'],
    );
  });

  it('disable-file silences the whole file from wherever it stands', () => {
    assert.deepEqual(
      found(
        '- The site shall be fast.\n- The site shall be modern.\n\n<!-- cahier-disable-file vague-term -- a sketch -->',
      ),
      [],
    );
  });

  it('names one rule, several, or none for all of them', () => {
    const line = (rules: string) =>
      found(`- The site shall be fast from TBD on. <!-- cahier-disable-line${rules} -- agreed -->`);
    assert.deepEqual(line(' vague-term'), ['1 placeholder']);
    assert.deepEqual(line(' vague-term placeholder'), []);
    assert.deepEqual(line(' vague-term, placeholder'), []);
    assert.deepEqual(line(''), []);
  });

  it('holds in a table row and in French', () => {
    assert.deepEqual(
      found(
        '| ID | Exigence |\n| --- | --- |\n| EX-1 | Le site doit être rapide. <!-- cahier-disable-line vague-term -- convenu --> |\n| EX-2 | Le site doit être convivial. |',
        { ...SETTINGS, language: 'fr' },
      ),
      ['4 vague-term'],
    );
  });

  it('is no directive in code, nor with a name that only begins like one', () => {
    assert.deepEqual(found('- The site shall be fast. `<!-- cahier-disable-line vague-term -- no -->`'), [
      '1 vague-term',
    ]);
    assert.deepEqual(found('- The site shall be fast. <!-- cahier-disable-lines vague-term -- no -->'), [
      '1 vague-term',
    ]);
  });

  it('is counted', () => {
    const text = under('- The site shall be fast. <!-- cahier-disable-line vague-term -- agreed -->');
    assert.equal(check(text, SETTINGS, OPTIONS).suppressed, 1);
  });
});

describe('a suppression is itself reported', () => {
  const UNUSED = '- The site shall answer within 2 s. <!-- cahier-disable-line vague-term -- agreed -->';

  it('when there is nothing to suppress, with the comment as its range', () => {
    const text = under(UNUSED);
    const [finding, ...more] = check(text, SETTINGS, OPTIONS).findings;
    assert.deepEqual(more, []);
    assert.equal(finding!.rule, 'unused-suppression');
    assert.match(finding!.message.en, /vague-term/);
    assert.equal(
      text.slice(finding!.at.start, finding!.at.end),
      '<!-- cahier-disable-line vague-term -- agreed -->',
    );
  });

  it('when it names a rule that does not exist', () => {
    const text = under(
      '- The site shall answer within 2 s. <!-- cahier-disable-line vage-term -- agreed -->',
    );
    const [finding] = check(text, SETTINGS, OPTIONS).findings;
    assert.equal(finding!.rule, 'unused-suppression');
    assert.match(finding!.message.en, /No rule is called “vage-term”/);
    assert.match(finding!.message.fr, /Aucune règle ne s’appelle «\u202fvage-term\u202f»/);
  });

  it('when it gives no reason', () => {
    assert.deepEqual(found('- The site shall be fast. <!-- cahier-disable-line vague-term -->'), [
      '1 unexplained-suppression',
    ]);
    assert.deepEqual(found('- The site shall be fast. <!-- cahier-disable-line vague-term -- -->'), [
      '1 unexplained-suppression',
    ]);
  });

  it('with a place for the reason, within the comment however it is closed', () => {
    const reasoned = (comment: string) => {
      const text = under(`- The site shall be fast.\n\n${comment}`);
      const finding = check(text, SETTINGS, OPTIONS).findings.find(
        ({ rule }) => rule === 'unexplained-suppression',
      );
      return applyEdits(text, finding!.fixes[0]!.edits).split('\n\n')[3]!.trim();
    };
    assert.equal(
      reasoned('<!-- cahier-disable-file vague-term -->'),
      '<!-- cahier-disable-file vague-term -- reason -->',
    );
    assert.equal(
      reasoned('<!-- cahier-disable-file vague-term'),
      '<!-- cahier-disable-file vague-term -- reason -->',
    );
  });

  it('unless the user turned the rule off, and with the severity that the user gave it', () => {
    const rules = { ...QUIET, 'unused-suppression': 'off' as const };
    assert.deepEqual(found(UNUSED, { ...SETTINGS, rules }), []);
    const strict = { ...SETTINGS, rules: { ...QUIET, 'unused-suppression': 'error' as const } };
    assert.equal(check(under(UNUSED), strict, OPTIONS).findings[0]!.severity, 'error');
  });

  it('and the unused one is removed by a safe fix, the line left without a trailing blank', () => {
    assert.deepEqual(fixText(under(UNUSED), SETTINGS, OPTIONS), {
      text: under('- The site shall answer within 2 s.'),
      applied: 1,
    });
  });
});

describe('the fix that suppresses a finding', () => {
  const fixed = (text: string, choice: 0 | 1) => {
    const { document, findings } = check(text, SETTINGS, OPTIONS);
    const finding = findings.find(({ rule }) => rule === 'vague-term')!;
    return applyEdits(text, suppressionFixes(document, finding)[choice]!.edits);
  };

  it('writes at the end of the line, within the last cell of a row', () => {
    assert.equal(
      fixed(under('- The site shall be fast.'), 0),
      under('- The site shall be fast. <!-- cahier-disable-line vague-term -- reason -->'),
    );
    const table = '| ID | Requirement |\n| --- | --- |\n';
    assert.equal(
      fixed(under(`${table}| R-1 | The site shall be fast. |`), 0),
      under(`${table}| R-1 | The site shall be fast. <!-- cahier-disable-line vague-term -- reason --> |`),
    );
  });

  it('writes at the top of the file, below front matter', () => {
    const comment = '<!-- cahier-disable-file vague-term -- reason -->';
    const text = under('- The site shall be fast.');
    assert.equal(fixed(text, 1), `${comment}\n\n${text}`);
    const front = '---\ntitle: Site\n---\n';
    const below = fixed(front + text, 1);
    assert.ok(below.startsWith(front), below.slice(0, 90));
    assert.deepEqual(check(below, SETTINGS, OPTIONS).findings, []);
  });

  it('silences it wherever it stands in the examples, and leaves the other findings as they are', () => {
    for (const name of readdirSync('examples')) {
      const text = readFileSync(`examples/${name}`, 'utf8');
      const settings = { ...DEFAULT_SETTINGS, kind: 'specification' } as const;
      const { document, findings } = check(text, settings, OPTIONS);
      for (const finding of findings) {
        const [first] = suppressionFixes(document, finding);
        const after = check(applyEdits(text, first!.edits), settings, OPTIONS).findings;
        const line = document.lines.lineAt(finding.at.start);
        const kept = findings.filter(
          ({ rule, at }) => rule !== finding.rule || document.lines.lineAt(at.start) !== line,
        );
        assert.deepEqual(
          after.map(({ rule }) => rule).sort(),
          kept.map(({ rule }) => rule).sort(),
          `${name}:${line + 1} ${finding.rule}`,
        );
      }
    }
  });

  it('gives the reason as a tab stop', () => {
    const { document, findings } = check(under('- The site shall be fast.'), SETTINGS, OPTIONS);
    for (const fix of suppressionFixes(document, findings[0]!)) {
      assert.equal(fix.safe, false);
      assert.match(fix.edits[0]!.text, /-- \$\{1:reason\} -->/);
    }
  });
});
