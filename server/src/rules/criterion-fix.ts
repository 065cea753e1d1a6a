import type { Document, Statement } from '../document/model.ts';
import { snippet } from '../topics/snippets.ts';
import type { Fix } from './define.ts';

/** A skeleton of an acceptance criterion under the requirement, in its language; none inside a table. */
export function criterionFix(document: Document, statement: Statement): Fix[] {
  const body = snippet('criterion', statement.language);
  if (body === null || statement.form === 'row') return [];
  const { lines, text } = document;
  const line = lines.lineAt(Math.max(statement.span.start, statement.span.end - 1));
  const at = lines.endOf(line);
  const own = text.slice(lines.startOf(lines.lineAt(statement.span.start)), at);
  const marker = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(own);
  const indent = marker ? ' '.repeat(marker[0].length) : '';
  const steps = body.split('\n').map(step => indent + step);
  return [
    {
      title: { en: 'Add an acceptance criterion', fr: 'Ajouter un critère d’acceptation' },
      safe: false,
      edits: [
        { at: { start: at, end: at }, text: `${marker ? '\n' : '\n\n'}${steps.join('\n')}`, snippet: true },
      ],
    },
  ];
}
