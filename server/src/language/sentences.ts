import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { LanguageId } from './language.ts';

/**
 * Cuts decoded text into sentences: offsets in `text`, white space trimmed, in order, never empty. A line break always
 * ends a sentence; a colon or a semicolon never does. A stop inside a number, a version, an address or a file name ends
 * nothing, nor does the stop of an abbreviation unless what follows looks like a new sentence.
 */
export function splitSentences(text: string, language: LanguageId): Span[] {
  const words = ABBREVIATIONS[language];
  const sentences: Span[] = [];
  let start = 0;
  let token = 0;
  let i = 0;
  const close = (end: number) => {
    add(sentences, text, start, end);
    start = token = end;
  };
  while (i < text.length) {
    const char = text[i]!;
    if (char === '\n' || char === '\r') {
      close(i);
      start = token = ++i;
    } else if (SPACE.test(char)) {
      token = ++i;
    } else if (char === '.' || char === '!' || char === '?' || char === '…') {
      const stop = runEnd(text, i, STOPS);
      const end = closersAfter(text, stop);
      if (end < text.length && !SPACE.test(text[end]!)) {
        i = end;
        continue;
      }
      const next = runEnd(text, end, SPACE);
      const closed = end > stop;
      if (endsSentence(text, { start, token, stop: i, next, mark: text.slice(i, stop), closed }, words))
        close(end);
      else token = end;
      i = end;
    } else i++;
  }
  close(text.length);
  return sentences;
}

interface Words {
  /** Written before a name, so never last in a sentence; case matters (`M.` is a person, `m.` a metre). */
  readonly titles: ReadonlySet<string>;
  /** Always followed by what they announce: `art. 3`, `e.g. a form`. */
  readonly joined: ReadonlySet<string>;
  /** Ends a sentence only before a capital letter: `etc. The`. */
  readonly open: ReadonlySet<string>;
  /** Abbreviations only before a figure: `No. 5`, while `No.` is an answer. */
  readonly numbered: ReadonlySet<string>;
  /** Capitalised, they begin a sentence even after initials: `in the U.S. The supplier …`. */
  readonly starters: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ABBREVIATIONS: Readonly<Record<LanguageId, Words>> = {
  en: {
    titles: set('Mr Mrs Ms Mx Dr Prof St Messrs Rev Hon Capt Gen'),
    joined: set('e.g eg i.e ie cf viz vs v pp ca resp esp incl excl'),
    open: set(
      'art arts sec sect para paras fig figs vol ch chap eq ref refs etc inc ltd llc corp co approx est dept max min temp tel ext ed a.m p.m hrs hr mins secs al jr sr jan feb mar apr jun jul aug sep sept oct nov dec',
    ),
    numbered: set('no nos p n app'),
    starters: set(
      'the this that these those it its if in a an each all any no when where while for at on as we you he she they there such both upon unless every',
    ),
  },
  fr: {
    titles: set('M MM Mme Mmes Mlle Mlles Dr Pr Me Mgr St Ste'),
    joined: set('cf p pp ex c.-a-d c.a.d i.e e.g env av bd boul vs resp n'),
    open: set(
      'art arts chap al ref fig vol paragr sect ann suiv etc ed max min tel h.t t.t.c ht ttc sa sas sarl hab approx coll dir nb mn sec hebdo mens qte exp int ext dest janv fevr avr juil sept oct nov dec adm inf sup incl excl j.-c',
    ),
    numbered: set('no nos'),
    starters: set(
      "le la les l un une des ce cet cette ces il elle ils elles si en au aux a dans pour tout toute tous toutes chaque lorsque quand on nous vous sauf aucun aucune par sur son sa ses c'est d cela ceci",
    ),
  },
};

const SPACE = /\s/;
const STOPS = /[.!?…]/;
const CLOSER = /["'”’»)\]]/;
const WORD = /[\p{L}\p{N}]/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

interface Stop {
  /** Where the sentence begins. */
  readonly start: number;
  /** Where the word before the stop begins. */
  readonly token: number;
  readonly stop: number;
  /** Where the text goes on after white space. */
  readonly next: number;
  readonly mark: string;
  /** A quotation mark or a bracket follows the stop. */
  readonly closed: boolean;
}

function endsSentence(text: string, at: Stop, words: Words): boolean {
  const next = text[at.next] ?? '';
  if (next === '') return true;
  const lower = LOWER.test(next);
  if (at.closed && lower) return false;
  // A lone question mark before a lower-case word holds the place of a value: “at most ? kg”.
  if (at.mark !== '.')
    return !lower || at.mark.includes('!') || (at.mark.includes('?') && at.stop > at.token);

  const raw = text.slice(at.token, at.stop).replace(/^["'“”‘’«([*_]+/, '');
  const word = fold(raw).replace(/^.*'/, '');
  if (words.titles.has(raw.replace(/^.*['’]/, ''))) return false;
  if (words.joined.has(word)) return false;
  if (words.numbered.has(word) && /\d/.test(next)) return false;
  if (words.open.has(word)) return UPPER.test(next) && !CITED.test(text.slice(at.next, at.next + 12));
  if (isNumbering(text, at, raw)) return false;
  if (/^\p{Lu}$/u.test(raw) || /^(?:\p{L}\.-?)+\p{L}$/u.test(raw)) {
    return UPPER.test(next) ? words.starters.has(wordAt(text, at.next)) : !lower && !/\d/.test(next);
  }
  return !(
    lower &&
    /^\p{Ll}{1,3}$/u.test(raw) &&
    /\d\s?$/.test(text.slice(Math.max(0, at.token - 3), at.token))
  );
}

/** What an abbreviation can announce in capitals: `art. L. 121-1`, `chap. IV`. */
const CITED = /^(?:[LRD]\.? ?\d|[LRD]\. |[IVX]{1,5}(?![\p{L}’']))/u;

/** `3.2.`, `a.`, `IV.` or `Article 7.` that opens the sentence numbers it. */
function isNumbering(text: string, at: Stop, raw: string): boolean {
  if (!/^(?:\d{1,3}(?:\.\d{1,3}){0,5}|[a-zA-Z]|[IVX]{1,5}|[ivx]{1,5})$/.test(raw)) return false;
  const before = text.slice(at.start, Math.min(at.token, at.start + 24));
  return /^\s*[(["'«]?\s*(?:(?:article|art\.?|section|clause|§)\s+)?$/iu.test(before);
}

function wordAt(text: string, at: number): string {
  const word = /^[«"“(\s]*(\p{L}+)/u.exec(text.slice(at, at + 24))?.[1] ?? '';
  return fold(word);
}

/** Where the run of units that match `pattern` ends. */
function runEnd(text: string, at: number, pattern: RegExp): number {
  while (at < text.length && pattern.test(text[at]!)) at++;
  return at;
}

/** Closing marks belong to the sentence; in French a space stands before `»`. */
function closersAfter(text: string, at: number): number {
  for (;;) {
    const quote = runEnd(text, at, /[^\S\r\n]/);
    if (text[quote] === '»') at = quote + 1;
    else if (at < text.length && CLOSER.test(text[at]!)) at++;
    else return at;
  }
}

/** Adds `[start, end)` trimmed; a stretch without a word (a stray stop, dots) goes to the sentence before it. */
function add(sentences: Span[], text: string, start: number, end: number): void {
  while (start < end && SPACE.test(text[start]!)) start++;
  while (end > start && SPACE.test(text[end - 1]!)) end--;
  if (start === end) return;
  const last = sentences.at(-1);
  if (last && !WORD.test(text.slice(start, end)) && !text.slice(last.end, start).includes('\n')) {
    sentences[sentences.length - 1] = { start: last.start, end };
  } else sentences.push({ start, end });
}
