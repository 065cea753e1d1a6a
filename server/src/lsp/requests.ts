import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';

type Handler<P, R> = (params: P, token: CancellationToken) => R | Promise<R>;

/** `handler`, whose failures reach the log of the client besides being answered as an error. */
export const logged =
  <P, R>(connection: Connection, what: string, handler: Handler<P, R>) =>
  async (params: P, token: CancellationToken): Promise<R> => {
    try {
      return await handler(params, token);
    } catch (error) {
      if (!(error instanceof ResponseError)) connection.console.error(`${what}: ${describe(error)}`);
      throw error;
    }
  };

/** Runs `task` where nobody awaits it; a failure reaches the log of the client. */
export function inBackground(connection: Connection, what: string, task: () => Promise<unknown>): void {
  task().catch(error => connection.console.error(`${what}: ${describe(error)}`));
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

export const invalidParams = (message: string): ResponseError<void> =>
  new ResponseError(ErrorCodes.InvalidParams, message);

/** @throws ResponseError (RequestCancelled) once the client has lost interest. */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** The string at `path` of the parameters of a request. @throws ResponseError (InvalidParams) when there is none. */
export function requireString(params: unknown, ...path: string[]): string {
  let value = params;
  for (const key of path) value = (value as Record<string, unknown> | null | undefined)?.[key];
  if (typeof value !== 'string') throw invalidParams(`“${path.join('.')}” must be a string`);
  return value;
}

/** Lets messages that have already arrived, a cancellation among them, go first. */
export const afterPendingMessages = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));
