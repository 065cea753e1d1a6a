import type { ColumnRole, Document, TableModel } from '../document/model.ts';
import type { LanguageId, Phrases } from '../language/language.ts';
import type { MappedText } from '../text/mapped.ts';
import { finder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { titleParts, wholeLines } from './titles.ts';

type Lists = Readonly<Record<LanguageId, Phrases>>;
type Column = (table: TableModel, column: number) => boolean;

/** The first table with a column of the role, mostly filled. */
export const tableWith = (document: Document, role: ColumnRole): Span | null =>
  tableWhere(document, ({ roles }, column) => roles[column] === role);

/** The first table with a column that has one of the titles, alone or among others, mostly filled. */
export const tableHeaded = (document: Document, titles: Lists): Span | null =>
  tableWhere(document, ({ header }, column) => isTitled(header[column]!, titles));

/** The first table with, for each of the lists, a column whose title holds one of its phrases, mostly filled. */
export const tableNaming = (document: Document, ...lists: readonly Lists[]): Span | null =>
  tableWhere(
    document,
    ...lists.map<Column>(
      phrases =>
        ({ header, section }, column) =>
          finder(phrases[section.language]).test(header[column]!.folded.trim()),
    ),
  );

/** Whether a title is one of `headings`, or is made of parts one of which is. */
export const isTitled = ({ folded }: MappedText, headings: Lists): boolean =>
  wholeLines(headings, titleParts(folded).join('\n')).length > 0;

/** The first table with a column for each of `columns`; a column that is mostly empty counts for none. */
function tableWhere({ tables }: Document, ...columns: readonly Column[]): Span | null {
  const has = (table: TableModel, fits: Column) =>
    table.header.some((_, column) => fits(table, column) && isFilled(table, column));
  return tables.find(table => columns.every(fits => has(table, fits)))?.span ?? null;
}

function isFilled({ rows }: TableModel, column: number): boolean {
  const filled = rows.filter(({ cells }) => /[\p{L}\p{N}]/u.test(cells[column]?.value ?? ''));
  return filled.length >= 2 && filled.length * 2 >= rows.length;
}
