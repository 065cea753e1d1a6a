import { branchesOf } from './choices.ts';

/** More variants than this are not worth spelling out. */
const MOST = 60;

/** What no list of texts can spell out: repetitions, classes, complements, look-around. */
const ENDLESS = /[*+{^$]|\\[a-z]|\(\?[^:]|\[[^\]]+-[^\]]+\]|(?<!\\)\./;

/**
 * Spells out the texts that a phrase of a list stands for: `prevu(?:e|s|es)?` is `prevu`, `prevue`, `prevus`, `prevues`.
 * Groups, alternatives, optional parts and sets of characters are spelt out; `null` for anything without an end, such as
 * `\w+`, and for what would give too many.
 */
export function variantsOf(phrase: string): readonly string[] | null {
  if (!/[^a-z0-9 ',…-]/.test(phrase)) return [phrase];
  if (ENDLESS.test(phrase)) return null;
  const spelt = new Set<string>();
  const open = [phrase];
  for (let next = open.pop(), steps = 0; next !== undefined; next = open.pop(), steps++) {
    const branches = branchesOf(next);
    if (branches) open.push(...branches);
    else if (/[|()[\]?]/.test(next.replace(/\\./g, ''))) return null;
    else spelt.add(next.replace(/\\(.)/g, '$1'));
    // Different choices may spell the same text: the steps are bounded as well as what they lead to.
    if (spelt.size + open.length > MOST || steps > 4 * MOST) return null;
  }
  return [...spelt];
}
