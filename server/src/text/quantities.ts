import { type Quantity, readAmount, readVersion } from './amounts.ts';
import { readDate } from './dates.ts';
import { readFrequency } from './frequency.ts';
import { measures } from './measure.ts';
import { readPhone } from './numbers.ts';
import { remembering } from './recent.ts';
import { readTime } from './units.ts';

export type { Quantity } from './amounts.ts';

/**
 * Finds the quantities of text that was folded (see `fold`), in order, none over another. Numbers inside identifiers
 * (`EX-004`) and telephone numbers are no quantities; articles (`a`, *un*) only count in a delay (*sous un mois*).
 */
export const findQuantities = remembering((folded: string): readonly Quantity[] => {
  const found: Quantity[] = [];
  let at = 0;
  while (at < folded.length) {
    if (IDLE.test(folded[at]!)) {
      at++;
      continue;
    }
    const word = wordAt(folded, at);
    const quantity = readCompared(folded, at, word) ?? readQuantity(folded, at, word);
    if (quantity) {
      found.push(quantity);
      at = quantity.end;
    } else at = skip(folded, at, word);
  }
  return sharedUnits(folded, found);
});

/** What no quantity begins with. */
const IDLE = /[\s,;:.!?()[\]{}"'*_`|/\\]/;

/**
 * Whether the folded text holds a quantity that measures something. A version, an identifier, the number of an article,
 * of a standard or of a list item measures nothing, and neither does the date of a law.
 */
export const hasMeasure = remembering((folded: string): boolean =>
  findQuantities(folded).some(quantity => measures(folded, quantity)),
);

const BEFORE = new RegExp(
  `(?:${[
    'at (?:least|most)',
    '(?:no|not) (?:more|less|fewer|later|earlier|longer) than',
    '(?:more|less|fewer|greater|higher|lower|longer|shorter|better|faster|later|earlier) than(?: or equal to)?',
    'up to|within|under|over|above|below|exceed(?:s|ing)?|equal to|approximately|about|around|between|a (?:maximum|minimum) of',
    "(?:maximum|minimum|max|min)\\.?(?: of| de| d')?",
    "au (?:moins|plus|minimum|maximum)(?: de)?|(?:moins|plus) d[e']|(?:inferieure?s?|superieure?s?)(?: ou egale?s?)? a",
    "sous|jusqu'a|environ|entre|dans (?:un|les|le) delais? (?:maximum |maximal )?d[e']",
    "(?:n'excedant|n'excede|ne depassant|ne depasse)(?: pas)?",
    '[≤≥<>]=?|=|±|~|≈|\\+/-',
  ].join('|')}) ?\\(?`,
  'y',
);
const SYMBOL = /[≤≥<>=±~≈+]/;
const COMPARATORS = new Set(
  (
    'at no not more less fewer greater higher lower longer shorter better faster later earlier up within under over above below ' +
    'exceed exceeds exceeding equal approximately about around between a maximum minimum max min au moins plus inferieur ' +
    'inferieure inferieurs inferieures superieur superieure superieurs superieures sous jusqu environ entre dans n ne'
  ).split(' '),
);
function readCompared(folded: string, at: number, word: string): Quantity | null {
  if (word !== '' ? !COMPARATORS.has(word) : !SYMBOL.test(folded[at]!)) return null;
  // Neither an arrow nor the `=` of an address compares.
  if (word === '' && /[^\s(|]/.test(folded[at - 1] ?? ' ') && /[>=]/.test(folded[at]!)) return null;
  BEFORE.lastIndex = at;
  const match = BEFORE.exec(folded);
  if (!match) return null;
  const from = at + match[0].length;
  if (/[a-z]$/.test(match[0]) || from >= folded.length) return null;
  const next = wordAt(folded, from);
  const quantity = readQuantity(folded, from, next, true);
  return quantity && { ...quantity, start: at };
}

/** What may stand in front of an article that means one: *sous un mois*, `within an hour`, *d'une année*. */
const ONE = /^(?:an?|une?)$/;
const DELAY =
  /(?:within|under|for|at least|at most|least|most|every|sous|dans|pendant|moins d'|plus d'|delai d'|duree d'|periode d'|apres|after) ?$/;

function readQuantity(folded: string, at: number, word: string, compared = false): Quantity | null {
  const frequency = readFrequency(folded, at, word);
  if (frequency) return { kind: 'rate', start: at, ...frequency };
  const date = readDate(folded, at, word);
  if (date) return { kind: 'date', start: at, ...date };
  const version = readVersion(folded, at, word);
  if (version) return version;
  if (ONE.test(word) && DELAY.test(folded.slice(Math.max(0, at - 12), at))) {
    const time = folded[at + word.length] === ' ' ? readTime(folded, at + word.length + 1) : null;
    // *Un second temps* is a second step.
    if (!time || /^un second(?!e)/.test(folded.slice(at, at + 10))) return null;
    return { kind: 'duration', start: at, end: time.end, value: 1, unit: time.name };
  }
  return readAmount(folded, at, word, compared);
}

const RANGE = /^ ?(?:to|a|et|and|or|ou|-|\/|,) ?$/;

/** In `5 to 10 days` the unit belongs to both numbers. */
function sharedUnits(folded: string, found: Quantity[]): Quantity[] {
  for (let i = found.length - 2; i >= 0; i--) {
    const [first, second] = [found[i]!, found[i + 1]!];
    const measured = second.unit !== null && second.kind !== 'date' && second.kind !== 'rate';
    if (first.kind === 'number' && measured && RANGE.test(folded.slice(first.end, second.start))) {
      found[i] = { ...first, kind: second.kind, unit: second.unit };
    }
  }
  return found;
}

const LETTERS = /[a-z]+/y;

function wordAt(folded: string, at: number): string {
  LETTERS.lastIndex = at;
  return LETTERS.exec(folded)?.[0] ?? '';
}

/** A word with the digits that make it an identifier: `ex-004`, `req_7`, `t12`, `utf-8`, `#12`. */
const TOKEN = /[a-z_]+(?:[-_]?\d[\w.-]*)?|#?\d[\w.,/-]*|\+?\d{1,3}(?:[ .]\d\d)+|[^\w]/y;

function skip(folded: string, at: number, word: string): number {
  const phone = word === '' ? readPhone(folded, at) : null;
  if (phone !== null) return phone;
  TOKEN.lastIndex = at;
  return at + Math.max(1, TOKEN.exec(folded)?.[0].length ?? 1);
}
