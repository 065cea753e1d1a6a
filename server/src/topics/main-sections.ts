import type { Document, Section } from '../document/model.ts';

/** The heading that names the whole document: the only one of its level, with other headings below it. */
export function titleSection({ root }: Document): Section | null {
  const [only, ...more] = root.children.filter(isHeading);
  return only && more.length === 0 && only.children.some(isHeading) ? only : null;
}

/** The headings that divide the document, in order: those below its title when it has one. */
export const mainSections = (document: Document): Section[] =>
  (titleSection(document) ?? document.root).children.filter(isHeading);

const isHeading = ({ form }: Section): boolean => form === 'heading';
