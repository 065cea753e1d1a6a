import { languageOf } from '../../language/index.ts';
import { finder } from '../../text/phrases.ts';
import { alternatives } from '../alternatives.ts';
import { criterionFix } from '../criterion-fix.ts';
import { defineRule } from '../define.ts';
import { repairOf } from '../repair.ts';
import { inRequirements } from '../requirements.ts';

export default defineRule({
  id: 'vague-term',
  family: 'testability',
  severity: 'warning',
  defect: 'vague',
  title: { en: 'Vague term', fr: 'Terme vague' },
  why: {
    en: 'Two readers could disagree on whether this is met, and nobody could settle it by a test.',
    fr: 'Deux lecteurs pourraient ne pas s’accorder sur le résultat, et aucun essai ne trancherait.',
  },
  advice: {
    en: 'Give a figure, a list or a place where the word is defined.',
    fr: 'Donnez un chiffre, une liste ou l’endroit où le mot est défini.',
  },
  message: { en: '“{word}” has no measure here', fr: '«\u202f{word}\u202f» n’a pas de mesure ici' },
  examples: {
    en: [
      { bad: 'The booking page shall be «fast».', good: 'The booking page shall load within 2 s.' },
      {
        bad: 'The lift shall have a «user-friendly» control panel.',
        good: 'The lift shall have a control panel whose buttons are at most 120 cm above the floor.',
      },
      {
        bad: 'The caterer shall provide «adequate» seating.',
        good: 'The caterer shall provide adequate seating, as listed in annex 2.',
      },
    ],
    fr: [
      {
        bad: 'La page de réservation doit être «rapide».',
        good: 'La page de réservation doit s’afficher en moins de 2 s.',
      },
      {
        bad: 'L’ascenseur doit disposer d’un tableau de commande «convivial».',
        good: 'L’ascenseur doit disposer d’un tableau de commande placé à 120 cm du sol au plus.',
      },
      {
        bad: 'Le traiteur doit fournir un mobilier «adapté».',
        good: 'Le traiteur doit fournir un mobilier adapté, tel que défini en annexe 2.',
      },
    ],
  },
  *check(document) {
    const seen = new Set<number>();
    for (const { statement, hit, words } of inRequirements(document, ({ defects }) => defects.vague)) {
      if (seen.has(statement.index) || isLabelOnly(statement.label?.folded, hit.end, statement.text.folded))
        continue;
      if (repairOf(statement, hit, words) !== null) continue;
      seen.add(statement.index);
      yield {
        at: statement.text.span(hit.start, hit.end),
        data: { word: statement.text.value.slice(hit.start, hit.end) },
        statement,
        untestable: true,
        fixes: [...alternatives(statement, hit, words), ...criterionFix(document, statement)],
      };
    }
    for (const statement of document.statements) {
      if (!statement.requirement || seen.has(statement.index)) continue;
      const { defects } = languageOf(statement.language);
      const bare = bareHit(statement.text.folded, defects.bareQuality, defects.bareVerb);
      if (!bare) continue;
      yield {
        at: statement.text.span(bare.start, bare.end),
        data: { word: statement.text.value.slice(bare.start, bare.end) },
        statement,
        untestable: true,
        fixes: criterionFix(document, statement),
      };
    }
  },
});

const isLabelOnly = (label: string | undefined, end: number, folded: string): boolean =>
  label !== undefined && end <= folded.indexOf(label) + label.length;

/** A quality that is the whole item, or a verb such as “manage” with next to nothing after it. */
function bareHit(folded: string, qualities: readonly string[], verbs: readonly string[]) {
  const length = folded.split(/[^a-z0-9'-]+/).filter(word => word !== '').length;
  const quality = finder(qualities).first(folded);
  if (quality && length <= 3) return quality;
  const verb = finder(verbs).first(folded);
  return verb && verb.start <= 3 && length <= 5 ? verb : null;
}
