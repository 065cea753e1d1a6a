import { fold } from '../text/fold.ts';
import type { LanguageId } from './language.ts';

/**
 * The language of a block of folded text. Common words decide; a short noun phrase (`Export CSV`) says too little, so
 * it takes `fallback`, the language of the document.
 */
export function detectLanguage(folded: string, fallback: LanguageId): LanguageId {
  const { en, fr, words } = count(folded);
  if (en === fr) return fallback;
  const likely = en > fr ? 'en' : 'fr';
  if (likely === fallback) return fallback;
  const [most, least] = en > fr ? [en, fr] : [fr, en];
  // One telling word is enough in a phrase, but in a sentence it may be a name or a quotation.
  const enough = words <= 4 ? most >= 2 : most >= 2 + words / 12;
  return enough && most >= 2 * least ? likely : fallback;
}

/** The language that most of `text` is written in; English when nothing tells. `text` need not be folded. */
export function detectDocumentLanguage(text: string): LanguageId {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const { en, fr } = count(
    fold(sample.normalize('NFC').replace(/&([a-z])(?:acute|grave|circ|cedil|uml);/gi, '$1')),
  );
  return fr > en ? 'fr' : 'en';
}

/** Enough to tell, and quick on very long files. */
const SAMPLE = 40_000;

const points = (lists: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(lists).flatMap(([weight, words]) =>
      words.split(' ').map(word => [word, Number(weight)] as const),
    ),
  );

/** Words that tell one language from the other, by how surely they do; words of both (`on`, `a`, `or`) are left out. */
const WORDS: Readonly<Record<LanguageId, ReadonlyMap<string, number>>> = {
  en: points({
    2: "the and of is are be with that this which shall should must from have has been was were will would they their these those when where who what how not any such each other there than into it its it's we our you your can cannot may if then he she his her my i",
    1: 'to in for by an as or do does at all on user system given only more no via per about out up so but new after before within',
  }),
  fr: points({
    2: 'le la les des du une un et est sont dans pour par avec sur qui que quoi dont aux au ce cette ces ses leur leurs nous vous ils elles il elle doit doivent devra etre avoir ne pas ou sans chaque tout toute tous toutes son sa si afin ainsi entre sera seront peut peuvent lors selon sous vers mon ma mes je',
    1: 'de d l en qu n s c j se y aucun aucune plus moins depuis jusqu apres avant comme mais donc soit fait notre votre a',
  }),
};

/** Endings that one of the languages seldom has, for phrases without a common word. */
const SHAPES: Readonly<Record<LanguageId, RegExp>> = {
  en: /[a-z]{2}(?:ing|ness|ship|ful|ly|ght|wn|ck)$|^(?:wh|th|kn)/,
  fr: /[a-z]{2}(?:aux|eux|euses?|ees|isee?s?|eurs|iques|oires?|aires?|elles?)$/,
};

const WORD = /[a-z]+/g;

function count(folded: string): { en: number; fr: number; words: number } {
  let en = 0;
  let fr = 0;
  let words = 0;
  for (const match of folded.matchAll(WORD)) {
    const word = match[0];
    words++;
    const known = (WORDS.en.get(word) ?? 0) - (WORDS.fr.get(word) ?? 0);
    if (known > 0) en += known;
    else if (known < 0) fr -= known;
    else if (word.length > 4) {
      if (SHAPES.en.test(word)) en += 0.5;
      if (SHAPES.fr.test(word)) fr += 0.5;
    }
  }
  return { en, fr, words };
}
