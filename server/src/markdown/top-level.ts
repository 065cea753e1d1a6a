import { htmlBlockNames } from 'micromark-util-html-tag-name';

/** What a line at which the text may be cut opens. */
export type Place = 'heading' | 'block';

/** A fence or an HTML block: it takes in every line up to its end, whatever the line looks like. */
interface Taker {
  ends(line: string): boolean;
  /** Whether the opening line ends it as well. */
  endsAtOnce?(rest: string): boolean;
}

/** Most HTML blocks end at a blank line; the others and fences go on. */
const untilBlank: Taker = { ends: () => false };

/** The list item that may go on: lines indented by at least `width` columns belong to it. */
interface Item {
  readonly width: number;
  /** Nothing but the marker so far; a blank line then ends the item. */
  empty: boolean;
  /** Whether the item is open, or how wide it is, hangs on more than this scan knows. */
  unsure: boolean;
}

const HEADING = /^#{1,6}(?:[ \t]|$)/;
const MARKER = /^( {0,3})([-+*]|\d{1,9}[.)])(?=[ \t]|$)/;
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;
const CLOSING_FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
/** The HTML blocks that a blank line does not end: how they begin and end, and where in the opening the end may lie. */
const HTML: readonly (readonly [open: RegExp, taker: Taker])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, htmlUntil(/<\/(?:script|pre|style|textarea)>/i, 4)],
  [/^<!--/, htmlUntil(/-->/, 2)],
  [/^<\?/, htmlUntil(/\?>/, 2)],
  [/^<![a-z]/i, htmlUntil(/>/, 3)],
  [/^<!\[CDATA\[/, htmlUntil(/\]\]>/, 9)],
];
const TAG_NAME = /^<\/?([a-z][a-z\d-]*)(?=[ \t>]|\/>|$)/i;
const BLOCK_NAMES = new Set(htmlBlockNames);
const SPACE = 32;
const TAB = 9;

/**
 * Follows a text line by line, as far as needed to know the lines before which it may be cut: those at column 0 after a
 * blank line, when no fence and no HTML block is open and the line cannot go on with a list. Where that cannot be told
 * without parsing, nothing is cut any more: chunks are then longer, never wrong.
 */
export class TopLevel {
  #taker: Taker | null = null;
  #item: Item | null = null;
  #afterBlank = true;
  /** A tag began a line, and no blank line came since: what follows may be HTML, whatever it looks like. */
  #maybeHtml = false;
  #lost = false;

  /** Takes in the next line, its line ending left out. Tells what the line opens if the text may be cut before it. */
  read(line: string): Place | null {
    let first = 0;
    let indent = 0;
    for (; first < line.length; first++) {
      const unit = line.charCodeAt(first);
      if (unit === SPACE) indent++;
      else if (unit === TAB) indent += 4 - (indent % 4);
      else break;
    }
    if (first === line.length) {
      if (this.#item?.empty) this.#item = null;
      this.#afterBlank = true;
      this.#maybeHtml = false;
      if (this.#taker === untilBlank) this.#taker = null;
      return null;
    }
    let place: Place | null = null;
    if (!this.#taker) place = this.#open(line, first, indent);
    else if (this.#taker.ends(line)) this.#taker = null;
    this.#afterBlank = false;
    return place;
  }

  #open(line: string, first: number, indent: number): Place | null {
    const rest = first === 0 ? line : line.slice(first);
    const item = this.#item;
    if (item && indent >= item.width) {
      item.empty = false;
      if (item.unsure) this.#mayEnter(takerOf(rest), rest);
      return null;
    }
    const marker = markerOf(line);
    if (marker) {
      this.#item = itemOf(line, marker, indent, !this.#afterBlank || (indent > 0 && item?.unsure === true));
      return null;
    }
    const heading = indent === 0 && HEADING.test(rest);
    const mayCut = this.#afterBlank && indent === 0 && !this.#lost;
    const taker = indent < 4 ? takerOf(rest) : null;
    if (taker && (this.#maybeHtml || (indent > 0 && item?.unsure))) this.#mayEnter(taker, rest);
    else if (taker) this.#enter(taker, rest);
    else if (heading || this.#afterBlank || (indent < 4 && rest.startsWith('>'))) this.#item = null;
    else if (item) item.unsure = true;
    if (rest.startsWith('<') && !taker) this.#maybeHtml = true;
    if (!mayCut) return null;
    return heading ? 'heading' : 'block';
  }

  #enter(taker: Taker, rest: string): void {
    this.#item = null;
    this.#taker = taker.endsAtOnce?.(rest) ? null : taker;
  }

  /** The line belongs to a list item or to HTML, if that is open; if not, it may begin a taker. */
  #mayEnter(taker: Taker | null, rest: string): void {
    if (taker === untilBlank || (!taker && rest.startsWith('<'))) this.#maybeHtml = true;
    else if (taker && !taker.endsAtOnce?.(rest)) this.#lost = true;
  }
}

function markerOf(line: string): RegExpExecArray | null {
  const marker = MARKER.exec(line);
  return marker && !isThematicBreak(line) ? marker : null;
}

/** Three or more of the same `-`, `*` or `_`, with nothing but spaces between. */
function isThematicBreak(line: string): boolean {
  const mark = line.trimStart()[0];
  if (mark !== '-' && mark !== '*' && mark !== '_') return false;
  let count = 0;
  for (const char of line) {
    if (char === mark) count++;
    else if (char !== ' ' && char !== '\t') return false;
  }
  return count >= 3;
}

function itemOf(line: string, marker: RegExpExecArray, indent: number, unsure: boolean): Item {
  const width = indent + marker[2]!.length;
  const after = line.slice(marker[0].length);
  const padding = after.length - after.trimStart().length;
  const empty = padding === after.length;
  const tab = after.slice(0, padding).includes('\t');
  return { width: width + (empty || tab || padding > 4 ? 1 : padding), empty, unsure: unsure || tab };
}

function takerOf(rest: string): Taker | null {
  const first = rest[0];
  if (first === '`' || first === '~') {
    const fence = FENCE.exec(rest)?.[1];
    return fence === undefined ? null : { ends: line => closes(line, fence) };
  }
  if (first !== '<') return null;
  for (const [open, taker] of HTML) if (open.test(rest)) return taker;
  const name = TAG_NAME.exec(rest)?.[1]?.toLowerCase();
  return name !== undefined && BLOCK_NAMES.has(name) ? untilBlank : null;
}

function closes(line: string, fence: string): boolean {
  const closing = CLOSING_FENCE.exec(line)?.[1];
  return closing !== undefined && closing[0] === fence[0] && closing.length >= fence.length;
}

/** HTML up to the line that holds `end`, which may stand in the opening line from `from` on. */
function htmlUntil(end: RegExp, from: number): Taker {
  return { ends: line => end.test(line), endsAtOnce: rest => end.test(rest.slice(from)) };
}
