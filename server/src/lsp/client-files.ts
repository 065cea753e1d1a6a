import type { Connection } from 'vscode-languageserver';

/**
 * Reads a file that only the client can reach (a virtual workspace, a browser) with the request `cahier/readFile`;
 * `null` when there is none, or when the client does not know the request.
 */
export async function readThroughClient(connection: Connection, uri: string): Promise<string | null> {
  try {
    const answer = await connection.sendRequest<{ text?: unknown } | null>('cahier/readFile', { uri });
    return typeof answer?.text === 'string' ? answer.text : null;
  } catch {
    return null;
  }
}
