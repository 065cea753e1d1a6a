import { languages } from '../generated/languages.ts';
import { together } from '../text/phrases.ts';
import type { Language, LanguageId, Phrases } from './language.ts';

// Statements are asked for the words of their own language; titles, headers, steps and blanks for those of every one.
for (const { modality, subjects, aside, labels, forms, defects } of languages) {
  together(
    [modality, subjects, aside, labels, forms, { ...defects, field: null, placeholder: null }].flatMap(lists),
  );
}
together(
  languages.flatMap(({ scenario, defects }) => [...lists(scenario), defects.field, defects.placeholder]),
);
together(languages.flatMap(({ titles }) => lists(titles)));
together(languages.flatMap(({ columns }) => lists(columns)));

function lists(part: object): Phrases[] {
  return Object.values(part).filter((value): value is Phrases => Array.isArray(value));
}

export const languageOf = (id: LanguageId): Language =>
  languages.find(language => language.id === id) ?? languages[0]!;

export { languages };
