import { criterionFix } from '../criterion-fix.ts';
import { defineRule } from '../define.ts';
import { isUnrepaired } from '../repair.ts';
import { firstInRequirements } from '../requirements.ts';
import { rewording } from '../rewording.ts';

/** Only negations that no test settles: a ban on an act (“shall not disclose”) is as clear as a duty. */
export default defineRule({
  id: 'negative-requirement',
  family: 'testability',
  severity: 'warning',
  defect: 'negative',
  title: { en: 'Negation that cannot be verified', fr: 'Négation invérifiable' },
  why: {
    en: 'That something never happens cannot be shown, least of all where the words for it are a matter of opinion.',
    fr: 'On ne peut pas montrer qu’une chose n’arrive jamais, encore moins quand elle est affaire d’opinion.',
  },
  advice: {
    en: 'Say what must happen instead, or the limit that must not be passed.',
    fr: 'Dites ce qui doit se produire à la place, ou la limite à ne pas dépasser.',
  },
  message: {
    en: '“{word}” says what must not happen, not how to tell',
    fr: '«\u202f{word}\u202f» dit ce qui ne doit pas arriver, non comment le constater',
  },
  examples: {
    en: [
      {
        bad: 'The works «must not disturb» the residents.',
        good: 'The works must not exceed 70 dB at the façade of the residents.',
      },
    ],
    fr: [
      {
        bad: 'Le chantier «ne doit pas gêner» les riverains.',
        good: 'Le chantier ne doit pas dépasser 70 dB en façade des riverains.',
      },
    ],
  },
  *check(document) {
    for (const { statement, hit } of firstInRequirements(
      document,
      ({ defects }) => defects.unverifiable,
      isUnrepaired(document, { counts: true }),
    )) {
      const at = statement.text.span(hit.start, hit.end);
      yield {
        at,
        data: { word: statement.text.value.slice(hit.start, hit.end) },
        statement,
        untestable: true,
        fixes: [
          rewording(
            { en: 'Write the limit', fr: 'Écrire la limite' },
            at,
            {
              en: 'must not exceed ${1:70} ${2|dB,s,%|} for',
              fr: 'ne doit pas dépasser ${1:70} ${2|dB,s,%|} pour',
            },
            statement.language,
          ),
          ...criterionFix(document, statement),
        ],
      };
    }
  },
});
