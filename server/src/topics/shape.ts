import type { Document, Kind, Statement } from '../document/model.ts';
import { languageOf } from '../language/index.ts';
import type { LanguageId, Phrases } from '../language/language.ts';
import { opensWithSubject } from '../language/subject.ts';
import { finder } from '../text/phrases.ts';
import { findQuantities } from '../text/quantities.ts';
import type { Span } from '../text/span.ts';
import { firstContent, hasBlank, isEmptyOfContent } from './content.ts';
import { isTitled } from './tables.ts';

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

export const oneOfKinds = (document: Document, ...kinds: Kind[]): boolean => kinds.includes(document.kind);

/** Whether a statement holds one of the phrases of its own language. */
export const speaksOf =
  (lists: Lists): Test =>
  ({ text, language }) =>
    finder(lists[language]).test(text.folded);

/** A party at the start, with a duty: what makes a sentence of a contract an obligation. */
export const isDutyOfParty: Test = ({ text, language }) => {
  const words = languageOf(language);
  const { modality } = words;
  return (
    opensWithSubject(text.folded, words, 'party') &&
    (finder(modality.obligation).test(text.folded) || finder(modality.prohibition).test(text.folded))
  );
};

/** Where a scenario stands: a line or a sentence that begins with Given or When, and one with Then in the next eight. */
export function scenario(document: Document): Span | null {
  let given: Statement | null = null;
  for (const statement of document.statements) {
    const { scenario: steps } = languageOf(statement.language);
    if ([steps.given, steps.when].some(opening => finder(opening).startsWith(statement.text.folded)))
      given = statement;
    else if (given && finder(steps.then).startsWith(statement.text.folded)) {
      if (statement.index - given.index <= 8) return given.span;
    }
  }
  return null;
}

/** Whether a statement names a date, a duration or a week. */
export const saysWhen = ({ text }: Pick<Statement, 'text'>): boolean =>
  findQuantities(text.folded).some(({ kind }) => TIMES.has(kind));

const TIMES: ReadonlySet<string> = new Set(['date', 'duration']);

/** The first section with one of the titles, alone or among others, that says something without a blank and passes. */
export function sectionTitled(document: Document, headings: Lists, test: Test = () => true): Span | null {
  const says = (statement: Statement) =>
    !isEmptyOfContent(statement) && !hasBlank(statement) && test(statement);
  const section = document.sections.find(
    candidate => isTitled(candidate.title!, headings) && firstContent(candidate, says),
  );
  return section?.title?.span() ?? null;
}
