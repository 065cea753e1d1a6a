import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Workbench } from './workbench.ts';

/** Someone at the keyboard of a workbench with one file open. */
export class Person {
  readonly page: Page;
  readonly #file: string;

  private constructor(page: Page, file: string) {
    this.page = page;
    this.#file = file;
  }

  /** Opens a file of the workbench's folder and waits until it is shown. */
  static async opens(workbench: Workbench, file: string): Promise<Person> {
    const page = await workbench.newPage();
    const path = join(workbench.folder, file);
    await workbench.open(page, [['openFile', `vscode-remote://${workbench.server.authority}${path}`]]);
    await page.locator('.monaco-editor .view-line').first().waitFor();
    return new Person(page, path);
  }

  /** Opens the Problems panel and waits for the first problem; the rows below the file's own. */
  async showProblems(): Promise<Locator> {
    await this.page.keyboard.press('Control+Shift+M');
    const rows = this.page
      .locator('.markers-panel .monaco-list-row')
      .filter({ has: this.page.locator('.marker-icon') });
    await rows.first().waitFor();
    return rows;
  }

  /** Goes to a problem, as a double click on its row does. */
  async goToProblem(text: RegExp): Promise<void> {
    await this.page.locator('.markers-panel .monaco-list-row').filter({ hasText: text }).first().dblclick();
    await this.page.locator('.monaco-editor.focused').waitFor();
  }

  /** Opens the lightbulb menu at the caret, as soon as there is something in it. */
  async openLightbulb(): Promise<Locator> {
    const entries = this.page.locator('.action-widget .monaco-list-row.action');
    for (const attempt of [1, 2, 3, 4]) {
      await this.page.keyboard.press('Control+.');
      const shown = entries.first().waitFor({ timeout: 3000 });
      if (attempt === 4) await shown;
      else if (
        await shown.then(
          () => true,
          () => false,
        )
      )
        break;
    }
    return entries;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Saves, and gives what is then on disk. */
  async save(): Promise<string> {
    await this.press('Control+S');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
    return readFileSync(this.#file, 'utf8');
  }
}
