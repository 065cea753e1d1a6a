import { languageOf } from '../../language/index.ts';
import { alternatives } from '../alternatives.ts';
import { criterionFix } from '../criterion-fix.ts';
import { defineRule } from '../define.ts';
import { isOwnProse } from '../own-prose.ts';
import { repairOf } from '../repair.ts';
import { requirements } from '../requirements.ts';
import { vagueHits } from '../vagueness.ts';

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
    for (const statement of requirements(document)) {
      const words = languageOf(statement.language);
      const hit = vagueHits(statement, words).find(
        found => isOwnProse(statement, found) && repairOf(document, statement, found, words) === null,
      );
      if (!hit) continue;
      yield {
        at: statement.text.span(hit.start, hit.end),
        data: { word: statement.text.value.slice(hit.start, hit.end) },
        statement,
        untestable: true,
        suggest: () => [...alternatives(statement, hit, words), ...criterionFix(document, statement)],
      };
    }
  },
});
