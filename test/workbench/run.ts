/// <reference types="mocha" />
// The browser build of Mocha runs in both extension hosts, Node's and the web worker's, as long as nobody uses
// its global `mocha`, which looks for an address bar.
import 'mocha/mocha.js';
import * as vscode from 'vscode';
import { type Outcome, outcomesFile } from '../host/outcome.ts';

/** The outcomes are the report. */
const silent = class {} as unknown as Mocha.ReporterConstructor;

/** What VS Code calls once the window is open; rejects when a test failed. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: silent, timeout: 40_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./suite.ts');
  const outcomes: Outcome[] = [];
  await new Promise<void>(resolve => {
    mocha
      .run(() => resolve())
      .on('test', test => console.log(test.title))
      .on('pass', test => outcomes.push({ title: test.title }))
      .on('fail', (test, error: Error) =>
        outcomes.push({ title: test.title, error: error.stack ?? error.message }),
      );
  });
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('the suite needs a folder to write its outcomes into');
  const report = vscode.Uri.joinPath(folder.uri, outcomesFile);
  await vscode.workspace.fs.writeFile(report, new TextEncoder().encode(JSON.stringify(outcomes)));
  const failed = outcomes.filter(outcome => outcome.error !== undefined);
  if (failed.length > 0) throw new Error(`${failed.length} failed`);
}
