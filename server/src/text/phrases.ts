/** One place where a phrase of a list stands, as offsets in the folded text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Finds the words and phrases of one list in folded text, whole words only, the longest first. */
export class PhraseFinder {
  readonly #pattern: RegExp | null;
  readonly #anchored: RegExp | null;

  constructor(phrases: readonly string[]) {
    const any = [...phrases].sort((a, b) => b.length - a.length).join('|');
    this.#pattern = any === '' ? null : new RegExp(`(?<![a-z0-9])(?:${any})(?![a-z0-9])`, 'g');
    this.#anchored = any === '' ? null : new RegExp(`(?:${any})(?![a-z0-9])`, 'y');
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
    const from = folded.slice(0, 8).search(/[a-z0-9]/);
    if (from < 0 || !this.#anchored) return false;
    this.#anchored.lastIndex = from;
    return this.#anchored.test(folded);
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
