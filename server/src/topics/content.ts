import type { Statement } from '../document/model.ts';
import { languageOf } from '../language/index.ts';
import { finder } from '../text/phrases.ts';

/** Whether a statement holds the place of content without being any: a placeholder, a contents entry, a lone link. */
export function isEmptyOfContent({ text, language }: Statement): boolean {
  const words = text.folded.split(/[^a-z0-9]+/).filter(word => word.length > 1);
  if (words.length === 0) return true;
  if (text.isMarked(0, text.value.length, 'link') || text.isMarked(0, text.value.length, 'struck'))
    return true;
  return words.length <= 6 && finder(languageOf(language).defects.placeholder).test(text.folded);
}
