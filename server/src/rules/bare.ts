import type { Statement } from '../document/model.ts';
import type { Language } from '../language/language.ts';
import { finder, type Hit } from '../text/phrases.ts';
import { hitsOf } from './neighbourhood.ts';

/** Words after a bare verb up to here still say nothing of how. */
const FEW = 6;

const wordsOf = (folded: string): number => folded.split(/[^a-z0-9'-]+/).filter(word => word !== '').length;

/**
 * A demand with nothing to check in it: a quality as a whole item (“Usability”), a verb that leaves open what is to be
 * done (“manage users”), or an opening after which only opinion decides (“improve …”, “knowledge of …”).
 */
export function bareHit(statement: Statement, words: Language): Hit | null {
  const { folded } = statement.text;
  const from = bodyStart(statement);
  const body = folded.slice(from, from + 200);
  const { bareQuality, bareVerb, bareDemand } = words.defects;
  if (statement.children.length > 0) return null;
  const quality = finder(bareQuality).first(folded, from);
  if (
    quality &&
    quality.start <= from + 2 &&
    wordsOf(body) <= 5 &&
    !/[:(\d]/.test(body) &&
    statement.form !== 'sentence'
  )
    return quality;
  for (const hit of hitsOf(bareVerb, folded)) {
    if (opensDemand(folded, from, hit) && saysLittle(folded.slice(hit.end, hit.end + 200))) return hit;
  }
  return hitsOf(bareDemand, folded).find(hit => opensDemand(folded, from, hit)) ?? null;
}

/** Where the identifier and the label end. */
function bodyStart({ text: { folded }, id, label, row }: Statement): number {
  if (row) return 0;
  const end = label
    ? folded.slice(0, 200).indexOf(label.folded) + label.folded.length
    : id
      ? folded.slice(0, 200).indexOf(id.value.toLowerCase()) + id.value.length
      : 0;
  const skipped = /^[^a-z0-9]*/.exec(folded.slice(end, end + 20))![0].length;
  return end + skipped < folded.length ? end + skipped : 0;
}

/** At the start, after a modal, after “to” that a subject is given, or second of two such verbs. */
const OPENS =
  /(?:(?:can|could|shall|must|will|should|may|to|i'll|we'll|able to|doit|doivent|devra|devront|peut|peuvent|pourra|pourront|permettre de|permet de|pouvoir|s'engagent? a|a|de|parvenir a|fully|also|shall also) |(?:can|shall|must|will|should|to|peut|doit|de|a) [a-z]+ (?:and|et) )$/;

const opensDemand = (folded: string, from: number, { start }: Hit): boolean =>
  start <= from + 2 || OPENS.test(folded.slice(Math.max(0, start - 40), start));

/** Whether what follows, as far as the clause goes, is a bare object: no means, no list, no figure. */
function saysLittle(after: string): boolean {
  const clause = /^[^,;.:(|]*/.exec(after)![0];
  const stop = after[clause.length];
  if (stop === ':' || stop === '(') return false;
  return (
    wordsOf(clause) <= FEW &&
    !/\d| (?:by|via|with|using|through|when|if|par|avec|en|si|lorsque|selon) /.test(clause)
  );
}
