import type { Statement } from '../../document/model.ts';
import { languageOf } from '../../language/index.ts';
import type { Hit } from '../../text/phrases.ts';
import { defineRule } from '../define.ts';
import { hitsOf } from '../neighbourhood.ts';
import { requirements } from '../requirements.ts';

/**
 * Experimental, off by default: where one demand ends and the next begins is a matter of taste, and careful reviewers
 * seldom agree on it.
 */
export default defineRule({
  id: 'compound-requirement',
  family: 'testability',
  severity: 'off',
  defect: 'compound',
  title: { en: 'Two requirements in one', fr: 'Deux exigences en une' },
  why: {
    en: 'When one half is met and the other is not, neither a pass nor a fail can be written down.',
    fr: 'Quand une moitié est satisfaite et l’autre non, on ne peut noter ni réussite ni échec.',
  },
  advice: { en: 'Give each demand its own statement.', fr: 'Donnez à chaque demande son propre énoncé.' },
  message: {
    en: '“{word}” begins a second requirement',
    fr: '«\u202f{word}\u202f» commence une seconde exigence',
  },
  examples: {
    en: [
      {
        bad: 'The porter shall open the gate at 6:00 «and shall» log each vehicle.',
        good: 'The porter shall open the gate at 6:00.',
      },
    ],
    fr: [
      {
        bad: 'Le gardien doit ouvrir le portail à 6 h «et doit» noter chaque véhicule.',
        good: 'Le gardien doit ouvrir le portail à 6 h.',
      },
    ],
  },
  *check(document) {
    for (const statement of requirements(document)) {
      const second = secondDuty(statement);
      if (!second) continue;
      const at = statement.text.span(second.start, second.end);
      const stop = statement.language === 'fr' ? '. Il ' : '. It ';
      yield {
        at,
        data: { word: statement.text.value.slice(second.start, second.end) },
        statement,
        fixes: [
          {
            title: { en: 'Begin a new sentence', fr: 'Commencer une nouvelle phrase' },
            safe: false,
            edits: [
              {
                at: { start: Math.max(0, at.start - 1), end: at.end },
                text: stop + statement.text.value.slice(second.start, second.end).replace(/^\S+ /, ''),
              },
            ],
          },
        ],
      };
    }
  },
});

/** The conjunction and the verb of duty that follow a first one in the same sentence: “and shall”, *et doit*. */
function secondDuty({ text: { folded }, language }: Statement): Hit | null {
  const [first, ...later] = hitsOf(languageOf(language).modality.obligation, folded);
  if (!first) return null;
  for (const hit of later) {
    const conjunction = /(?:and|et)(?: also| aussi)? $/.exec(
      folded.slice(Math.max(0, hit.start - 12), hit.start),
    )?.[0];
    if (conjunction === undefined) continue;
    const start = hit.start - conjunction.length;
    return { start, end: hit.end, text: folded.slice(start, hit.end) };
  }
  return null;
}
