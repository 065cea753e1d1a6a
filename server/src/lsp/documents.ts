import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageId } from '../language/language.ts';
import { type Checked, type CheckOptions, check } from '../lint/check.ts';
import { ChunkCache } from '../markdown/chunks.ts';
import type { Configuration, Resolution } from './configuration.ts';
import { toDiagnostic } from './convert.ts';
import type { Host } from './host.ts';
import { afterPendingMessages, throwIfCancelled } from './requests.ts';

/** One version of an open document with all that was found in it: what every feature answers from. */
export interface Linted {
  readonly uri: string;
  readonly version: number;
  /** `null` when the configuration says not to look at the document. */
  readonly checked: Checked | null;
  readonly resolution: Resolution;
  readonly diagnostics: readonly Diagnostic[];
  /** Names this very result: a client that shows it already is told “unchanged”. */
  readonly resultId: string;
}

interface State {
  /** The sections read last time, so that an edit reads only the section it is in. */
  readonly cache: ChunkCache;
  last: { readonly key: string; readonly linted: Linted } | null;
}

/** The open documents, each checked at most once per version and configuration. */
export class Documents {
  readonly #open = new TextDocuments(TextDocument);
  readonly #states = new Map<string, State>();
  readonly #configuration: Configuration;
  readonly #host: Host;
  readonly #locale: () => LanguageId;
  readonly #listeners: ((linted: Linted) => void)[] = [];
  #results = 0;

  constructor(connection: Connection, configuration: Configuration, host: Host, locale: () => LanguageId) {
    this.#configuration = configuration;
    this.#host = host;
    this.#locale = locale;
    this.#open.onDidOpen(({ document }) => {
      this.#states.set(document.uri, { cache: new ChunkCache(), last: null });
    });
    this.#open.onDidClose(({ document }) => {
      this.#states.delete(document.uri);
      configuration.forgetDocument(document.uri);
    });
    this.#open.listen(connection);
  }

  get uris(): readonly string[] {
    return this.#open.keys();
  }

  /** Opened documents count as changed. */
  onDidChange(listener: (uri: string) => void): void {
    this.#open.onDidChangeContent(({ document }) => listener(document.uri));
  }

  onDidSave(listener: (uri: string) => void): void {
    this.#open.onDidSave(({ document }) => listener(document.uri));
  }

  onDidClose(listener: (uri: string) => void): void {
    this.#open.onDidClose(({ document }) => listener(document.uri));
  }

  /** Called with every new result, never with one that was there already. */
  onDidLint(listener: (linted: Linted) => void): void {
    this.#listeners.push(listener);
  }

  /**
   * What there is to say about the newest version of an open document; `null` when it is not open.
   * @throws ResponseError (RequestCancelled) when `token` is cancelled before the check begins.
   */
  async lint(uri: string, token: CancellationToken): Promise<Linted | null> {
    await afterPendingMessages();
    const resolution = await this.#configuration.resolve(uri);
    throwIfCancelled(token);
    const document = this.#open.get(uri);
    const state = this.#states.get(uri);
    if (document === undefined || state === undefined) return null;
    const today = this.#host.today();
    const key = `${document.version}/${resolution.revision}/${today}`;
    if (state.last?.key !== key) {
      state.last = { key, linted: this.#check(document, resolution, { today, cache: state.cache }) };
      for (const listener of this.#listeners) listener(state.last.linted);
    }
    return state.last.linted;
  }

  #check(document: TextDocument, resolution: Resolution, options: CheckOptions): Linted {
    const checked = resolution.off === null ? check(document.getText(), resolution.settings, options) : null;
    const locale = this.#locale();
    const diagnostics =
      checked?.findings.map(finding => toDiagnostic(finding, checked.document.lines, locale)) ?? [];
    const resultId = String(++this.#results);
    return { uri: document.uri, version: document.version, checked, resolution, diagnostics, resultId };
  }
}
