/** How configuration files are read: from the disk, from an editor's memory, from a map. */
export interface ConfigFiles {
  /** The text of the file; `null` when there is none. May throw when there is one that cannot be read. */
  read(path: string): string | null;
}

export interface ConfigSource {
  readonly path: string;
  readonly text: string;
}

/** In one folder the first of these wins. */
export const CONFIG_NAMES = ['.cahierrc.yaml', '.cahierrc.yml', '.cahierrc.json'] as const;

/**
 * Where the configuration of a file may stand, nearest first, up to the root of the disk or the authority of the URI.
 *
 * @param file absolute path or URI, with `/` between folders
 */
export function* configPaths(file: string): Generator<string> {
  for (let end = file.lastIndexOf('/'); end >= 0; end = file.lastIndexOf('/', end - 1)) {
    const folder = file.slice(0, end);
    if (folder.endsWith(':/')) return;
    for (const name of CONFIG_NAMES) yield `${folder}/${name}`;
    if (end === 0) return;
  }
}

/** Finds the configuration that holds for a file, the nearest one upwards; asks for each path once. */
export class ConfigDiscovery {
  readonly #files: ConfigFiles;
  readonly #texts = new Map<string, string | null>();

  constructor(files: ConfigFiles) {
    this.#files = files;
  }

  nearest(file: string): ConfigSource | null {
    for (const path of configPaths(file)) {
      const text = this.#read(path);
      if (text !== null) return { path, text };
    }
    return null;
  }

  /** Forgets what was read, after a configuration file was written, moved or removed. */
  clear(): void {
    this.#texts.clear();
  }

  #read(path: string): string | null {
    let text = this.#texts.get(path);
    if (text === undefined) {
      text = this.#files.read(path);
      this.#texts.set(path, text);
    }
    return text;
  }
}
