export type UnitKind = 'percent' | 'duration' | 'money' | 'size' | 'rate';

export interface Unit {
  readonly kind: UnitKind;
  /** One spelling for every language and form: `day`, `EUR`, `km/h`. */
  readonly name: string;
  /** What a value is multiplied by: 1,000 for `k€`. */
  readonly factor: number;
}

/** Every unit, its kind, and how it is written in folded text. */
const TABLE: readonly (readonly [UnitKind, string, string, number?])[] = [
  [
    'percent',
    '%',
    '%|percent|per cent|pour cent|pourcent|percentage point|percentage points|points de pourcentage',
  ],
  ['percent', '‰', '‰|pour mille|per mille'],
  ['duration', 'ms', 'ms|msec|millisecond|milliseconds|milliseconde|millisecondes'],
  ['duration', 'µs', 'µs|μs|microsecond|microseconds|microsecondes'],
  ['duration', 'second', 's|sec|secs|second|seconds|seconde|secondes'],
  ['duration', 'minute', 'min|mn|mins|minute|minutes'],
  ['duration', 'hour', 'h|hr|hrs|hour|hours|heure|heures'],
  [
    'duration',
    'working-hour',
    'working hour|working hours|business hour|business hours|heure ouvree|heures ouvrees|heures ouvrables|h ouvrees',
  ],
  ['duration', 'day', 'd|j|day|days|jour|jours|journee|journees'],
  [
    'duration',
    'working-day',
    'working day|working days|business day|business days|workday|workdays|jour ouvre|jours ouvres|j ouvres|jo',
  ],
  ['duration', 'ouvrable-day', 'jour ouvrable|jours ouvrables'],
  [
    'duration',
    'calendar-day',
    'calendar day|calendar days|jour calendaire|jours calendaires|jour franc|jours francs|jours civils',
  ],
  [
    'duration',
    'person-day',
    'man day|man days|person day|person days|jour homme|jours homme|jours hommes|jh|homme jour|hommes jours|jours/homme',
  ],
  ['duration', 'week', 'wk|wks|week|weeks|semaine|semaines|sem'],
  ['duration', 'fortnight', 'fortnight|fortnights|quinzaine'],
  ['duration', 'month', 'month|months|mois|calendar month|calendar months|mois civils|mois calendaires'],
  ['duration', 'quarter', 'quarter|quarters|trimestre|trimestres'],
  ['duration', 'half-year', 'semester|semesters|semestre|semestres'],
  ['duration', 'year', 'year|years|yr|yrs|annum|an|ans|annee|annees'],
  ['duration', 'decade', 'decade|decades|decennie|decennies'],
  ['duration', 'sprint', 'sprint|sprints|iteration|iterations'],
  ['money', 'EUR', '€|eur|euro|euros'],
  ['money', 'EUR', 'k€|keur|kilo euros|kilo euro', 1000],
  ['money', 'EUR', 'm€|meur', 1e6],
  ['money', 'USD', '$|usd|us$|dollar|dollars'],
  ['money', 'USD', 'k$|kusd', 1000],
  ['money', 'GBP', '£|gbp|pounds sterling'],
  ['money', 'CHF', 'chf|swiss francs|francs suisses|francs'],
  ['money', 'CAD', 'cad|ca$'],
  ['money', 'XOF', 'fcfa|f cfa|francs cfa|xof|cfa'],
  ['money', 'JPY', '¥|jpy|yen'],
  ['money', 'cent', 'cent|cents|centime|centimes'],
  ['size', 'bit', 'bit|bits'],
  ['size', 'byte', 'byte|bytes|octet|octets'],
  ['size', 'KB', 'kb|ko|kib|kilobyte|kilobytes|kilo octets|kilooctets'],
  ['size', 'MB', 'mb|mo|mib|megabyte|megabytes|megaoctets|mega octets'],
  ['size', 'GB', 'gb|go|gib|gigabyte|gigabytes|gigaoctets|giga octets'],
  ['size', 'TB', 'tb|to|tib|terabyte|terabytes|teraoctets|tera octets'],
  ['size', 'px', 'px|pixel|pixels'],
  ['size', 'Mpx', 'mpx|mp|megapixel|megapixels|mega pixels'],
  ['size', 'dpi', 'dpi|ppi|ppp'],
  ['size', 'mm', 'mm|millimeter|millimeters|millimetre|millimetres'],
  ['size', 'cm', 'cm|centimeter|centimeters|centimetre|centimetres'],
  ['size', 'm', 'm|meter|meters|metre|metres|ml|metres lineaires'],
  ['size', 'km', 'km|kilometer|kilometers|kilometre|kilometres'],
  ['size', 'inch', 'inch|inches|pouce|pouces'],
  ['size', 'foot', 'ft|foot|feet'],
  ['size', 'mile', 'mile|miles'],
  ['size', 'm²', 'm2|m²|sqm|square meters|square metres|metres carres|metre carre|sq m'],
  ['size', 'ha', 'ha|hectare|hectares'],
  ['size', 'm³', 'm3|m³|cubic meters|cubic metres|metres cubes|metre cube'],
  ['size', 'l', 'l|cl|dl|liter|liters|litre|litres'],
  ['size', 'g', 'g|mg|gram|grams|gramme|grammes|milligrammes|milligrams'],
  ['size', 'kg', 'kg|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes'],
  ['size', 't', 't|tonne|tonnes|ton|tons'],
  ['size', 'lb', 'lb|lbs|pound|pounds'],
  ['size', '°C', '°c|celsius|degrees celsius|degres celsius|deg c'],
  ['size', '°F', '°f|fahrenheit|degrees fahrenheit'],
  ['size', '°', '°|degree|degrees|degre|degres'],
  ['size', 'W', 'w|kw|mw|watt|watts|kilowatts|kwc|kva'],
  ['size', 'Wh', 'wh|kwh|mwh|mah'],
  ['size', 'V', 'v|kv|mv|volt|volts|vac|vdc'],
  ['size', 'A', 'ma|amp|amps|ampere|amperes'],
  ['size', 'Hz', 'hz|khz|mhz|ghz|hertz'],
  ['size', 'dB', 'db|dba|dbm|decibel|decibels'],
  ['size', 'lx', 'lux|lumen|lumens|cd/m2|cd/m²'],
  ['size', 'bar', 'bar|bars|psi|pa|kpa|mpa|hpa'],
  ['size', 'N', 'kn|newton|newtons|nm'],
  ['size', 'cal', 'kcal|calorie|calories|kj'],
  ['size', 'ppm', 'ppm'],
  ['rate', 'km/h', 'km/h|kph'],
  ['rate', 'mph', 'mph'],
  ['rate', 'm/s', 'm/s'],
  ['rate', 'bit/s', 'bps|kbps|mbps|gbps|kbit/s|mbit/s|gbit/s|mb/s|gb/s|mo/s|go/s|kb/s|ko/s'],
  ['rate', 'request/s', 'rps|qps|tps|req/s|requests/s|requetes/s'],
  ['rate', 'image/s', 'fps|images/s|i/s'],
  ['rate', '/minute', 'rpm|bpm|tr/min'],
];

const UNITS = new Map<string, Unit>(
  TABLE.flatMap(([kind, name, spellings, factor = 1]) =>
    spellings.split('|').map(spelling => [spelling, { kind, name, factor }] as const),
  ),
);

/** Words that may stand between a number and its unit: *les trois derniers mois*, `30 consecutive days`. */
const FILLER =
  /^(?:consecutive|consecutifs?|consecutives|full|whole|complete|additional|more|further|other|next|last|first|past|previous|derniers|dernieres|prochains|prochaines|premiers|premieres|pleins?|entiers|supplementaires)$/;
const PIECES =
  /[ -]?([%‰€$£¥°]|°[cf](?![a-z])|[a-zµμ][a-z0-9²³µ$€]*(?:\/[a-z][a-z0-9²³]*)?)(?:[ -]([a-z]+))?(?:[ -]([a-z]+))?/y;
const NOT_DATA =
  /^ (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|the|a|be|each|all|any|live|through|out|back|on|to)(?![a-z])/;

/** Reads the unit right after a number, at most one space or hyphen away. */
export function readUnit(
  folded: string,
  at: number,
  fillers = 2,
): { readonly end: number; readonly unit: Unit } | null {
  const symbol = folded[at] === ' ' ? at + 1 : at;
  if (folded[symbol] === '°' && /^°[cf](?![a-z0-9])/.test(folded.slice(symbol, symbol + 3))) {
    return { end: symbol + 2, unit: UNITS.get(folded.slice(symbol, symbol + 2))! };
  }
  PIECES.lastIndex = at;
  const match = PIECES.exec(folded);
  if (!match) return null;
  const words = match.slice(1).filter(word => word !== undefined);
  if (fillers > 0 && FILLER.test(words[0]!)) {
    return readUnit(folded, at + match[0].indexOf(words[0]!) + words[0]!.length, fillers - 1);
  }
  let end = at + match[0].length;
  for (let count = words.length; count > 0; count--) {
    const unit = UNITS.get(words.slice(0, count).join(' '));
    if (unit && isWhole(folded, end, words[0]!, count)) return { end, unit };
    if (count > 1) end -= words[count - 1]!.length + 1;
  }
  return readBeforeSlash(at, words[0]!, match[0]);
}

/** `5 km/jour`: the unit is what stands before the slash. */
function readBeforeSlash(at: number, word: string, matched: string) {
  const slash = word.indexOf('/');
  const unit = slash > 0 ? UNITS.get(word.slice(0, slash)) : undefined;
  return unit ? { end: at + matched.indexOf(word) + slash, unit } : null;
}

/** `2 to 5` and `3 go live` hold no terabytes or gigabytes, `3d` no days, `5 l'an` and `3 d'entre eux` no litres or days. */
function isWhole(folded: string, end: number, word: string, count: number): boolean {
  const next = folded[end] ?? '';
  if (/[%‰€$£¥°²³]/.test(word)) return true;
  if (/[a-z0-9]/.test(next) || (word.length === 1 && next === "'")) return false;
  if (count > 1) return true;
  if (word === 'to') return !/^ (?!de |d')[a-z0-9]/.test(folded.slice(end, end + 4));
  if (word === 'd') return !/[23]$/.test(folded.slice(end - 2, end - 1)) || /\d/.test(folded[end - 3] ?? '');
  return word !== 'go' || !NOT_DATA.test(folded.slice(end, end + 9));
}

const TIME =
  /(?:the )?(?:calendar |working |business )?(second|minute|hour|day|week|month|quarter|year|annum|heure|jour|journee|semaine|mois|trimestre|semestre|an|annee|s|sec|min|h|j|d|sprint)s?(?![a-z'])/y;

/** Reads a unit of time by itself, as in `per day`, *par mois*, `/s`; its canonical name. */
export function readTime(folded: string, at: number): { readonly end: number; readonly name: string } | null {
  TIME.lastIndex = at;
  const match = TIME.exec(folded);
  const unit = match && UNITS.get(match[1]!);
  return unit ? { end: at + match[0].length, name: unit.name } : null;
}
