import { readdirSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { nearest } from '../config/nearest.ts';
import { COMMAND_NAMES } from './command.ts';
import { failureOf } from './disk.ts';
import { Failure } from './failure.ts';
import { TEXTS } from './texts.ts';

export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** Relative to the working folder, with `/` between folders. */
  readonly shown: string;
  /** Named on the command line, so that no `ignore` holds for it. */
  readonly isNamed: boolean;
}

/** What the arguments stand for, each file once, and the arguments that stand for nothing. */
export async function findFiles(
  args: readonly string[],
): Promise<{ files: FoundFile[]; failures: Failure[] }> {
  const files = new Map<string, FoundFile>();
  const failures: Failure[] = [];
  for (const argument of args) {
    const kind = kindOf(resolve(argument));
    if (kind === 'file') {
      const path = resolve(argument);
      files.set(path, { path, shown: shownPath(path), isNamed: true });
      continue;
    }
    const found =
      kind === 'folder' ? await search(argument, MARKDOWN, failures) : await glob(argument, failures);
    if (found.length === 0) failures.push(unmatched(argument, kind));
    for (const path of found)
      if (!files.has(path)) files.set(path, { path, shown: shownPath(path), isNamed: false });
  }
  return { files: [...files.values()], failures };
}

const MARKDOWN = ['**/*.md', '**/*.markdown'];

export const shownPath = (path: string): string => relative(process.cwd(), path).split(sep).join('/');

function kindOf(path: string): 'file' | 'folder' | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? (stats.isDirectory() ? 'folder' : 'file') : null;
}

function unmatched(argument: string, kind: 'folder' | 'file' | null): Failure {
  if (kind === 'folder') return new Failure(TEXTS.emptyFolder, { argument });
  if (GLOB.test(argument)) return new Failure(TEXTS.unmatchedGlob, { argument });
  const name = nearest(argument, COMMAND_NAMES);
  return new Failure(TEXTS.unmatched, { argument, name: name ?? '' }, name ? TEXTS.orCommand : null);
}

const GLOB = /[*?[{(]/;

/** Files that match; where the glob names no extension (`docs/**`), only the Markdown ones among them. */
async function glob(argument: string, failures: Failure[]): Promise<string[]> {
  if (!GLOB.test(argument)) return [];
  const pattern = sep === '\\' ? argument.replaceAll('\\', '/') : argument;
  const found = await search('.', [pattern], failures);
  return /\.[\w{},()|]+$/.test(pattern) ? found : found.filter(path => /\.(md|markdown)$/i.test(path));
}

/** Ignored folders are not even entered; links are not followed, so that no loop can hold the search. */
async function search(folder: string, patterns: string[], failures: Failure[]): Promise<string[]> {
  const [{ globSync }, { GitIgnore }] = await Promise.all([import('tinyglobby'), import('./gitignore.ts')]);
  const gitignore = new GitIgnore(resolve(folder));
  const isWanted = (path: string, isFolder: boolean, name: string) =>
    !(isFolder && NEVER.has(name)) && !gitignore.ignores(path, isFolder);
  const list: typeof readdirSync = ((path: string, options: { withFileTypes: true }) => {
    try {
      return readdirSync(path, options).filter(entry =>
        isWanted(resolve(path, entry.name), entry.isDirectory(), entry.name),
      );
    } catch (error) {
      failures.push(failureOf(error, TEXTS.cannotRead, shownPath(resolve(path))));
      return [];
    }
  }) as typeof readdirSync;
  const found = globSync(patterns, {
    cwd: resolve(folder),
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    fs: { readdirSync: list },
  });
  return found
    .map(path => resolve(folder, path))
    .filter(path => kindOf(path) === 'file')
    .sort();
}

const NEVER = new Set(['node_modules', '.git', '.hg', '.svn', '.jj']);
