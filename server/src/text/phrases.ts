import { beginningsOf, literalBeginning, plainBeginning } from './beginnings.ts';
import { remembering } from './recent.ts';
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

/** What begins with neither a letter, a digit nor a choice. */
const SIGN = /^(?:[^a-z0-9([\\]|\\[^a-z])/;

/** Finds the words and phrases of one list in folded text, whole words only, the longest first. */
export class PhraseFinder {
  /** Phrases by the letters that they begin with: see `keyOf`. */
  readonly filed: ReadonlyMap<string, readonly Match[]>;
  /** Phrases that may begin with any word, or with a sign: looked for everywhere, or at one place. */
  readonly #open: { readonly anywhere: RegExp; readonly here: RegExp } | null;
  readonly #group: PhraseGroup;

  constructor(phrases: readonly string[], group = new PhraseGroup([])) {
    const filed = new Map<string, Match[]>();
    const open: string[] = [];
    for (const phrase of phrases) {
      for (const branch of SIGN.test(phrase) ? [phrase] : beginningsOf(phrase)) {
        const key = plainBeginning(branch);
        if (key === null) open.push(branch);
        else addTo(filed, key, matchOf(branch));
      }
    }
    this.filed = filed;
    this.#open = open.length === 0 ? null : openPatterns(open);
    this.#group = group;
    group.add(this);
  }

  /** The first hit that begins at `from` or after it. */
  first(folded: string, from = 0): Hit | null {
    return this.#hits(folded).find(({ start }) => start >= from) ?? null;
  }

  test(folded: string): boolean {
    return this.#hits(folded).length > 0;
  }

  /** Where the longest phrase that begins exactly at `start` ends; -1 when none does. */
  endAt(folded: string, start: number): number {
    let end = -1;
    for (const match of this.filed.get(keyOf(folded, start)) ?? []) end = Math.max(end, match(folded, start));
    if (!this.#open) return end;
    this.#open.here.lastIndex = start;
    return this.#open.here.test(folded) ? Math.max(end, this.#open.here.lastIndex) : end;
  }

  /** Whether a phrase stands wholly within `[start, end)`. */
  within(folded: string, start: number, end: number): boolean {
    return this.#hits(folded).some(hit => hit.start >= start && hit.end <= end);
  }

  /** Whether a phrase stands at the very start, quotes and brackets aside. */
  startsWith(folded: string): boolean {
    const from = folded.slice(0, 8).search(/[a-z0-9]/);
    return from >= 0 && this.endAt(folded, from) >= 0;
  }

  /** Every hit, none over another. */
  all(folded: string): Hit[] {
    let end = 0;
    return this.#hits(folded).filter(hit => {
      const isFree = hit.start >= end && hit.end > hit.start;
      if (isFree) end = hit.end;
      return isFree;
    });
  }

  /** One hit for each place where a phrase begins, in order. */
  #hits(folded: string): readonly Hit[] {
    const hits = this.#group.scan(folded).get(this) ?? NONE;
    return this.#open ? merge(hits, [...folded.matchAll(this.#open.anywhere)].map(hitOf)) : hits;
  }
}

/**
 * Lists that are asked about the same texts. A regular expression for each would take long to compile, and each would
 * run over the text anew; so the phrases of all lists are filed by the letters that they begin with, the text is read
 * once, word by word, and only the phrases that a word begins like are looked at closely.
 */
class PhraseGroup {
  readonly #lists: ReadonlyArray<readonly string[]>;
  readonly #filed = new Map<string, Array<readonly [PhraseFinder, Match]>>();
  #isComplete = false;

  constructor(lists: ReadonlyArray<readonly string[]>) {
    this.#lists = lists;
  }

  add(finder: PhraseFinder): void {
    for (const [key, matches] of finder.filed) {
      for (const match of matches) addTo(this.#filed, key, [finder, match] as const);
    }
  }

  readonly scan = remembering((folded: string): ReadonlyMap<PhraseFinder, Hit[]> => {
    this.#complete();
    const found = new Map<PhraseFinder, Hit[]>();
    const { starts, keys } = wordsOf(folded);
    for (let n = 0; n < starts.length; n++) {
      const filed = this.#filed.get(keys[n]!);
      if (filed)
        for (const [finder, match] of filed)
          note(found, finder, folded, starts[n]!, match(folded, starts[n]!));
    }
    return found;
  });

  /** A text is read for all lists of the group at once, so all must be filed before the first is read. */
  #complete(): void {
    if (this.#isComplete) return;
    this.#isComplete = true;
    for (const list of this.#lists) finder(list);
  }
}

/** Adds a hit; of two of one list that begin at one place, the longer stays. */
function note(
  found: Map<PhraseFinder, Hit[]>,
  finder: PhraseFinder,
  folded: string,
  start: number,
  end: number,
): void {
  if (end < 0) return;
  const hits = found.get(finder);
  const last = hits?.at(-1);
  const hit = { start, end, text: folded.slice(start, end) };
  if (!hits) found.set(finder, [hit]);
  else if (last!.start !== start) hits.push(hit);
  else if (last!.end < end) hits[hits.length - 1] = hit;
}

function addTo<T>(filed: Map<string, T[]>, key: string, entry: T): void {
  const entries = filed.get(key);
  if (entries) entries.push(entry);
  else filed.set(key, [entry]);
}

function openPatterns(phrases: readonly string[]): { anywhere: RegExp; here: RegExp } {
  const any = `(?:${longestFirst(phrases)})${END}`;
  return { anywhere: new RegExp(`(?<![a-z0-9])${any}`, 'g'), here: new RegExp(any, 'y') };
}

const NONE: readonly Hit[] = [];

const hitOf = (match: RegExpExecArray): Hit => ({
  start: match.index,
  end: match.index + match[0].length,
  text: match[0],
});

/** Both in one order; of two that begin at one place, the longer. */
function merge(hits: readonly Hit[], others: readonly Hit[]): readonly Hit[] {
  if (others.length === 0) return hits;
  const sorted = [...hits, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start }, n) => start !== sorted[n - 1]?.start);
}

/**
 * A phrase whose `\w` stops where words stop, which is at underscores, too: `a_a_a_…` is many words, and running over
 * the rest of them from each would take the square of their number.
 */
const ofLetters = (phrase: string): string =>
  phrase.replace(/\[[^\]]*\]|\\w/g, part => (part === '\\w' ? '[a-z0-9]' : part.replaceAll('\\w', 'a-z0-9')));

const longestFirst = (phrases: readonly string[]): string =>
  ofLetters([...phrases].sort((a, b) => b.length - a.length).join('|'));

/** Spelt out, or compiled, when what it begins with is met for the first time: most phrases never are. */
function matchOf(phrase: string): Match {
  const beginning = literalBeginning(phrase);
  let match: Match | undefined;
  return (folded, start) => {
    if (!folded.startsWith(beginning, start)) return -1;
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

const groups = new WeakMap<readonly string[], PhraseGroup>();
const finders = new WeakMap<readonly string[], PhraseFinder>();

/** Has lists that are asked about the same texts read together. */
export function together(lists: ReadonlyArray<readonly string[]>): void {
  const group = new PhraseGroup(lists);
  for (const list of lists) groups.set(list, group);
}

/** The finder of a list, made on first use: most documents need few of the lists. */
export function finder(phrases: readonly string[]): PhraseFinder {
  const known = finders.get(phrases);
  if (known) return known;
  const made = new PhraseFinder(phrases, groups.get(phrases));
  finders.set(phrases, made);
  return made;
}
