import type { Phrases } from '../language/language.ts';
import { HEADING_NAMES, KIND_WORDS, type KindWords, TEXT_NAMES, TITLE_NAMES } from './kind-words.ts';

/** How often each vocabulary is heard in `words` (folded), in one pass. */
export type Count<Name extends string> = (words: readonly string[]) => Record<Name, number>;

/** What follows the first word of a phrase; split into choices only when that word is met, as few ever are. */
interface Phrase {
  readonly name: number;
  readonly rest: string;
  steps: readonly ReadonlySet<string>[] | null;
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
const NUMBER: readonly string[] = ['@number'];
const NONE: readonly string[] = [];
const classesOf = (word: string): readonly string[] =>
  word >= '0' && word < ':' ? NUMBER : (classes.get(word) ?? NONE);

/** A counter of the vocabularies `names`, which `of` finds among the words of a language. */
function counter<Name extends string>(
  names: readonly Name[],
  of: (words: KindWords) => Readonly<Record<Name, Phrases>>,
): Count<Name> {
  const phrases = new Map<string, Phrase[]>();
  names.forEach((name, n) => {
    for (const words of KIND_WORDS) for (const phrase of of(words)[name]) plant(phrases, phrase, n);
  });
  return words => {
    const counts = names.map(() => 0);
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      hear(phrases.get(word), words, at, counts);
      for (const kind of classesOf(word)) hear(phrases.get(kind), words, at, counts);
    }
    return Object.fromEntries(names.map((name, n) => [name, counts[n]])) as Record<Name, number>;
  };
}

/** Counts those of `phrases`, which begin with the word at `at`, that go on as the words do. */
function hear(
  phrases: readonly Phrase[] | undefined,
  words: readonly string[],
  at: number,
  counts: number[],
): void {
  if (phrases === undefined) return;
  for (const phrase of phrases) {
    if (phrase.rest === '') {
      counts[phrase.name]!++;
      continue;
    }
    phrase.steps ??= phrase.rest.split(/\s+/).map(choice => new Set(choice.split('|')));
    if (goesOn(phrase.steps, words, at + 1)) counts[phrase.name]!++;
  }
}

function goesOn(steps: readonly ReadonlySet<string>[], words: readonly string[], at: number): boolean {
  for (let n = 0; n < steps.length; n++) {
    const word = words[at + n];
    if (word === undefined || !(steps[n]!.has(word) || hasClass(steps[n]!, word))) return false;
  }
  return true;
}

function hasClass(step: ReadonlySet<string>, word: string): boolean {
  for (const name of classesOf(word)) if (step.has(name)) return true;
  return false;
}

/** Files a phrase under each choice of its first word. */
function plant(phrases: Map<string, Phrase[]>, phrase: string, name: number): void {
  const end = phrase.search(/\s|$/);
  const rest = phrase.slice(end).trimStart();
  const entry: Phrase = { name, rest, steps: null };
  for (const word of phrase.slice(0, end).split('|')) {
    const same = phrases.get(word);
    if (same === undefined) phrases.set(word, [entry]);
    else same.push(entry);
  }
}

export const countTitle = counter(TITLE_NAMES, ({ titles }) => titles);
export const countHeading = counter(HEADING_NAMES, ({ headings }) => headings);
export const countText = counter(TEXT_NAMES, ({ text }) => text);
export const countColumns = counter(['columns'], ({ columns }) => ({ columns }));

const actions = new Set(KIND_WORDS.flatMap(words => words.actions));

/** Whether an item that begins with `word` names an action. */
export const isAction = (word: string): boolean => actions.has(word);
