import english from '../../../snippets/en.json' with { type: 'json' };
import french from '../../../snippets/fr.json' with { type: 'json' };
import type { LanguageId } from '../language/language.ts';

interface Snippet {
  readonly body: readonly string[];
}

const SNIPPETS: Readonly<Record<LanguageId, Readonly<Record<string, Snippet | undefined>>>> = {
  en: english,
  fr: french,
};

/** The body of a snippet of snippets/{en,fr}.json, lines joined; `null` when there is none. */
export function snippet(name: string, language: LanguageId): string | null {
  return SNIPPETS[language][name]?.body.join('\n') ?? null;
}
