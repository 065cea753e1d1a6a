import { MappedText } from '../text/mapped.ts';
import type { Paragraph } from './blocks.ts';

/** Reads text that cannot be parsed: every line that is not blank is a paragraph, its markup left as it stands. */
export function readPlainly(source: string): Paragraph[] {
  return Array.from(source.matchAll(/[^\r\n]+/g), ({ 0: line, index }) =>
    MappedText.verbatim(line, index).trimmed(),
  )
    .filter(text => text.value !== '')
    .map(text => ({ type: 'paragraph', span: text.span(), text }));
}
