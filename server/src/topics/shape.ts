import { type ColumnRole, type Document, KINDS, type Kind, type Statement } from '../document/model.ts';
import { languageOf } from '../language/index.ts';
import type { LanguageId, Phrases } from '../language/language.ts';
import { finder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';

type Lists = Readonly<Record<LanguageId, Phrases>>;
type Test = (statement: Statement) => boolean;

/** Where the first of at least `count` statements stands that pass; a single one may be a passing word. */
export function several(document: Document, count: number, test: Test): Span | null {
  let first: Statement | null = null;
  let left = count;
  for (const statement of document.statements) {
    if (statement.form === 'title' || !test(statement)) continue;
    first ??= statement;
    left--;
    if (left === 0) return first.span;
  }
  return null;
}

export const oneOfKinds = (document: Document, ...kinds: Kind[]): boolean =>
  KINDS.some(kind => kind === document.kind && kinds.includes(kind));

/** Whether a statement holds one of the phrases of its own language. */
export const speaksOf =
  (lists: Lists): Test =>
  ({ text, language }) =>
    finder(lists[language]).test(text.folded);

/** A party at the start, with a duty: what makes a sentence of a contract an obligation. */
export const isDutyOfParty: Test = ({ text, language }) => {
  const { subjects, modality } = languageOf(language);
  return (
    finder(subjects.party).startsWith(text.folded) &&
    (finder(modality.obligation).test(text.folded) || finder(modality.prohibition).test(text.folded))
  );
};

/** The first table of at least two rows that has a column of the role, most of its cells filled. */
export function tableWith(document: Document, role: ColumnRole, header?: Lists): Span | null {
  for (const { roles, rows, span, section, header: titles } of document.tables) {
    const column = roles.findIndex(
      (candidate, index) =>
        candidate === role && (!header || finder(header[section.language]).test(titles[index]!.folded)),
    );
    if (column < 0) continue;
    const filled = rows.filter(({ cells }) => /[\p{L}\p{N}]/u.test(cells[column]?.value ?? ''));
    if (filled.length >= 2 && filled.length * 2 >= rows.length) return span;
  }
  return null;
}
