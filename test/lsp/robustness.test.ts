import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { test } from 'node:test';
import {
  CancellationTokenSource,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';
import { ServerProcess } from './client.ts';
import { ENGLISH } from './documents.ts';

const SPEC = 'file:///project/booking.md';

const fails = (code: number) => (error: unknown) => error instanceof ResponseError && error.code === code;

const frame = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** The server still does its work: the one thing to ask after anything strange. */
async function worksStill(client: ServerProcess): Promise<void> {
  await client.open(SPEC, ENGLISH);
  assert.ok((await client.rules(SPEC)).includes('vague-term'));
  await client.close(SPEC);
}

test('a cancelled request is answered as cancelled, and the next one is served', async () => {
  // The server waits for its settings until the request is cancelled, so the cancellation never comes too late.
  let answerSettings: (settings: unknown) => void = () => {};
  const settings = new Promise(resolveWith => {
    answerSettings = resolveWith;
  });
  const client = await ServerProcess.start({ settings: () => settings });
  await client.open(SPEC, ENGLISH);
  const source = new CancellationTokenSource();
  const params = { textDocument: { uri: SPEC } };
  const answer = client.connection.sendRequest('textDocument/diagnostic', params, source.token);
  source.cancel();
  answerSettings(null);
  await assert.rejects(answer, fails(LSPErrorCodes.RequestCancelled));
  await worksStill(client);
  await client.stop();
});

test('requests with parameters that make no sense are answered with an error', async () => {
  const client = await ServerProcess.start();
  const asked: [string, unknown][] = [
    ['textDocument/diagnostic', {}],
    ['textDocument/diagnostic', { textDocument: { uri: 7 } }],
    ['textDocument/codeAction', { textDocument: { uri: SPEC } }],
    ['textDocument/codeAction', { textDocument: null, range: {} }],
    ['cahier/effectiveConfiguration', {}],
    ['cahier/explain', { rule: 'no-such-rule' }],
    ['cahier/explain', { rule: ['vague-term'] }],
  ];
  for (const [method, params] of asked) {
    await assert.rejects(client.request(method, params), fails(ErrorCodes.InvalidParams), method);
  }
  await worksStill(client);
  await client.stop();
});

test('nothing is answered before “initialize”, which is answered once', async () => {
  const client = ServerProcess.spawn();
  const params = { textDocument: { uri: SPEC } };
  await assert.rejects(
    client.request('textDocument/diagnostic', params),
    fails(ErrorCodes.ServerNotInitialized),
  );
  await assert.rejects(client.request('cahier/rules', {}), fails(ErrorCodes.ServerNotInitialized));
  await client.initialize();
  await assert.rejects(client.initialize(), fails(ErrorCodes.InvalidRequest));
  await worksStill(client);
  await client.stop();
});

test('an unknown request is answered as unknown, an unknown notification is passed over', async () => {
  const client = await ServerProcess.start();
  await client.notify('cahier/noSuchNotification', { anything: true });
  await assert.rejects(client.request('cahier/noSuchRequest', {}), fails(ErrorCodes.MethodNotFound));
  await worksStill(client);
  await client.stop();
});

test('notifications that make no sense change nothing', async () => {
  const client = await ServerProcess.start();
  const edit = { range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }, text: 'x' };
  await client.notify('textDocument/didChange', {
    textDocument: { uri: 'file:///never-opened.md', version: 2 },
    contentChanges: [edit],
  });
  await client.notify('textDocument/didClose', { textDocument: { uri: 'file:///never-opened.md' } });
  await client.notify('textDocument/didOpen', {});
  await client.notify('textDocument/didOpen', {
    textDocument: { uri: SPEC, languageId: 'markdown', version: 1 },
  });
  await client.notify('textDocument/didChange', { textDocument: { uri: SPEC }, contentChanges: [edit] });
  await client.notify('textDocument/didChange', {
    textDocument: { uri: SPEC, version: 2 },
    contentChanges: [{}],
  });
  await client.notify('workspace/didChangeWatchedFiles', null);
  await client.notify('workspace/didChangeConfiguration', null);
  await client.notify('$/cancelRequest', { id: 'never-sent' });
  await worksStill(client);
  await client.stop();
});

test('messages that are no JSON or no JSON-RPC change nothing', async () => {
  const client = await ServerProcess.start();
  const input = client.process.stdin!;
  for (const body of [
    '{"jsonrpc":"2.0",',
    '42',
    'null',
    '[]',
    '{}',
    '{"jsonrpc":"2.0","id":1}',
    '"é\u0000"',
  ]) {
    input.write(frame(body));
  }
  await worksStill(client);
  await client.stop();
});

test('an edit beyond the end of the document appends', async () => {
  const client = await ServerProcess.start();
  await client.open(SPEC, ENGLISH);
  const far = { line: 999_999, character: 999_999 };
  await client.change(SPEC, {
    range: { start: far, end: far },
    text: '- FR-004: The system shall be intuitive.\n',
  });
  const report = await client.pull(SPEC);
  assert.equal(report.kind, 'full');
  const range = client.rangeOf(SPEC, 'intuitive');
  assert.ok(report.items.some(item => JSON.stringify(item.range) === JSON.stringify(range)));
  assert.deepEqual(await client.actions(SPEC, { start: far, end: far }, ['refactor']), []);
  await client.stop();
});

test('after shutdown and exit the server is gone with exit code 0', async () => {
  const client = await ServerProcess.start();
  assert.equal(await client.stop(), 0);
});

test('without a transport the server says what it needs', () => {
  const { status, stderr } = spawnSync(process.execPath, [resolve('dist/server.js')], { encoding: 'utf8' });
  assert.equal(status, 2);
  assert.match(stderr, /--stdio/);
});
