import type { LineIndex } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { type Cell, cellsOf } from './cells.ts';

/** One source line, cut to fit, and the marker to print under it. */
export interface Excerpt {
  readonly line: string;
  readonly marker: string;
}

/** The source line in which `at` begins, at most `width` columns of it, around the range. */
export function excerpt(text: string, lines: LineIndex, at: Span, width: number): Excerpt {
  const number = lines.lineAt(at.start);
  const lineEnd = lines.endOf(number);
  const start = Math.min(at.start, lineEnd);
  const end = Math.max(start, Math.min(at.end, lineEnd));
  // Some lines are whole chapters: what cannot be shown is not looked at.
  const far = width * 4;
  const from = Math.max(lines.startOf(number), start - far);
  const to = Math.min(lineEnd, start + 2 * far);
  const cells = cellsOf(text.slice(from, to));
  const first = cells.findIndex(cell => from + cell.at >= start);
  const range = {
    first: first < 0 ? cells.length : first,
    past: cells.filter(cell => from + cell.at < end).length,
  };
  const shown = around(cells, range, width, { before: from > lines.startOf(number), after: to < lineEnd });
  const markFrom = columns(cells, shown.first, range.first) + (shown.before ? 1 : 0);
  const marked = Math.max(
    1,
    columns(cells, Math.max(range.first, shown.first), Math.min(range.past, shown.past)),
  );
  const words = cells.slice(shown.first, shown.past).map(cell => cell.shown);
  return {
    line: `${shown.before ? '…' : ''}${words.join('')}${shown.after ? '…' : ''}`.trimEnd(),
    marker: ' '.repeat(markFrom) + '~'.repeat(marked),
  };
}

interface Stretch {
  readonly first: number;
  readonly past: number;
}

/** Which cells to show: all that fit, the range among them, a little more context before it than after. */
function around(
  cells: readonly Cell[],
  range: Stretch,
  width: number,
  cut: { before: boolean; after: boolean },
) {
  let first = cut.before ? 0 : indentation(cells, range.first);
  let past = cells.length;
  if (!cut.before && !cut.after && columns(cells, first, past) <= width)
    return { first, past, before: false, after: false };

  const room = width - 2;
  const isHeadEnough = !cut.before && columns(cells, first, range.past) <= room;
  if (!isHeadEnough) {
    const spare = Math.max(0, room - columns(cells, range.first, range.past));
    const context =
      columns(cells, range.past, past) < spare / 2 ? spare - columns(cells, range.past, past) : spare / 2;
    const head = first;
    first = range.first;
    while (first > head && columns(cells, first - 1, range.first) <= context) first--;
    if (first > head || cut.before) first = atWord(cells, first, range.first);
  }
  while (past > first + 1 && columns(cells, first, past) > room) past--;
  const before = cut.before || first > indentation(cells, range.first);
  return { first, past, before, after: cut.after || past < cells.length };
}

/** The start of the next word, when it is near; so that the excerpt does not begin with half a word. */
function atWord(cells: readonly Cell[], from: number, limit: number): number {
  for (let n = from; n < Math.min(limit, from + 12); n++) if (cells[n]!.shown === ' ') return n + 1;
  return from;
}

function indentation(cells: readonly Cell[], limit: number): number {
  let n = 0;
  while (n < limit && cells[n]!.shown.trim() === '') n++;
  return n;
}

function columns(cells: readonly Cell[], first: number, past: number): number {
  let sum = 0;
  for (let n = first; n < past; n++) sum += cells[n]!.columns;
  return sum;
}
