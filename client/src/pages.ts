import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { EffectiveConfiguration, Explanation } from './protocol.ts';

const scheme = 'cahier';

/** Cahier's own pages: read-only documents whose text the server writes. */
export class Pages implements vscode.TextDocumentContentProvider {
  readonly #client: BaseLanguageClient;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  readonly onDidChange = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  /** Opens the page that explains a rule, as a preview where Markdown previews exist. */
  async explain(rule: string): Promise<void> {
    const page = vscode.Uri.from({ scheme, path: `/rules/${rule}.md` });
    try {
      await vscode.commands.executeCommand('markdown.showPreview', page);
    } catch {
      // The built-in Markdown extension can be switched off.
      await vscode.window.showTextDocument(page);
    }
  }

  /** Opens the page that shows the configuration that holds for a document, as it is now. */
  async showConfiguration(document: vscode.Uri): Promise<void> {
    const page = vscode.Uri.from({ scheme, path: '/cahier-configuration.yaml', query: document.toString() });
    this.#changed.fire(page);
    await vscode.window.showTextDocument(page);
  }

  async provideTextDocumentContent({ path, query }: vscode.Uri): Promise<string> {
    if (query !== '') {
      const asked = { uri: query };
      return (await this.#client.sendRequest<EffectiveConfiguration>('cahier/effectiveConfiguration', asked))
        .content;
    }
    const rule = path.slice('/rules/'.length, -'.md'.length);
    const asked = { rule, locale: vscode.env.language };
    return (await this.#client.sendRequest<Explanation>('cahier/explain', asked)).markdown;
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
