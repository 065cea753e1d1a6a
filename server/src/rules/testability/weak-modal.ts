import { defineRule } from '../define.ts';
import { type Found, firstInRequirements } from '../requirements.ts';

export default defineRule({
  id: 'weak-modal',
  family: 'testability',
  severity: 'info',
  defect: 'weak-modal',
  title: { en: 'Weak modal', fr: 'Modal faible' },
  why: {
    en: '“Should” leaves the supplier free not to do it, and the buyer free to believe that it is due.',
    fr: 'Le conditionnel laisse le prestataire libre de ne pas faire, et l’acheteur libre de croire que c’est dû.',
  },
  advice: {
    en: 'Write “shall” where it is due; move what is optional to a list of options.',
    fr: 'Écrivez «\u202fdoit\u202f» pour ce qui est dû\u202f; mettez ce qui est facultatif dans une liste d’options.',
  },
  message: { en: '“{word}” leaves the duty open', fr: '«\u202f{word}\u202f» laisse l’obligation ouverte' },
  examples: {
    en: [
      {
        bad: 'The ferry operator «should» publish the timetable 30 days ahead.',
        good: 'The ferry operator shall publish the timetable 30 days ahead.',
      },
    ],
    fr: [
      {
        bad: 'L’exploitant du bac «devrait» publier les horaires 30 jours avant.',
        good: 'L’exploitant du bac doit publier les horaires 30 jours avant.',
      },
    ],
  },
  *check(document) {
    for (const { statement, hit } of firstInRequirements(document, ({ defects }) => defects.weak, isAdvice)) {
      const at = statement.text.span(hit.start, hit.end);
      const strong = STRONG[hit.text];
      yield {
        at,
        data: { word: statement.text.value.slice(hit.start, hit.end) },
        statement,
        // What might come about, or not, is met by either outcome.
        untestable: /^(?:might|may )/.test(hit.text),
        fixes:
          strong === undefined
            ? []
            : [
                {
                  title: { en: `Write “${strong}”`, fr: `Écrire «\u202f${strong}\u202f»` },
                  safe: false,
                  edits: [{ at, text: strong }],
                },
              ],
      };
    }
  },
});

/** “Should the client …” at the start of a sentence is a condition, and “could” of what somebody could do no advice. */
const isAdvice = ({ statement: { text, form }, hit }: Found): boolean =>
  !(form === 'sentence' && hit.start < 3 && hit.text === 'should') &&
  !/(?:if|so|that|which|who|what|as|si|ou) (?:[a-z']+ ){0,2}$/.test(
    text.folded.slice(Math.max(0, hit.start - 30), hit.start),
  );

const STRONG: Readonly<Record<string, string>> = {
  should: 'shall',
  could: 'shall',
  might: 'shall',
  'ought to': 'shall',
  devrait: 'doit',
  devraient: 'doivent',
  pourrait: 'doit',
  pourraient: 'doivent',
  pourra: 'doit',
  pourront: 'doivent',
};
