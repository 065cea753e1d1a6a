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
      log.push(`${type}: ${args.join(' ').slice(0, 300)}`);
    });
    const ended = new Promise<void>((done, fail) => {
      const tooLong = () => fail(new Error(`the suite did not end within a minute:\n${end(log)}`));
      const patience = setTimeout(tooLong, 60_000);
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

/** The last lines of a log: VS Code complains at length about native modules that nobody built. */
function end(log: string[]): string {
  return log.slice(-12).join('\n');
}
