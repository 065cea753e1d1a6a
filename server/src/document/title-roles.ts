import { languages } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import { finder } from '../text/phrases.ts';
import { ENUMERATOR } from './enumerator.ts';
import type { Section } from './model.ts';

/** What the title of a section may promise. */
export type TitleRole = keyof Language['titles'];

/** The title of the whole document promises demands or nothing: “Scale, version 2” is no list of ideas for later. */
const DEMANDS: readonly TitleRole[] = ['requirement', 'technical', 'deliverable', 'obligation'];

const ASIDES: readonly TitleRole[] = ['context', 'example', 'open', 'reference', 'definition'];

const isDocumentTitle = ({ level, parent }: Section): boolean => level === 1 && parent!.children.length === 1;

const roleCache = new WeakMap<Section, ReadonlySet<TitleRole>>();

/** What the title of a section promises; titles are short, so every language is tried. */
export function rolesOf(section: Section): ReadonlySet<TitleRole> {
  const known = roleCache.get(section);
  if (known) return known;
  const roles = new Set<TitleRole>();
  const wanted = isDocumentTitle(section) ? DEMANDS : null;
  for (const { titles } of section.title ? languages : []) {
    for (const role of Object.keys(titles) as TitleRole[]) {
      if ((!wanted || wanted.includes(role)) && finder(titles[role]).test(section.title!.folded))
        roles.add(role);
    }
  }
  // “User story 3: sample users” is about a demand: what else its words could promise counts at the beginning only.
  if ([...roles].some(role => DEMANDS.includes(role))) {
    const title = section.title!.folded.replace(ENUMERATOR, '');
    for (const role of ASIDES)
      if (!languages.some(({ titles }) => finder(titles[role]).startsWith(title))) roles.delete(role);
  }
  roleCache.set(section, roles);
  return roles;
}
