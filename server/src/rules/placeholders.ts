import type { Statement } from '../document/model.ts';
import { languages } from '../language/index.ts';
import { finder, type Hit } from '../text/phrases.ts';

/** Fields that a template leaves open: `[delay]`, `{{term}}`, `«Duration»`, `____`, `…`, `? kg`, `Length:  cm`. */
const FIELDS: readonly RegExp[] = [
  /\{\{[^{}\n]{1,60}\}\}/g,
  /\[[^[\]\n]{2,60}\](?!\()/g,
  /«[\p{L}\d_]*_[\p{L}\d_]*»/gu,
  /<[a-z][^<>\n=]{2,40}>/gi,
  /_{3,}|\.{4,}|…{2,}/g,
  /(?<=\s)\?(?=\s\p{L})/gu,
  /(?<=(?:de|à|sous|of|within|for|pendant|sont|est) )(?:…|\.\.\.)(?=\s)/g,
  /(?<=:)\s{2,}(?=\p{L}{1,12}\s*$)/gu,
];

/** A field that only names a party, a person or a place is filled in at signature; a role or a button is no field. */
const NAME =
  /\b(?:name|nom|client|customer|supplier|provider|prestataire|company|societe|société|party|partie|address|adresse|user|role|homepage|signature|x|ok)\b/i;

/** The places of a statement that are still to be filled in. */
export function findPlaceholders(statement: Statement): Hit[] {
  const { value, folded } = statement.text;
  const hits: Hit[] = languages
    .flatMap(({ defects }) => finder(defects.placeholder).all(folded))
    .map(hit => ({ ...hit, text: value.slice(hit.start, hit.end) }));
  for (const field of FIELDS) {
    for (const match of value.matchAll(field)) {
      if (!NAME.test(match[0]))
        hits.push({ start: match.index, end: match.index + match[0].length, text: match[0].trim() || '…' });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}
