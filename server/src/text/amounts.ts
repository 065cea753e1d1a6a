import { readPer } from './frequency.ts';
import { type NumberRead, readDigits, readNumberWords, readPhone } from './numbers.ts';
import type { Span } from './span.ts';
import { readUnit, type UnitKind } from './units.ts';

/** An amount, a date or a version, with the comparison that belongs to it: `at most 2 s`, *sous 3 jours ouvrés*. */
export interface Quantity extends Span {
  readonly kind: 'number' | 'date' | 'version' | UnitKind;
  /** In `unit`; for a date, days since 1 January 1970; `null` when it cannot be told. */
  readonly value: number | null;
  /** Canonical: `day`, `working-day`, `EUR`, `MB`, `/second`; for a date how exact it is. */
  readonly unit: string | null;
}

const VERSION =
  /v\d+(?:\.\d+)*(?!\w)|(?:version|release) \d+(?:\.\d+)*(?:\.x)?(?!\w)|(?!\d{1,3}(?:\.\d{3}){2,}(?!\d))\d+\.\d+\.\d+(?:\.\d+)*(?!\w)|\d+\.\d+\+|\d+\.x(?!\w)/y;

/** Reads the version at `at`: `v2.1`, *version 3*, `4.2.0`, `8.3+`. */
export function readVersion(folded: string, at: number, word: string): Quantity | null {
  if (word !== '' && word !== 'v' && word !== 'version' && word !== 'release') return null;
  VERSION.lastIndex = at;
  const match = VERSION.exec(folded);
  return match && { kind: 'version', start: at, end: at + match[0].length, value: null, unit: null };
}

/**
 * Reads a number with the unit, the rate and the comparison that follow it; `compared` says that a comparison stands
 * before it, which makes a number even of `one`.
 */
export function readAmount(folded: string, at: number, word: string, compared: boolean): Quantity | null {
  if (word !== '') {
    const number = readNumberWords(folded, at);
    return number ? withUnit(folded, at, number, compared) : readPrice(folded, at, word);
  }
  if (!/\d/.test(folded[at]!)) return readPrice(folded, at, word) ?? readSigned(folded, at);
  return readPhone(folded, at) === null ? readCount(folded, at, at, 1) : null;
}

const CURRENCY = /(?:us)?\$ ?|[€£¥] ?|(?:eur|usd|gbp|chf) /y;
const CURRENCIES = new Map(Object.entries({ $: 'USD', us$: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' }));

/** A price whose currency comes first: `$1.2m`, `EUR 300`. */
function readPrice(folded: string, at: number, word: string): Quantity | null {
  if (word !== '' && !/^(?:us|usd|eur|gbp|chf)$/.test(word)) return null;
  CURRENCY.lastIndex = at;
  const prefix = CURRENCY.exec(folded)?.[0];
  const number = prefix === undefined ? null : readDigits(folded, at + prefix.length);
  if (prefix === undefined || !number) return null;
  const millions = /^m(?![a-z])/.test(folded.slice(number.end, number.end + 2));
  const name = prefix.trim();
  return complete(folded, {
    kind: 'money',
    start: at,
    end: number.end + (millions ? 1 : 0),
    value: number.value * (millions ? 1e6 : 1),
    unit: CURRENCIES.get(name) ?? name.toUpperCase(),
  });
}

/** `-18 °C`; but the dash of `10-12` or of a list signs nothing. */
function readSigned(folded: string, at: number): Quantity | null {
  if (!/^[-+]\d/.test(folded.slice(at, at + 2)) || /[\w%€$)\]]/.test(folded[at - 1] ?? '')) return null;
  return readPhone(folded, at) === null ? readCount(folded, at, at + 1, folded[at] === '-' ? -1 : 1) : null;
}

const CLOCK = /(\d{1,3}) ?h ?([0-5]\d)(?: ?min)?(?!\w)/y;

function readCount(folded: string, start: number, at: number, sign: number): Quantity | null {
  CLOCK.lastIndex = at;
  const clock = CLOCK.exec(folded);
  if (clock) {
    const hours = Number(clock[1]) + Number(clock[2]) / 60;
    return { kind: 'duration', start, end: at + clock[0].length, value: hours, unit: 'hour' };
  }
  const number = readDigits(folded, at);
  return number && withUnit(folded, start, { ...number, value: sign * number.value }, false);
}

function withUnit(folded: string, at: number, number: NumberRead, compared: boolean): Quantity | null {
  const read = readUnit(folded, number.end);
  if (read) {
    const { kind, name, factor: scale } = read.unit;
    // No price has three decimals: `7.500 €` is grouped.
    const factor =
      kind === 'money' && /^\d{1,3}\.\d{3}$/.test(folded.slice(at, number.end)) ? 1000 * scale : scale;
    return complete(folded, { kind, start: at, end: read.end, value: number.value * factor, unit: name });
  }
  if (/\w/.test(folded[number.end] ?? '') || (number.doubtful && !compared)) return null;
  return complete(folded, { kind: 'number', start: at, end: number.end, value: number.value, unit: null });
}

const AFTER =
  /\+(?!\w)| ?(?:or (?:less|more|fewer|older|higher|lower|better|faster|earlier|later)|ou (?:moins|plus)|et plus|and (?:above|over|more)|at (?:most|least)|max(?:imum|imal|imale)?|minimum|au (?:plus(?: tard)?|moins|maximum|minimum))(?![a-z])/y;

/** Adds what follows an amount: a rate, then a comparison. */
function complete(folded: string, amount: Quantity): Quantity {
  const per = amount.kind === 'rate' ? null : readPer(folded, amount.end);
  const base = amount.unit ?? '';
  const quantity = per ? { ...amount, kind: 'rate' as const, end: per.end, unit: base + per.unit } : amount;
  AFTER.lastIndex = quantity.end;
  const after = AFTER.exec(folded);
  return after ? { ...quantity, end: quantity.end + after[0].length } : quantity;
}
