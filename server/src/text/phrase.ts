import { literalBeginning } from './beginnings.ts';
import { branchesOf } from './choices.ts';
import { variantsOf } from './variants.ts';
import { isWordUnit } from './words.ts';

/** A word ends where no letter follows; an elision such as *qu’* ends with its apostrophe. */
export const END = "(?:(?<=')|(?![a-z0-9]))";

/**
 * One phrase of a list. It is spelt out, or compiled, when what it begins with is met for the first time: most phrases
 * never are.
 */
export class Phrase {
  readonly #source: string;
  #beginning: string | undefined;
  #variants: readonly string[] | null | undefined;
  #branches: readonly Phrase[] | null | undefined;
  #here: RegExp | undefined;
  #whole: RegExp | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** Where the phrase that begins at `start` ends; -1 when it does not stand there. */
  endAt(folded: string, start: number): number {
    this.#beginning ??= literalBeginning(this.#source);
    if (!folded.startsWith(this.#beginning, start)) return -1;
    const variants = this.#spelt();
    if (variants) return longestAt(variants, folded, start);
    const branches = this.#branched();
    if (branches) return Math.max(...branches.map(branch => branch.endAt(folded, start)));
    this.#here ??= new RegExp(`(?:${ofLetters(this.#source)})${END}`, 'y');
    this.#here.lastIndex = start;
    return this.#here.test(folded) ? this.#here.lastIndex : -1;
  }

  /** Whether the phrase is the whole of `line`. */
  fills(line: string): boolean {
    this.#beginning ??= literalBeginning(this.#source);
    if (!line.startsWith(this.#beginning)) return false;
    const variants = this.#spelt();
    if (variants) return variants.includes(line);
    const branches = this.#branched();
    if (branches) return branches.some(branch => branch.fills(line));
    this.#whole ??= new RegExp(`^(?:${ofLetters(this.#source)})$`);
    return this.#whole.test(line);
  }

  /**
   * A phrase that cannot be spelt out, as one phrase for each of its first choices, until a whole word tells whether it
   * is worth compiling: `tel(?:s|le)? que \w+` is not, where the text says *téléphone*.
   */
  #branched(): readonly Phrase[] | null {
    if (this.#branches === undefined) {
      const branches = this.#beginning!.includes(' ') ? null : branchesOf(this.#source);
      this.#branches = branches?.map(branch => new Phrase(branch)) ?? null;
    }
    return this.#branches;
  }

  #spelt(): readonly string[] | null {
    if (this.#variants === undefined) this.#variants = variantsOf(this.#source);
    return this.#variants;
  }
}

function longestAt(variants: readonly string[], folded: string, start: number): number {
  let longest = -1;
  for (const variant of variants) {
    const end = start + variant.length;
    if (end > longest && folded.startsWith(variant, start) && endsThere(folded, variant, end)) longest = end;
  }
  return longest;
}

const endsThere = (folded: string, variant: string, end: number): boolean =>
  variant.endsWith("'") || !isWordUnit(folded.charCodeAt(end));

/**
 * A phrase whose `\w` stops where words stop, which is at underscores, too: `a_a_a_…` is many words, and running over
 * the rest of them from each would take the square of their number.
 */
export const ofLetters = (phrase: string): string =>
  phrase.replace(/\[[^\]]*\]|\\w/g, part => (part === '\\w' ? '[a-z0-9]' : part.replaceAll('\\w', 'a-z0-9')));
