import {
  type Connection,
  ErrorCodes,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { type ClientTraits, traitsOf } from './client-traits.ts';
import { codeActions, FIX_ALL } from './code-actions.ts';
import { Configuration } from './configuration.ts';
import { pullDiagnostics, pushDiagnostics, refreshDiagnostics } from './diagnostics.ts';
import { Documents } from './documents.ts';
import type { Host } from './host.ts';
import { inBackground } from './requests.ts';
import { answerQuestions, sendStatus } from './status.ts';

declare const CAHIER_VERSION: string;

/** Serves one client over `connection`; the same code in Node and in a browser worker. */
export function serve(connection: Connection, host: Host): void {
  let client: ClientTraits | null = null;
  const traits = (): ClientTraits => {
    if (client === null) throw new ResponseError(ErrorCodes.ServerNotInitialized, '“initialize” comes first');
    return client;
  };
  const configuration = new Configuration(connection, host, traits);
  const documents = new Documents(connection, configuration, host, () => traits().locale);

  connection.onInitialize((params): InitializeResult => {
    if (client !== null) throw new ResponseError(ErrorCodes.InvalidRequest, '“initialize” comes once');
    client = traitsOf(params);
    if (!client.pulls) pushDiagnostics(connection, documents);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'cahier', version: CAHIER_VERSION } };
  });
  connection.onInitialized(() => inBackground(connection, 'initialized', () => configuration.watch()));

  configuration.onDidChange(() =>
    inBackground(connection, 'refresh', () => refreshDiagnostics(connection, documents, traits())),
  );
  documents.onDidSave(() => configuration.afterSave());
  pullDiagnostics(connection, documents);
  codeActions(connection, documents, traits);
  sendStatus(connection, documents, traits);
  answerQuestions(connection, configuration, traits);
  connection.listen();
}

function capabilitiesFor(client: ClientTraits): InitializeResult['capabilities'] {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(client.pulls && {
      diagnosticProvider: { identifier: 'cahier', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    ...(client.codeActions && { codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL] } }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
