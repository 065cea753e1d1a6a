import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Document } from '../document/model.ts';
import type { Edit } from '../rules/define.ts';
import { withoutTabStops } from '../text/snippets.ts';
import type { ClientTraits } from './client-traits.ts';
import { toRange } from './convert.ts';
import type { Linted } from './documents.ts';

/** Edits of one version of a document, with tab stops where the client can place them. */
export function toWorkspaceEdit(
  { uri, version }: Pick<Linted, 'uri' | 'version'>,
  { text, lines }: Document,
  edits: readonly Edit[],
  client: Pick<ClientTraits, 'documentChanges' | 'snippetEdits'>,
): WorkspaceEdit {
  const lineEnding = text.includes('\r\n') ? '\r\n' : '\n';
  const plain = (edit: Edit): TextEdit => ({
    range: toRange(lines, edit.at),
    newText: (edit.snippet ? withoutTabStops(edit.text) : edit.text).replace(/\r?\n/g, lineEnding),
  });
  if (!client.documentChanges) return { changes: { [uri]: edits.map(plain) } };
  const withTabStops = (edit: Edit): TextEdit | SnippetTextEdit =>
    edit.snippet
      ? { range: toRange(lines, edit.at), snippet: { kind: 'snippet', value: edit.text } }
      : plain(edit);
  const written = edits.map(client.snippetEdits ? withTabStops : plain);
  return { documentChanges: [{ textDocument: { uri, version }, edits: written }] };
}

/** Of edits that overlap, which LSP forbids, the first stays. */
export function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)) {
    if (edit.at.start >= (kept.at(-1)?.at.end ?? 0)) kept.push(edit);
  }
  return kept;
}
