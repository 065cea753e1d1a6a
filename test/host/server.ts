import { execFile, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Installation } from './install.ts';

/** A running VS Code server; pages are opened at `http://${authority}`. */
export interface Server {
  authority: string;
  stop(): Promise<void>;
}

/** Settings under which VS Code opens nothing of its own; a test adds those it is about. */
const quiet = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'files.autoSave': 'off',
};

/**
 * Starts VS Code's server on a free port, with user data and extensions in `data`.
 * @throws Error with what the server printed when it ends before it listens.
 */
export async function startServer(
  { node, server }: Installation,
  data: string,
  settings: Record<string, unknown>,
): Promise<Server> {
  writeSettings(join(data, 'data/User'), settings);
  const address = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token'];
  // Without the smoke test driver a built workbench ignores the extension paths in the address.
  const child = spawn(
    node,
    [join(server, 'out/server-main.js'), ...address, ...dataFlags(data), '--enable-smoke-test-driver'],
    { detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  // The server starts extension hosts of its own: only the whole group ends everything.
  const kill = (signal: NodeJS.Signals) => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal);
  };
  const killAtExit = () => kill('SIGKILL');
  const exit = () => process.exit(1);
  process.once('exit', killAtExit).once('SIGINT', exit).once('SIGTERM', exit);

  let printed = '';
  const port = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed = (printed + text).slice(-4000);
        const listening = /Extension host agent listening on (\d+)/.exec(printed);
        if (listening?.[1]) resolve(listening[1]);
      });
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`VS Code's server ended with ${code}:\n${printed}`)));
  });
  return {
    authority: `127.0.0.1:${await port}`,
    async stop() {
      kill('SIGTERM');
      const patience = setTimeout(() => kill('SIGKILL'), 2000);
      await ended;
      clearTimeout(patience);
      process.off('exit', killAtExit).off('SIGINT', exit).off('SIGTERM', exit);
    },
  };
}

/** Installs a packaged extension for the servers that start on the same `data`. */
export async function installExtension({ node, server }: Installation, data: string, vsix: string) {
  const flags = [...dataFlags(data), '--install-extension', vsix];
  await promisify(execFile)(node, [join(server, 'out/server-main.js'), ...flags]);
}

/** Writes the user settings: the quiet ones, and on top of them the given ones. */
export function writeSettings(folder: string, settings: Record<string, unknown>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...quiet, ...settings }));
}

function dataFlags(data: string): string[] {
  return ['--server-data-dir', data, '--accept-server-license-terms'];
}
