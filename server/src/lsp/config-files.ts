import type { Config, ConfigProblem } from '../config/config.ts';
import { configPaths } from '../config/discover.ts';
import { readConfig } from '../config/read.ts';
import { LineIndex } from '../text/lines.ts';
import type { Host } from './host.ts';
import { uriOf } from './resource.ts';

/** A configuration file as it was read; `config` is `null` when there is a problem. */
export interface ConfigFile {
  readonly path: string;
  readonly lines: LineIndex;
  readonly config: Config | null;
  readonly problems: readonly ConfigProblem[];
}

/** The configuration files around the open documents, each read once until it changes. */
export class ConfigFiles {
  readonly #host: Host;
  readonly #onRead: (file: ConfigFile) => void;
  #texts = new Map<string, Promise<string | null>>();
  #files = new Map<string, ConfigFile>();

  /** @param onRead is told of each file when it is read, not when it is asked for again */
  constructor(host: Host, onRead: (file: ConfigFile) => void) {
    this.#host = host;
    this.#onRead = onRead;
  }

  /** The configuration file that holds for the resource `name`: the nearest one upwards. */
  async nearest(name: string): Promise<ConfigFile | null> {
    const paths = [...configPaths(name)];
    const texts = await Promise.all(paths.map(path => this.#text(path)));
    const at = texts.findIndex(text => text !== null);
    return at < 0 ? null : this.#file(paths[at]!, texts[at]!);
  }

  /** Has every file read anew. */
  clear(): void {
    this.#texts = new Map();
    this.#files = new Map();
  }

  #text(path: string): Promise<string | null> {
    let text = this.#texts.get(path);
    if (text === undefined) {
      text = this.#host.readFile(uriOf(path)).then(withoutMark);
      this.#texts.set(path, text);
    }
    return text;
  }

  #file(path: string, text: string): ConfigFile {
    let file = this.#files.get(path);
    if (file === undefined) {
      file = { path, lines: new LineIndex(text), ...readConfig(path, text) };
      this.#files.set(path, file);
      this.#onRead(file);
    }
    return file;
  }
}

/** Positions count from behind a byte order mark, as editors do. */
const withoutMark = (text: string | null): string | null => text?.replace(/^\ufeff/, '') ?? null;
