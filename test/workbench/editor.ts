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

/** The findings of a document, as soon as they are as `expected`; the timeout of the test bounds the wait. */
export function findingsOnce(
  document: vscode.TextDocument,
  expected: (findings: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return new Promise(resolve => {
    const listener = vscode.languages.onDidChangeDiagnostics(() => look());
    const look = () => {
      const findings = findingsIn(document);
      if (!expected(findings)) return;
      listener.dispose();
      resolve(findings);
    };
    look();
  });
}

/** The quick fixes that the editor offers for a finding, the preferred one first. */
export async function quickFixesFor(
  document: vscode.TextDocument,
  finding: vscode.Diagnostic,
): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const own = actions.filter(({ diagnostics }) =>
    diagnostics?.some(other => ruleOf(other) === ruleOf(finding)),
  );
  return own.sort((a, b) => Number(b.isPreferred ?? false) - Number(a.isPreferred ?? false));
}

/** Assertions without Node's `assert`, which a web worker does not have. */
export function check(condition: unknown, expectation: string): asserts condition {
  if (!condition) throw new Error(`expected: ${expectation}`);
}
