import type { Statement } from '../document/model.ts';
import type { Alternative, Language } from '../language/language.ts';
import { finder, type Hit } from '../text/phrases.ts';
import { withoutTabStops } from '../text/snippets.ts';
import type { Span } from '../text/span.ts';
import type { Edit, Fix } from './define.ts';
import { isPredicate } from './vagueness.ts';

/** An adverb, or a phrase that serves as one: `quickly`, `as soon as possible`, *de manière simple*. */
const ADVERB =
  /(?<!friend)ly$|ment$|^a l'avance$|^(?:in|as|without|from|on|at|for|within|sans|dans|au|aux|des|en|de|d'une|par|les) |^(?:soon|timely|often|souvent|forthwith)$/;

/**
 * Measurable wordings for a vague word, one fix each, so that the sentence still reads well: in the place of what follows
 * “shall be”; at the end of the clause for an adverb, and for an adjective that stands at its noun and stays there.
 */
export function alternatives(statement: Statement, hit: Hit, words: Language): Fix[] {
  const entry = words.alternatives.find(({ stems }) =>
    stems.some(stem => finder([`${stem}[a-z]*`]).startsWith(hit.text)),
  );
  if (!entry) return [];
  const place = placeOf(statement, hit, words);
  const plural = /[sx]$/.test(hit.text) ? 's' : '';
  return entry[place].flatMap(snippet => {
    const text = snippet.replaceAll('~', plural);
    const edits = place === 'attribute' ? added(statement, text) : replaced(statement, hit, place, text);
    if (!edits) return [];
    const shown = withoutTabStops(text).replace(/^, /, '');
    const title =
      place === 'attribute'
        ? { en: `Add “${shown}”`, fr: `Ajouter «\u202f${shown}\u202f»` }
        : { en: `Replace with “${shown}”`, fr: `Remplacer par «\u202f${shown}\u202f»` };
    return [{ title, safe: false, edits }];
  });
}

/** Before the full stop; in a row there is no telling where the sentence ends. */
function added({ text, row }: Statement, snippet: string): Edit[] | null {
  if (row) return null;
  const end = text.value.trimEnd().replace(/[\s.;:,!]{1,3}$/, '').length;
  return [{ at: after(text.span(0, end)), text: snippet, snippet: true }];
}

/** In the place of the words; an adverb moves behind what the verb still has to say: “report accidents within 2 days”. */
function replaced({ text, row }: Statement, hit: Hit, place: Place, snippet: string): Edit[] {
  const rest = /^ [^,;.:|()]*/.exec(text.folded.slice(hit.end, hit.end + 200))?.[0].trimEnd() ?? '';
  const at = text.span(hit.start, hit.end);
  if (place !== 'adverb' || rest === '' || row || hit.start === 0)
    return [{ at, text: snippet, snippet: true }];
  const end = text.span(hit.end, hit.end + rest.length);
  return [
    { at: text.span(hit.start - 1, hit.end), text: '' },
    { at: after(end), text: ` ${snippet}`, snippet: true },
  ];
}

const after = ({ end }: Span): Span => ({ start: end, end });

type Place = keyof Omit<Alternative, 'stems'>;

function placeOf(
  { text: { folded } }: Statement,
  hit: Hit,
  words: Language,
): keyof Omit<Alternative, 'stems'> {
  if (ADVERB.test(hit.text)) return 'adverb';
  const beforeNoun =
    /^ (?!(?:and|or|but|for|in|on|at|with|to|when|et|ou|mais|pour|en|avec|sur|dans|a|au|aux|lorsque) )[a-z]/;
  const standsAlone = !beforeNoun.test(folded.slice(hit.end, hit.end + 12));
  return standsAlone && isPredicate(folded, hit, words) ? 'predicate' : 'attribute';
}
