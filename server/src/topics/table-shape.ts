import type { Document } from '../document/model.ts';
import type { LanguageId, Phrases } from '../language/language.ts';
import { finder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';

type Lists = Readonly<Record<LanguageId, Phrases>>;

/** The first table of at least two rows that has, for each of the lists, a column headed so and mostly filled. */
export function tableOf(document: Document, ...headers: readonly Lists[]): Span | null {
  for (const { rows, span, section, header } of document.tables) {
    const filled = (column: number) =>
      rows.filter(({ cells }) => /[\p{L}\p{N}]/u.test(cells[column]?.value ?? '')).length * 2 >= rows.length;
    const holds = (list: Lists) =>
      header.some(
        ({ folded }, column) => finder(list[section.language]).test(folded.trim()) && filled(column),
      );
    if (rows.length >= 2 && headers.every(holds)) return span;
  }
  return null;
}
