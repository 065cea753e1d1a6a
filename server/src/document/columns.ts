import { languages } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import type { MappedText } from '../text/mapped.ts';
import { finder } from '../text/phrases.ts';
import { COLUMN_ROLES, type ColumnRole } from './model.ts';

/** What the header of a column promises; headers are short, so every language is tried. */
export function columnRole(header: MappedText): ColumnRole {
  const folded = header.folded.trim();
  if (/^(?:n°|#|№)$/.test(folded)) return 'id';
  for (const language of languages) {
    const role = COLUMN_ROLES.find(candidate => heads(language, candidate, folded));
    if (role) return role;
  }
  return 'other';
}

function heads(language: Language, role: ColumnRole, folded: string): boolean {
  const phrases = language.columns[role];
  const hit = phrases && finder(phrases).first(folded);
  return hit != null && hit.start <= 2;
}
