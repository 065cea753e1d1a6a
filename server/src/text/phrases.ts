import { beginningsOf, plainBeginning } from './beginnings.ts';
import { END, ofLetters, Phrase } from './phrase.ts';
import { remembering } from './recent.ts';
import { keyOf, linesOf, wordsOf } from './words.ts';

/** One place where a phrase of a list stands, as offsets in the folded text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What begins with neither a letter, a digit nor a choice. */
const SIGN = /^(?:[^a-z0-9([\\]|\\[^a-z])/;

/** Finds the words and phrases of one list in folded text, whole words only, the longest first. */
export class PhraseFinder {
  /** Phrases by the letters that they begin with: see `keyOf`. */
  readonly filed: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases that may begin with any word, or with a sign: looked for everywhere, or at one place. */
  readonly #open: { readonly anywhere: RegExp; readonly here: RegExp; readonly whole: RegExp } | null;
  readonly #group: PhraseGroup;

  constructor(phrases: readonly string[], group = new PhraseGroup([])) {
    const filed = new Map<string, Phrase[]>();
    const open: string[] = [];
    for (const phrase of phrases) {
      for (const branch of SIGN.test(phrase) ? [phrase] : beginningsOf(phrase)) {
        const key = plainBeginning(branch);
        if (key === null) open.push(branch);
        else addTo(filed, key, new Phrase(branch));
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
    for (const phrase of this.filed.get(keyOf(folded, start)) ?? [])
      end = Math.max(end, phrase.endAt(folded, start));
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

  /** Where the lines of `folded` begin that are a phrase from end to end. */
  wholeLines(folded: string): number[] {
    const starts: number[] = [];
    for (const { start, line, key } of linesOf(folded)) {
      const isPhrase = this.filed.get(key)?.some(phrase => phrase.fills(line));
      if (isPhrase || this.#open?.whole.test(line)) starts.push(start);
    }
    return starts;
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
  readonly #filed = new Map<string, Array<readonly [PhraseFinder, Phrase]>>();
  #isComplete = false;

  constructor(lists: ReadonlyArray<readonly string[]>) {
    this.#lists = lists;
  }

  add(finder: PhraseFinder): void {
    for (const [key, phrases] of finder.filed) {
      for (const phrase of phrases) addTo(this.#filed, key, [finder, phrase] as const);
    }
  }

  readonly scan = remembering((folded: string): ReadonlyMap<PhraseFinder, Hit[]> => {
    this.#complete();
    const found = new Map<PhraseFinder, Hit[]>();
    const { starts, keys } = wordsOf(folded);
    for (let n = 0; n < starts.length; n++) {
      const filed = this.#filed.get(keys[n]!);
      if (filed)
        for (const [finder, phrase] of filed)
          note(found, finder, folded, starts[n]!, phrase.endAt(folded, starts[n]!));
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

function openPatterns(phrases: readonly string[]): { anywhere: RegExp; here: RegExp; whole: RegExp } {
  const any = `(?:${longestFirst(phrases)})`;
  return {
    anywhere: new RegExp(`(?<![a-z0-9])${any}${END}`, 'g'),
    here: new RegExp(`${any}${END}`, 'y'),
    whole: new RegExp(`^${any}$`),
  };
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

const longestFirst = (phrases: readonly string[]): string =>
  ofLetters([...phrases].sort((a, b) => b.length - a.length).join('|'));

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
