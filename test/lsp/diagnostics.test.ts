import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DiagnosticSeverity, type DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { PLAIN, ServerProcess } from './client.ts';
import { ENGLISH, FRENCH, README } from './documents.ts';

const SPEC = 'file:///project/booking.md';

let client: ServerProcess;
before(async () => {
  client = await ServerProcess.start();
});
after(() => client.stop());

function items(report: DocumentDiagnosticReport) {
  assert.equal(report.kind, 'full');
  return report.items;
}

test('an opened specification has its findings, with rule, range, severity and documentation', async () => {
  await client.open(SPEC, ENGLISH);
  const vague = items(await client.pull(SPEC)).find(item => item.code === 'vague-term');
  assert.ok(vague);
  assert.equal(vague.source, 'cahier');
  assert.deepEqual(vague.range, client.rangeOf(SPEC, 'user-friendly'));
  assert.equal(vague.severity, DiagnosticSeverity.Warning);
  assert.match(vague.codeDescription!.href, /\/docs\/rules\/vague-term\.md$/);
  assert.match(String(vague.message), /user-friendly/);
  await client.close(SPEC);
});

test('findings follow an incremental edit', async () => {
  await client.open(SPEC, ENGLISH);
  assert.ok((await client.rules(SPEC)).includes('vague-term'));
  await client.change(SPEC, {
    range: client.rangeOf(SPEC, 'be user-friendly'),
    text: 'confirm a booking within 2 seconds',
  });
  assert.ok(!(await client.rules(SPEC)).includes('vague-term'));
  const { end } = client.rangeOf(SPEC, '30 days.\n');
  await client.change(SPEC, {
    range: { start: end, end },
    text: '- FR-004: The calendar shall be user-friendly.\n',
  });
  const vague = items(await client.pull(SPEC)).find(item => item.code === 'vague-term');
  assert.deepEqual(vague?.range, client.rangeOf(SPEC, 'user-friendly'));
  await client.close(SPEC);
});

test('many small edits give what opening the final text gives', async () => {
  const typed = 'file:///project/typed.md';
  await client.open(typed, '');
  for (const line of ENGLISH.split(/(?<=\n)/)) {
    const end = client.document(typed).positionAt(client.document(typed).getText().length);
    await client.change(typed, { range: { start: end, end }, text: line });
    await client.pull(typed);
  }
  await client.open(SPEC, ENGLISH);
  assert.deepEqual(items(await client.pull(typed)), items(await client.pull(SPEC)));
  await client.close(typed);
  await client.close(SPEC);
});

test('a client that shows the newest result already is told that it is unchanged', async () => {
  await client.open(SPEC, ENGLISH);
  const first = await client.pull(SPEC);
  assert.ok(first.resultId);
  assert.deepEqual(await client.pull(SPEC, first.resultId), { kind: 'unchanged', resultId: first.resultId });
  await client.change(SPEC, { range: client.rangeOf(SPEC, 'FR-001'), text: 'FR-010' });
  assert.equal((await client.pull(SPEC, first.resultId)).kind, 'full');
  await client.close(SPEC);
});

test('a README stays silent', async () => {
  const readme = 'file:///project/README.md';
  await client.open(readme, README);
  assert.deepEqual(await client.rules(readme), []);
  await client.close(readme);
});

test('a document that is not open has no findings', async () => {
  assert.deepEqual(await client.pull('file:///project/never-opened.md'), { kind: 'full', items: [] });
});

test('a French client reads French, whatever the language of the document', async () => {
  const french = await ServerProcess.start({ locale: 'fr-CA' });
  await french.open(SPEC, FRENCH);
  const vague = items(await french.pull(SPEC)).find(item => item.code === 'vague-term');
  assert.deepEqual(vague?.range, french.rangeOf(SPEC, 'convivial'));
  assert.match(String(vague?.message), /«\u202fconvivial\u202f»/);
  await french.stop();
});

test('a client that cannot pull is sent the findings after each change, and an empty list on closing', async () => {
  const plain = await ServerProcess.start({ capabilities: PLAIN });
  assert.equal(plain.initialized.capabilities.diagnosticProvider, undefined);
  const published = (version: number) =>
    plain.until(`version ${version}`, () => plain.published.find(params => params.version === version));
  await plain.open(SPEC, ENGLISH);
  assert.ok((await published(1)).diagnostics.some(item => item.code === 'vague-term'));
  await Promise.all([
    plain.change(SPEC, { range: plain.rangeOf(SPEC, 'be user-friendly'), text: 'list every dentist' }),
    plain.change(SPEC, { range: plain.rangeOf(SPEC, 'FR-003'), text: 'FR-004' }),
  ]);
  assert.ok(!(await published(3)).diagnostics.some(item => item.code === 'vague-term'));
  assert.ok(!plain.published.some(params => params.version === 2), 'one message after a burst of edits');
  await plain.close(SPEC);
  await plain.until('the empty list', () => plain.published.find(params => params.diagnostics.length === 0));
  await plain.stop();
});
