import type { Document, Statement } from '../../document/model.ts';
import type { Hit } from '../../text/phrases.ts';
import { defineRule } from '../define.ts';
import { type Found, firstInRequirements } from '../requirements.ts';
import { rewording } from '../rewording.ts';

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
    for (const { statement, hit } of firstInRequirements(
      document,
      ({ defects }) => defects.openList,
      isDemand(document),
    )) {
      const at = statement.text.span(hit.start, hit.end);
      yield {
        at,
        data: { word: statement.text.value.slice(hit.start, hit.end) },
        statement,
        untestable: isWholeDemand(statement, hit),
        fixes: [
          rewording(
            { en: 'Name what else is due', fr: 'Nommer ce qui est dû en outre' },
            at,
            { en: '${1:last item}', fr: '${1:dernier élément}' },
            statement.language,
          ),
        ],
      };
    }
  },
});

/** In a contract what is kept secret, forbidden or covered is left open on purpose; a field “…” is no list. */
const isDemand =
  ({ kind }: Document) =>
  ({ statement, hit }: Found): boolean =>
    (!((kind === 'nda' || kind === 'contract') && /^including|limit|limite/.test(hit.text)) &&
      !/^(?:notamment|par exemple|for example)$/.test(hit.text.slice(0, 12))) ||
    !/(?:pas|ne|not|jamais|aucun|interdi\w+) [^.;]{0,120}$/.test(
      statement.text.folded.slice(Math.max(0, hit.start - 160), hit.start),
    );

/** “**Database:** SQLite, MariaDB …”: names and nothing else, so that any other would do. */
function isWholeDemand({ label, text: { folded }, form }: Statement, hit: Hit): boolean {
  if (form !== 'item' || label === null || /[()]/.test(folded.slice(hit.start - 1))) return false;
  const names = folded.slice(folded.indexOf(label.folded) + label.folded.length, hit.start).split(/[,/]/);
  return folded.length < 160 && names.length > 1 && names.every(name => name.trim().split(/\s+/).length <= 2);
}
