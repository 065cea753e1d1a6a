import { criterionFix } from '../criterion-fix.ts';
import { defineRule } from '../define.ts';
import { isUnrepaired } from '../repair.ts';
import { firstInRequirements } from '../requirements.ts';
import { rewording } from '../rewording.ts';

/**
 * Experimental, off by default: only claims about everything that no test exhausts (“all orders” can be gone through), and
 * reviewers still let many of them pass.
 */
export default defineRule({
  id: 'universal',
  family: 'testability',
  severity: 'off',
  defect: 'universal',
  title: { en: 'Claim about everything', fr: 'Demande sans limite' },
  why: {
    en: 'No test goes through all cases: one more could always be asked for, or found to fail.',
    fr: 'Aucun essai ne parcourt tous les cas\u202f: on pourra toujours en exiger un de plus, ou en trouver un qui échoue.',
  },
  advice: {
    en: 'Name the cases that are tested, or the share that must succeed.',
    fr: 'Nommez les cas qui seront essayés, ou la part qui doit réussir.',
  },
  message: {
    en: '“{word}” sets no limit that a test could reach',
    fr: '«\u202f{word}\u202f» ne fixe aucune limite qu’un essai puisse atteindre',
  },
  examples: {
    en: [
      {
        bad: 'The shuttle shall run in «all situations».',
        good: 'The shuttle shall run in wind up to 90 km/h and snow up to 10 cm.',
      },
    ],
    fr: [
      {
        bad: 'La navette doit circuler dans «toutes les situations».',
        good: 'La navette doit circuler par vent jusqu’à 90 km/h et neige jusqu’à 10 cm.',
      },
    ],
  },
  *check(document) {
    for (const { statement, hit } of firstInRequirements(
      document,
      ({ defects }) => defects.universal,
      isUnrepaired(document),
    )) {
      const at = statement.text.span(hit.start, hit.end);
      yield {
        at,
        data: { word: statement.text.value.slice(hit.start, hit.end) },
        statement,
        fixes: [
          rewording(
            { en: 'Name the cases', fr: 'Nommer les cas' },
            at,
            { en: 'the following cases: ${1:case}', fr: 'les cas suivants\u202f: ${1:cas}' },
            statement.language,
          ),
          ...criterionFix(document, statement),
        ],
      };
    }
  },
});
