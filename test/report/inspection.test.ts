import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../server/src/lint/check.ts';
import { DEFAULT_SETTINGS } from '../../server/src/lint/settings.ts';
import { renderInspectionJson } from '../../server/src/report/inspect-json.ts';
import { renderInspectionText } from '../../server/src/report/inspect-text.ts';
import { inspectionOf } from '../../server/src/report/inspection.ts';
import { TOPIC_IDS } from '../../server/src/topics/define.ts';
import { at80 } from './build.ts';

const text = `# Requirements of the booking counter

## Requirements

- The counter shall print a ticket within 2 s.
- The counter shall call the patients in the order in which they arrived at the counter, whatever the day of the week.
`;

const inspected = inspectionOf(
  'counter.md',
  check(text, { ...DEFAULT_SETTINGS, kind: 'specification' }, { today: '2026-01-01' }),
);

test('an inspection names every topic, absent ones too, and gives statements their line and verdict', () => {
  const { version, documents } = JSON.parse(renderInspectionJson([inspected]));
  assert.equal(version, 1);
  assert.deepEqual(Object.keys(documents[0].topics), [...TOPIC_IDS]);
  assert.deepEqual(documents[0].topics.penalties, { present: false, line: null });
  const ticket = documents[0].statements.find((statement: { text: string }) =>
    statement.text.includes('ticket'),
  );
  assert.deepEqual(ticket, {
    line: 5,
    id: null,
    text: 'The counter shall print a ticket within 2 s.',
    requirement: true,
    testable: true,
    defects: [],
  });
});

test('in a document that is neither specification nor contract, nothing is a requirement', () => {
  const { statements, topics } = inspectionOf(
    'counter.md',
    check(text, { ...DEFAULT_SETTINGS, kind: 'other' }, { today: '2026-01-01' }),
  );
  assert.ok(statements.every(({ requirement, testable }) => !requirement && testable === null));
  assert.ok(Object.values(topics).every(({ present }) => !present));
});

test('an inspection for people fits into the terminal', () => {
  for (const locale of ['en', 'fr'] as const) {
    const output = renderInspectionText([inspected], at80(locale));
    assert.match(output, /✓ The counter shall print a ticket within 2 s\./);
    for (const line of output.split('\n')) assert.ok([...line].length <= 80, `too wide: ${line}`);
  }
});
