import type { Phrases } from '../language/language.ts';
import { finder, type Hit } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';

/** What counts as near a word, in UTF-16 units: a long sentence and its neighbours, but not a page without a full stop. */
const BEFORE = 400;
const AFTER = 500;

/** More words of a list than this are not looked at in one statement: no sentence that is meant to be read has as many. */
const MOST_HITS = 20;

/** The first places where a phrase of the list stands. */
export const hitsOf = (phrases: Phrases, folded: string): Hit[] =>
  finder(phrases).all(folded).slice(0, MOST_HITS);

/** The text around `at`: what stands before, the words themselves, what follows. */
export function neighbourhood(
  folded: string,
  { start, end }: Span,
): { before: string; own: string; after: string; first: boolean } {
  return {
    before: folded.slice(Math.max(0, start - BEFORE), start),
    own: folded.slice(start, end),
    after: folded.slice(end, end + AFTER),
    /** Whether `before` reaches back to the start of the statement. */
    first: start <= BEFORE,
  };
}
