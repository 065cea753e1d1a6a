import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { TestContext } from 'node:test';

export const CLI = resolve('dist/cli.js');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An environment in which nothing but the arguments decides the language and the colours. */
const { NO_COLOR, FORCE_COLOR, COLUMNS, LC_ALL, LC_MESSAGES, ...inherited } = process.env;
const environment = { ...inherited, LANG: 'C' };

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `cahier` to its end. */
export function cahier(args: readonly string[], { cwd, input, env }: RunOptions = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    input: input ?? '',
    env: { ...environment, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Runs `cahier` and stops reading its output at the first chunk, as `head` does. */
export function cahierIntoHead(args: readonly string[], cwd: string): Promise<Run> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env: environment });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', chunk => {
    stderr += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  return new Promise(done => child.on('close', status => done({ status, stdout: '', stderr })));
}

/** A folder that lasts as long as the test, with these files in it. */
export function folderWith(t: TestContext, files: Readonly<Record<string, string | Buffer>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cahier-')));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A specification with one problem whatever the rules become: a comment that suppresses nothing, which `fix` removes. */
export const SPEC = `---
cahier:
  kind: specification
---
# Booking counter

<!-- cahier-disable-next-line vague-term -- settled with the buyer -->
- **FR-1**: The counter shall print a ticket within 2 seconds.
`;

/** Configuration that leaves that one problem alone to be found. */
export const ONLY_UNUSED = (rules: readonly string[], severity = 'warning') =>
  `rules:\n${rules.map(rule => `  ${rule}: ${rule === 'unused-suppression' ? severity : 'off'}\n`).join('')}`;
