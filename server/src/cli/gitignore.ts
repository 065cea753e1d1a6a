import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The `.gitignore` files from the top of the repository down; without a repository, from the working folder down. */
export class GitIgnore {
  readonly #top: string;
  readonly #rules = new Map<string, Ignore | null>();

  /** @param folder absolute path of the folder that is searched */
  constructor(folder: string) {
    const isBelow = !relative(process.cwd(), folder).startsWith('..');
    this.#top = repositoryOf(folder) ?? (isBelow ? process.cwd() : folder);
  }

  /** Whether Git would leave the file or folder out; the `.gitignore` nearest to it has the last word. */
  ignores(path: string, isFolder: boolean): boolean {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const name = relative(folder, path).split(sep).join('/') + (isFolder ? '/' : '');
      const verdict = this.#rulesIn(folder)?.test(name);
      if (verdict?.ignored) return true;
      if (verdict?.unignored || folder === this.#top || folder === dirname(folder)) return false;
    }
  }

  #rulesIn(folder: string): Ignore | null {
    let rules = this.#rules.get(folder);
    if (rules === undefined) {
      rules = read(join(folder, '.gitignore'));
      this.#rules.set(folder, rules);
    }
    return rules;
  }
}

function read(path: string): Ignore | null {
  try {
    return ignore({ ignorecase: process.platform !== 'linux' }).add(
      readFileSync(path, 'utf8').replace(/^\ufeff/, ''),
    );
  } catch {
    return null;
  }
}

/** The nearest folder upwards that holds `.git`, a folder or, in worktrees, a file. */
function repositoryOf(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return null;
  }
}
