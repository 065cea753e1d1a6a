import type { Markdown } from './blocks.ts';

const FENCE = /---[ \t]*(?:\r\n|\n|\r|$)/y;
const CLOSING_FENCE = /^---[ \t]*$/gm;

/**
 * Finds YAML between two `---` lines at the very start of the text. Opened but never closed, it is no front matter: the
 * line is then a thematic break like any other.
 */
export function findFrontMatter(text: string, start: number): Markdown['frontMatter'] {
  FENCE.lastIndex = start;
  if (!FENCE.test(text)) return null;
  const valueStart = FENCE.lastIndex;
  CLOSING_FENCE.lastIndex = valueStart;
  const closing = CLOSING_FENCE.exec(text);
  if (closing === null || closing.index < valueStart) return null;
  const end = closing.index + closing[0].length;
  return { span: { start, end }, value: text.slice(valueStart, closing.index), valueStart };
}
