import { languages } from '../generated/languages.ts';
import type { Language, LanguageId } from './language.ts';

export const languageOf = (id: LanguageId): Language =>
  languages.find(language => language.id === id) ?? languages[0]!;

export { languages };
