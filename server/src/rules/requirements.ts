import type { Document, Statement } from '../document/model.ts';
import { languageOf } from '../language/index.ts';
import type { Language, Phrases } from '../language/language.ts';
import type { Hit } from '../text/phrases.ts';
import { hitsOf } from './neighbourhood.ts';
import { isOwnProse } from './own-prose.ts';

export interface Found {
  readonly statement: Statement;
  readonly hit: Hit;
  readonly words: Language;
}

/** The requirements of a document, in order. */
export const requirements = (document: Document): Statement[] =>
  document.statements.filter(statement => statement.requirement);

/** Every place where a requirement holds a phrase of a list, in its own language, as prose of its own. */
export function* inRequirements(document: Document, pick: (words: Language) => Phrases): Generator<Found> {
  for (const statement of requirements(document)) {
    const words = languageOf(statement.language);
    for (const hit of hitsOf(pick(words), statement.text.folded)) {
      if (isOwnProse(statement, hit)) yield { statement, hit, words };
    }
  }
}

/** The first of those places in each requirement that `holds` accepts: one finding of a rule per statement is enough. */
export function* firstInRequirements(
  document: Document,
  pick: (words: Language) => Phrases,
  holds: (found: Found) => boolean,
): Generator<Found> {
  let last: Statement | null = null;
  for (const found of inRequirements(document, pick)) {
    if (found.statement === last || !holds(found)) continue;
    last = found.statement;
    yield found;
  }
}
