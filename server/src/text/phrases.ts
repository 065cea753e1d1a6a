import { beginningsOf, plainBeginning } from './beginnings.ts';
import { variantsOf } from './variants.ts';
import { isWordUnit, keyOf, wordsOf } from './words.ts';

/** One place where a phrase of a list stands, as offsets in the folded text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where the phrase that begins at `start` ends; -1 when it does not stand there. */
type Match = (folded: string, start: number) => number;

/** A word ends where no letter follows; an elision such as *qu’* ends with its apostrophe. */
const END = "(?:(?<=')|(?![a-z0-9]))";

/**
 * Finds the words and phrases of one list in folded text, whole words only, the longest first. A regular expression for
 * a whole list takes long to compile, and a document needs some fifty lists: so phrases are filed by the letters that
 * they begin with, and only those that a word of the text begins like are looked at closely.
 */
export class PhraseFinder {
  readonly #filed = new Map<string, Match[]>();
  /** Phrases that may begin with any word. */
  readonly #open: RegExp | null;
  /** Phrases that begin with a sign: `…`, `#`. */
  readonly #signs: RegExp | null;

  constructor(phrases: readonly string[]) {
    const open: string[] = [];
    const signs: string[] = [];
    for (const phrase of phrases) {
      if (SIGN.test(phrase)) signs.push(phrase);
      else for (const branch of beginningsOf(phrase)) if (!this.#file(branch)) open.push(branch);
    }
    this.#open = open.length === 0 ? null : new RegExp(`(?:${ofLetters(longestFirst(open))})${END}`, 'y');
    this.#signs =
      signs.length === 0 ? null : new RegExp(`(?<![a-z0-9])(?:${longestFirst(signs)})(?![a-z0-9])`, 'g');
  }

  /** The first hit that begins at `from` or after it. */
  first(folded: string, from = 0): Hit | null {
    const hit = this.#firstWord(folded, from);
    if (!this.#signs) return hit;
    this.#signs.lastIndex = from;
    const sign = this.#signs.exec(folded);
    return sign && (!hit || sign.index < hit.start)
      ? { start: sign.index, end: this.#signs.lastIndex, text: sign[0] }
      : hit;
  }

  test(folded: string): boolean {
    return this.first(folded) !== null;
  }

  /** The longest phrase that begins exactly at `start`. */
  at(folded: string, start: number): Hit | null {
    const end = this.#endAt(folded, start, keyOf(folded, start));
    return end < 0 ? null : { start, end, text: folded.slice(start, end) };
  }

  /** Whether a phrase stands at the very start, quotes and brackets aside. */
  startsWith(folded: string): boolean {
    const from = folded.slice(0, 8).search(/[a-z0-9]/);
    return from >= 0 && this.#endAt(folded, from, keyOf(folded, from)) >= 0;
  }

  /** Every hit, none over another. */
  all(folded: string): Hit[] {
    const hits: Hit[] = [];
    for (let hit = this.first(folded); hit && hit.end > hit.start; hit = this.first(folded, hit.end))
      hits.push(hit);
    return hits;
  }

  /** Files a phrase by the word that it begins with, where that is plain. */
  #file(phrase: string): boolean {
    const key = plainBeginning(phrase);
    if (key === null) return false;
    const filed = this.#filed.get(key);
    if (filed) filed.push(matchOf(phrase));
    else this.#filed.set(key, [matchOf(phrase)]);
    return true;
  }

  #firstWord(folded: string, from: number): Hit | null {
    const { starts, keys } = wordsOf(folded);
    for (let n = firstAtOrAfter(starts, from); n < starts.length; n++) {
      const start = starts[n]!;
      const end = this.#endAt(folded, start, keys[n]!);
      if (end >= 0) return { start, end, text: folded.slice(start, end) };
    }
    return null;
  }

  /** Where the longest phrase that begins at `start` ends; -1 when none does. */
  #endAt(folded: string, start: number, key: string): number {
    let end = -1;
    for (const match of this.#filed.get(key) ?? NONE) end = Math.max(end, match(folded, start));
    if (this.#open) {
      this.#open.lastIndex = start;
      if (this.#open.test(folded)) end = Math.max(end, this.#open.lastIndex);
    }
    return end;
  }
}

const NONE: readonly Match[] = [];

/**
 * A phrase whose `\w` stops where words stop, which is at underscores, too: `a_a_a_…` is many words, and running over
 * the rest of them from each would take the square of their number.
 */
const ofLetters = (phrase: string): string =>
  phrase.replace(/\[[^\]]*\]|\\w/g, part => (part === '\\w' ? '[a-z0-9]' : part.replaceAll('\\w', 'a-z0-9')));

const longestFirst = (phrases: readonly string[]): string =>
  [...phrases].sort((a, b) => b.length - a.length).join('|');

/** What begins with neither a letter, a digit nor a choice. */
const SIGN = /^(?:[^a-z0-9([\\]|\\[^a-z])/;

/** Spelt out, or compiled, when its first word is met for the first time: most phrases never are. */
function matchOf(phrase: string): Match {
  let match: Match | undefined;
  return (folded, start) => {
    match ??= spelt(phrase) ?? expression(phrase);
    return match(folded, start);
  };
}

function spelt(phrase: string): Match | null {
  const variants = variantsOf(phrase);
  if (variants === null) return null;
  return (folded, start) => {
    let longest = -1;
    for (const variant of variants) {
      const end = start + variant.length;
      if (end > longest && folded.startsWith(variant, start) && endsThere(folded, variant, end))
        longest = end;
    }
    return longest;
  };
}

const endsThere = (folded: string, variant: string, end: number): boolean =>
  variant.endsWith("'") || !isWordUnit(folded.charCodeAt(end));

function expression(phrase: string): Match {
  const pattern = new RegExp(`(?:${ofLetters(phrase)})${END}`, 'y');
  return (folded, start) => {
    pattern.lastIndex = start;
    return pattern.test(folded) ? pattern.lastIndex : -1;
  };
}

function firstAtOrAfter(starts: readonly number[], from: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const finders = new WeakMap<readonly string[], PhraseFinder>();

/** The finder of a list, made on first use: most documents need few of the lists. */
export function finder(phrases: readonly string[]): PhraseFinder {
  const known = finders.get(phrases);
  if (known) return known;
  const made = new PhraseFinder(phrases);
  finders.set(phrases, made);
  return made;
}
