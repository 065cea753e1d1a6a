import type { Statement } from '../document/model.ts';
import type { Language } from '../language/language.ts';
import { finder, type Hit } from '../text/phrases.ts';
import { withoutTabStops } from '../text/snippets.ts';
import type { Fix } from './define.ts';

/** Measurable wordings in the place of a vague word, one fix each. */
export function alternatives(statement: Statement, hit: Hit, words: Language): Fix[] {
  const at = statement.text.span(hit.start, hit.end);
  const entry = words.alternatives.find(({ stems }) =>
    stems.some(stem => finder([`${stem}[a-z]*`]).startsWith(hit.text)),
  );
  return (entry?.snippets ?? []).map(text => ({
    title: {
      en: `Replace with “${withoutTabStops(text)}”`,
      fr: `Remplacer par «\u202f${withoutTabStops(text)}\u202f»`,
    },
    safe: false,
    edits: [{ at, text, snippet: true }],
  }));
}
