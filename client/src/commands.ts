import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Pages } from './pages.ts';
import type { RuleTitle } from './protocol.ts';

/** Registers the commands that package.json contributes. */
export function registerCommands(client: BaseLanguageClient, pages: Pages): vscode.Disposable {
  const register = vscode.commands.registerCommand;
  return vscode.Disposable.from(
    register('cahier.restart', async () => {
      if (client.isRunning()) await client.stop();
      await client.start();
    }),
    register('cahier.showOutput', () => client.outputChannel.show()),
    register('cahier.showEffectiveConfiguration', async (document?: vscode.Uri) => {
      const subject = document ?? vscode.window.activeTextEditor?.document.uri;
      if (subject) await pages.showConfiguration(subject);
    }),
    register('cahier.explainRule', async (rule?: string) => {
      const id = rule ?? (await pickRule(client));
      if (id) await pages.explain(id);
    }),
  );
}

async function pickRule(client: BaseLanguageClient): Promise<string | undefined> {
  const rules = await client.sendRequest<RuleTitle[]>('cahier/rules');
  const items = rules.map(({ id, title }) => ({ label: title, description: id }));
  const placeHolder = vscode.l10n.t('Which rule?');
  const picked = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  return picked?.description;
}
