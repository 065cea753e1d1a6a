import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { PLAIN, ServerProcess } from './client.ts';
import { ENGLISH } from './documents.ts';

let root: string;
before(() => {
  root = mkdtempSync(join(tmpdir(), 'cahier-lsp-'));
});
after(() => rmSync(root, { recursive: true, force: true }));

/** A new folder with a configuration file and the URI of a document below it. */
function project(name: string, config: string, document = 'specs/booking.md') {
  const folder = join(root, name);
  const file = join(folder, '.cahierrc.yaml');
  mkdirSync(folder);
  writeFileSync(file, config);
  return { file, fileUri: pathToFileURL(file).href, spec: pathToFileURL(join(folder, document)).href };
}

test('the nearest configuration file holds, and each folder has its own', async () => {
  const strict = project('strict', 'rules:\n  vague-term: error\n');
  const lenient = project('lenient', 'rules:\n  vague-term: off\n');
  const client = await ServerProcess.start();
  await client.open(strict.spec, ENGLISH);
  await client.open(lenient.spec, ENGLISH);
  const report = await client.pull(strict.spec);
  assert.equal(report.kind, 'full');
  assert.equal(report.items.find(item => item.code === 'vague-term')?.severity, 1);
  assert.ok(!(await client.rules(lenient.spec)).includes('vague-term'));
  await client.stop();
});

test('a configuration file that changes is read again, and the client is asked to pull anew', async () => {
  const { file, fileUri, spec } = project('changing', 'rules:\n  vague-term: off\n');
  const client = await ServerProcess.start();
  await client.until('the file watcher', () =>
    client.registrations.includes('workspace/didChangeWatchedFiles') ? true : undefined,
  );
  await client.open(spec, ENGLISH);
  const before = await client.pull(spec);
  writeFileSync(file, 'rules:\n  vague-term: warning\n');
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: fileUri, type: 2 }] });
  await client.until('the refresh', () => (client.refreshes > 0 ? true : undefined));
  const after = await client.pull(spec, before.resultId);
  assert.equal(after.kind, 'full');
  assert.ok(after.items.some(item => item.code === 'vague-term'));
  await client.stop();
});

test('for a client that cannot watch files, saving is when they are read again', async () => {
  const { file, spec } = project('saved', 'rules:\n  vague-term: off\n');
  const client = await ServerProcess.start({ capabilities: PLAIN });
  const shows = (expected: boolean) => () =>
    client.published.at(-1)?.diagnostics.some(item => item.code === 'vague-term') === expected
      ? true
      : undefined;
  await client.open(spec, ENGLISH);
  await client.until('findings without vague-term', shows(false));
  writeFileSync(file, 'rules:\n  vague-term: warning\n');
  await client.notify('textDocument/didSave', { textDocument: { uri: spec } });
  await client.until('findings with vague-term', shows(true));
  await client.stop();
});

test('a wrong configuration is shown in its file and in the status, and the default rules go on', async () => {
  const { file, fileUri, spec } = project('wrong', 'rules:\n  vague-tern: error\n');
  const client = await ServerProcess.start({ initializationOptions: { status: true } });
  await client.open(spec, ENGLISH);
  assert.ok((await client.rules(spec)).includes('vague-term'));
  const wrong = await client.until('the problem', () => client.published.find(({ uri }) => uri === fileUri));
  assert.deepEqual(wrong.diagnostics[0]?.range, {
    start: { line: 1, character: 2 },
    end: { line: 1, character: 12 },
  });
  assert.match(String(wrong.diagnostics[0]?.message), /vague-term/);
  const status = await client.until('the status', () => client.statuses.at(-1));
  assert.match(status.error ?? '', /\.cahierrc\.yaml:2:3: .*vague-term/);

  writeFileSync(file, 'rules:\n  vague-term: error\n');
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: fileUri, type: 2 }] });
  await client.until('the end of the problem', () =>
    client.published.find(({ uri, diagnostics }) => uri === fileUri && diagnostics.length === 0),
  );
  await client.pull(spec);
  await client.until('a status without error', () =>
    client.statuses.at(-1)?.error === undefined ? true : undefined,
  );
  await client.stop();
});

test('the settings of the editor hold per resource, below the configuration file', async () => {
  const { spec } = project('editor', 'rules:\n  vague-term: error\n');
  const plainFolder = pathToFileURL(join(root, 'no-config/booking.md')).href;
  const silent = pathToFileURL(join(root, 'silent/booking.md')).href;
  const client = await ServerProcess.start({
    settings: uri =>
      uri === silent ? { enable: false } : { enable: true, rules: { 'vague-term': 'off' }, accept: [] },
    initializationOptions: { status: true },
  });
  for (const uri of [spec, plainFolder, silent]) await client.open(uri, ENGLISH);
  assert.ok((await client.rules(spec)).includes('vague-term'));
  const rules = await client.rules(plainFolder);
  assert.ok(rules.length > 0 && !rules.includes('vague-term'));
  assert.deepEqual(await client.rules(silent), []);
  const status = await client.until('the status', () => client.statuses.find(({ uri }) => uri === silent));
  assert.equal(status.kind, null);
  assert.match(status.reason, /cahier\.enable/);
  await client.stop();
});

test('settings that change in the editor hold at once', async () => {
  const spec = pathToFileURL(join(root, 'setting/booking.md')).href;
  let accept: string[] = [];
  const client = await ServerProcess.start({ settings: () => ({ accept }) });
  await client.open(spec, ENGLISH);
  assert.ok((await client.rules(spec)).includes('vague-term'));
  accept = ['user-friendly'];
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.until('the refresh', () => (client.refreshes > 0 ? true : undefined));
  assert.ok(!(await client.rules(spec)).includes('vague-term'));
  await client.stop();
});

test('a setting that makes no sense is told of, and the others hold', async () => {
  const spec = pathToFileURL(join(root, 'nonsense/booking.md')).href;
  const client = await ServerProcess.start({
    settings: () => ({ rules: { 'vague-term': 'loud' }, accept: ['user-friendly'] }),
    initializationOptions: { status: true },
  });
  await client.open(spec, ENGLISH);
  assert.ok(!(await client.rules(spec)).includes('vague-term'));
  const status = await client.until('the status', () => client.statuses.at(-1));
  assert.match(status.error ?? '', /cahier\.rules: “loud” is not a severity/);
  await client.stop();
});

test('a client that cannot be asked sends its settings', async () => {
  const spec = pathToFileURL(join(root, 'sent/booking.md')).href;
  const client = await ServerProcess.start({ capabilities: PLAIN });
  const settings = { cahier: { rules: { 'vague-term': 'off' } } };
  await client.notify('workspace/didChangeConfiguration', { settings });
  await client.open(spec, ENGLISH);
  const { diagnostics } = await client.until('findings', () =>
    client.published.find(({ uri }) => uri === spec),
  );
  assert.ok(diagnostics.length > 0 && !diagnostics.some(item => item.code === 'vague-term'));
  await client.stop();
});

test('a document that “ignore” matches is not looked at', async () => {
  const { spec } = project('ignoring', 'ignore:\n  - drafts/\n', 'drafts/booking.md');
  const client = await ServerProcess.start({ initializationOptions: { status: true } });
  await client.open(spec, ENGLISH);
  assert.deepEqual(await client.rules(spec), []);
  const status = await client.until('the status', () => client.statuses.at(-1));
  assert.match(status.reason, /“ignore”/);
  await client.stop();
});

test('in a virtual workspace the configuration is read through the client', async () => {
  const files = new Map([
    [
      'vscode-vfs://github/clinic/booking/.cahierrc.yaml',
      'overrides:\n  - files: "spécs/"\n    rules: { vague-term: off }\n',
    ],
  ]);
  const client = await ServerProcess.start({ files });
  const inside = 'vscode-vfs://github/clinic/booking/sp%C3%A9cs/a.md';
  const outside = 'vscode-vfs://github/clinic/booking/other/a.md';
  await client.open(inside, ENGLISH);
  await client.open(outside, ENGLISH);
  assert.ok(!(await client.rules(inside)).includes('vague-term'));
  assert.ok((await client.rules(outside)).includes('vague-term'));
  await client.stop();
});

test('an untitled document has the default rules', async () => {
  const client = await ServerProcess.start();
  await client.open('untitled:Untitled-1', ENGLISH);
  assert.ok((await client.rules('untitled:Untitled-1')).includes('vague-term'));
  await client.stop();
});

test('the effective configuration says which file sets what', async () => {
  const { spec, file } = project('effective', 'rules:\n  vague-term: error\n');
  const client = await ServerProcess.start({ settings: () => ({ rules: { 'open-list': 'off' } }) });
  const { content } = await client.request<{ content: string }>('cahier/effectiveConfiguration', {
    uri: spec,
  });
  assert.ok(content.includes(`  vague-term: error  # ${file.replaceAll('\\', '/')}:2\n`), content);
  assert.ok(content.includes('  open-list: off  # cahier.rules\n'), content);
  await client.stop();
});
