import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { CLI } from './run.ts';

for (const args of [['lsp', '--stdio'], ['lsp']]) {
  test(`cahier ${args.join(' ')} answers an editor, and ends when the editor says so`, async t => {
    const child = spawn(process.execPath, [CLI, ...args]);
    t.after(() => child.kill());
    const send = (message: object) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    let received = '';
    child.stdout.setEncoding('utf8').on('data', chunk => {
      received += chunk;
    });
    const answered = async (id: number) => {
      while (!received.includes(`"id":${id}`)) await once(child.stdout, 'data');
    };
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    await answered(1);
    assert.match(received, /"capabilities":\{/);
    send({ method: 'initialized', params: {} });
    send({ id: 2, method: 'shutdown' });
    await answered(2);
    send({ method: 'exit' });
    const [code] = await once(child, 'exit');
    assert.equal(code, 0);
  });
}
