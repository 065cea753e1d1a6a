import { type CodeAction, CodeActionKind, type Connection, type Range } from 'vscode-languageserver';
import { findRule } from '../lint/catalog.ts';
import type { Checked } from '../lint/check.ts';
import type { Finding } from '../lint/finding.ts';
import { safeEdits } from '../lint/fixes.ts';
import { suppressionFixes } from '../lint/suppress.ts';
import type { Fix } from '../rules/define.ts';
import type { Span } from '../text/span.ts';
import type { ClientTraits } from './client-traits.ts';
import { toSpan } from './convert.ts';
import type { Documents, Linted } from './documents.ts';
import { invalidParams, logged, requireString } from './requests.ts';
import { toWorkspaceEdit, withoutOverlaps } from './workspace-edit.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.cahier`;

const FIX_ALL_TITLE = {
  en: 'Apply all safe fixes of Cahier',
  fr: 'Appliquer toutes les corrections sûres de Cahier',
};

/** Answers `textDocument/codeAction` with the fixes that were computed along with the findings. */
export function codeActions(connection: Connection, documents: Documents, client: () => ClientTraits): void {
  connection.onCodeAction(
    logged(connection, 'textDocument/codeAction', async (params, token): Promise<CodeAction[]> => {
      const uri = requireString(params, 'textDocument', 'uri');
      if (params.range?.start === undefined || params.range.end === undefined) {
        throw invalidParams('“range” must be a range');
      }
      const linted = await documents.lint(uri, token);
      if (linted?.checked == null) return [];
      // Who names no kind means the lightbulb: source actions are asked for by name.
      const only = params.context?.only ?? [CodeActionKind.QuickFix];
      const { checked } = linted;
      return [
        ...(isWanted(CodeActionKind.QuickFix, only)
          ? quickFixes(linted, checked, params.range, client())
          : []),
        ...(isWanted(FIX_ALL, only) ? fixAll(linted, checked, client()) : []),
      ];
    }),
  );
}

/** Kinds are hierarchical: who wants `source.fixAll` wants `source.fixAll.cahier`. */
const isWanted = (kind: string, only: readonly string[]): boolean =>
  only.some(wanted => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));

function quickFixes(linted: Linted, checked: Checked, range: Range, client: ClientTraits): CodeAction[] {
  const { document, findings } = checked;
  const asked = toSpan(document.lines, range);
  const mending: CodeAction[] = [];
  const suppressing: CodeAction[] = [];
  for (const [index, finding] of findings.entries()) {
    if (!touches(finding.at, asked)) continue;
    const action = (fix: Fix): CodeAction => ({
      title: fix.title[client.locale],
      kind: CodeActionKind.QuickFix,
      diagnostics: [linted.diagnostics[index]!],
      edit: toWorkspaceEdit(linted, document, fix.edits, client),
    });
    mending.push(
      ...finding.fixes.map((fix, place) => ({ ...action(fix), ...(place === 0 && { isPreferred: true }) })),
    );
    if (canSuppress(finding)) suppressing.push(...suppressionFixes(document, finding).map(action));
  }
  return [...mending, ...suppressing];
}

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** A comment to silence a remark about comments would only be the next one to remark on. */
const canSuppress = (finding: Finding): boolean => findRule(finding.rule)?.family !== 'suppression';

function fixAll(linted: Linted, checked: Checked, client: ClientTraits): CodeAction[] {
  const edits = withoutOverlaps(safeEdits(checked.findings));
  if (edits.length === 0) return [];
  const edit = toWorkspaceEdit(linted, checked.document, edits, { ...client, snippetEdits: false });
  return [{ title: FIX_ALL_TITLE[client.locale], kind: FIX_ALL, edit }];
}
