import type { Document, Statement } from '../document/model.ts';
import type { Language, Phrases } from '../language/language.ts';
import { measures } from '../text/measure.ts';
import { finder, type Hit } from '../text/phrases.ts';
import { findQuantities } from '../text/quantities.ts';
import { citations } from './criteria.ts';
import { definesLike, sameStem } from './definitions.ts';
import { neighbourhood } from './neighbourhood.ts';
import type { Found } from './requirements.ts';

/** What makes exact a word that would be vague on its own, or takes the demand out of it. */
export type Repair = 'purpose' | 'figure' | 'reference' | 'list' | 'definition' | 'sequel' | 'criterion';

/**
 * Looks around a word for what makes it precise: a figure in its clause or its row, a reference to where it is specified,
 * a list that spells it out, its definition in the document, a figure in the sentence that follows, a measured acceptance
 * criterion. `null` when there is none. `counts` is for what calls for a figure: a plain number of
 * things (`20 users`) will do as well, a list will not.
 */
export function repairOf(
  document: Document,
  statement: Statement,
  hit: Hit,
  words: Language,
  { counts = false } = {},
): Repair | null {
  const near = neighbourhood(statement.text.folded, hit);
  const clause = statement.row ? near : clauseOf(near);
  if (isPurpose(near, words)) return 'purpose';
  const measurable = !finder(words.defects.attitude).test(near.own);
  if (measurable && hasFigure(clause.before + clause.own + clause.after, counts)) return 'figure';
  if (isReferred(clause, words)) return 'reference';
  if (!counts && isSpelledOut(near.after, statement.children.length > 0)) return 'list';
  if (definesLike(document, hit.text)) return 'definition';
  if (isContinued(document, statement, hit)) return 'sequel';
  if (isTermOfArt(document, near)) return 'reference';
  return hasMeasuredCriterion(document, statement) ? 'criterion' : null;
}

/** The hits that nothing around them makes exact; `counts` as for `repairOf`. */
export const isUnrepaired =
  (document: Document, options?: { counts?: boolean }) =>
  ({ statement, hit, words }: Found): boolean =>
    repairOf(document, statement, hit, words, options) === null;

type Near = ReturnType<typeof neighbourhood>;

/** A demand and what qualifies it stand between two semicolons or full stops. */
function clauseOf({ before, own, after, first }: Near): Near {
  const opening = Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1;
  const closing = after.search(/;|\. /);
  return { before: before.slice(opening), own, after: closing < 0 ? after : after.slice(0, closing), first };
}

function hasFigure(folded: string, counts: boolean): boolean {
  return findQuantities(folded).some(
    quantity =>
      measures(folded, quantity) &&
      (counts || quantity.kind !== 'number' || /^[^\d]/.test(folded.slice(quantity.start, quantity.end))),
  );
}

/** What follows “so that”, up to the next comma, only says what for; so does “In order to …,” at the start. */
function isPurpose({ before, after, first }: Near, words: Language): boolean {
  return finder(words.defects.purpose)
    .all(before)
    .some(
      ({ start, end }) => !/[,;:]/.test(before.slice(end)) && (!first || start > 6 || after.includes(',')),
    );
}

function isReferred({ before, own, after }: Near, words: Language): boolean {
  const holds = (phrases: Phrases, back: number, ahead: number): boolean =>
    finder(phrases).test(before.slice(-back) + own + after.slice(0, ahead));
  return holds(words.defects.reference, 20, 70) || holds(words.defects.exact, 20, 40);
}

/** Whether what follows, in brackets, after a colon or as a list of its own, says which. */
function isSpelledOut(after: string, hasChildren: boolean): boolean {
  const bracket = /^[^.;:()]{0,25}\(([^()]{3,200})/.exec(after)?.[1];
  if (bracket && /[,/\d+×]| and | or | et | ou /.test(bracket)) return true;
  const colon = /^[^.;:()]{0,80}:(.*)/.exec(after)?.[1];
  if (colon === undefined) return false;
  return colon.trim() === '' ? hasChildren : /,| and | et |\d/.test(colon) && !/^ ?(?:e\.g|ex)/.test(colon);
}

/** Words of the data protection law, to which it and the measures annexed to a processing agreement give content. */
const isTermOfArt = ({ profile }: Document, { own, after }: Near): boolean =>
  profile === 'data-processing-agreement' &&
  /^(?:appropriate|adequate|suitable|appropriee?s|adequate?s)$/.test(own) &&
  /^ (?:(?:and|et) \w+ )?(?:technical|technique|organi[sz]ation|safeguard|garantie|security|level|data|transfer)/.test(
    after,
  );

/** Whether the next sentence of the same paragraph gives the figure. */
function isContinued({ statements }: Document, { index, block }: Statement, hit: Hit): boolean {
  const next = statements[index + 1];
  if (!next || next.block !== block) return false;
  const folded = next.text.folded.slice(0, 300);
  const takesUp =
    /^(?:this|that|it|these|they|which|i\.e|ce|cela|cette|celui|celle|il|elle|soit)(?![a-z])/.test(folded) ||
    folded.split(/[^a-z]+/).some(word => word.length > 3 && sameStem(word, hit.text));
  return takesUp && hasFigure(folded, false);
}

/** More criteria than this are not looked at: one that measures is enough. */
const CRITERIA = 20;

function hasMeasuredCriterion(document: Document, statement: Statement): boolean {
  const cited = statement.id ? (citations(document).get(statement.id.value) ?? []) : [];
  return [...cited.slice(0, CRITERIA), ...statement.children.slice(0, CRITERIA)].some(({ text }) =>
    hasFigure(text.folded.slice(0, 300), false),
  );
}
