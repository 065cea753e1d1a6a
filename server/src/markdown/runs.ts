import type { Literal } from 'mdast';
import type { Run } from '../text/mapped.ts';
import type { Piece } from './parse.ts';

const LINE_ENDING = /^[\r\n]+$/;

/** Finds where in a chunk the values of literal nodes come from. Nodes are to be asked for in document order. */
export class Sources {
  readonly #chunk: string;
  readonly #pieces: readonly Piece[];
  #next = 0;

  constructor(chunk: string, pieces: readonly Piece[]) {
    this.#chunk = chunk;
    this.#pieces = pieces;
  }

  /** The runs that make up `node.value`. */
  of(node: Literal): Run[] {
    const start = node.position!.start.offset!;
    const end = node.position!.end.offset!;
    if (node.value.length === end - start) {
      return [{ at: 0, length: node.value.length, source: start, sourceLength: node.value.length }];
    }
    while (this.#next < this.#pieces.length && this.#pieces[this.#next]!.start < start) this.#next++;
    const isFence = node.type === 'code' && /[`~]/.test(this.#chunk[start]!);
    if (isFence) this.#skipLine(end);
    const runs: Run[] = [];
    for (let at = 0; at < node.value.length && this.#next < this.#pieces.length; this.#next++) {
      const piece = this.#pieces[this.#next]!;
      if (piece.start >= end) break;
      // In a table, the pipes of code are escaped.
      const parts = node.value.startsWith(piece.text, at) ? [piece] : withoutEscapes(piece);
      for (const part of parts) at = addRuns(runs, at, part);
    }
    return runs;
  }

  /** Goes past the line of the opening fence. */
  #skipLine(end: number): void {
    for (; this.#next < this.#pieces.length; this.#next++) {
      const piece = this.#pieces[this.#next]!;
      if (piece.start >= end) return;
      if (LINE_ENDING.test(piece.text)) {
        this.#next++;
        return;
      }
    }
  }
}

/** A tab can stand for the indentation of a list and for text at once: the spaces left over from it come from the tab. */
function addRuns(runs: Run[], at: number, piece: Piece): number {
  const { text, start, end } = piece;
  const fromTab =
    end > start && text.length > end - start && text.startsWith(' ') ? text.length - (end - start) : 0;
  for (let i = 0; i < fromTab; i++) runs.push({ at: at + i, length: 1, source: start - 1, sourceLength: 1 });
  runs.push({ at: at + fromTab, length: text.length - fromTab, source: start, sourceLength: end - start });
  return at + text.length;
}

function withoutEscapes({ text, start }: Piece): Piece[] {
  return Array.from(text.matchAll(/\\\||[^\\]+|\\/g), ({ 0: part, index }) => ({
    text: part === '\\|' ? '|' : part,
    start: start + index,
    end: start + index + part.length,
  }));
}
