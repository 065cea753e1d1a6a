// The entry for Node: `node server.js --stdio`, or `--node-ipc`, `--pipe=…`, `--socket=…` as editors prefer.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Connection, createConnection } from 'vscode-languageserver/node';
import { readThroughClient } from './client-files.ts';
import { isoDay } from './host.ts';
import { serve } from './server.ts';

const TRANSPORT = /^--(?:stdio|node-ipc|pipe|socket)(?:=|$)/;

if (!process.argv.some(argument => TRANSPORT.test(argument))) {
  process.stderr.write(
    'cahier: the language server needs a transport: --stdio, --node-ipc, --pipe or --socket\n',
  );
  process.exit(2);
}

const connection: Connection = createConnection();

serve(connection, {
  today: () => isoDay(new Date()),
  readFile: uri => (uri.startsWith('file:') ? readFromDisk(uri) : readThroughClient(connection, uri)),
});

async function readFromDisk(uri: string): Promise<string | null> {
  try {
    return await readFile(fileURLToPath(uri), 'utf8');
  } catch {
    return null;
  }
}
