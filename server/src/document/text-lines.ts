import type { MappedText } from '../text/mapped.ts';

/**
 * The lines that a writer meant within one Markdown paragraph: hard breaks part them, and so does a soft break before
 * what looks like a list item that Markdown did not take for one.
 */
export function textLines(text: MappedText, source: string): MappedText[] {
  const lines: MappedText[] = [];
  let start = 0;
  const cut = (end: number) => {
    const line = text.trimmed(start, end);
    if (line.value !== '') lines.push(line);
  };
  for (let i = 0; i < text.value.length; i++) {
    const char = text.value[i];
    if (
      char === '\n' ||
      (char === ' ' && ITEM.test(text.value.slice(i + 1, i + 6)) && isLineEnd(text, i, source))
    ) {
      cut(i);
      start = i + 1;
    }
  }
  cut(text.value.length);
  return lines;
}

const ITEM = /^(?:[-*•–·▪]\s?\S|\d{1,2}[.)]\s)/;

const isLineEnd = (text: MappedText, at: number, source: string): boolean => {
  const { start, end } = text.span(at, at + 1);
  return /[\r\n]/.test(source.slice(start, end));
};
