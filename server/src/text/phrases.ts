/** One place where a phrase of a list stands, as offsets in the folded text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Finds the words and phrases of one list in folded text, whole words only, the longest first. */
export class PhraseFinder {
  readonly #pattern: RegExp | null;

  constructor(phrases: readonly string[]) {
    const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
    this.#pattern =
      longestFirst.length === 0
        ? null
        : new RegExp(`(?<![a-z0-9])(?:${longestFirst.join('|')})(?![a-z0-9])`, 'g');
  }

  first(folded: string, from = 0): Hit | null {
    if (!this.#pattern) return null;
    this.#pattern.lastIndex = from;
    const match = this.#pattern.exec(folded);
    return match && { start: match.index, end: match.index + match[0].length, text: match[0] };
  }

  test(folded: string): boolean {
    return this.first(folded) !== null;
  }

  /** Whether a phrase stands at the very start, quotes and brackets aside. */
  startsWith(folded: string): boolean {
    const from = folded.search(/[a-z0-9]/);
    return from >= 0 && from < 4 && this.first(folded)?.start === from;
  }

  all(folded: string): Hit[] {
    const hits: Hit[] = [];
    for (let hit = this.first(folded); hit; hit = this.first(folded, hit.end)) {
      if (hit.end === hit.start) break;
      hits.push(hit);
    }
    return hits;
  }
}

const finders = new WeakMap<readonly string[], PhraseFinder>();

/** The finder of a list, compiled on first use: most documents need few of the lists. */
export function finder(phrases: readonly string[]): PhraseFinder {
  const known = finders.get(phrases);
  if (known) return known;
  const made = new PhraseFinder(phrases);
  finders.set(phrases, made);
  return made;
}
