import type { LanguageId, Text } from '../language/language.ts';
import type { Observation } from '../rules/define.ts';

/** A message with its `{name}` slots filled, in every language, as a sentence begins. */
export const fillMessage = (message: Text, data: Observation['data']): Text => ({
  en: fill(message.en, data, 'en'),
  fr: fill(message.fr, data, 'fr'),
});

function fill(template: string, data: Observation['data'], locale: LanguageId): string {
  const text = template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = data?.[name];
    return value === undefined ? slot : typeof value === 'string' ? value : value[locale];
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
