import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import type { Outcome } from './outcome.ts';
import { writeSettings } from './server.ts';
import { readOutcomes } from './suite.ts';

/** As {@link runSuite}, in a desktop VS Code, which is downloaded at the first call. */
export async function runDesktopSuite(
  suite: string,
  fill: (folder: string) => void,
  settings: Record<string, unknown>,
): Promise<Outcome[]> {
  const home = mkdtempSync(join(tmpdir(), 'cahier-desktop-'));
  const folder = join(home, 'workspace');
  const userData = join(home, 'user');
  mkdirSync(folder);
  try {
    fill(folder);
    writeSettings(join(userData, 'User'), settings);
    await runTests({
      cachePath: resolve('.cache/vscode-desktop'),
      extensionDevelopmentPath: resolve('.'),
      extensionTestsPath: suite,
      launchArgs: [folder, '--user-data-dir', userData, '--disable-extensions'],
    }).catch(error => {
      // Failed tests are in the outcomes.
      if (error instanceof TestRunFailedError) return;
      throw new Error('no desktop VS Code could be downloaded or started', { cause: error });
    });
    return readOutcomes(folder, []);
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
}
