import * as vscode from 'vscode';
import { type BaseLanguageClient, type DocumentSelector, State } from 'vscode-languageclient';
import type { DocumentStatus } from './protocol.ts';

/** Shows beside the language of the active document whether it is linted, and why. */
export function showStatus(client: BaseLanguageClient, documents: DocumentSelector): vscode.Disposable {
  const selector = client.protocol2CodeConverter.asDocumentSelector(documents);
  const item = vscode.languages.createLanguageStatusItem('cahier.status', selector);
  item.name = 'Cahier';
  const statuses = new Map<string, DocumentStatus>();
  const refresh = () => {
    const document = vscode.window.activeTextEditor?.document;
    const status = document && statuses.get(document.uri.toString());
    Object.assign(item, client.state === State.Running ? describe(status) : describeServer(client.state));
  };
  client.onNotification('cahier/status', (status: DocumentStatus) => {
    statuses.set(vscode.Uri.parse(status.uri).toString(), status);
    refresh();
  });
  refresh();
  return vscode.Disposable.from(
    item,
    client.onDidChangeState(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => statuses.delete(uri.toString())),
  );
}

type Shown = Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'severity' | 'busy' | 'command'>;

function describe(status: DocumentStatus | undefined): Shown {
  const { Information, Warning } = vscode.LanguageStatusSeverity;
  const command = {
    command: 'cahier.showEffectiveConfiguration',
    title: vscode.l10n.t('Details'),
  };
  const nothing = { detail: '', severity: Information, busy: false, command };
  if (status === undefined) return { ...nothing, text: vscode.l10n.t('Not checked yet') };
  const told = { ...nothing, detail: shorten(status.reason) };
  if (status.error)
    return { ...told, text: titleOf(status), detail: shorten(status.error), severity: Warning };
  return { ...told, text: titleOf(status) };
}

function titleOf({ kind, findings }: DocumentStatus): string {
  if (kind === null) return vscode.l10n.t('Not checked');
  if (kind === 'other') return vscode.l10n.t('Neither a specification nor a contract');
  const name = {
    specification: vscode.l10n.t('Specification'),
    contract: vscode.l10n.t('Contract'),
    nda: vscode.l10n.t('Non-disclosure agreement'),
    rfp: vscode.l10n.t('Request for proposals'),
  }[kind];
  if (findings === 0) return vscode.l10n.t('{0}: no findings', name);
  if (findings === 1) return vscode.l10n.t('{0}: 1 finding', name);
  return vscode.l10n.t('{0}: {1} findings', name, findings);
}

function describeServer(state: State): Shown {
  const { Information, Error: Failed } = vscode.LanguageStatusSeverity;
  const command = { command: 'cahier.showOutput', title: vscode.l10n.t('Show output') };
  if (state === State.Starting)
    return { text: vscode.l10n.t('Starting'), detail: '', severity: Information, busy: true, command };
  return { text: vscode.l10n.t('Not running'), detail: '', severity: Failed, busy: false, command };
}

/** The pop-up of the status has one line for each item and does not wrap. */
function shorten(text: string): string {
  if (text.length <= 50) return text;
  return `${text.slice(0, text.lastIndexOf(' ', 50))} …`;
}
