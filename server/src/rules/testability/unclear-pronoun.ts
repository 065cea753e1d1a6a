import type { Document, Statement } from '../../document/model.ts';
import { languageOf } from '../../language/index.ts';
import { finder } from '../../text/phrases.ts';
import { defineRule } from '../define.ts';
import { requirements } from '../requirements.ts';
import { rewording } from '../rewording.ts';

/**
 * Experimental, off by default: only a pronoun that begins a duty with no sentence before it to say what it stands for,
 * which is too rare for its precision to be known.
 */
export default defineRule({
  id: 'unclear-pronoun',
  family: 'testability',
  severity: 'off',
  defect: 'pronoun',
  title: { en: 'Pronoun without a noun', fr: 'Pronom sans antécédent' },
  why: {
    en: 'Read on its own, as a tester or a supplier reads it, the requirement does not say what it is about.',
    fr: 'Lue seule, comme la lit un recetteur ou un prestataire, l’exigence ne dit pas de quoi elle parle.',
  },
  advice: { en: 'Repeat the noun.', fr: 'Répétez le nom.' },
  message: {
    en: 'nothing says what “{word}” stands for',
    fr: 'rien ne dit ce que désigne «\u202f{word}\u202f»',
  },
  examples: {
    en: [
      { bad: '«It» shall be emptied every Friday.', good: 'The grease trap shall be emptied every Friday.' },
    ],
    fr: [
      {
        bad: '«Il» doit être vidé chaque vendredi.',
        good: 'Le bac à graisse doit être vidé chaque vendredi.',
      },
    ],
  },
  *check(document) {
    for (const statement of requirements(document)) {
      const { folded, value } = statement.text;
      const { defects, modality } = languageOf(statement.language);
      if (statement.row || statement.label || followsAnother(document, statement)) continue;
      const hit = finder(defects.pronoun).first(folded.slice(0, 30));
      if (!hit || hit.start > 2 || !opensDuty(folded.slice(hit.end, hit.end + 40), modality.obligation))
        continue;
      const at = statement.text.span(hit.start, hit.end);
      yield {
        at,
        data: { word: value.slice(hit.start, hit.end) },
        statement,
        fixes: [
          rewording(
            { en: 'Write the noun', fr: 'Écrire le nom' },
            at,
            { en: '${1:The system}', fr: '${1:Le système}' },
            statement.language,
          ),
        ],
      };
    }
  },
});

/** Whether the verb of duty follows at once: « il doit », not « il est nécessaire » or “this agreement shall”. */
const opensDuty = (after: string, obligation: readonly string[]): boolean =>
  finder(obligation).first(after)?.start === 1 && !/^ (?:faut|convient|est)/.test(after);

const followsAnother = ({ statements }: Document, { index, block, leadIn, section }: Statement): boolean =>
  leadIn !== null ||
  statements[index - 1]?.block === block ||
  (statements[index - 1]?.section === section && statements[index - 1]?.form === 'sentence');
