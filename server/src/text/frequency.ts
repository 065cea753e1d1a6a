import { readTime } from './units.ts';

/** How often something happens: `value` times per `unit` (`/day`, `/month`). */
export interface FrequencyRead {
  readonly end: number;
  readonly value: number | null;
  readonly unit: string;
}

/** Words that fix a frequency by themselves: times, period, spellings. */
const WORDS: readonly (readonly [number, string, string])[] = [
  [1, '/hour', 'hourly'],
  [
    1,
    '/day',
    'daily|nightly|quotidien|quotidienne|quotidiens|quotidiennes|quotidiennement|journalier|journaliere|journaliers|journalieres|journellement',
  ],
  [1, '/week', 'weekly|hebdomadaire|hebdomadaires|hebdomadairement|hebdo'],
  [2, '/week', 'bihebdomadaire|bihebdomadaires'],
  [1, '/fortnight', 'fortnightly|biweekly'],
  [1, '/month', 'monthly|mensuel|mensuelle|mensuels|mensuelles|mensuellement'],
  [2, '/month', 'bimensuel|bimensuelle|bimensuels|bimensuelles'],
  [1 / 2, '/month', 'bimonthly|bimestriel|bimestrielle|bimestriels|bimestrielles'],
  [1, '/quarter', 'quarterly|trimestriel|trimestrielle|trimestriels|trimestrielles|trimestriellement'],
  [1, '/half-year', 'semestriel|semestrielle|semestriels|semestrielles|semiannual|semiannually'],
  [1, '/year', 'yearly|annual|annually|annuel|annuelle|annuels|annuelles|annuellement'],
];
const FIXED = new Map(
  WORDS.flatMap(([value, unit, spellings]) =>
    spellings.split('|').map(word => [word, { value, unit }] as const),
  ),
);

const EVERY =
  /(?:every|each|chaque|tous les|toutes les|once (?:a|an|per|every|each)|twice (?:a|an|per|every|each))(?: (other|second|\d{1,3}|two|three|four|six|deux|trois|quatre|six)) |(?:every|each|chaque|tous les|toutes les|once (?:a|an|per|every|each)|twice (?:a|an|per|every|each)) /y;
const EVERY_STARTS = new Set(['every', 'each', 'chaque', 'tous', 'toutes', 'once', 'twice']);
const COUNTS: Readonly<Record<string, number>> = {
  other: 2,
  second: 2,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
  deux: 2,
  trois: 3,
  quatre: 4,
};
const ONE_PER = /(?:an?|one|une?)(?: [a-z-]{2,20}){1,3} (?:per|par|a|each|every|chaque) /y;
const ROUND_THE_CLOCK =
  /24 ?(?:h|heures|hours)?(?: ?[/x]| a day,?| sur) ?(?:7(?: ?(?:j|jours|days))?|24(?: ?h)?)(?!\w)|7 ?(?:j|jours|days)? ?[/x] ?7(?: ?(?:j|jours))?(?!\w)/y;

/** Reads a frequency that needs no figure before it: `weekly`, *chaque mois*, `every two weeks`, `a meeting per month`, `24/7`. */
export function readFrequency(folded: string, at: number, word: string): FrequencyRead | null {
  if (word === '') {
    ROUND_THE_CLOCK.lastIndex = at;
    const match = ROUND_THE_CLOCK.exec(folded);
    return match && { end: at + match[0].length, value: null, unit: 'continuous' };
  }
  const fixed = FIXED.get(word);
  if (fixed) return { end: at + word.length, ...fixed };
  if (EVERY_STARTS.has(word)) return readEvery(folded, at, word);
  if (!/^(?:an?|one|une?)$/.test(word)) return null;
  ONE_PER.lastIndex = at;
  const match = ONE_PER.exec(folded);
  const time = match && readTime(folded, at + match[0].length);
  return time && { end: time.end, value: 1, unit: `/${time.name}` };
}

function readEvery(folded: string, at: number, word: string): FrequencyRead | null {
  EVERY.lastIndex = at;
  const match = EVERY.exec(folded);
  const time = match && readTime(folded, at + match[0].length);
  if (!time) return null;
  const every = match[1] === undefined ? 1 : (COUNTS[match[1]] ?? Number(match[1]));
  return { end: time.end, value: (word === 'twice' ? 2 : 1) / every, unit: `/${time.name}` };
}

const TIMES = / (?:times|fois)/y;
const PER = / ?\/ ?| (?:per|par) |(?: [a-z'-]{1,20}){1,4}? (?:per|par) | (?:a|an|each|every|chaque) /y;
const NOT_A_MEASURE =
  /^(?:l[ae]s?|un|une|des|ses?|son|leurs?|cet?t?e?s?|nos|vos|ailleurs|exemple|rapport|defaut|voie|the|its)$/;

/** Reads what turns an amount into a rate: `50 requests` *per second*, `3 times` *a week*, `20 €` *par passager*, `/s`. */
export function readPer(folded: string, at: number): { readonly end: number; readonly unit: string } | null {
  TIMES.lastIndex = at;
  const from = TIMES.test(folded) ? TIMES.lastIndex : at;
  PER.lastIndex = from;
  const match = PER.exec(folded);
  if (!match) return null;
  const after = from + match[0].length;
  const time = readTime(folded, after);
  if (time) return { end: time.end, unit: `/${time.name}` };
  const explicit = /^ (?:per|par) $/.test(match[0]);
  const noun = explicit ? /^[a-z][a-z-]{2,20}/.exec(folded.slice(after, after + 22))?.[0] : undefined;
  if (noun === undefined || NOT_A_MEASURE.test(noun)) return null;
  return { end: after + noun.length, unit: `/${noun}` };
}
