import { branchesOf, withoutLookBehind } from './choices.ts';
import { isWordUnit } from './words.ts';

/** A phrase that branches more often than this is left as it is. */
const MOST = 80;

/** As much of a phrase's first word as `keyOf` takes of a text's, where it is the same in all that the phrase stands for. */
const PLAIN = /^(?:[a-z0-9]{3}(?![?*{])|[a-z0-9]{1,3}(?=$|(?:[ ',-]|\\[^a-z])(?![?*{])))/;

const REPEATED: ReadonlySet<string | undefined> = new Set(['?', '*', '{']);

const isPlain = (phrase: string, at: number): boolean => isWordUnit(phrase.charCodeAt(at));

/** The key under which a phrase is filed: see `keyOf`; `null` when it may begin in several ways. */
export function plainBeginning(phrase: string): string | null {
  if (isPlain(phrase, 0) && isPlain(phrase, 1) && isPlain(phrase, 2) && !REPEATED.has(phrase[3]))
    return phrase.slice(0, 3);
  return PLAIN.exec(withoutLookBehind(phrase))?.[0] ?? null;
}

/** All that every text a phrase stands for begins with, as far as it is plain. */
export function literalBeginning(phrase: string): string {
  const [plain] = /^[a-z0-9 ',-]*/.exec(phrase)!;
  return /[?*{]/.test(phrase[plain.length] ?? '') ? plain.slice(0, -1) : plain;
}

/**
 * One phrase for each way in which `phrase` may begin: `(?:is|are) \w+ed` is `is \w+ed` and `are \w+ed`. What cannot be
 * told apart stays one phrase without a plain beginning.
 */
export function beginningsOf(phrase: string): readonly string[] {
  const known: string[] = [];
  const open = [phrase];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const branches = plainBeginning(next) === null ? branchesOf(next) : null;
    if (branches === null) known.push(next);
    else open.push(...branches);
    if (known.length + open.length > MOST) return [phrase];
  }
  return known;
}
