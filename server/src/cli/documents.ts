import { resolve } from 'node:path';
import type { Settings } from '../lint/settings.ts';
import type { Args } from './args.ts';
import { decoded, readTextFile } from './disk.ts';
import { Failure } from './failure.ts';
import { type FoundFile, findFiles } from './files.ts';
import { Project } from './project.ts';
import { expectRunOver } from './short-run.ts';
import type { Terminal } from './terminal.ts';
import { say, TEXTS } from './texts.ts';

/** A document to work on. */
export interface Source {
  /** As it is shown to the user. */
  readonly shown: string;
  /** Absolute; `null` for the standard input. */
  readonly path: string | null;
  /** Without a byte order mark. */
  readonly text: string;
  readonly hasMark: boolean;
}

/**
 * Hands each document that the arguments stand for to `work`, with the settings that hold for it. A file that cannot be
 * read, or on which `work` fails, is complained about and the others still have their turn.
 *
 * @returns whether everything could be done
 */
export async function eachDocument(
  args: Args,
  terminal: Terminal,
  work: (source: Source, settings: Settings) => void,
): Promise<boolean> {
  const project = new Project(args);
  const named = args.positionals.length === 0 ? ['.'] : args.positionals;
  const { files, failures } = await findFiles(named.filter(argument => argument !== '-'));
  expectRunOver(files.length);
  for (const failure of failures) terminal.complain(failure);
  let isDone = failures.length === 0;

  const attempt = (shown: string, step: () => void) => {
    try {
      step();
    } catch (error) {
      isDone = false;
      terminal.complain(error instanceof Failure ? error : unexpected(shown, error));
    }
  };

  if (named.includes('-')) {
    const shown = args.value('stdin-filename') ?? say(TEXTS.stdin, terminal.locale);
    const { settings } = await project.settingsFor(resolve(args.value('stdin-filename') ?? 'stdin.md'));
    const bytes = await readStdin();
    attempt(shown, () => work({ shown, path: null, ...decoded(bytes, shown) }, settings));
  }
  const report = progressOf(files, terminal);
  for (const [n, file] of files.entries()) {
    report(n);
    const { settings, ignored } = await project.settingsFor(file.path);
    if (ignored && !file.isNamed) continue;
    attempt(file.shown, () => work({ ...file, ...readTextFile(file.path, file.shown) }, settings));
  }
  terminal.progress(null);
  return isDone;
}

export const unexpected = (file: string, error: unknown): Failure =>
  new Failure(TEXTS.unexpected, { file, why: error instanceof Error ? error.message : String(error) });

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Says how far the work is, once it has lasted long enough for somebody to wonder, and not at every file. */
function progressOf(files: readonly FoundFile[], terminal: Terminal): (done: number) => void {
  let next = Date.now() + 500;
  return done => {
    if (Date.now() < next) return;
    next = Date.now() + 100;
    const slots = { done: String(done + 1), total: String(files.length), file: files[done]!.shown };
    terminal.progress(say(TEXTS.progress, terminal.locale, slots));
  };
}
