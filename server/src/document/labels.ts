import { languageOf } from '../language/index.ts';
import type { LanguageId } from '../language/language.ts';
import type { MappedText } from '../text/mapped.ts';
import { finder } from '../text/phrases.ts';
import type { Identifier } from './model.ts';

const LONGEST_LABEL = 60;

/** Whether a line is only a label for what follows: “Deliverables:”, « Dimensions et poids : ». */
export function isLabel(line: MappedText, language: LanguageId): boolean {
  const { value, folded } = line;
  if (value.length > LONGEST_LABEL || !/[:：]\s*$/.test(value) || /[.!?;]\s/.test(value)) return false;
  if (value.trim().split(/\s+/).length > 7) return false;
  const { modality } = languageOf(language);
  return ![modality.obligation, modality.weak].some(words => finder(words).test(folded));
}

/** The label that `text` begins with: a bold stretch, or a few words, before a colon or a dash; its identifier is none. */
export function labelOf(text: MappedText, id: Identifier | null): MappedText | null {
  const label = boldLabel(text) ?? plainLabel(text);
  return label && label.value.replace(/^[[(]|[\])]$/g, '') === id?.value ? null : label;
}

function boldLabel(text: MappedText): MappedText | null {
  const strong = text.marks.find(
    mark => mark.kind === 'strong' && text.value.slice(0, mark.start).trim() === '',
  );
  if (!strong || strong.end === text.value.length || strong.end > LONGEST_LABEL) return null;
  return isClosed(text.value, strong.end) ? text.trimmed(0, strong.end) : null;
}

function plainLabel(text: MappedText): MappedText | null {
  const match = /^[^:|.!?]{2,50}?\s*(?::(?=\s)|\s[–—-](?=\s)|\|)/.exec(text.value.slice(0, LONGEST_LABEL));
  return match ? text.trimmed(0, match[0].replace(/[\s:–—|-]+$/, '').length) : null;
}

/** Whether the bold stretch that ends at `end` is set off from what follows: “**Budget**: 10 k€”, not “**WHEN** a user …”. */
const isClosed = (value: string, end: number): boolean =>
  /[:.–—-]\s*$/.test(value.slice(0, end)) || /^\s*[:–—(|-]/.test(value.slice(end));
