import type { Statement } from '../../document/model.ts';
import type { Hit } from '../../text/phrases.ts';
import { defineRule } from '../define.ts';
import { inRequirements } from '../requirements.ts';

export default defineRule({
  id: 'open-list',
  family: 'testability',
  severity: 'info',
  defect: 'open-list',
  title: { en: 'Open list', fr: 'Liste ouverte' },
  why: {
    en: 'What the list leaves out will be asked for by one party and refused by the other.',
    fr: 'Ce que la liste laisse de côté sera réclamé par une partie et refusé par l’autre.',
  },
  advice: {
    en: 'Close the list: name every item that is due.',
    fr: 'Fermez la liste\u202f: nommez tout ce qui est dû.',
  },
  message: { en: '“{word}” leaves the list open', fr: '«\u202f{word}\u202f» laisse la liste ouverte' },
  examples: {
    en: [
      {
        bad: 'The report shall list stops, delays, «etc.»',
        good: 'The report shall list stops, delays and passengers counted.',
      },
    ],
    fr: [
      {
        bad: 'Le rapport doit présenter les arrêts, les retards, «etc.»',
        good: 'Le rapport doit présenter les arrêts, les retards et les voyageurs comptés.',
      },
    ],
  },
  *check(document) {
    const seen = new Set<number>();
    for (const { statement, hit } of inRequirements(document, ({ defects }) => defects.openList)) {
      if (seen.has(statement.index) || harmless(statement, hit)) continue;
      seen.add(statement.index);
      const at = statement.text.span(hit.start, hit.end);
      yield {
        at,
        data: { word: statement.text.value.slice(hit.start, hit.end) },
        statement,
        fixes: [
          {
            title: { en: 'Name what else is due', fr: 'Nommer ce qui est dû en outre' },
            safe: false,
            edits: [
              {
                at,
                text: statement.language === 'fr' ? '${1:dernier élément}' : '${1:last item}',
                snippet: true,
              },
            ],
          },
        ],
      };
    }
  },
});

/** Examples of what is forbidden, or in brackets after a closed demand, bind nobody. */
function harmless({ text }: Statement, hit: Hit): boolean {
  return /^e\.g|^par exemple|^for |^comme$|^like$/.test(hit.text) && text.folded.slice(hit.end).length < 3;
}
