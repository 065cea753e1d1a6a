import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  type Diagnostic,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { LanguageId } from '../language/language.ts';
import { findRule } from '../lint/catalog.ts';
import type { Checked } from '../lint/check.ts';
import type { Finding } from '../lint/finding.ts';
import { safeEdits, withoutTabStops } from '../lint/fixes.ts';
import { suppressionFixes } from '../lint/suppress.ts';
import type { Edit, Fix } from '../rules/define.ts';
import type { LineIndex } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { ClientTraits } from './client-traits.ts';
import { toRange, toSpan } from './convert.ts';
import type { Documents, Linted } from './documents.ts';
import { invalidParams, logged, requireString } from './requests.ts';

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
      const only = params.context?.only;
      const actions: CodeAction[] = [];
      if (isWanted(CodeActionKind.QuickFix, only ?? [CodeActionKind.QuickFix])) {
        actions.push(...quickFixes(linted, linted.checked, params.range, client()));
      }
      // Not among the answers to a plain lightbulb: VS Code and others ask for source actions by name.
      if (only !== undefined && isWanted(FIX_ALL, only))
        actions.push(...fixAll(linted, linted.checked, client()));
      return actions;
    }),
  );
}

/** Kinds are hierarchical: who wants `source.fixAll` wants `source.fixAll.cahier`. */
const isWanted = (kind: string, only: readonly string[]): boolean =>
  only.some(wanted => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));

function quickFixes(
  linted: Linted,
  checked: Checked,
  range: Diagnostic['range'],
  client: ClientTraits,
): CodeAction[] {
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
      edit: workspaceEdit(linted, document.lines, fix.edits, client),
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
  const { lines } = checked.document;
  const title = FIX_ALL_TITLE[client.locale as LanguageId];
  const edit = workspaceEdit(linted, lines, edits, { ...client, snippetEdits: false });
  return [{ title, kind: FIX_ALL, edit }];
}

/** Of edits that overlap, which LSP forbids, the first stays. */
function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)) {
    if (edit.at.start >= (kept.at(-1)?.at.end ?? 0)) kept.push(edit);
  }
  return kept;
}

function workspaceEdit(
  { uri, version }: Linted,
  lines: LineIndex,
  edits: readonly Edit[],
  client: Pick<ClientTraits, 'documentChanges' | 'snippetEdits'>,
): WorkspaceEdit {
  const plain = ({ at, text, snippet }: Edit): TextEdit => ({
    range: toRange(lines, at),
    newText: snippet ? withoutTabStops(text) : text,
  });
  if (!client.documentChanges) return { changes: { [uri]: edits.map(plain) } };
  const withTabStops = (edit: Edit): TextEdit | SnippetTextEdit =>
    edit.snippet
      ? { range: toRange(lines, edit.at), snippet: { kind: 'snippet', value: edit.text } }
      : plain(edit);
  const written = edits.map(client.snippetEdits ? withTabStops : plain);
  return { documentChanges: [{ textDocument: { uri, version }, edits: written }] };
}
