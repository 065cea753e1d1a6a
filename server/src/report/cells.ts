/** What a terminal shows for one character of text, and how many columns that takes. */
export interface Cell {
  readonly shown: string;
  readonly columns: number;
  /** Offset of the character in the text, UTF-16. */
  readonly at: number;
}

const TAB = 4;
const DROPPED = /^[\u00ad\u200b\u2060\ufeff]$/;
/** Controls would act on the terminal; the bidirectional ones make it show other words than the file holds. */
const UNSAFE = /^[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]$/u;
const ZERO = /^[\p{M}\u200c\u200d]$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;

/** The cells of a stretch of one line. */
export function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  let column = 0;
  for (const char of text) {
    const cell = cellOf(char, at, column);
    cells.push(cell);
    at += char.length;
    column += cell.columns;
  }
  return cells;
}

function cellOf(char: string, at: number, column: number): Cell {
  if (char >= ' ' && char <= '~') return { shown: char, columns: 1, at };
  if (char === '\t') {
    const columns = TAB - (column % TAB);
    return { shown: ' '.repeat(columns), columns, at };
  }
  if (DROPPED.test(char)) return { shown: '', columns: 0, at };
  if (UNSAFE.test(char)) return { shown: '\ufffd', columns: 1, at };
  if (ZERO.test(char)) return { shown: char, columns: 0, at };
  return { shown: char, columns: WIDE.test(char) ? 2 : 1, at };
}

export const columnsOf = (text: string): number => cellsOf(text).reduce((sum, cell) => sum + cell.columns, 0);

/** Text without anything that could act on the terminal, on one line. */
export const harmless = (text: string): string =>
  cellsOf(text.replace(/[\r\n]+/g, ' '))
    .map(cell => cell.shown)
    .join('');

/** Breaks text at its spaces so that no line is wider than `width`; words wider than that stay whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** The beginning of `text` that fits into `width` columns, with `…` where something is cut. */
export function clip(text: string, width: number): string {
  const cells = cellsOf(text.slice(0, width * 4));
  let columns = 0;
  let out = '';
  for (const [n, cell] of cells.entries()) {
    const isLast = n === cells.length - 1 && text.length <= width * 4;
    if (columns + cell.columns > (isLast ? width : width - 1)) return `${out.trimEnd()}…`;
    out += cell.shown;
    columns += cell.columns;
  }
  return out;
}
