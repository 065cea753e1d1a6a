import type { Document, Statement } from '../document/model.ts';
import { languageOf, languages } from '../language/index.ts';
import { type LanguageId, list, type Phrases } from '../language/language.ts';
import { finder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { isEmptyOfContent } from './content.ts';

type Lists = Readonly<Record<LanguageId, Phrases>>;

/** Who does the work: whatever else a description of a product tells, it does not tell of them what the product does. */
const PROVIDER: Lists = {
  en: list`supplier, contractor, provider, vendor, consultant`,
  fr: list`titulaire, prestataire, fournisseur, maitre d'oeuvre, entrepreneur`,
};

/**
 * Where a contract or a call for bids says one of `phrases`, without one of `not`. In a description of a product the
 * same words tell what the product does, unless the authors speak of themselves, “we write in the group’s mailbox”, or
 * of the provider.
 */
export function saidBetweenParties(document: Document, phrases: Lists, not: Lists): Span | null {
  const speaks = (statement: Statement) => {
    const { text, language, form } = statement;
    if (form === 'title' || !finder(phrases[language]).test(text.folded)) return false;
    if (document.kind === 'specification' && !isOfParties(statement)) return false;
    return !isEmptyOfContent(statement) && !languages.some(({ id }) => finder(not[id]).test(text.folded));
  };
  return document.statements.find(speaks)?.span ?? null;
}

function isOfParties({ text, language }: Statement): boolean {
  const { subjects, forms } = languageOf(language);
  if (finder(forms.userStory).test(text.folded)) return false;
  return finder(subjects.author).test(text.folded) || finder(PROVIDER[language]).test(text.folded);
}
