// The entry for browsers: the server is a web worker.
import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { start } from './start.ts';

declare const Worker: new (script: string) => ConstructorParameters<typeof BrowserMessageReader>[0];

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js');
  start(context, options => new LanguageClient('cahier', 'Cahier', () => startWorker(script), options));
}

/**
 * A worker cannot load from `vscode-remote:`, where the extension of a remote window may be; `workspace.fs` can.
 * The client does not recognise the workers of VS Code, which are wrapped: it gets both ends of the line instead.
 */
async function startWorker(script: Uri): Promise<MessageTransports> {
  const url = URL.createObjectURL(new Blob([await workspace.fs.readFile(script)]));
  const worker = new Worker(url);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
