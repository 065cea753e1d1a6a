import type { Document, Statement } from '../document/model.ts';
import { languages } from '../language/index.ts';
import { finder, type Hit } from '../text/phrases.ts';
import { isOwnProse } from './own-prose.ts';

/** Fields that a template leaves open, whatever they are for: `{{term}}`, `«Sum_due»`, `____`, `within …`, `? kg`, `Length:  cm`. */
const FIELDS: readonly RegExp[] = [
  /\{\{[^{}\n]{1,60}\}\}/g,
  /\[[\p{L}\d]{1,30}_[\p{L}\d_]{1,30}\](?!\()/gu,
  /«\s?[\p{L}\d]{1,30}_[\p{L}\d_]{1,40}\s?»/gu,
  /<[a-z][^<>\n=]{2,40}>/gi,
  /_{3,}|\.{4,}|…{2,}|\?{2,}/g,
  /(?:^|(?<=\| ))(?:\?|…|\.{3})(?= |$)/g,
  /(?<=\s)\?(?=\s\p{L})/gu,
  /(?<=\b(?:de|of|max|maximum|minimum|à|is|est) )\?$/g,
  /(?<=(?:\b(?:de|à|sous|of|within|for|after|pendant|sont|est|is|are|par|by) |: ?))(?:…|\.\.\.)(?=\s|$)/g,
  /(?<=:)\s{2,}(?=\p{L}{1,12}\s*$)/gu,
];

/** What stands in square brackets, which also hold roles, buttons and remarks. */
const BRACKETS = /\[([^[\]\n]{2,60})\](?![([])/g;

/** A field that only names a party, a person or a place is filled in at signature. */
const NAME =
  /(?<![a-z])(?:name|nom|client|customer|supplier|provider|prestataire|company|societe|party|partie|address|adresse|user|role|signature|contact|e?mail|product|produit|responsable|controller|processor|dpo|editeur|publisher|url|site|logo|title|titre|id)(?![a-z])/;

/** The first place of a statement that is still to be filled in. */
export function findPlaceholder(statement: Statement): Hit | null {
  const { value, folded } = statement.text;
  const hits: Hit[] = [];
  for (const { defects } of languages) {
    const hit = finder(defects.placeholder).first(folded);
    if (hit) hits.push({ ...hit, text: value.slice(hit.start, hit.end) });
  }
  for (const field of FIELDS) {
    for (const { 0: text, index } of value.matchAll(field)) {
      const end = index + text.length;
      if (NAME.test(folded.slice(index, end))) continue;
      hits.push({ start: index, end, text: text.trim() || '…' });
      break;
    }
  }
  for (const { 0: text, 1: within, index } of value.matchAll(BRACKETS)) {
    if (!isField(within!, folded.slice(index, index + text.length))) continue;
    hits.push({ start: index, end: index + text.length, text });
    break;
  }
  const own = hits.filter(hit => isOwnProse(statement, hit));
  return own.sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null;
}

/** Whether brackets hold a value to be written: `[PRICE]`, `[payment term]`, *[délai]*. */
function isField(within: string, folded: string): boolean {
  if (/(?:^\[| )(?:a (?:definir|confirmer|preciser|completer|adapter)|to be )/.test(folded)) return true;
  if (NAME.test(folded)) return false;
  return (
    /^\p{Lu}[\p{Lu} ]{3,}$/u.test(within) ||
    languages.some(({ defects }) => finder(defects.field).test(folded))
  );
}

/** The statement that a list or a table of nothing but one field leaves unfinished: “We test in:” over “[browsers]”. */
export function findEmptySequel({ statements }: Document, statement: Statement): Statement | null {
  const next = statements[statement.index + 1];
  if (!next || !/:\s*$/.test(statement.text.value.slice(-3)) || next.section !== statement.section)
    return null;
  const hit = next.text.value.length < 64 ? findPlaceholder(next) : null;
  return hit && /^\W*$/.test(next.text.folded.slice(0, hit.start) + next.text.folded.slice(hit.end))
    ? next
    : null;
}
