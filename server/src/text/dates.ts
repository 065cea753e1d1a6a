/** A date, or a stretch of the calendar, read in folded text. */
export interface DateRead {
  readonly end: number;
  /** Days since 1 January 1970 of a full date that exists; else `null`. */
  readonly value: number | null;
  /** How exact it is; `relative` counts from an event (`T0 + 6 weeks`), `time` is a time of day. */
  readonly unit: 'day' | 'month' | 'quarter' | 'year' | 'relative' | 'time';
}

const MONTH =
  '(jan(?:uary|vier|v)?|feb(?:ruary)?|fev(?:rier|r)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|mai|may|june?|juin|july?|juil(?:let)?|aug(?:ust)?|aout|sep(?:t(?:ember|embre)?)?|oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember|embre)?)(?![a-z])';
const YEAR = '((?:19|20)\\d\\d)(?![\\d%€$])';
const PART = '(?:trimestre|semestre|quarter|half)(?![a-z])';
const WHEN = `(?:${MONTH}|${PART}|month|year|annee|mois|semaine|week|exercice|[qt][1-4](?!\\d)|[sh][12](?!\\d)|${YEAR})`;

type Reader = (match: RegExpExecArray) => Omit<DateRead, 'end'> | null;
const coarse =
  (unit: DateRead['unit']): Reader =>
  () => ({ value: null, unit });

/** Tried in order at a word that begins with a digit. */
const FROM_DIGIT: readonly (readonly [RegExp, Reader])[] = [
  [/(\d{4})[-/](\d\d)[-/](\d\d)(?:t\d\d:\d\d(?::\d\d)?z?)?(?!\d)/y, m => day(m[1], m[2], m[3])],
  [/(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?![\d.])/y, numeric],
  [/((?:19|20)\d\d)-(?:0[1-9]|1[0-2])(?![\d-])/y, coarse('month')],
  [/(?:19|20)\d\d[ -]?[qt][1-4](?!\w)/y, coarse('quarter')],
  [
    new RegExp(`(\\d{1,2})(st|nd|rd|th|er)?(?: day)? (?:of )?${MONTH}\\.?(?:,? ${YEAR})?`, 'y'),
    m => (m[3] === 'may' && !m[4] && !m[2] ? null : day(m[4], monthOf(m[3]!), m[1])),
  ],
  [
    new RegExp(`[1-4](?:er|eme|ere|e|st|nd|rd|th) ${PART}(?: (?:of |de )?(?:l'annee )?${YEAR})?`, 'y'),
    coarse('quarter'),
  ],
  [
    /\d{1,2}(?:st|nd|rd|th)?(?: (?:working |business |calendar )?day)? of (?:each|every|the)(?: following| next)? (?:month|quarter|year)(?![a-z])/y,
    coarse('day'),
  ],
  [/\d{1,2}(?:er)? (?:de chaque|du) mois(?![a-z])/y, coarse('day')],
  [/\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m(?![a-z]))?(?![\d:])/y, coarse('time')],
  [/\d{1,2} ?[ap]\.?m(?![a-z])/y, coarse('time')],
];

/** Tried in order at a word that begins with a letter. */
const FROM_LETTER: readonly (readonly [RegExp, Reader])[] = [
  [
    /t0(?: ?[+-] ?\d{1,3}(?: ?(?:jours?|days?|semaines?|weeks?|mois|months?|sem|ans?|years?|[jdmsw]))?(?: ouvres| ouvrables)?)?(?!\w)/y,
    coarse('relative'),
  ],
  [/(?:j ?\+ ?|j-|[dhmsw] ?\+ ?)\d{1,3}(?![\d.%])/y, coarse('relative')],
  [
    new RegExp(`${MONTH}\\.? (\\d{1,2})(st|nd|rd|th)?(?!\\d|[.,]\\d)(?:,? ${YEAR})?`, 'y'),
    m => (m[1] === 'may' && !m[4] && !m[3] ? null : day(m[4], monthOf(m[1]!), m[2])),
  ],
  [new RegExp(`${MONTH}\\.?,? ${YEAR}`, 'y'), coarse('month')],
  [new RegExp(`[qt][1-4] ?[/-]? ?${YEAR}`, 'y'), coarse('quarter')],
  [new RegExp(`[sh][12] ?[/-]? ?${YEAR}`, 'y'), coarse('quarter')],
  [
    new RegExp(
      `(?:premier|deuxieme|second|troisieme|quatrieme|dernier|first|third|fourth|last) ${PART}(?: (?:of |de )?(?:l'annee )?${YEAR})?`,
      'y',
    ),
    coarse('quarter'),
  ],
  [
    /(?:first|last|premier|dernier) (?:working |business |calendar )?(?:day|jour)(?: ouvre| ouvrable)? (?:of|du|de|de chaque|of each|of the|of every) (?:month|mois|quarter|trimestre|year|annee|week|semaine)(?![a-z])/y,
    coarse('day'),
  ],
  [
    new RegExp(
      `(?:end|beginning|start|middle|late|early|mid|fin|debut|courant|mi|mois|month)(?: of| de|-)?[ -]?(?:the |this |each |du |de |d'|l'|le )?(?:mois de |month of )?${WHEN}`,
      'y',
    ),
    m =>
      /[a-z0-9]/.test(m.input[m.index + m[0].length] ?? '')
        ? null
        : { value: null, unit: m[2] ? 'year' : 'month' },
  ],
  [
    new RegExp(
      `(?:in|by|before|until|since|from|en|avant|apres|depuis|d'ici|jusqu'en|au|during|courant)(?: fin| debut| the end of)? (?:${MONTH}|[qt][1-4](?!\\w)|[sh][12](?!\\w))`,
      'y',
    ),
    coarse('month'),
  ],
  [
    new RegExp(
      `(?:in|by|before|until|since|from|en|avant|apres|depuis|d'ici|jusqu'en|annee|year|exercice|during)(?: fin| debut| the end of)? ${YEAR}(?! [a-z]+s(?![a-z]))(?!\\w|[.,]\\d)`,
      'y',
    ),
    coarse('year'),
  ],
];

const LEADS = new Set(
  (
    't j d h m s w q premier deuxieme second troisieme quatrieme dernier first third fourth last end beginning start middle late ' +
    'early mid fin debut courant mi mois month in by before until since from en avant apres depuis jusqu au annee year exercice during'
  ).split(' '),
);
const MONTH_START = /^(?:jan|feb|fev|mar|apr|avr|mai|may|jui|jun|jul|aug|aou|sep|oct|nov|dec)/;

/** Reads a date at `at`, where a word begins; `word` is its leading letters, empty when it begins with a digit. */
export function readDate(folded: string, at: number, word: string): DateRead | null {
  if (word !== '' && !LEADS.has(word) && !MONTH_START.test(word)) return null;
  for (const [pattern, read] of word === '' ? FROM_DIGIT : FROM_LETTER) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    const date = match && read(match);
    if (date) return { end: at + match[0].length, ...date };
  }
  return null;
}

function numeric(match: RegExpExecArray): Omit<DateRead, 'end'> | null {
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first === 0 || second === 0 || first > 31 || second > 31 || (first > 12 && second > 12)) return null;
  const year = match[4]!.length === 2 ? `20${match[4]}` : match[4];
  return second > 12 ? day(year, first, match[3]) : day(year, second, match[1]);
}

function day(
  year: string | undefined,
  month: string | number | undefined,
  dayOfMonth: string | undefined,
): Omit<DateRead, 'end'> {
  if (year === undefined) return { value: null, unit: 'day' };
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(dayOfMonth);
  return { value: exists ? date.getTime() / 86_400_000 : null, unit: 'day' };
}

const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^f/,
  /^mar/,
  /^a[pv]/,
  /^ma[iy]/,
  /^(?:jun|juin)/,
  /^jui?l/,
  /^a[uo]/,
  /^s/,
  /^o/,
  /^n/,
  /^d/,
];

function monthOf(name: string): number {
  return MONTHS.findIndex(month => month.test(name)) + 1;
}
