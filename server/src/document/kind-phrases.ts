import type { Phrases } from '../language/language.ts';
import { HEADING_NAMES, KIND_WORDS, type KindWords, TEXT_NAMES, TITLE_NAMES } from './kind-words.ts';

/** How often each vocabulary is heard in `words` (folded), in one pass. */
export type Count<Name extends string> = (words: readonly string[]) => Record<Name, number>;

interface Node {
  readonly next: Map<string, Node>;
  readonly ends: Set<number>;
}

const WORD = /[a-z]+|\d+|[%€£$°±≤≥]/g;

/** The words, figures and signs of measure of a folded text. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(WORD) ?? [];
}

/** Words between `^` and `.`, as phrases about titles expect them; the number of a section is left out. */
export function titleWords(folded: string): readonly string[] {
  return ['^', ...wordsOf(folded.replace(/^[^a-z]+/, '')), '.'];
}

const classes = new Map<string, string[]>();
for (const words of KIND_WORDS)
  for (const [name, members] of Object.entries(words.classes))
    for (const member of members) {
      const names = classes.get(member) ?? [];
      names.push(`@${name}`);
      classes.set(member, names);
    }
const NUMBER = ['@number'];
const classesOf = (word: string): readonly string[] | undefined =>
  word >= '0' && word < ':' ? NUMBER : classes.get(word);

/** A counter of the vocabularies `names`, which `of` finds among the words of a language. */
function counter<Name extends string>(
  names: readonly Name[],
  of: (words: KindWords) => Readonly<Record<Name, Phrases>>,
): Count<Name> {
  const root: Node = { next: new Map(), ends: new Set() };
  names.forEach((name, n) => {
    for (const words of KIND_WORDS) for (const phrase of of(words)[name]) plant(root, phrase, n);
  });
  return words => {
    const counts = names.map(() => 0);
    // Phrases that began at earlier words and still go on.
    let open: Node[] = [];
    for (const word of words) {
      const kinds = classesOf(word);
      const still: Node[] = [];
      for (let i = open.length; i >= 0; i--) {
        const from = i === open.length ? root : open[i]!;
        step(from.next.get(word), still, counts);
        if (kinds) for (const kind of kinds) step(from.next.get(kind), still, counts);
      }
      open = still;
    }
    return Object.fromEntries(names.map((name, n) => [name, counts[n]])) as Record<Name, number>;
  };
}

function step(to: Node | undefined, open: Node[], counts: number[]): void {
  if (to === undefined) return;
  for (const n of to.ends) counts[n]!++;
  if (to.next.size > 0) open.push(to);
}

/** Every choice of a phrase becomes a path of words. */
function plant(root: Node, phrase: string, name: number): void {
  let tips = [root];
  for (const choice of phrase.split(/\s+/)) {
    tips = choice.split('|').flatMap(word =>
      tips.map(tip => {
        let next = tip.next.get(word);
        if (next === undefined) {
          next = { next: new Map(), ends: new Set() };
          tip.next.set(word, next);
        }
        return next;
      }),
    );
  }
  for (const tip of tips) tip.ends.add(name);
}

export const countTitle = counter(TITLE_NAMES, ({ titles }) => titles);
export const countHeading = counter(HEADING_NAMES, ({ headings }) => headings);
export const countText = counter(TEXT_NAMES, ({ text }) => text);
export const countColumns = counter(['columns'], ({ columns }) => ({ columns }));

const actions = new Set(KIND_WORDS.flatMap(words => words.actions));

/** Whether an item that begins with `word` names an action. */
export const isAction = (word: string): boolean => actions.has(word);
