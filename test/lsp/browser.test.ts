import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { PortMessageReader, PortMessageWriter } from 'vscode-languageserver/node';
import { TestClient } from './client.ts';
import { ENGLISH, FRENCH } from './documents.ts';

const SPEC = 'vscode-test-web://mount/booking.md';

/** Runs a script in a realm that has what every web worker has, and nothing of Node. */
const WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
const vm = require('node:vm');
const realm = {
  setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, console,
  TextEncoder, TextDecoder, URL, performance,
  postMessage: message => parentPort.postMessage(message),
  addEventListener() {},
};
realm.self = realm;
parentPort.on('message', data => realm.onmessage({ data }));
vm.runInNewContext(workerData, realm);
`;

async function start(files?: ReadonlyMap<string, string>): Promise<{ client: TestClient; worker: Worker }> {
  const bundle = readFileSync('dist/server.web.js', 'utf8');
  const worker = new Worker(WORKER, { eval: true, workerData: bundle });
  const options = { locale: 'fr', ...(files && { files }) };
  const client = new TestClient(new PortMessageReader(worker), new PortMessageWriter(worker), options);
  await client.initialize(options);
  return { client, worker };
}

test('the bundle for browsers imports nothing of Node', () => {
  const bundle = readFileSync('dist/server.web.js', 'utf8');
  assert.doesNotMatch(bundle, /\brequire\(\s*["']/);
  assert.doesNotMatch(bundle, /["']node:/);
});

test('in a web worker, documents have findings and fixes', async () => {
  const { client, worker } = await start();
  await client.open(SPEC, FRENCH);
  assert.ok((await client.rules(SPEC)).includes('vague-term'));
  const [fix] = await client.actions(SPEC, client.rangeOf(SPEC, 'convivial'));
  assert.equal(fix?.isPreferred, true);
  await worker.terminate();
});

test('in a web worker, the configuration is read through the client', async () => {
  const files = new Map([['vscode-test-web://mount/.cahierrc.json', '{ "rules": { "vague-term": "off" } }']]);
  const { client, worker } = await start(files);
  await client.open(SPEC, ENGLISH);
  const rules = await client.rules(SPEC);
  assert.ok(rules.length > 0 && !rules.includes('vague-term'));
  await worker.terminate();
});
