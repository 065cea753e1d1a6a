import { defineRule } from '../define.ts';
import { isUnrepaired } from '../repair.ts';
import { firstInRequirements } from '../requirements.ts';
import { rewording } from '../rewording.ts';

export default defineRule({
  id: 'comparative',
  family: 'testability',
  severity: 'warning',
  defect: 'comparison',
  title: { en: 'Comparison without a baseline', fr: 'Comparaison sans référence' },
  why: {
    en: 'Better than what, by how much? Without a baseline any result will do, or none.',
    fr: 'Mieux que quoi, et de combien\u202f? Sans référence, tout résultat convient, ou aucun.',
  },
  advice: {
    en: 'State the present value and the value wanted.',
    fr: 'Indiquez la valeur actuelle et la valeur visée.',
  },
  message: {
    en: '“{word}” compares with nothing that is measured',
    fr: '«\u202f{word}\u202f» ne se compare à rien de mesuré',
  },
  examples: {
    en: [
      {
        bad: 'Check-in shall be «faster than» with the present tool.',
        good: 'Check-in shall take at most 40 s, against 95 s with the present tool.',
      },
    ],
    fr: [
      {
        bad: 'L’enregistrement doit être «plus rapide» qu’avec l’outil actuel.',
        good: 'L’enregistrement doit durer 40 s au plus, contre 95 s avec l’outil actuel.',
      },
    ],
  },
  *check(document) {
    for (const { statement, hit } of firstInRequirements(
      document,
      ({ defects }) => defects.comparative,
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
              en: 'at most ${1:40} ${2|s,min,%|}, against ${3:95} today',
              fr: 'd’au plus ${1:40} ${2|s,min,%|}, contre ${3:95} aujourd’hui',
            },
            statement.language,
          ),
        ],
      };
    }
  },
});
