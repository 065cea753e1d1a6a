import { finder } from '../text/phrases.ts';
import { wordsOf } from '../text/words.ts';
import type { Language } from './language.ts';

/**
 * Whether a subject stands at `from` in folded text, where a word begins: an article or none, at most one more word, and
 * a noun of the list.
 */
export function isSubjectAt(
  folded: string,
  from: number,
  { subjects }: Language,
  sort: 'product' | 'party',
): boolean {
  const afterArticle = Math.max(from, finder(subjects.articles).endAt(folded, from));
  const { starts } = wordsOf(folded);
  const first = starts.findIndex(start => start >= afterArticle);
  return (
    first >= 0 &&
    starts.slice(first, first + 2).some(start => finder(subjects[sort]).endAt(folded, start) >= 0)
  );
}

/** Whether folded text opens with a subject. */
export function opensWithSubject(folded: string, words: Language, sort: 'product' | 'party'): boolean {
  const [first] = wordsOf(folded).starts;
  return first !== undefined && isSubjectAt(folded, first, words, sort);
}
