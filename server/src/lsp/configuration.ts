import {
  type Connection,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import { describeEffective } from '../config/describe.ts';
import { CONFIG_NAMES } from '../config/discover.ts';
import { type Effective, effectiveFor } from '../config/effective.ts';
import type { Text } from '../language/language.ts';
import type { Settings } from '../lint/settings.ts';
import type { ClientTraits } from './client-traits.ts';
import { type ConfigFile, ConfigFiles } from './config-files.ts';
import { toRange } from './convert.ts';
import { type EditorSettings, NO_EDITOR_SETTINGS, readEditorSettings } from './editor-settings.ts';
import type { Host } from './host.ts';
import { inBackground } from './requests.ts';
import { nameOf, uriOf } from './resource.ts';

/** The configuration as it holds for one document. */
export interface Resolution {
  readonly settings: Settings;
  /** Why the document is not looked at; `null` when it is. */
  readonly off: Text | null;
  /** What is wrong with the configuration; what is wrong is left out, the rest holds. */
  readonly error: Text | null;
  /** Grows with each change: results of an earlier revision no longer hold. */
  readonly revision: number;
}

interface LookUp {
  readonly enabled: boolean;
  readonly effective: Effective;
  readonly error: Text | null;
  readonly file: ConfigFile | null;
}

/** Knows the configuration of every document: the settings of the editor below the nearest `.cahierrc` file. */
export class Configuration {
  readonly #connection: Connection;
  readonly #client: () => ClientTraits;
  readonly #files: ConfigFiles;
  readonly #listeners: (() => void)[] = [];
  /** Files whose problems the client shows at present, as URIs. */
  readonly #reported = new Set<string>();
  #editor = new Map<string, Promise<EditorSettings>>();
  /** What a client sent that cannot be asked. */
  #sent: EditorSettings = NO_EDITOR_SETTINGS;
  #revision = 0;

  constructor(connection: Connection, host: Host, client: () => ClientTraits) {
    this.#connection = connection;
    this.#client = client;
    this.#files = new ConfigFiles(host);
    connection.onDidChangeConfiguration(params => {
      const { settings } = (params ?? {}) as { settings?: { cahier?: unknown } | null };
      if (!client().answersConfiguration) this.#sent = readEditorSettings(settings?.cahier);
      this.#change();
    });
    connection.onDidChangeWatchedFiles(() => this.#change());
  }

  /** Asks the client to tell of changes, as far as it can. */
  async watch(): Promise<void> {
    const { registersConfiguration, watchesFiles, tellsFolders } = this.#client();
    const { client, workspace } = this.#connection;
    if (tellsFolders) workspace.onDidChangeWorkspaceFolders(() => this.#change());
    if (registersConfiguration) {
      await client.register(DidChangeConfigurationNotification.type, { section: 'cahier' });
    }
    if (watchesFiles) {
      const watchers = CONFIG_NAMES.map(name => ({ globPattern: `**/${name}` }));
      await client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
  }

  onDidChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** A file was saved; where the client does not tell which, it may have been a configuration file. */
  afterSave(): void {
    if (!this.#client().watchesFiles) this.#change();
  }

  forgetDocument(uri: string): void {
    this.#editor.delete(uri);
  }

  async resolve(uri: string): Promise<Resolution> {
    const revision = this.#revision;
    const { enabled, effective, error, file } = await this.#lookUp(uri);
    if (file !== null && revision === this.#revision) this.#report(file);
    const off = enabled ? (effective.ignored ? IGNORED : null) : DISABLED;
    return { settings: effective.settings, off, error, revision };
  }

  /** The configuration of `uri` as commented YAML, in the language of the client. */
  async describe(uri: string): Promise<string> {
    const { enabled, effective, error } = await this.#lookUp(uri);
    const { locale } = this.#client();
    const remarks = [error, enabled ? null : DISABLED].flatMap(text => (text ? [`# ${text[locale]}\n`] : []));
    return remarks.join('') + describeEffective(nameOf(uri), effective, locale);
  }

  async #lookUp(uri: string): Promise<LookUp> {
    const name = nameOf(uri);
    const [editor, file] = await Promise.all([this.#editorSettings(uri), this.#files.nearest(name)]);
    return {
      enabled: editor.enabled,
      effective: effectiveFor(name, file?.config ?? null, editor.layers),
      error: file?.problems[0] ? placed(file.problems[0]) : editor.error,
      file,
    };
  }

  #editorSettings(uri: string): Promise<EditorSettings> {
    if (!this.#client().answersConfiguration) return Promise.resolve(this.#sent);
    let settings = this.#editor.get(uri);
    if (settings === undefined) {
      settings = this.#askEditor(uri);
      this.#editor.set(uri, settings);
    }
    return settings;
  }

  async #askEditor(uri: string): Promise<EditorSettings> {
    try {
      const item = { scopeUri: uri, section: 'cahier' };
      return readEditorSettings(await this.#connection.workspace.getConfiguration(item));
    } catch (error) {
      this.#connection.console.warn(`workspace/configuration: ${String(error)}`);
      return NO_EDITOR_SETTINGS;
    }
  }

  #change(): void {
    this.#revision++;
    this.#editor = new Map();
    this.#files.clear();
    for (const uri of this.#reported) this.#publish({ uri, diagnostics: [] });
    this.#reported.clear();
    for (const listener of this.#listeners) listener();
  }

  /** Shows the problems of a configuration file in that file, once until something changes. */
  #report({ path, lines, problems }: ConfigFile): void {
    const uri = uriOf(path);
    if (problems.length === 0 || this.#reported.has(uri)) return;
    this.#reported.add(uri);
    const diagnostics = problems.map(({ at, message }) => ({
      range: toRange(lines, at),
      severity: DiagnosticSeverity.Error,
      source: 'cahier',
      message: message[this.#client().locale],
    }));
    this.#publish({ uri, diagnostics });
  }

  #publish(params: Parameters<Connection['sendDiagnostics']>[0]): void {
    inBackground(this.#connection, 'textDocument/publishDiagnostics', () =>
      this.#connection.sendDiagnostics(params),
    );
  }
}

const placed = ({ file, line, column, message }: ConfigFile['problems'][number]): Text => ({
  en: `${file}:${line}:${column}: ${message.en}`,
  fr: `${file}:${line}:${column}\u202f: ${message.fr}`,
});

const DISABLED: Text = {
  en: 'switched off by the setting “cahier.enable”',
  fr: 'désactivé par le réglage «\u202fcahier.enable\u202f»',
};

const IGNORED: Text = {
  en: '“ignore” of the configuration file matches this document',
  fr: '«\u202fignore\u202f» du fichier de configuration couvre ce document',
};
