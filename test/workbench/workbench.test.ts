import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import * as esbuild from 'esbuild';
import { runDesktopSuite } from '../host/desktop.ts';
import { install } from '../host/install.ts';
import type { Outcome } from '../host/outcome.ts';
import { Person } from '../host/person.ts';
import { runSuite } from '../host/suite.ts';
import { startWorkbench, type WorkbenchOptions } from '../host/workbench.ts';

// The packages of the server host are for Linux on x64; elsewhere a desktop VS Code is downloaded.
const natural = process.platform === 'linux' && process.arch === 'x64' ? 'server' : 'desktop';
const host = process.env.CAHIER_TEST_HOST ?? natural;

const example = 'clinique-rendez-vous.fr.md';
const suite = resolve('.cache/test/workbench/suite.cjs');
const fixOnSave = { 'editor.codeActionsOnSave': { 'source.fixAll.cahier': 'explicit' } };

if (host === 'desktop') {
  test('in the extension host of a desktop VS Code', async t => {
    await bundleSuite();
    await report(t, await runDesktopSuite(suite, fillWorkspace, fixOnSave));
  });
} else {
  test('in a real VS Code', async t => {
    await install();
    await bundleSuite();
    await t.test('in the extension host of Node', async t => {
      await report(t, await runSuite(suite, fillWorkspace, fixOnSave));
    });
    await t.test('in the extension host of a web worker', async t => {
      const settings = { ...fixOnSave, 'remote.extensionKind': { 'cahier.cahier': ['web'] } };
      await report(t, await runSuite(suite, fillWorkspace, settings));
    });
    const vsix = packageExtension();
    await t.test('the packaged extension inserts the missing section, and undo takes it back', () =>
      withPerson({ vsix }, insertAndUndo),
    );
    await t.test('the packaged extension works in Restricted Mode', () => {
      const settings = {
        'security.workspace.trust.enabled': true,
        'security.workspace.trust.startupPrompt': 'never',
      };
      return withPerson({ vsix, settings }, async person => {
        await person.page.getByText('Restricted Mode').first().waitFor();
        await person.showProblems();
      });
    });
  });
}

async function insertAndUndo(person: Person): Promise<void> {
  const problems = await person.showProblems();
  assert.ok((await problems.count()) > 1, 'several problems are listed');
  const original = await person.save();
  const insertSection = async () => {
    await person.goToProblem(/missing-confidentiality/);
    const entries = await person.openLightbulb();
    await entries
      .filter({ hasText: /confidential/i })
      .first()
      .click();
    await person.page.locator('.snippet-placeholder').first().waitFor();
  };

  await insertSection();
  const inserted = await person.save();
  const headings = inserted.match(/^## .*$/gm) ?? [];
  assert.ok(
    headings.some(heading => heading.endsWith('Confidentialité')),
    headings.join('\n'),
  );
  await person.press('Control+Z');
  assert.equal(await person.save(), original, 'one undo takes the whole section back');

  await insertSection();
  await person.page.keyboard.type('le portail');
  await person.press('Tab');
  await person.page.keyboard.type('trente');
  await person.press('Escape');
  const filledIn = await person.save();
  const typed = filledIn.split('\n').find(line => line.startsWith('**Définition.**')) ?? '';
  assert.match(typed, /pour\sle\sportail\s.*\sles\strente\sjours/, 'the tab stops take what is typed');
}

async function withPerson(options: WorkbenchOptions, act: (person: Person) => Promise<void>): Promise<void> {
  const workbench = await startWorkbench(options);
  try {
    fillWorkspace(workbench.folder);
    await act(await Person.opens(workbench, example));
  } finally {
    await workbench.close();
  }
}

function fillWorkspace(folder: string): void {
  cpSync('examples', folder, { recursive: true });
  writeFileSync(join(folder, 'README.md'), readme);
}

const readme = `# Boat hire

A small program that must be quick to install. It should be user-friendly and fast, etc.

## Usage

Run \`boats --list\`. The option \`--json\` is TBD.
`;

/** Packs what test/run.mjs has built. */
function packageExtension(): string {
  const vsix = resolve('.cache/test/cahier.vsix');
  execFileSync(process.execPath, ['server/build/package.mjs', '--no-build', vsix], { stdio: 'pipe' });
  return vsix;
}

/** One file for both extension hosts. */
async function bundleSuite(): Promise<void> {
  await esbuild.build({
    entryPoints: ['test/workbench/run.ts'],
    outfile: suite,
    bundle: true,
    platform: 'browser',
    // Not `cjs`: Mocha's browser build would take the exports of the file for its own.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    external: ['vscode'],
    logLevel: 'warning',
  });
}

/** Reports each Mocha test as a test of its own. */
async function report(t: TestContext, outcomes: Outcome[]): Promise<void> {
  assert.ok(outcomes.length > 0, 'the suite ran tests');
  for (const { title, error } of outcomes) {
    await t.test(title, () => {
      if (error !== undefined) throw new Error(error);
    });
  }
}
