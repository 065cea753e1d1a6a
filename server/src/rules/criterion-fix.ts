import type { Document, RowModel, Statement } from '../document/model.ts';
import { snippet } from '../topics/snippets.ts';
import type { Fix } from './define.ts';

const TITLE = { en: 'Add an acceptance criterion', fr: 'Ajouter un critère d’acceptation' };

/** A skeleton of an acceptance criterion, in the language of the requirement: under it, or in the empty cell of its row. */
export function criterionFix(document: Document, statement: Statement): Fix[] {
  const body = snippet('criterion', statement.language);
  if (statement.row) return cellFix(statement, statement.row);
  if (body === null) return [];
  const { lines, text } = document;
  const line = lines.lineAt(Math.max(statement.span.start, statement.span.end - 1));
  const at = lines.endOf(line);
  const own = text.slice(lines.startOf(lines.lineAt(statement.span.start)), at);
  const marker = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(own);
  const indent = marker ? ' '.repeat(marker[0].length) : '';
  const steps = body.split('\n').map(step => indent + step);
  return [
    {
      title: TITLE,
      safe: false,
      edits: [
        { at: { start: at, end: at }, text: `${marker ? '\n' : '\n\n'}${steps.join('\n')}`, snippet: true },
      ],
    },
  ];
}

function cellFix({ language }: Statement, { table, cells }: RowModel): Fix[] {
  const cell = cells[table.roles.indexOf('criterion')];
  if (cell?.value !== '') return [];
  const text = language === 'fr' ? ' ${1:10 essais sur 10 réussissent}' : ' ${1:10 of 10 attempts succeed}';
  return [{ title: TITLE, safe: false, edits: [{ at: cell.span(), text, snippet: true }] }];
}
