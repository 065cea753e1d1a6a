import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { after } from 'node:test';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  createProtocolConnection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type InitializeResult,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type RegistrationParams,
  type SnippetTextEdit,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A client that knows everything the server can make use of. */
export const RICH: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
};

/** A client from before pull diagnostics, dynamic registration and snippet edits. */
export const PLAIN: ClientCapabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
};

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  readonly initializationOptions?: unknown;
  /** What `workspace/configuration` answers for a resource; a promise holds the answer back. */
  readonly settings?: (uri: string | undefined) => unknown;
  /** What `cahier/readFile` answers, by URI. */
  readonly files?: ReadonlyMap<string, string>;
}

interface Status {
  readonly uri: string;
  readonly kind: string | null;
  readonly language: string | null;
  readonly reason: string;
  readonly findings: number;
  readonly error?: string;
}

/** Longer than any answer takes on a machine that does other work too, in milliseconds. */
const PATIENCE = 20_000;

/** A language client small enough to see through: what arrives is kept, what is asked is answered from the options. */
export class TestClient {
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: Status[] = [];
  readonly registrations: string[] = [];
  readonly log: string[] = [];
  refreshes = 0;
  initialized!: InitializeResult;
  readonly #documents = new Map<string, TextDocument>();
  readonly #waiting = new Set<() => void>();

  constructor(reader: MessageReader, writer: MessageWriter, options: ClientOptions) {
    this.connection = createProtocolConnection(reader, writer);
    const on = <P>(method: string, take: (params: P) => void) =>
      this.connection.onNotification(method, (params: P) => {
        take(params);
        for (const check of this.#waiting) check();
      });
    on<PublishDiagnosticsParams>('textDocument/publishDiagnostics', params => this.published.push(params));
    on<Status>('cahier/status', params => this.statuses.push(params));
    on<{ message: string }>('window/logMessage', params => this.log.push(params.message));
    this.connection.onRequest('workspace/configuration', (params: { items: { scopeUri?: string }[] }) =>
      Promise.all(params.items.map(async item => (await options.settings?.(item.scopeUri)) ?? null)),
    );
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      for (const check of this.#waiting) check();
      return null;
    });
    this.connection.onRequest('client/registerCapability', (params: RegistrationParams) => {
      this.registrations.push(...params.registrations.map(registration => registration.method));
      for (const check of this.#waiting) check();
      return null;
    });
    this.connection.onRequest('cahier/readFile', ({ uri }: { uri: string }) => ({
      text: options.files?.get(uri) ?? null,
    }));
    this.connection.listen();
  }

  async initialize({
    capabilities = RICH,
    locale,
    initializationOptions,
  }: ClientOptions = {}): Promise<void> {
    const params = { processId: process.pid, rootUri: null, capabilities, locale, initializationOptions };
    this.initialized = await this.connection.sendRequest<InitializeResult>('initialize', params);
    await this.notify('initialized', {});
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  async open(uri: string, text: string): Promise<void> {
    const document = TextDocument.create(uri, 'markdown', 1, text);
    this.#documents.set(uri, document);
    await this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const document = this.document(uri);
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open`);
    return document;
  }

  /** The range of the first occurrence of `words` in an open document. */
  rangeOf(uri: string, words: string): Range {
    const document = this.document(uri);
    const at = document.getText().indexOf(words);
    if (at < 0) throw new Error(`“${words}” does not occur in ${uri}`);
    return { start: document.positionAt(at), end: document.positionAt(at + words.length) };
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, params);
  }

  /** The ids of the rules with findings, in document order. */
  async rules(uri: string): Promise<string[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items.map(item => String(item.code)) : [];
  }

  async actions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only && { only }) };
    const params = { textDocument: { uri }, range, context };
    return (await this.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
  }

  /** Makes the edit as an editor would; tab stops are left in the text as they are. */
  async apply(edit: WorkspaceEdit): Promise<void> {
    for (const [uri, edits] of editsByUri(edit)) {
      const document = this.document(uri);
      const plain = edits.map(part =>
        'snippet' in part ? { range: part.range, newText: part.snippet.value } : part,
      );
      await this.change(uri, { text: TextDocument.applyEdits(document, plain) });
    }
  }

  /** Resolves with what `find` returns as soon as it is not `undefined`; looks again whenever something arrives. */
  until<T>(what: string, find: () => T | undefined): Promise<T> {
    return new Promise((resolveWith, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(look);
        reject(new Error(`waited in vain for ${what}; log: ${this.log.join('\n')}`));
      }, PATIENCE);
      const look = () => {
        const found = find();
        if (found === undefined) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolveWith(found);
      };
      this.#waiting.add(look);
      look();
    });
  }
}

export function editsByUri(edit: WorkspaceEdit): [string, (TextEdit | SnippetTextEdit)[]][] {
  if (edit.changes) return Object.entries(edit.changes);
  return (edit.documentChanges ?? []).map(change => {
    if (!('edits' in change)) throw new Error('the server creates, renames and deletes no files');
    return [change.textDocument.uri, change.edits];
  });
}

/** Servers that a failing test left behind would keep the test file from ending. */
const running = new Set<ChildProcess>();
after(() => {
  for (const child of running) child.kill();
});

/** A client with the language server in a process of its own behind it. */
export class ServerProcess extends TestClient {
  readonly process: ChildProcess;

  private constructor(child: ChildProcess, options: ClientOptions) {
    super(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!), options);
    this.process = child;
  }

  /** A server that has not been initialised. */
  static spawn(options: ClientOptions = {}): ServerProcess {
    const child = spawn(process.execPath, [resolve('dist/server.js'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
    return new ServerProcess(child, options);
  }

  static async start(options: ClientOptions = {}): Promise<ServerProcess> {
    const client = ServerProcess.spawn(options);
    await client.initialize(options);
    return client;
  }

  /** Ends the server as LSP asks and gives its exit code. */
  async stop(): Promise<number | null> {
    const exit = once(this.process, 'exit');
    await this.request('shutdown', undefined);
    await this.notify('exit', undefined);
    const [code] = await exit;
    return code;
  }
}
