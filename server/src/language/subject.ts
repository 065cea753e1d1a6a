import { finder } from '../text/phrases.ts';
import { wordsOf } from '../text/words.ts';
import type { Language } from './language.ts';

/** Whether folded text opens with a subject: an article or none, at most one more word, and a noun of the list. */
export function opensWithSubject(folded: string, { subjects }: Language, sort: 'product' | 'party'): boolean {
  const { starts } = wordsOf(folded.slice(0, 80));
  const [first] = starts;
  if (first === undefined) return false;
  const article = finder(subjects.articles).at(folded, first);
  const noun = article ? starts.findIndex(start => start >= article.end) : 0;
  return (
    noun >= 0 && starts.slice(noun, noun + 2).some(start => finder(subjects[sort]).at(folded, start) !== null)
  );
}
