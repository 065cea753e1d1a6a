import type { Statement } from '../document/model.ts';
import type { Language } from '../language/language.ts';
import { finder, type Hit } from '../text/phrases.ts';
import { findQuantities, hasMeasure } from '../text/quantities.ts';

/** What makes a word exact that would be vague on its own. */
export type Repair = 'figure' | 'reference' | 'list' | 'purpose' | 'criterion';

/**
 * Looks around a word for what makes it precise: a figure in the same sentence or row, a place where the text says it is
 * defined, a list that spells it out; or for a purpose clause, where it demands nothing. `null` when nothing does.
 */
export function repairOf(statement: Statement, hit: Hit, words: Language): Repair | null {
  const { folded } = statement.text;
  if (inPurpose(folded, hit, words)) return 'purpose';
  if (hasMeasure(folded) && figureNear(folded, hit)) return 'figure';
  if (finder(words.defects.exact).test(folded) || finder(words.defects.reference).test(folded.slice(hit.end)))
    return 'reference';
  if (
    statement.children.length > 0 &&
    statement.children.some(child => child.requirement || hasMeasure(child.text.folded))
  )
    return 'list';
  return null;
}

/** A figure repairs the words of its own clause: as far as the next semicolon or full stop. */
function figureNear(folded: string, hit: Hit): boolean {
  const start = Math.max(folded.lastIndexOf(';', hit.start), folded.lastIndexOf('. ', hit.start)) + 1;
  const semicolon = folded.indexOf(';', hit.end);
  const clause = folded.slice(start, semicolon < 0 ? folded.length : semicolon);
  return findQuantities(clause).some(quantity => quantity.kind !== 'version');
}

/** What follows “so that”, up to the next comma, only says what for. */
function inPurpose(folded: string, hit: Hit, words: Language): boolean {
  const purpose = finder(words.defects.purpose).first(folded);
  return purpose !== null && purpose.start > 3 && purpose.start < hit.start;
}
