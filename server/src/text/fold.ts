/**
 * Folding makes two spellings of the same words equal: case, accents, apostrophes, dashes and kinds of space are
 * levelled, so that `À  L’ÉCHÉANCE` and `a l'echeance` compare alike. One UTF-16 unit in gives one unit out, so an
 * offset in the folded text is an offset in the text itself.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let out = '';
  for (let i = 0; i < text.length; i++) out += foldUnit(text.charCodeAt(i));
  return out;
}

const PLAIN = /^[\n -~]*$/;

const LEVELLED: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u2007': ' ',
  '\t': ' ',
};

const cache = new Map<number, string>();

function foldUnit(unit: number): string {
  let folded = cache.get(unit);
  if (folded === undefined) {
    const char = String.fromCharCode(unit);
    const base = LEVELLED[char] ?? char.normalize('NFD').charAt(0).toLowerCase();
    folded = base.length === 1 ? base : char;
    cache.set(unit, folded);
  }
  return folded;
}
