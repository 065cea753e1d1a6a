import { TopLevel } from './top-level.ts';

/** Where a chunk begins: its offset in the text and its 0-based line. */
export interface Cut {
  readonly start: number;
  readonly line: number;
}

/**
 * Cuts `text` from `start` on into stretches that parse on their own exactly as they do within the whole: at every
 * heading, and at other blocks once a chunk is at least `leastLength` long. The first cut is `start` itself.
 */
export function cutText(text: string, start: number, line: number, leastLength: number): Cut[] {
  const cuts: Cut[] = [{ start, line }];
  let last = start;
  const topLevel = new TopLevel();
  for (let at = start; at < text.length; line++) {
    const end = endOfLine(text, at);
    const place = topLevel.read(text.slice(at, end));
    if (at > start && (place === 'heading' || (place === 'block' && at - last >= leastLength))) {
      cuts.push({ start: at, line });
      last = at;
    }
    at = afterLineEnding(text, end);
  }
  return cuts;
}

/** The offset of the line ending at or after `at`, or the end of the text. */
function endOfLine(text: string, at: number): number {
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13) break;
    at++;
  }
  return at;
}

/** The offset after the line ending at `at`: `\n`, `\r\n` or a lone `\r`. */
export function afterLineEnding(text: string, at: number): number {
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}

/** How many lines end in `text[0, end)`. */
export function countLines(text: string, end: number): number {
  let count = 0;
  for (let at = endOfLine(text, 0); at < end; at = endOfLine(text, afterLineEnding(text, at))) count++;
  return count;
}
