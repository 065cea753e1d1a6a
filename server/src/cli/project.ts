import { readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Config } from '../config/config.ts';
import { ConfigDiscovery, type ConfigSource } from '../config/discover.ts';
import { DEFAULT_SETTINGS, type Settings } from '../lint/settings.ts';
import type { Args } from './args.ts';
import { failureOf, readTextFile } from './disk.ts';
import { Failure } from './failure.ts';
import { shownPath } from './files.ts';
import { TEXTS } from './texts.ts';

/** Every mistake of a configuration file, one {@link Failure} each. */
export class WrongConfig extends Error {
  readonly failures: readonly Failure[];

  constructor(failures: readonly Failure[]) {
    super('wrong configuration');
    this.failures = failures;
  }
}

/** The settings that hold for each file. Without a configuration file, nothing that reads one is loaded. */
export class Project {
  readonly #source: (file: string) => ConfigSource | null;
  readonly #configs = new Map<string, Config>();

  /** @throws {Failure} when the file that `--config` names cannot be read */
  constructor(args: Args) {
    const named = args.value('config');
    const discovery = new ConfigDiscovery({ read: readIfThere });
    const source =
      named === undefined ? null : { path: slashed(resolve(named)), text: readTextFile(named, named).text };
    this.#source = args.has('no-config')
      ? () => null
      : source
        ? () => source
        : file => discovery.nearest(file);
  }

  /**
   * @param path absolute
   * @throws {WrongConfig}
   */
  async settingsFor(path: string): Promise<{ settings: Settings; ignored: boolean }> {
    const source = this.#source(slashed(path));
    if (!source) return { settings: DEFAULT_SETTINGS, ignored: false };
    const { effectiveFor } = await import('../config/effective.ts');
    return effectiveFor(slashed(path), await this.#read(source));
  }

  async #read({ path, text }: ConfigSource): Promise<Config> {
    const known = this.#configs.get(path);
    if (known) return known;
    const { readConfig } = await import('../config/read.ts');
    const { config, problems } = readConfig(path, text);
    if (!config) {
      throw new WrongConfig(
        problems.map(({ line, column, message }) => {
          const place = `${shownPath(path)}:${line}:${column}`;
          return new Failure({ en: `{place}: ${message.en}`, fr: `{place}\u202f: ${message.fr}` }, { place });
        }),
      );
    }
    this.#configs.set(path, config);
    return config;
  }
}

const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw failureOf(error, TEXTS.cannotRead, shownPath(path));
  }
}
