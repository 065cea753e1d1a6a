import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Outcome, outcomesFile } from './outcome.ts';
import { startWorkbench } from './workbench.ts';

/**
 * Runs a bundled Mocha suite in the extension host of a real VS Code, with this project as the extension.
 * @param suite path of a CommonJS file that exports `run()`, as test-electron's `extensionTestsPath` asks
 * @param fill puts the files of the workspace into its folder
 * @param settings user settings on top of the quiet ones
 * @throws Error with the log of the extension host when the suite does not end, or ends without outcomes
 */
export async function runSuite(
  suite: string,
  fill: (folder: string) => void,
  settings: Record<string, unknown>,
): Promise<Outcome[]> {
  const workbench = await startWorkbench({ settings });
  const log: string[] = [];
  try {
    fill(workbench.folder);
    const page = await workbench.newPage();
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      const line = `${type}: ${args.join(' ').slice(0, 500)}`;
      if (!isNoise(line)) log.push(line);
    });
    const ended = new Promise<void>((done, fail) => {
      const tooLong = () => fail(new Error(`the suite did not end within two minutes:\n${end(log)}`));
      const patience = setTimeout(tooLong, 120_000);
      page
        .exposeFunction('codeAutomationExit', () => {
          clearTimeout(patience);
          done();
        })
        .catch(fail);
    });
    const remote = (path: string) => `vscode-remote://${workbench.server.authority}${resolve(path)}`;
    await workbench.open(page, [
      ['extensionDevelopmentPath', remote('.')],
      ['extensionTestsPath', remote(suite)],
    ]);
    await ended;
    return readOutcomes(workbench.folder, log);
  } finally {
    await workbench.close();
  }
}

/** @throws Error with the log when the suite wrote no outcomes, because it could not even load, say. */
export function readOutcomes(folder: string, log: string[]): Outcome[] {
  const file = join(folder, outcomesFile);
  if (!existsSync(file)) throw new Error(`the suite reported nothing:\n${end(log)}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Outcome[];
}

/** The last lines of a log. */
function end(log: string[]): string {
  return log.slice(-20).join('\n');
}

/** Of native modules, which stay unbuilt, and of the extension gallery, VS Code complains at length. */
function isNoise(line: string): boolean {
  return /bindings file|watchdog|open-vsx|Creating a socket/.test(line);
}
