import type { Document, Section, SectionForm } from '../document/model.ts';
import { list } from '../language/language.ts';
import { finder } from '../text/phrases.ts';

/** What opens a document before any topic, and what closes it after the last, whatever its language. */
const OPENING = list`
  introduction, context, background, preamble, overview, summary, executive summary, abstract, parties, recitals, table of contents, contents, document control, version history, revision history, about this document, purpose of this document, contexte, preambule, presentation, resume, synthese, sommaire, table des matieres, parties, entre les soussignes, objet du document, historique
`;
const CLOSING = list`
  annex, annexes?, appendix, appendices, attachments?, signatures?, references, bibliography, sources, changelog, change log, open questions, notes, miscellaneous, general provisions, documents? joints?, pieces jointes, bibliographie, questions ouvertes, divers, dispositions (?:diverses|finales|generales), remerciements
`;

export const isOpening = ({ title }: Section): boolean => finder(OPENING).test(title!.folded);
export const isClosing = ({ title }: Section): boolean => finder(CLOSING).test(title!.folded);

const HEADINGS: ReadonlySet<SectionForm> = new Set(['heading', 'html']);
const isHeading = ({ form }: Section): boolean => HEADINGS.has(form);

/** The heading that names the whole document: the only one of its level, annexes left out, with others below it. */
export function titleSection({ root }: Document): Section | null {
  const [first, ...more] = root.children.filter(isHeading);
  return first?.children.length && more.every(isClosing) ? first : null;
}

/**
 * The sections that divide the document, in order: those below its title when it has one. Where no heading does it, the
 * articles or the bold titles in its text do.
 */
export function mainSections(document: Document): readonly Section[] {
  const title = titleSection(document);
  const below = (title ?? document.root).children;
  const headings = below.filter(isHeading);
  if (headings.length > 1 || (title && headings.length === 1)) return headings;
  const articles = (headings[0]?.children ?? below).filter(section => !isHeading(section));
  return articles.length > 1 ? articles : [];
}
