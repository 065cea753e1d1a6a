import type { Document, Section, Statement } from '../document/model.ts';
import { rolesOf } from '../document/title-roles.ts';
import { languages } from '../language/index.ts';
import { finder } from '../text/phrases.ts';

/** Whether the statement is an acceptance criterion by its place: under such a title or lead-in. */
export function isCriterion(statement: Statement): boolean {
  for (let section: Section | null = statement.section; section; section = section.parent)
    if (isCriteriaSection(section)) return true;
  return (
    statement.leadIn !== null &&
    languages.some(({ titles }) => finder(titles.acceptance).test(statement.leadIn!.text.folded))
  );
}

/** Whether the statement stands among goals: indicators measure those, nobody accepts them one by one. */
export function isGoal(statement: Statement): boolean {
  for (let section: Section | null = statement.section; section; section = section.parent) {
    const roles = rolesOf(section);
    if (roles.has('requirement')) return false;
    if (roles.has('aim')) return true;
  }
  return false;
}

const cache = new WeakMap<Document, ReadonlyMap<string, readonly Statement[]>>();

/** The criteria that cite an identifier, by identifier. */
export function citations(document: Document): ReadonlyMap<string, readonly Statement[]> {
  const known = cache.get(document);
  if (known) return known;
  const cited = new Map<string, Statement[]>();
  for (const statement of document.statements) {
    if (!isCriterion(statement)) continue;
    for (const [id] of statement.text.value.matchAll(/[A-Z]{1,8}[-_]?\d{1,5}/g)) {
      const citing = cited.get(id);
      if (citing) citing.push(statement);
      else cited.set(id, [statement]);
    }
  }
  cache.set(document, cited);
  return cited;
}

export const isCriteriaSection = (section: Section): boolean =>
  section.title !== null &&
  languages.some(({ titles }) => finder(titles.acceptance).test(section.title!.folded));
