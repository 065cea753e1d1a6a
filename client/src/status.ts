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

const { Information, Warning, Error: Failure } = vscode.LanguageStatusSeverity;

function describe(status: DocumentStatus | undefined): Shown {
  const command = { command: 'cahier.showEffectiveConfiguration', title: vscode.l10n.t('Details') };
  const shown = { severity: Information, busy: false, command };
  if (status === undefined) return { ...shown, text: vscode.l10n.t('Cahier: not checked yet'), detail: '' };
  const text = summaryOf(status);
  if (status.error) return { ...shown, text, detail: shorten(status.error), severity: Warning };
  return { ...shown, text, detail: shorten(reasonOf(status)) };
}

function summaryOf({ kind, findings }: DocumentStatus): string {
  if (kind === null || kind === 'other') return vscode.l10n.t('Cahier: not checked');
  if (findings === 0) return vscode.l10n.t('Cahier: no findings');
  if (findings === 1) return vscode.l10n.t('Cahier: 1 finding');
  return vscode.l10n.t('Cahier: {0} findings', findings);
}

function reasonOf({ kind, reason }: DocumentStatus): string {
  if (kind === null) return reason;
  if (kind === 'other') return vscode.l10n.t('neither a specification nor a contract');
  const name = {
    specification: vscode.l10n.t('specification'),
    contract: vscode.l10n.t('contract'),
    nda: vscode.l10n.t('non-disclosure agreement'),
    rfp: vscode.l10n.t('request for proposals'),
  }[kind];
  return vscode.l10n.t('{0}, from {1}', name, reason);
}

function describeServer(state: State): Shown {
  const command = { command: 'cahier.showOutput', title: vscode.l10n.t('Show output') };
  if (state === State.Starting)
    return {
      text: vscode.l10n.t('Cahier: starting'),
      detail: '',
      severity: Information,
      busy: true,
      command,
    };
  return { text: vscode.l10n.t('Cahier: not running'), detail: '', severity: Failure, busy: false, command };
}

/** The pop-up of the status has one line for each item and does not wrap. */
function shorten(text: string): string {
  if (text.length <= 50) return text;
  return `${text.slice(0, text.lastIndexOf(' ', 50))} …`;
}
