import type { Document, Statement } from '../document/model.ts';
import { languageOf } from '../language/index.ts';
import type { Language, Phrases } from '../language/language.ts';
import { finder, type Hit } from '../text/phrases.ts';

export interface Found {
  readonly statement: Statement;
  readonly hit: Hit;
  readonly words: Language;
}

/** The requirements of a document, in order. */
export const requirements = (document: Document): Statement[] =>
  document.statements.filter(statement => statement.requirement);

/** Every place where a requirement holds a phrase of a list, in its own language, as prose of its own. */
export function* inRequirements(document: Document, pick: (words: Language) => Phrases): Generator<Found> {
  for (const statement of requirements(document)) {
    const words = languageOf(statement.language);
    for (const hit of finder(pick(words)).all(statement.text.folded)) {
      if (isOwnProse(statement, hit)) yield { statement, hit, words };
    }
  }
}

/** Words in code, in a link or struck out, and words quoted as such, are not the statement's own. */
export function isOwnProse(statement: Statement, { start, end }: { start: number; end: number }): boolean {
  const { text } = statement;
  if (text.isMarked(start, end, 'code', 'struck')) return false;
  return !isQuoted(text.folded, start, end);
}

/** Between quotation marks, nothing but the words themselves: a name, a label, a word spoken of. */
function isQuoted(folded: string, start: number, end: number): boolean {
  const opening = Math.max(folded.lastIndexOf('"', start - 1), folded.lastIndexOf('«', start - 1));
  if (opening < 0 || start - opening > 30) return false;
  const closing = /["»]/.exec(folded.slice(end, end + 30));
  return closing !== null && !/["»]/.test(folded.slice(opening + 1, start).trim());
}
