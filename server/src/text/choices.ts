/** What only looks at the text before: it says nothing of how a phrase begins. */
const LOOK_BEHIND = /^(?:\(\?<[!=](?:[^()]|\([^()]*\))*\))+/;

/** Characters that stand for themselves, escaped or not, as far as none of them is optional. */
const LITERAL = /^(?:[^\\()[\]|?*+{}.^$]|\\[^a-zA-Z0-9])*/;

/** A phrase without the conditions on the text before it. */
export const withoutLookBehind = (phrase: string): string => phrase.replace(LOOK_BEHIND, '');

/**
 * A phrase with its first choice made in each way: `re-?use(?:d|s)` is `re-use(?:d|s)` and `reuse(?:d|s)`. `null` when it
 * holds no choice, or something else before: a repetition, a class, a condition.
 */
export function branchesOf(phrase: string): string[] | null {
  const behind = LOOK_BEHIND.exec(phrase)?.[0] ?? '';
  const text = phrase.slice(behind.length);
  const [literal] = LITERAL.exec(text)!;
  const rest = text.slice(literal.length);
  if (rest.startsWith('?')) {
    const optional = /(?:\\.|[^\\])$/.exec(literal)?.[0] ?? '';
    const before = literal.slice(0, literal.length - optional.length);
    return optional === '' ? null : [before, literal].map(branch => behind + branch + rest.slice(1));
  }
  const choice = choiceAt(rest);
  if (choice === null) return null;
  return choice.options.map(option => behind + literal + option + rest.slice(choice.length));
}

/** The options of the group or the set that `text` begins with. */
function choiceAt(text: string): { readonly options: readonly string[]; readonly length: number } | null {
  const set = /^\[(?:-?[^\]^\\-]+-?|-)\]/.exec(text)?.[0];
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
  if (!inside.includes('(')) return inside.split('|');
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
