import type { Effects, TokenizeContext } from 'micromark-util-types';

/** Containers in containers beyond this are nobody's writing, and the parser's time grows with their square. */
const DEEPEST = 40;
const STEPS = 1_000_000;
const STEPS_PER_CHARACTER = 100;
/** Looking at one event of the parser again costs about this part of reading a character. */
const EVENTS_PER_STEP = 8;

/** Whether a line of `source` opens, or is indented for, more than about {@link DEEPEST} lists and quotes in one another. */
export function isTooDeep(source: string): boolean {
  for (let at = 0; at < source.length; at++) {
    let depth = 0;
    for (; at < source.length; at++) {
      const char = source[at]!;
      if (char === ' ') depth += 0.5;
      else if (char === '\t') depth += 2;
      else if (opensContainer(source, at)) depth++;
      else if (char < '0' || char > '9') break;
      else continue;
      if (depth > DEEPEST && char !== ' ' && char !== '\t') return true;
    }
    while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at++;
  }
  return false;
}

function opensContainer(source: string, at: number): boolean {
  const char = source[at]!;
  if (char === '>') return true;
  const isMarker = char === '-' || char === '*' || char === '+' || char === '.' || char === ')';
  return isMarker && /[ \t\r\n]/.test(source[at + 1] ?? ' ');
}

/** Parsing took more work than any text written for readers needs. */
export class TooMuchWork extends Error {}

/**
 * Bounds the work that the parser does on one chunk. Some constructs look ahead to the end of the paragraph, or back to
 * the start of the text, each time they are tried, so that hostile text costs the square or the cube of its length.
 */
export class WorkLimit {
  #left: number;
  readonly #watched = new Set<Effects>();

  constructor(length: number) {
    this.#left = STEPS + STEPS_PER_CHARACTER * length;
  }

  /**
   * Counts what `tokenizer` does from here on, and what one look back over its events costs.
   *
   * @throws TooMuchWork when the limit is passed, now or while the tokenizer goes on.
   */
  watch(tokenizer: TokenizeContext, effects: Effects): void {
    this.#spend(tokenizer.events.length / EVENTS_PER_STEP);
    if (this.#watched.has(effects)) return;
    this.#watched.add(effects);
    const { consume } = effects;
    effects.consume = code => {
      this.#spend(1);
      consume(code);
    };
  }

  #spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new TooMuchWork();
  }
}
