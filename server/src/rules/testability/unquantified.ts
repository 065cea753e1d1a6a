import { alternatives } from '../alternatives.ts';
import { criterionFix } from '../criterion-fix.ts';
import { defineRule } from '../define.ts';
import { isUnrepaired } from '../repair.ts';
import { firstInRequirements } from '../requirements.ts';

export default defineRule({
  id: 'unquantified',
  family: 'testability',
  severity: 'warning',
  defect: 'unquantified',
  title: { en: 'Demand without a figure', fr: 'Demande sans chiffre' },
  why: {
    en: 'A speed, a capacity, a frequency or a delay without a figure can neither be designed for nor checked.',
    fr: 'Une vitesse, une capacité, une fréquence ou un délai sans chiffre ne peut être ni dimensionné ni vérifié.',
  },
  advice: {
    en: 'Give the figure, its unit and how it is measured.',
    fr: 'Donnez le chiffre, son unité et la façon de le mesurer.',
  },
  message: { en: '“{word}” calls for a figure', fr: '«\u202f{word}\u202f» appelle un chiffre' },
  examples: {
    en: [
      {
        bad: 'The platform shall offer «high availability».',
        good: 'The platform shall be available 99.5 % of each calendar month.',
      },
      {
        bad: 'The contractor shall clean the filters «regularly».',
        good: 'The contractor shall clean the filters every 30 days.',
      },
    ],
    fr: [
      {
        bad: 'La plateforme doit offrir une «haute disponibilité».',
        good: 'La plateforme doit être disponible 99,5 % de chaque mois civil.',
      },
      {
        bad: 'Le prestataire doit nettoyer les filtres «régulièrement».',
        good: 'Le prestataire doit nettoyer les filtres tous les 30 jours.',
      },
    ],
  },
  *check(document) {
    for (const { statement, hit, words } of firstInRequirements(
      document,
      ({ defects }) => defects.unquantified,
      isUnrepaired(document, { counts: true }),
    )) {
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
