import type { Document, Statement } from '../document/model.ts';
import { languageOf, languages } from '../language/index.ts';
import { type LanguageId, list, type Phrases } from '../language/language.ts';
import { finder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { hasBlank, isEmptyOfContent } from './content.ts';
import { sectionTitled, several, speaksOf } from './shape.ts';

type Lists = Readonly<Record<LanguageId, Phrases>>;

/** Who does the work: whatever else a description of a product tells, it does not tell of them what the product does. */
const PROVIDERS: Lists = {
  en: list`suppliers?, contractors?, subcontractors?, providers?, vendors?, consultants?, bidders?, tenderers?`,
  fr: list`titulaire, prestataires?, fournisseurs?, maitre d'oeuvre, entrepreneurs?, entreprises?, candidats?, soumissionnaires?`,
};

/**
 * Where a contract or a call for bids says one of `phrases`; a specification is not looked at, for there the same words
 * tell what the product does.
 */
export const betweenParties = (document: Document, phrases: Lists): Span | null =>
  document.kind === 'specification' ? null : said(document, phrases, () => true);

/**
 * As {@link betweenParties}, without one of `not`; in a specification too, where the authors speak of themselves, “we
 * write in the group’s mailbox”, or of the provider.
 */
export function amongParties(document: Document, phrases: Lists, not: Lists): Span | null {
  const isBare = ({ text }: Statement) => !languages.some(({ id }) => finder(not[id]).test(text.folded));
  const fits =
    document.kind === 'specification' ? (one: Statement) => isOfParties(one) && isBare(one) : isBare;
  return said(document, phrases, fits);
}

/** As {@link sectionTitled}, for titles that in a specification are as likely to name a part of the product. */
export const sectionOfParties = (document: Document, headings: Lists): Span | null =>
  sectionTitled(document, headings, document.kind === 'specification' ? speaksOf(PROVIDERS) : undefined);

function said(document: Document, phrases: Lists, fits: (statement: Statement) => boolean): Span | null {
  const speaks = speaksOf(phrases);
  return several(
    document,
    1,
    statement => speaks(statement) && fits(statement) && !hasBlank(statement) && !isEmptyOfContent(statement),
  );
}

function isOfParties({ text, language }: Statement): boolean {
  const { subjects, forms } = languageOf(language);
  if (finder(forms.userStory).test(text.folded)) return false;
  return finder(subjects.author).test(text.folded) || finder(PROVIDERS[language]).test(text.folded);
}
