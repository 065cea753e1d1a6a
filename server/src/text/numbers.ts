/** A number read in folded text. */
export interface NumberRead {
  readonly end: number;
  readonly value: number;
  /** Spelled with a word that is often no number at all: `one of them`, *un meuble neuf*, *le four*. */
  readonly doubtful: boolean;
}

const DIGITS =
  /(?:\d{1,3}(?: \d{3})+(?!\d)|\d{1,3}(?:[,']\d{3})+(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d+)(?:[.,]\d+(?!\d*[.,]\d))?/y;
const PARENTHESIS = / ?\((\d{1,6})\)/y;
const SCALE =
  / ?(hundreds?|thousands?|millions?|billions?|milliers?|mille|milliards?|k)(?![a-z0-9€$£])(?: d'(?=euro)| de(?= (?:euro|dollar|franc|f ?cfa)))?/y;

/**
 * Reads digits, grouped the English or the French way: `30,000.5`, `30 000,5`, `1'000`, `10k`, `3 millions`. A single
 * comma before three digits groups (`1,500`); a single point does not (`1.500`).
 */
export function readDigits(folded: string, at: number): NumberRead | null {
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(folded)?.[0];
  if (digits === undefined) return null;
  const end = at + digits.length;
  const scale = readScale(folded, end);
  return { end: scale?.end ?? end, value: amountOf(digits) * (scale?.value ?? 1), doubtful: false };
}

function readScale(folded: string, at: number): { end: number; value: number } | null {
  SCALE.lastIndex = at;
  const scale = SCALE.exec(folded);
  if (!scale || (scale[1] === 'k' && folded[at] === ' ')) return null;
  return { end: at + scale[0].trimEnd().length, value: scale[1] === 'k' ? 1000 : scaleOf(scale[1]!) };
}

function amountOf(digits: string): number {
  const whole = digits.replace(/[ ']/g, '');
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(whole) && !whole.startsWith('0');
  if (grouped) return Number(whole.replaceAll(',', ''));
  const points = whole.split('.').length - 1;
  const plain = points > 1 ? whole.replaceAll('.', '') : whole;
  return Number(plain.replace(',', '.'));
}

const WORDS: ReadonlyMap<string, number> = new Map(
  (
    'one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 ' +
    'fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 ' +
    'seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000 million 1e6 millions 1e6 dozen 12 deux 2 trois 3 ' +
    'quatre 4 cinq 5 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 ' +
    'vingts 20 trente 30 quarante 40 cinquante 50 soixante 60 cent 100 cents 100 mille 1000 milliard 1e9 milliards 1e9 ' +
    'septante 70 huitante 80 nonante 90'
  )
    .match(/[a-z]+ \S+/g)!
    .map(pair => [pair.split(' ')[0]!, Number(pair.split(' ')[1])]),
);
const DOUBTFUL = /^(?:one|neuf|four|cents|hundred|thousand|dozen)$/;
const WORD = /(?: et | and |[ -])?([a-z]+)/y;

function scaleOf(word: string): number {
  if (word.startsWith('hundred')) return 100;
  if (word.startsWith('million')) return 1e6;
  if (word.startsWith('billion') || word.startsWith('milliard')) return 1e9;
  return 1000;
}

/** Reads `thirty`, `one hundred and twenty`, *quatre-vingt-dix*, `thirty (30)`. Articles (`a`, *un*) are no numbers. */
export function readNumberWords(folded: string, at: number): NumberRead | null {
  let total = 0;
  let current = 0;
  let last = 0;
  let end = at;
  let first = '';
  for (;;) {
    WORD.lastIndex = end;
    const match = WORD.exec(folded);
    if (!match || (end === at && match[0] !== match[1])) break;
    const word = match[1]!;
    const joined = match[0].length > word.length + 1;
    const value =
      WORDS.get(word) ?? (end > at && /^une?$/.test(word) && last >= 20 && last < 100 ? 1 : undefined);
    if (value === undefined || (end > at && !combines(last, value, joined))) break;
    if (value >= 1000) {
      total += Math.max(current, 1) * value;
      current = 0;
    } else if (value === 100) current = Math.max(current, 1) * 100;
    else if (value === 20 && last === 4) current += 76;
    else current += value;
    if (end === at) first = word;
    last = value;
    end += match[0].length;
  }
  if (end === at) return null;
  PARENTHESIS.lastIndex = end;
  const repeated = PARENTHESIS.exec(folded);
  const value = repeated ? Number(repeated[1]) : total + current;
  const doubtful = DOUBTFUL.test(first) && end === at + first.length && !repeated;
  return { end: end + (repeated?.[0].length ?? 0), value, doubtful };
}

/** Whether `value` may follow `last` within one number; `joined` is said of `and` and *et*. */
function combines(last: number, value: number, joined: boolean): boolean {
  if (value >= 1000) return last < 1000 && !joined;
  if (value === 100) return (last < 20 || last >= 1000) && !joined;
  if (last >= 100) return true;
  if (last === 4 && value === 20) return !joined;
  return last >= 20 && value < 20;
}

const PHONE = /(?:\+\d{1,3}[ .]?)?(?:\(0\) ?)?\d{1,2}(?:[ .]\d\d){4}(?!\d)/y;

/** Where the telephone number at `at` ends; `null` when none begins there. */
export function readPhone(folded: string, at: number): number | null {
  PHONE.lastIndex = at;
  return PHONE.test(folded) ? PHONE.lastIndex : null;
}
