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
  #files = new Map<string, Promise<ConfigFile | null>>();

  constructor(host: Host) {
    this.#host = host;
  }

  /** The configuration file that holds for the resource `name`: the nearest one upwards. */
  async nearest(name: string): Promise<ConfigFile | null> {
    const files = await Promise.all(Array.from(configPaths(name), path => this.#file(path)));
    return files.find(file => file !== null) ?? null;
  }

  /** Has every file read anew. */
  clear(): void {
    this.#files = new Map();
  }

  #file(path: string): Promise<ConfigFile | null> {
    let file = this.#files.get(path);
    if (file === undefined) {
      file = this.#read(path);
      this.#files.set(path, file);
    }
    return file;
  }

  async #read(path: string): Promise<ConfigFile | null> {
    const read = await this.#host.readFile(uriOf(path));
    if (read === null) return null;
    // Positions count from behind a byte order mark, as editors do.
    const text = read.replace(/^\ufeff/, '');
    return { path, lines: new LineIndex(text), ...readConfig(path, text) };
  }
}
