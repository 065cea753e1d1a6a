import type { ColumnRole, Statement } from '../document/model.ts';
import { languageOf } from '../language/index.ts';
import { finder } from '../text/phrases.ts';
import { contains, type Span } from '../text/span.ts';

/** Columns that grade or file a requirement: what stands there demands nothing. */
const FILING: ReadonlySet<ColumnRole> = new Set(['id', 'priority', 'owner', 'weight', 'status', 'cost']);

const LEVEL = /^(?:niveaux?|levels?)$/;

/**
 * Whether the words at `[start, end)` are the statement's own, in running text: not code, a name, a word quoted, part of
 * a longer compound, the label before a colon or a grade in a column of grades.
 */
export function isOwnProse(statement: Statement, at: Span): boolean {
  const { text } = statement;
  return !(
    text.isMarked(at.start, at.end, 'code', 'struck') ||
    isQuoted(text.folded, at) ||
    isCompound(text.folded, at) ||
    isName(statement, at) ||
    isLabel(statement, at) ||
    isGrade(statement, at)
  );
}

/** Between quotation marks, nothing but the words themselves: a name, a label, a word spoken of. */
function isQuoted(folded: string, { start, end }: Span): boolean {
  const before = folded.slice(Math.max(0, start - 30), start);
  const opening = Math.max(before.lastIndexOf('"'), before.lastIndexOf('«'));
  if (opening < 0) return false;
  const closing = /["»]/.exec(folded.slice(end, end + 30));
  return closing !== null && !/["»]/.test(before.slice(opening + 1));
}

/** `low-voltage`, `pré-requis`, `multi_services`, `#fast` are words of their own. */
const isCompound = (folded: string, { start, end }: Span): boolean =>
  /[a-z0-9][-_@#/.]$/.test(folded.slice(Math.max(0, start - 2), start)) ||
  /^[-_@][a-z0-9]/.test(folded.slice(end, end + 2));

/** A capital in the middle of a sentence makes a name, and so do two at its start: “General Services”, “Near Social”. */
function isName({ text: { value }, form }: Statement, { start, end }: Span): boolean {
  const own = value.slice(start, end);
  if (form === 'title' || !/^\p{Lu}\p{Ll}/u.test(own)) return false;
  const before = value.slice(Math.max(0, start - 2), start);
  const within = /[\p{L}\p{N},’'] ?$/u.test(before);
  const paired = /^ \p{Lu}\p{Ll}/u.test(value.slice(end, end + 3));
  if (!within && !paired) return false;
  const words = value.slice(0, 400).match(/\p{L}+/gu) ?? [];
  return words.filter(word => /^\p{Lu}/u.test(word)).length < words.length * 0.6;
}

function isLabel({ label, row, text, language }: Statement, { end }: Span): boolean {
  if (label === null || row !== null) return false;
  // With a verb of duty in it, what stands before the dash is the demand: “Seeding should be repeatable — …”.
  const { defects, modality } = languageOf(language);
  if (finder(defects.weak).test(label.folded) || finder(modality.obligation).test(label.folded)) return false;
  const opening = text.folded.slice(0, 200);
  const until = opening.indexOf(label.folded) + label.folded.length;
  return end <= until && /[a-z0-9]/.test(opening.slice(until));
}

function isGrade({ row, text }: Statement, { start, end }: Span): boolean {
  if (row === null) return false;
  const source = text.span(start, end);
  return row.cells.some(
    (cell, n) =>
      FILING.has(row.table.roles[n] ?? 'other') &&
      // A level is a grade in one table and the value demanded in the next.
      !LEVEL.test(row.table.header[n]?.folded ?? '') &&
      contains(cell.span(), source),
  );
}
