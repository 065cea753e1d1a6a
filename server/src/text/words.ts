import { remembering } from './recent.ts';

/** The words of a folded text: its runs of letters and digits. */
export interface Words {
  readonly starts: readonly number[];
  /** What each word begins with, as much as {@link keyOf} takes. */
  readonly keys: readonly string[];
}

export const wordsOf = remembering((folded: string): Words => {
  const starts: number[] = [];
  const keys: string[] = [];
  let inWord = false;
  for (let i = 0; i < folded.length; i++) {
    const isWord = isWordUnit(folded.charCodeAt(i));
    if (isWord && !inWord) {
      starts.push(i);
      keys.push(keyOf(folded, i));
    }
    inWord = isWord;
  }
  return { starts, keys };
});

/** The lines of a folded text, each with the key of the word that it begins with. */
export const linesOf = remembering((folded: string) => {
  let start = 0;
  return folded.split('\n').map(line => {
    const found = { start, line, key: keyOf(line, 0) };
    start += line.length + 1;
    return found;
  });
});

/** The first three units of the word at `start`, fewer for a shorter word: enough to tell most words apart. */
export function keyOf(folded: string, start: number): string {
  let end = start;
  while (end < start + 3 && isWordUnit(folded.charCodeAt(end))) end++;
  return folded.slice(start, end);
}

/** A letter without accent or a digit: what words of folded text are made of. */
export const isWordUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
