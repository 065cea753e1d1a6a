import { languages } from '../language/index.ts';
import type { LanguageId, Phrases } from '../language/language.ts';
import { finder } from '../text/phrases.ts';
import type { Topic } from './define.ts';

const NUMBER =
  /^(?:(?:articles?|art\.?|section|clause|annexe?|appendix|schedule|exhibit|part|partie|chapitre|titre|lot|phase)\s+(?:n°\s*)?(?:\d[\d.]*|[ivxlc]+|premier|1er|[a-d])(?![a-z0-9])|\d[\d.]*[.)]?|[ivxlc]{1,5}[.)]|[a-z][.)])[\s.:)-]*/;
const SEPARATOR = /[:;,/|&+()[\]*"«»!?.]+|\s-\s|\s(?:and|et|or|ou)\s|\set\/ou\s/;
const LEADING =
  /^(?:the|our|your|its|project|general|main|proposed|expected|le|la|les|l'|des|du|de la|de l'|d'|nos|notre|vos|votre|leurs?)\s*(?<=[\s'])/;
const TRAILING =
  /\s(?:(?:of|for|to|in) (?:the|this|our) \w+|du \w+|de la \w+|de l'\w+|de ce \w+|attendue?s?|generale?s?|globale?s?|principa\w+|souhaitee?s?|provisoires?|previsionnel\w*|envisagee?s?|summary|overview|details?|information|clause|mandatory|expected)$/;

/** A folded title, its number left out, as a whole and in the parts that `and`, a comma or a colon join. */
export function titleParts(folded: string): string[] {
  const title = trim(folded).replace(NUMBER, '');
  const parts = new Set([trim(title)]);
  for (const part of title.split(SEPARATOR)) {
    const whole = trim(part);
    const core = whole.replace(LEADING, '').replace(LEADING, '');
    parts.add(whole);
    parts.add(core);
    parts.add(core.replace(TRAILING, ''));
  }
  parts.delete('');
  return [...parts];
}

const trim = (text: string): string => text.replace(/^[^a-z0-9]+/, '').replace(/[^a-z0-9]+$/, '');

/** Where the lines begin that are one of `headings`, in any language: titles are often in another one than the text. */
export const wholeLines = (headings: Readonly<Record<LanguageId, Phrases>>, lines: string): number[] =>
  languages.flatMap(({ id }) => finder(headings[id]).wholeLines(lines));

/** Whether a folded title, or a part of it, promises the topic. */
export function isTitledAs({ headings, not }: Pick<Topic, 'headings' | 'not'>, folded: string): boolean {
  if (not && languages.some(({ id }) => finder(not[id]).test(folded))) return false;
  return wholeLines(headings, titleParts(folded).join('\n')).length > 0;
}

const FEATURES =
  /(?<![a-z])(?:functional|features?|functionalit(?:y|ies)|user (?:stor(?:y|ies)|scenarios?)|use cases?|modules?|screens?|fonctionn\w+|fonctions?|cas d'(?:utilisation|usage)|ecrans?|recits?)(?![a-z])/;
const NOT_FEATURES = /non[- ]?f(?:u|o)n|hors|out of/;

/** Whether a title announces what the product does. */
export const featureTitle = (folded: string): boolean => FEATURES.test(folded) && !NOT_FEATURES.test(folded);
