import * as vscode from 'vscode';

/** The file of the workspace with this name, opened in an editor. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders!;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder!.uri, name));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** The id of the rule that found it. */
export const ruleOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === 'object' ? code.value : code);

/** What Cahier has found in a document so far. */
export const findingsIn = ({ uri }: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'cahier');

/**
 * The findings of a document, as soon as they are as `expected`.
 * @throws Error with what was found instead within half a minute
 */
export function findingsOnce(
  document: vscode.TextDocument,
  expected: (findings: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const listener = vscode.languages.onDidChangeDiagnostics(() => look());
    const patience = setTimeout(() => {
      listener.dispose();
      const rules = findingsIn(document).map(ruleOf).join(', ') || 'nothing';
      reject(new Error(`found in ${document.fileName} after half a minute: ${rules}`));
    }, 30_000);
    const look = () => {
      const findings = findingsIn(document);
      if (!expected(findings)) return;
      clearTimeout(patience);
      listener.dispose();
      resolve(findings);
    };
    look();
  });
}

/** The quick fix that the editor offers for a finding under a title of this kind. */
export async function quickFixFor(
  { uri }: vscode.TextDocument,
  { range }: vscode.Diagnostic,
  title: RegExp,
): Promise<vscode.CodeAction | undefined> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  const command = 'vscode.executeCodeActionProvider';
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(command, uri, range, kind);
  return actions.find(action => title.test(action.title));
}

/** Resolves as soon as a tab has such a label; the timeout of the test bounds the wait. */
export function tabOnce(expected: (label: string) => boolean): Promise<void> {
  return new Promise(resolve => {
    const listener = vscode.window.tabGroups.onDidChangeTabs(() => look());
    const look = () => {
      const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs);
      if (!tabs.some(({ label }) => expected(label))) return;
      listener.dispose();
      resolve();
    };
    look();
  });
}

/** Assertions without Node's `assert`, which a web worker does not have. */
export function check(condition: unknown, expectation: string): asserts condition {
  if (!condition) throw new Error(`expected: ${expectation}`);
}
