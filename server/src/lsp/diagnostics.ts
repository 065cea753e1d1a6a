import {
  CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { ClientTraits } from './client-traits.ts';
import type { Documents } from './documents.ts';
import { inBackground, logged, requireString } from './requests.ts';

/** How long a client that cannot ask waits after the last keystroke, in milliseconds. */
const PAUSE = 200;

/** Answers `textDocument/diagnostic`, for clients that ask. */
export function pullDiagnostics(connection: Connection, documents: Documents): void {
  connection.languages.diagnostics.on(
    logged(
      connection,
      'textDocument/diagnostic',
      async (params, token): Promise<DocumentDiagnosticReport> => {
        const linted = await documents.lint(requireString(params, 'textDocument', 'uri'), token);
        if (linted === null) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
        const { resultId, diagnostics } = linted;
        if (params.previousResultId === resultId)
          return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
      },
    ),
  );
}

/** Publishes diagnostics shortly after each change, for clients that do not ask. */
export function pushDiagnostics(connection: Connection, documents: Documents): void {
  const pending = new Map<string, NodeJS.Timeout>();
  const publish = (uri: string) => {
    pending.delete(uri);
    inBackground(connection, 'textDocument/publishDiagnostics', async () => {
      const linted = await documents.lint(uri, CancellationToken.None);
      if (linted === null) return;
      const { version, diagnostics } = linted;
      await connection.sendDiagnostics({ uri, version, diagnostics: [...diagnostics] });
    });
  };
  documents.onDidChange(uri => {
    clearTimeout(pending.get(uri));
    pending.set(uri, setTimeout(publish, PAUSE, uri));
  });
  documents.onDidClose(uri => {
    clearTimeout(pending.get(uri));
    pending.delete(uri);
    inBackground(connection, 'textDocument/publishDiagnostics', () =>
      connection.sendDiagnostics({ uri, diagnostics: [] }),
    );
  });
}

/** Brings the diagnostics of all open documents up to date after a change of the configuration. */
export async function refreshDiagnostics(
  connection: Connection,
  documents: Documents,
  client: ClientTraits,
): Promise<void> {
  if (client.pulls && client.refreshes) return connection.languages.diagnostics.refresh();
  if (client.pulls) return;
  for (const uri of documents.uris) {
    const linted = await documents.lint(uri, CancellationToken.None);
    if (linted === null) continue;
    await connection.sendDiagnostics({ uri, version: linted.version, diagnostics: [...linted.diagnostics] });
  }
}
