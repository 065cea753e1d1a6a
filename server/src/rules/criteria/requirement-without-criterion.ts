import type { Section, Statement } from '../../document/model.ts';
import { languages } from '../../language/index.ts';
import { finder } from '../../text/phrases.ts';
import { citations, isCriteriaSection, isCriterion, isGoal } from '../criteria.ts';
import { criterionFix } from '../criterion-fix.ts';
import { defineRule } from '../define.ts';

export default defineRule({
  id: 'requirement-without-criterion',
  family: 'criteria',
  severity: 'info',
  title: { en: 'Requirement without a criterion', fr: 'Exigence sans critère' },
  why: {
    en: 'The document gives acceptance criteria for other requirements; this one would be accepted on opinion.',
    fr: 'Le document donne des critères d’acceptation pour d’autres exigences\u202f; celle-ci serait recettée sur une opinion.',
  },
  advice: {
    en: 'Add a criterion that can pass or fail.',
    fr: 'Ajoutez un critère qui puisse réussir ou échouer.',
  },
  message: {
    en: '{name} has no acceptance criterion, unlike the others',
    fr: '{name} n’a pas de critère d’acceptation, à la différence des autres',
  },
  examples: {
    en: [
      {
        bad: '| ID | Requirement | Acceptance criterion |\n| --- | --- | --- |\n| R-1 | The gate shall open for a valid badge. | 20 of 20 valid badges open it. |\n| R-2 | The gate shall sound an alarm when forced. | 10 of 10 attempts sound it. |\n| «R-3» | The gate shall stay shut for an expired badge. | |',
        good: '## Goals\n\n- G-1: Replace the badges of the three sites before 31 March 2027.\n\n## Requirements\n\n| ID | Requirement | Acceptance criterion |\n| --- | --- | --- |\n| R-1 | The gate shall open for a valid badge. | 20 of 20 valid badges open it. |\n| R-2 | The gate shall sound an alarm when forced. | 10 of 10 attempts sound it. |',
      },
    ],
    fr: [
      {
        bad: '## Exigences\n\n- EX-1 : Le portillon doit s’ouvrir pour un badge valide.\n- EX-2 : Le portillon doit sonner si on le force.\n- «EX-3» : Le portillon doit rester fermé pour un badge expiré.\n\n## Critères d’acceptation\n\n- EX-1 : 20 badges valides sur 20 ouvrent le portillon.\n- EX-2 : 10 effractions sur 10 déclenchent la sonnerie.',
        good: '## Objectifs\n\n- OBJ-1 : Remplacer les badges des trois sites avant le 31 mars 2027.\n\n## Exigences\n\n- EX-1 : Le portillon doit s’ouvrir pour un badge valide.\n- EX-2 : Le portillon doit sonner si on le force.\n\n## Critères d’acceptation\n\n- EX-1 : 20 badges valides sur 20 ouvrent le portillon.\n- EX-2 : 10 effractions sur 10 déclenchent la sonnerie.',
      },
    ],
  },
  *check(document) {
    const cited = citations(document);
    const withId = document.statements.filter(
      statement => statement.requirement && statement.id && !isCriterion(statement) && !isGoal(statement),
    );
    // One criterion may be an accident; two show that the author means each requirement to have its own.
    if (withId.filter(statement => hasCriterion(statement, cited)).length < 2) return;
    for (const statement of withId) {
      if (hasCriterion(statement, cited)) continue;
      yield {
        at: statement.id!.span,
        data: { name: statement.id!.value },
        statement,
        suggest: () => criterionFix(document, statement),
      };
    }
  },
});

function hasCriterion(statement: Statement, cited: ReadonlyMap<string, unknown>): boolean {
  if (statement.id && cited.has(statement.id.value)) return true;
  const column = statement.row?.table.roles.indexOf('criterion') ?? -1;
  if (column >= 0 && (statement.row!.cells[column]?.value ?? '') !== '') return true;
  return (
    statement.children.some(child => isStep(child) || isCriterion(child)) ||
    ownSection(statement)?.children.some(isCriteriaSection) === true
  );
}

/** The section that a requirement in a title heads. */
const ownSection = (statement: Statement): Section | null =>
  statement.form === 'title' ? statement.section : null;

const isStep = (statement: Statement): boolean =>
  languages.some(({ scenario }) =>
    [scenario.given, scenario.when, scenario.then].some(steps =>
      finder(steps).startsWith(statement.text.folded),
    ),
  );
