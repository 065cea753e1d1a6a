import { finder } from '../../text/phrases.ts';
import { defineRule } from '../define.ts';
import { type Found, firstInRequirements } from '../requirements.ts';
import { rewording } from '../rewording.ts';

/**
 * Experimental, off by default: a passive is a defect only where two parties could each take the act for the other's, and
 * whether they could is more than the sentence tells.
 */
export default defineRule({
  id: 'passive-without-actor',
  family: 'testability',
  severity: 'off',
  defect: 'no-actor',
  title: { en: 'Duty without a debtor', fr: 'Obligation sans débiteur' },
  why: {
    en: 'Each party will believe that the other one is to do it.',
    fr: 'Chaque partie croira que c’est à l’autre de le faire.',
  },
  advice: { en: 'Name who does it.', fr: 'Nommez qui le fait.' },
  message: { en: '“{word}”: by whom?', fr: '«\u202f{word}\u202f»\u202f: par qui\u202f?' },
  examples: {
    en: [
      {
        bad: 'The gutters «shall be cleaned» every autumn.',
        good: 'The gutters shall be cleaned every autumn by the roofer.',
      },
    ],
    fr: [
      {
        bad: 'Les gouttières «doivent être nettoyées» chaque automne.',
        good: 'Les gouttières doivent être nettoyées chaque automne par le couvreur.',
      },
    ],
  },
  *check(document) {
    const nobodyActs = ({ statement, hit, words }: Found) =>
      !finder(words.defects.agent).test(statement.text.folded.slice(hit.end, hit.end + 200));
    for (const { statement, hit } of firstInRequirements(
      document,
      ({ defects }) => defects.passive,
      nobodyActs,
    )) {
      const at = statement.text.span(hit.start, hit.end);
      yield {
        at,
        data: { word: statement.text.value.slice(hit.start, hit.end) },
        statement,
        fixes: [
          rewording(
            { en: 'Say by whom', fr: 'Dire par qui' },
            { start: at.end, end: at.end },
            { en: ' by ${1:the supplier}', fr: ' par ${1:le titulaire}' },
            statement.language,
          ),
        ],
      };
    }
  },
});
