import type { Document, Section } from '../document/model.ts';
import { languages } from '../language/index.ts';
import { finder } from '../text/phrases.ts';

/** Words that say what a term stands for, and what stands before them at most. */
const DEFINES =
  /(?:^|["«(,.] ?)([a-z][a-z' -]{2,30}?)["» ,]{0,3} (?:means?|is defined as|refers to|shall mean|designe|signifie|s'entend|on entend|est defini)/;
const DEFINED =
  /(?:on entend par|par|by|the term|le terme) ["«]? ?([a-z][a-z'-]{2,20})["» ,]{1,3}(?:on entend|we mean|means|designe|signifie|un |une |a |an |is )/;

const cache = new WeakMap<Document, ReadonlyMap<string, ReadonlySet<string>>>();

/** Length of the beginning by which terms are filed: no stem is shorter. */
const STEM = 4;

/** Whether the document defines a form of `word`, which is folded. */
export function definesLike(document: Document, word: string): boolean {
  const terms = definedTerms(document).get(word.slice(0, STEM));
  return terms !== undefined && [...terms].some(term => sameStem(term, word));
}

/** The terms that the document defines, folded, by their beginnings. */
function definedTerms(document: Document): ReadonlyMap<string, ReadonlySet<string>> {
  const known = cache.get(document);
  if (known) return known;
  const terms = new Map<string, Set<string>>();
  for (const { text, label, section } of document.statements) {
    const opening = text.folded.slice(0, 120);
    const found = [DEFINES.exec(opening)?.[1], DEFINED.exec(opening)?.[1]];
    if (label && isGlossary(section)) found.push(label.folded.replace(/["«»]/g, ''));
    for (const term of found) {
      if (term === undefined) continue;
      const name = term.trim();
      const filed = terms.get(name.slice(0, STEM)) ?? new Set();
      terms.set(name.slice(0, STEM), filed.add(name));
    }
  }
  cache.set(document, terms);
  return terms;
}

const isGlossary = ({ title }: Section): boolean =>
  title !== null && languages.some(({ titles }) => finder(titles.definition).test(title.folded));

/** Whether two folded words are forms of one: *rapide* and *rapidement*, `prompt` and `promptly`. */
export function sameStem(one: string, other: string): boolean {
  const length = Math.max(STEM, Math.min(one.length, other.length) - 2);
  return one.slice(0, length) === other.slice(0, length);
}
