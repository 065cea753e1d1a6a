import type { MappedText } from '../text/mapped.ts';

/**
 * The lines that a writer meant within one Markdown paragraph: hard breaks part them, and so does a soft break before
 * what looks like a list item that Markdown did not take for one, or like a step of a scenario.
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
    if (char === '\n' || (char === ' ' && beginsLine(text, i + 1) && isLineEnd(text, i, source))) {
      cut(i);
      start = i + 1;
    }
  }
  cut(text.value.length);
  return lines;
}

const ITEM = /^(?:[-*•–·▪]\s?\S|\d{1,2}[.)]\s|[a-z]\)\s)/;

/** A list item that Markdown did not see, or a step of a scenario, its keyword in bold. */
const beginsLine = (text: MappedText, at: number): boolean =>
  ITEM.test(text.value.slice(at, at + 5)) ||
  (STEP.test(text.value.slice(at, at + 14)) && text.isMarked(at, at + 2, 'strong'));

const STEP = /^(?:given|when|then|and|but|étant donné|quand|lorsqu|alors|et|mais)(?![\p{L}])/iu;

const isLineEnd = (text: MappedText, at: number, source: string): boolean => {
  const { start, end } = text.span(at, at + 1);
  return /[\r\n]/.test(source.slice(start, end));
};
