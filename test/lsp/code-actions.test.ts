import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CodeAction, SnippetTextEdit, TextEdit } from 'vscode-languageserver/node';
import { editsByUri, PLAIN, ServerProcess } from './client.ts';
import { ENGLISH, FRENCH } from './documents.ts';

const SPEC = 'file:///project/booking.md';
const UNUSED = '<!-- cahier-disable-line vague-term -- agreed with the practice -->';
const TAB_STOP = /\$\{?\d/;
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

let rich: ServerProcess;
let plain: ServerProcess;
before(async () => {
  rich = await ServerProcess.start();
  plain = await ServerProcess.start({ capabilities: PLAIN });
});
after(() => Promise.all([rich.stop(), plain.stop()]));

const textOf = (edit: TextEdit | SnippetTextEdit): string =>
  'snippet' in edit ? edit.snippet.value : edit.newText;

const editsOf = (action: CodeAction) => editsByUri(action.edit!).flatMap(([, edits]) => edits);

/** The fixes of the first finding of `rule`, in the order in which the server offers them. */
async function fixesOf(client: ServerProcess, rule: string): Promise<CodeAction[]> {
  const report = await client.pull(SPEC);
  const finding = report.kind === 'full' ? report.items.find(item => item.code === rule) : undefined;
  assert.ok(finding, `no finding of ${rule}`);
  const actions = await client.actions(SPEC, finding.range);
  return actions.filter(action => action.diagnostics?.[0]?.code === rule);
}

test('a missing section is inserted as a snippet with tab stops, tied to the version of the document', async () => {
  await rich.open(SPEC, FRENCH);
  const [fix] = await fixesOf(rich, 'missing-confidentiality');
  assert.ok(fix);
  assert.equal(fix.kind, 'quickfix');
  assert.equal(fix.isPreferred, true);
  const [change] = fix.edit!.documentChanges!;
  assert.ok(change && 'edits' in change);
  assert.deepEqual(change.textDocument, { uri: SPEC, version: 1 });
  const snippet = change.edits.find(edit => 'snippet' in edit);
  assert.equal(snippet?.snippet.kind, 'snippet');
  assert.match(snippet!.snippet.value, TAB_STOP);
  assert.match(snippet!.snippet.value, /confidentialité/i);
  await rich.close(SPEC);
});

test('a client without snippet edits gets the same section as plain text', async () => {
  await plain.open(SPEC, FRENCH);
  const actions = await plain.actions(SPEC, WHOLE);
  const fix = actions.find(action => action.diagnostics?.[0]?.code === 'missing-confidentiality');
  assert.ok(fix?.edit?.changes);
  const text = fix.edit.changes[SPEC]!.map(edit => edit.newText).join('');
  assert.match(text, /confidentialité/i);
  assert.doesNotMatch(text, TAB_STOP);
  await plain.close(SPEC);
});

test('what is inserted ends its lines as the document does', async () => {
  await plain.open(SPEC, FRENCH.replaceAll('\n', '\r\n'));
  const actions = await plain.actions(SPEC, WHOLE);
  const fix = actions.find(action => action.diagnostics?.[0]?.code === 'missing-confidentiality');
  const text = editsOf(fix!).map(textOf).join('');
  assert.match(text, /\r\n/);
  assert.doesNotMatch(text, /(?<!\r)\n/);
  await plain.close(SPEC);
});

test('a fix that is applied mends its finding', async () => {
  await plain.open(SPEC, ENGLISH);
  const finding = (code: string) => (action: CodeAction) => action.diagnostics?.[0]?.code === code;
  for (const rule of ['vague-term', 'missing-confidentiality']) {
    const fix = (await plain.actions(SPEC, WHOLE)).find(finding(rule));
    assert.ok(fix, `no fix for ${rule}`);
    await plain.apply(fix.edit!);
    assert.equal((await plain.actions(SPEC, WHOLE)).find(finding(rule)), undefined, rule);
  }
  await plain.close(SPEC);
});

test('the first way to mend a finding is the preferred one, and suppressions come last', async () => {
  await rich.open(SPEC, ENGLISH);
  const fixes = await fixesOf(rich, 'vague-term');
  assert.deepEqual(
    fixes.map(fix => fix.isPreferred === true),
    fixes.map((_, place) => place === 0),
  );
  const [inLine, inFile] = fixes.slice(-2).map(fix => editsOf(fix).map(textOf).join(''));
  assert.match(inLine!, /<!-- cahier-disable-line vague-term -- \$\{1:/);
  assert.match(inFile!, /<!-- cahier-disable-file vague-term -- \$\{1:/);
  await rich.close(SPEC);
});

test('a suppression that is inserted silences its finding', async () => {
  await plain.open(SPEC, ENGLISH);
  const actions = await plain.actions(SPEC, plain.rangeOf(SPEC, 'user-friendly'));
  const suppression = actions.find(action => action.title === 'Disable vague-term for this line');
  await plain.apply(suppression!.edit!);
  assert.match(plain.document(SPEC).getText(), /user-friendly\. <!-- cahier-disable-line vague-term -- /);
  assert.deepEqual(await plain.actions(SPEC, plain.rangeOf(SPEC, 'user-friendly')), []);
  await plain.close(SPEC);
});

test('only what touches the range is offered', async () => {
  await rich.open(SPEC, ENGLISH);
  const elsewhere = await rich.actions(SPEC, rich.rangeOf(SPEC, 'FR-003'));
  assert.ok(!elsewhere.some(action => action.diagnostics?.[0]?.code === 'vague-term'));
  await rich.close(SPEC);
});

test('fix-all applies the safe fixes, all of them and nothing else', async () => {
  await rich.open(SPEC, ENGLISH.replace('30 days.', `30 days. ${UNUSED}`));
  for (const only of [['source.fixAll.cahier'], ['source.fixAll'], ['source']]) {
    const [action, ...others] = await rich.actions(SPEC, WHOLE, only);
    assert.equal(others.length, 0);
    assert.equal(action?.kind, 'source.fixAll.cahier');
  }
  const [action] = await rich.actions(SPEC, WHOLE, ['source.fixAll']);
  await rich.apply(action!.edit!);
  assert.equal(rich.document(SPEC).getText().replace(/ +$/gm, ''), ENGLISH);
  assert.deepEqual(await rich.actions(SPEC, WHOLE, ['source.fixAll']), []);
  await rich.close(SPEC);
});

test('kinds that nobody asked for are not offered', async () => {
  await rich.open(SPEC, ENGLISH.replace('30 days.', `30 days. ${UNUSED}`));
  const at = rich.rangeOf(SPEC, 'user-friendly');
  assert.deepEqual(await rich.actions(SPEC, at, ['refactor']), []);
  assert.deepEqual(await rich.actions(SPEC, at, ['source.organizeImports']), []);
  const kinds = new Set((await rich.actions(SPEC, at)).map(action => action.kind));
  assert.deepEqual([...kinds], ['quickfix']);
  await rich.close(SPEC);
});
