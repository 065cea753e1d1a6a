// The entry for browsers: the server is a web worker.
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type ServerOptions } from 'vscode-languageclient/browser';
import { start } from './start.ts';

declare const Worker: new (script: string) => Awaited<ReturnType<Extract<ServerOptions, () => unknown>>>;

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  const server = async () => new Worker(script);
  start(context, options => new LanguageClient('cahier', 'Cahier', server, options));
}
