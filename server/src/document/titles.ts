import type { MappedText } from '../text/mapped.ts';
import { identifierOf } from './identifiers.ts';
import type { SectionForm } from './model.ts';

/** A title found in running text, and where the text that follows it begins. */
export interface RunInTitle {
  readonly title: MappedText;
  readonly number: string | null;
  readonly form: SectionForm;
  /** Sections of a higher rank end those of a lower one; Markdown headings rank 1 to 6. */
  readonly rank: number;
  /** The rest of the paragraph, `null` when the title stands alone. */
  readonly rest: MappedText | null;
}

const ARTICLE =
  /^(?:articles?|art\.?|section|clause|annexe|annex|appendix|schedule|exhibit|chapitre|titre|lot|phase)\s+(?:n°\s*)?(\d+(?:\.\d+)*|[ivxlc]+|premier|1er|[a-d])(?![a-z0-9])\s*[.:)–—-]*\s*/;
const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,4}|[ivx]{1,5}(?=[.)]))[.)]?[\s–—-]+(?=\S)/;
const LONGEST_TITLE = 90;

/** Reads the number in front of a title: `3.2`, `Article 7`, `IV`. */
export function titleNumber(title: MappedText): string | null {
  const match = ARTICLE.exec(title.folded) ?? NUMBER.exec(title.folded);
  return match ? match[1]! : null;
}

/**
 * Reads a paragraph that is, or begins with, a title: `Article 3 — Duration`, `**14. Confidentiality.** The parties …`,
 * `3.1 Definitions`, `CONFIDENTIALITY`.
 */
export function runInTitle(text: MappedText): RunInTitle | null {
  return article(text) ?? bold(text) ?? numbered(text) ?? capitals(text);
}

function article(text: MappedText): RunInTitle | null {
  const match = ARTICLE.exec(text.folded);
  if (!match || !/^[A-ZÀ-Ý]/.test(text.value)) return null;
  const end = titleEnd(text, match[0].length);
  if (end === null) return null;
  return titled(text, 0, end, { number: match[1]!, form: 'article', rank: 6.2 });
}

/** A bold stretch at the start, with its number before or within it, closed by the paragraph's end or by punctuation. */
function bold(text: MappedText): RunInTitle | null {
  const strong = text.marks.find(mark => mark.kind === 'strong');
  if (!strong) return null;
  const before = text.value.slice(0, strong.start).trim();
  if (before !== '' && !/^(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}|[a-z])[.)]?$/i.test(before)) return null;
  const title = text.value.slice(strong.start, strong.end).trim();
  // `**EX-04** — The software …` is one requirement with its identifier.
  if (identifierOf(text.slice(strong.start, strong.end))?.value === title.replace(/[\s:.–—-]+$/, ''))
    return null;
  const after = text.value.slice(strong.end);
  const alone = after.trim().replace(/^[.:]+$/, '') === '';
  const closed = alone || /[.:–—]$/.test(title) || /^\s*[.:–—-]/.test(after);
  if (!closed || title.length > LONGEST_TITLE || title.length < 2) return null;
  if (alone && /[.!?;,]$/.test(title) && title.split(/\s+/).length > 8) return null;
  const from = /^[\s.:–—-]*/.exec(after)![0].length;
  const number = titleNumber(text) ?? (/^\d/.test(before) ? before.replace(/[.)]$/, '') : null);
  return titled(
    text,
    0,
    strong.end,
    { number, form: number ? 'clause' : 'lead-in', rank: 6.5 },
    strong.end + from,
  );
}

/** `3.1 Definitions` alone on its line: short, no full stop, no verb to speak of. */
function numbered(text: MappedText): RunInTitle | null {
  const match = NUMBER.exec(text.folded);
  if (!match || text.value.length > LONGEST_TITLE || /[.;,!?]$/.test(text.value)) return null;
  const words = text.value.slice(match[0].length).trim().split(/\s+/);
  if (words.length > 8 || !/^[A-ZÀ-Ý]/.test(words[0]!)) return null;
  const dots = match[1]!.split('.').length - 1;
  return titled(text, 0, text.value.length, { number: match[1]!, form: 'clause', rank: 6.3 + dots / 100 });
}

function capitals(text: MappedText): RunInTitle | null {
  const letters = text.value.replace(/[^\p{L}]/gu, '');
  if (
    letters.length < 5 ||
    text.value.length > 70 ||
    letters !== letters.toUpperCase() ||
    /[;,|]/.test(text.value)
  )
    return null;
  return titled(text, 0, text.value.length, { number: null, form: 'lead-in', rank: 6.4 });
}

/** Where the title of an article ends: at the paragraph's end, or at the first stop when text runs on. */
function titleEnd(text: MappedText, from: number): number | null {
  if (text.value.length <= LONGEST_TITLE && !/[;,]$/.test(text.value)) return text.value.length;
  const stop = /[.:\n–—]/.exec(text.value.slice(from, from + LONGEST_TITLE));
  return stop ? from + stop.index : from <= 16 ? from : null;
}

function titled(
  text: MappedText,
  start: number,
  end: number,
  facts: { number: string | null; form: SectionForm; rank: number },
  from = end,
): RunInTitle {
  const rest = text.trimmed(from);
  return {
    title: text.trimmed(start, end),
    ...facts,
    rest: rest.value.replace(/^[\s.:–—-]+/, '') === '' ? null : rest,
  };
}
