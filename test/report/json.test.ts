import assert from 'node:assert/strict';
import { test } from 'node:test';
import json from '../../server/src/report/json.ts';
import { at80, fileReport, finding, vague } from './build.ts';

test('the JSON report gives 1-based places, the message in the language asked for, and counts', () => {
  const text = '# A\n\nLe site doit être rapide.\n';
  const report = {
    files: [
      fileReport('a.md', text, [finding(text, 'rapide', { rule: 'vague-term', message: vague('rapide') })]),
    ],
  };
  assert.deepEqual(JSON.parse(json.render(report, at80('fr'))), {
    version: 1,
    files: [
      {
        file: 'a.md',
        kind: 'specification',
        profile: 'generic',
        language: 'fr',
        findings: [
          {
            rule: 'vague-term',
            severity: 'warning',
            line: 3,
            column: 19,
            endLine: 3,
            endColumn: 25,
            message: '«\u202frapide\u202f» n’a pas de mesure ici',
            advice: 'Donnez un chiffre, son unité et ses conditions.',
            untestable: false,
            fixable: false,
          },
        ],
        suppressed: 0,
      },
    ],
    summary: {
      files: 1,
      filesWithFindings: 1,
      notJudged: 0,
      errors: 0,
      warnings: 1,
      infos: 0,
      fixable: 0,
      suppressed: 0,
    },
  });
});
