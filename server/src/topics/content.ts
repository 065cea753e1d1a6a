import type { Section, Statement } from '../document/model.ts';
import { languageOf } from '../language/index.ts';
import { finder } from '../text/phrases.ts';

const BLANK =
  /\[(?!\s*[x ]?\s*\])[^\]\n]{0,80}\]|\{\{[^}\n]{0,80}\}\}|<[^<>\n]{2,60}>|«\s?[^»\n]{0,5}\s?»|_{3,}|\.{4,}|…{2,}|(?:^|\s)…\s|(?:^|[^a-z0-9])(?:x{2,}|tbd|tba|tbc|todo)(?![a-z0-9])|●|•{2,}/;
const NOTHING =
  /^(?:n\/a|none|nil|aucune?s?|neant|not applicable|non applicable|sans objet|so|tbd|to ?do|to be (?:defined|completed|determined|confirmed|announced|agreed|written)|a (?:definir|completer|preciser|determiner|rediger|venir|confirmer)|en cours de redaction|coming soon|work in progress|wip|vide|empty|see (?:above|below)|cf\.? (?:ci-dessus|ci-dessous))[\s.!…]*$/;

const PENDING =
  /^\W{0,4}(?:tbd|tbc|todo|a completer|a definir|a rediger|to be (?:completed|defined|written))(?![a-z])/;

/** Whether something stands to be filled in: `[amount]`, `{{court}}`, `_____`, `XX`. Links are no blanks. */
export function hasBlank({ text, language }: Statement): boolean {
  const at = text.folded.search(BLANK);
  if (at >= 0 && !text.isMarked(at, at + 1, 'link') && !text.isMarked(at, at + 1, 'code')) return true;
  return finder(languageOf(language).defects.placeholder).test(text.folded);
}

/** Whether a statement holds the place of content without being any: a placeholder, a contents entry, a lone link. */
export function isEmptyOfContent(statement: Statement): boolean {
  const { text, language, row } = statement;
  const folded = text.folded.trim();
  const words = folded.split(/[^a-z0-9]+/).filter(word => word.length > 1);
  if (words.length === 0 || NOTHING.test(folded)) return true;
  const { length } = text.value;
  if (text.isMarked(0, length, 'link') || text.isMarked(0, length, 'struck')) return true;
  if (row && row.cells.length > 1 && row.cells.filter(({ value }) => /[\p{L}\p{N}]/u.test(value)).length < 2)
    return true;
  if (/^\[[^\]]*\][.;]?$|^\{\{[^}]*\}\}$|^<[^<>]*>$/.test(folded)) return true;
  if (
    text.isMarked(0, length, 'emphasis') &&
    finder(languageOf(language).aside.instruction).startsWith(folded)
  )
    return true;
  return words.length <= 8 && finder(languageOf(language).defects.placeholder).test(folded);
}

/** The first statement of a section, or of one below it, that says something. */
export function firstContent(section: Section, says: (statement: Statement) => boolean): Statement | null {
  let placeholder: number | null = null;
  for (const statement of section.statements) {
    // What comes after a placeholder in its paragraph speaks of the gap: “TBD. Complete before the review.”
    if (PENDING.test(statement.text.folded)) placeholder = statement.block;
    if (statement.form !== 'title' && statement.block !== placeholder && says(statement)) return statement;
  }
  for (const child of section.children) {
    const content = firstContent(child, says);
    if (content) return content;
  }
  return null;
}
