/// <reference types="mocha" />
import * as vscode from 'vscode';
import { check, findingsIn, findingsOnce, open, quickFixFor, ruleOf, tabOnce } from './editor.ts';

const example = 'clinique-rendez-vous.fr.md';

describe('Cahier in VS Code', () => {
  it('finds what the French example lacks', async () => {
    const document = await open(example);
    const findings = await findingsOnce(document, found => found.length > 0);
    const rules = new Set(findings.map(ruleOf));
    check(rules.has('missing-confidentiality'), `missing-confidentiality among ${[...rules].join(', ')}`);
    check(rules.size >= 4, `at least four different rules, not ${[...rules].join(', ')}`);
  });

  it('is silent on a README and on a document without gaps', async () => {
    const silent = [await open('README.md'), await open('accord-confidentialite.fr.md')];
    // Checked after the silent ones: once its findings are there, theirs would be, too.
    await findingsOnce(await open('clinic-appointments.en.md'), found => found.length > 0);
    for (const document of silent) {
      const found = findingsIn(document).map(({ message }) => message);
      check(found.length === 0, `no findings in ${document.fileName}, not: ${found.join(' | ')}`);
    }
  });

  it('inserts the missing section in French, where it belongs', async () => {
    const document = await open(example);
    const isMissing = (finding: vscode.Diagnostic) => ruleOf(finding) === 'missing-confidentiality';
    const findings = await findingsOnce(document, found => found.some(isMissing));
    const fix = await quickFixFor(document, findings.find(isMissing)!, /confidentiality/i);
    check(fix?.edit, 'a quick fix with an edit');
    check(await vscode.workspace.applyEdit(fix.edit), 'the edit to be applied');
    const headings = document.getText().match(/^## .*$/gm) ?? [];
    check(
      headings.some(heading => /Confidentialité$/.test(heading)),
      `a section Confidentialité among ${headings.join(', ')}`,
    );
    await findingsOnce(document, found => !found.some(isMissing));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('applies the safe fixes on save', async () => {
    const document = await open('library-loans.en.md');
    const unused = '<!-- cahier-disable-next-line vague-term -- measured in annex B -->\n';
    const edit = new vscode.WorkspaceEdit();
    const heading = document.positionAt(document.getText().indexOf('\n## ') + 1);
    edit.insert(document.uri, heading, unused);
    await vscode.workspace.applyEdit(edit);
    await findingsOnce(document, found => found.some(finding => ruleOf(finding) === 'unused-suppression'));
    check(await document.save(), 'the document to be saved');
    check(!document.getText().includes('cahier-disable'), 'the unused suppression to be gone after saving');
  });

  it('shows the configuration that holds for a document, and the page of a rule', async () => {
    await open(example);
    await vscode.commands.executeCommand('cahier.showEffectiveConfiguration');
    const shown = vscode.window.activeTextEditor?.document;
    check(shown?.uri.scheme === 'cahier' && shown.languageId === 'yaml', 'a read-only page in YAML');
    check(/\brules:/.test(shown.getText()), `the rules in:\n${shown.getText()}`);

    await vscode.commands.executeCommand('cahier.explainRule', 'vague-term');
    await tabOnce(label => label.includes('vague-term'));
  });
});
