import type { Statement } from '../document/model.ts';
import type { Alternative, Language } from '../language/language.ts';
import { finder, type Hit } from '../text/phrases.ts';
import { withoutTabStops } from '../text/snippets.ts';
import type { Fix } from './define.ts';
import { isPredicate } from './vagueness.ts';

/** An adverb, or a phrase that serves as one: `quickly`, `as soon as possible`, *de manière simple*. */
const ADVERB =
  /(?:ly|ment)$|^(?:in|as|without|from|on|at|for|within|sans|dans|au|aux|des|en|de|a|d'une|par|les|soon|timely|often|souvent|forthwith) ?(?=\S* |soon|timely|often|souvent|forthwith|$)/;

/**
 * Measurable wordings for a vague word, one fix each, so that the sentence still reads well: in the place of an adverb or
 * of what follows “shall be”; at the end of the sentence for an adjective that stands at its noun.
 */
export function alternatives(statement: Statement, hit: Hit, words: Language): Fix[] {
  const entry = words.alternatives.find(({ stems }) =>
    stems.some(stem => finder([`${stem}[a-z]*`]).startsWith(hit.text)),
  );
  if (!entry) return [];
  const place = placeOf(statement, hit, words);
  const edit = place === 'attribute' ? atEnd(statement) : statement.text.span(hit.start, hit.end);
  if (!edit) return [];
  const plural = /[sx]$/.test(hit.text) ? 's' : '';
  const elided = hit.text.endsWith("'") ? ' ' : '';
  return entry[place].map(snippet => {
    const text = snippet.replaceAll('~', plural) + (place === 'attribute' ? '' : elided);
    const shown = withoutTabStops(text).replace(/^,? /, '');
    const title =
      place === 'attribute'
        ? { en: `Add “${shown}”`, fr: `Ajouter «\u202f${shown}\u202f»` }
        : { en: `Replace with “${shown}”`, fr: `Remplacer par «\u202f${shown}\u202f»` };
    return { title, safe: false, edits: [{ at: edit, text, snippet: true }] };
  });
}

function placeOf(
  { text: { folded } }: Statement,
  hit: Hit,
  words: Language,
): keyof Omit<Alternative, 'stems'> {
  if (ADVERB.test(hit.text)) return 'adverb';
  return isPredicate(folded, hit, words) ? 'predicate' : 'attribute';
}

/** Before the full stop; in a row there is no telling where the sentence ends. */
function atEnd({ text, row }: Statement): { start: number; end: number } | null {
  if (row) return null;
  const end = text.value.trimEnd().replace(/[\s.;:,!]{1,3}$/, '').length;
  const { end: at } = text.span(0, end);
  return { start: at, end: at };
}
