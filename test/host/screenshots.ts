// Takes the pictures of the documentation in a real VS Code: `npm run screenshots`.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Person } from './person.ts';
import { startWorkbench } from './workbench.ts';

const images = 'docs/images';
const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.lineNumbersMinChars': 3,
  'editor.fontFamily': "'DejaVu Sans Mono', monospace",
};

const vsix = resolve('.cache/cahier.vsix');
execFileSync(process.execPath, ['server/build/package.mjs', '--no-build', vsix], { stdio: 'inherit' });
mkdirSync(images, { recursive: true });
const workbench = await startWorkbench({ vsix, settings });
try {
  cpSync('examples', workbench.folder, { recursive: true });
  const person = await Person.opens(workbench, 'clinique-rendez-vous.fr.md');
  const { page } = person;
  const picture = async (name: string) => {
    await page.mouse.move(640, 2);
    await page.screenshot({ path: join(images, `${name}.png`) });
  };
  // The side bar would show files only.
  await person.press('Control+B');

  await person.showProblems();
  await page.locator('[id="status.problems"]').waitFor();
  await person.goToProblem(/simple.*vague-term/);
  await picture('problems');

  await person.openLightbulb();
  await picture('quick-fixes');

  await person.press('Escape', 'Control+J');
  await page.locator('.statusbar-item[id="status.languageStatus"]').hover();
  await page.locator('.hover-language-status').filter({ hasText: 'Cahier' }).waitFor();
  await page.screenshot({ path: join(images, 'status.png') });
} finally {
  await workbench.close();
}
