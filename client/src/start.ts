import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { registerCommands } from './commands.ts';
import { Pages } from './pages.ts';
import type { FileRead, FileToRead } from './protocol.ts';
import { showStatus } from './status.ts';

/** A server that ends this often is broken, not unlucky. */
const maximumRestarts = 3;

/** Starts the client that `create` makes; it stops with the extension. */
export function start(
  context: vscode.ExtensionContext,
  create: (options: LanguageClientOptions) => BaseLanguageClient,
): void {
  const documentSelector = userDocuments();
  const client = create({
    documentSelector,
    initializationOptions: { status: true },
    diagnosticPullOptions: { onChange: true, onTabs: true },
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: error => {
      client.error('The server did not start', error, false);
      return false;
    },
    errorHandler: restartSilently(),
  });
  client.onRequest('cahier/readFile', readFile);
  const pages = new Pages(client);
  context.subscriptions.push(
    { dispose: () => client.dispose() },
    showStatus(client, documentSelector),
    pages,
    registerCommands(client, pages),
  );
  client.start().catch(error => client.error('The client did not start', error, false));
}

/**
 * Markdown that the user can edit: on disk, unsaved, or wherever a folder of the workspace is. The old side of a
 * comparison (`git:`) or a page of Cahier's own is nobody's to correct.
 */
function userDocuments(): { language: string; scheme: string }[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const schemes = [
    'file',
    'untitled',
    'vscode-remote',
    'vscode-vfs',
    ...folders.map(({ uri }) => uri.scheme),
  ];
  return [...new Set(schemes)].map(scheme => ({ language: 'markdown', scheme }));
}

/** The default handler would tell of a lost server in a pop-up; the status item does so without one. */
function restartSilently(): ErrorHandler {
  let closed = 0;
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      closed += 1;
      const action = closed > maximumRestarts ? CloseAction.DoNotRestart : CloseAction.Restart;
      return { action, handled: true };
    },
  };
}

async function readFile({ uri }: FileToRead): Promise<FileRead> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true));
    return { text: new TextDecoder().decode(bytes) };
  } catch {
    return null;
  }
}
