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
 * a whole list takes long to compile, and a document needs some fifty lists: so phrases are spelt out and filed by the
 * letters that they begin with, and only the few without an end (`\w+`) are left to expressions.
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
      const variants = variantsOf(phrase);
      if (variants === null) this.#fileOpen(phrase, open);
      else if (isWordUnit(variants[0]!.charCodeAt(0)))
        for (const variant of variants) this.#file(keyOf(variant, 0), spelt(variant));
      else signs.push(phrase);
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

  #file(key: string, match: Match): void {
    const filed = this.#filed.get(key);
    if (filed) filed.push(match);
    else this.#filed.set(key, [match]);
  }

  /** A phrase without an end is filed by its first word where that is plain, or one of a few. */
  #fileOpen(phrase: string, open: string[]): void {
    const [beginnings, rest] = headOf(phrase);
    for (const beginning of beginnings) {
      const whole = beginning + rest;
      const plain = /^(?:[a-z0-9]{3}(?![?*{])|[a-z0-9]{1,3}(?=[ '-](?![?*{])))/.exec(whole);
      if (plain && !hasOuterChoice(whole)) this.#file(plain[0], expression(whole));
      else open.push(whole);
    }
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

const spelt =
  (text: string): Match =>
  (folded, start) => {
    const end = start + text.length;
    return folded.startsWith(text, start) && (text.endsWith("'") || !isWordUnit(folded.charCodeAt(end)))
      ? end
      : -1;
  };

/** A phrase that begins with a choice, `(?:is|are) \w+ed`, as the spellings of that choice and what follows it. */
function headOf(phrase: string): readonly [readonly string[], string] {
  const head = /^\(\?:[^()]*\)(?![?*{])/.exec(phrase)?.[0] ?? '';
  const beginnings = head === '' ? null : variantsOf(head);
  return beginnings ? [beginnings, phrase.slice(head.length)] : [[''], phrase];
}

/** Whether a phrase is a choice as a whole: `a|b`, not `a(?:b|c)`. */
function hasOuterChoice(phrase: string): boolean {
  let depth = 0;
  for (const char of phrase) {
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '|' && depth === 0) return true;
  }
  return false;
}

/** Compiled when its first word is met for the first time. */
function expression(phrase: string): Match {
  let pattern: RegExp | undefined;
  return (folded, start) => {
    pattern ??= new RegExp(`(?:${ofLetters(phrase)})${END}`, 'y');
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
