import { languages } from '../generated/languages.ts';
import { together } from '../text/phrases.ts';
import type { Language, LanguageId, Phrases } from './language.ts';

// Statements are asked for the words of their own language, titles and headers for those of every language.
for (const { modality, subjects, aside, labels, forms, scenario, defects } of languages) {
  together([modality, subjects, aside, labels, forms, scenario, defects].flatMap(lists));
}
together(languages.flatMap(({ titles }) => lists(titles)));
together(languages.flatMap(({ columns }) => lists(columns)));

function lists(part: Language[keyof Language]): Phrases[] {
  return Object.values(part).filter((value): value is Phrases => Array.isArray(value));
}

export const languageOf = (id: LanguageId): Language =>
  languages.find(language => language.id === id) ?? languages[0]!;

export { languages };
