import { isWordUnit } from './words.ts';

/** A phrase that branches more often than this is left as it is. */
const MOST = 80;

/** What only looks at the text before: it says nothing of how a phrase begins. */
const LOOK_BEHIND = /^(?:\(\?<[!=](?:[^()]|\([^()]*\))*\))+/;

/** As much of a phrase's first word as `keyOf` takes of a text's, where it is the same in all that the phrase stands for. */
const PLAIN = /^(?:[a-z0-9]{3}(?![?*{])|[a-z0-9]{1,3}(?=$|(?:[ ',-]|\\[^a-z])(?![?*{])))/;

const REPEATED: ReadonlySet<string | undefined> = new Set(['?', '*', '{']);

const isPlain = (phrase: string, at: number): boolean => isWordUnit(phrase.charCodeAt(at));

/** The key under which a phrase is filed: see `keyOf`; `null` when it may begin in several ways. */
export function plainBeginning(phrase: string): string | null {
  if (isPlain(phrase, 0) && isPlain(phrase, 1) && isPlain(phrase, 2) && !REPEATED.has(phrase[3]))
    return phrase.slice(0, 3);
  return PLAIN.exec(phrase.replace(LOOK_BEHIND, ''))?.[0] ?? null;
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

/** The phrase with its first choice made in each way; `null` when its beginning holds none. */
function branchesOf(phrase: string): string[] | null {
  const behind = LOOK_BEHIND.exec(phrase)?.[0] ?? '';
  const text = phrase.slice(behind.length);
  const [plain] = /^[a-z0-9]*/.exec(text)!;
  const rest = text.slice(plain.length);
  const optional = /^(?:\\[^a-z]|[ ',-])?\?/.exec(rest)?.[0];
  if (optional === '?')
    return [plain.slice(0, -1) + rest.slice(1), plain + rest.slice(1)].map(branch => behind + branch);
  if (optional)
    return ['', optional.slice(0, -1)].map(part => behind + plain + part + rest.slice(optional.length));
  const choice = choiceAt(rest);
  if (choice === null) return null;
  return choice.options.map(option => behind + plain + option + rest.slice(choice.length));
}

/** The options of the choice or the set that `text` begins with. */
function choiceAt(text: string): { readonly options: readonly string[]; readonly length: number } | null {
  const set = /^\[([^\]^\\-]|-(?=\]))+\]|^\[-[^\]^\\-]*\]/.exec(text)?.[0];
  const end = set ? set.length : text.startsWith('(?:') ? closing(text) : 0;
  if (end === 0 || /[*+{]/.test(text[end] ?? '')) return null;
  const options = set ? [...set.slice(1, -1)] : alternatives(text.slice(3, end - 1));
  return text[end] === '?' ? { options: ['', ...options], length: end + 1 } : { options, length: end };
}

/** Where the group that `text` begins with ends. */
function closing(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i + 1;
  }
  return 0;
}

/** The parts of a choice: `a|b(?:c|d)` has two. */
function alternatives(inside: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < inside.length; i++) {
    if (inside[i] === '\\') i++;
    else if (inside[i] === '(') depth++;
    else if (inside[i] === ')') depth--;
    else if (inside[i] === '|' && depth === 0) {
      parts.push(inside.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, inside.slice(start)];
}
