// The entry for a browser: a web worker, which reads files through its client.
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type Connection,
  createConnection,
} from 'vscode-languageserver/browser';
import { readThroughClient } from './client-files.ts';
import { isoDay } from './host.ts';
import { serve } from './server.ts';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection: Connection = createConnection(
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);

serve(connection, {
  today: () => isoDay(new Date()),
  readFile: uri => readThroughClient(connection, uri),
});
