import type { Kind } from '../document/model.ts';
import type { LanguageId, Text } from '../language/language.ts';
import type { Severity } from '../rules/define.ts';

export const kindNames: Readonly<Record<Kind, Text>> = {
  specification: { en: 'specification', fr: 'spécification' },
  contract: { en: 'contract', fr: 'contrat' },
  nda: { en: 'non-disclosure agreement', fr: 'accord de confidentialité' },
  rfp: { en: 'request for proposal', fr: 'appel d’offres' },
  other: { en: 'neither specification nor contract', fr: 'ni spécification ni contrat' },
};

export const languageNames: Readonly<Record<LanguageId, Text>> = {
  en: { en: 'English', fr: 'anglais' },
  fr: { en: 'French', fr: 'français' },
};

export const severityNames: Readonly<Record<Severity, Text>> = {
  error: { en: 'error', fr: 'erreur' },
  warning: { en: 'warning', fr: 'avertissement' },
  info: { en: 'info', fr: 'info' },
};

/** `1 file`, `2 files`; in French, zero takes the singular. */
export function count(n: number, noun: Text, locale: LanguageId): string {
  const isPlural = locale === 'fr' ? n >= 2 : n !== 1;
  return `${n} ${noun[locale]}${isPlural ? 's' : ''}`;
}
