import type { Statement } from '../../document/model.ts';
import { finder, type Hit } from '../../text/phrases.ts';
import { defineRule } from '../define.ts';
import { inRequirements } from '../requirements.ts';
import { rewording } from '../rewording.ts';

export default defineRule({
  id: 'escape-clause',
  family: 'testability',
  severity: 'warning',
  defect: 'loophole',
  title: { en: 'Escape clause', fr: 'Échappatoire' },
  why: {
    en: 'The duty ends where its debtor says that it was not possible.',
    fr: 'L’obligation s’arrête là où son débiteur déclare qu’elle n’était pas possible.',
  },
  advice: {
    en: 'Name the condition under which the duty does not hold, or drop the reservation.',
    fr: 'Nommez la condition qui dispense de l’obligation, ou supprimez la réserve.',
  },
  message: {
    en: '“{word}” lets the duty be set aside',
    fr: '«\u202f{word}\u202f» permet de se soustraire à l’obligation',
  },
  examples: {
    en: [
      {
        bad: 'The roofer shall reuse the slates «where possible».',
        good: 'The roofer shall reuse the slates that pass the test of annex 3.',
      },
    ],
    fr: [
      {
        bad: 'Le couvreur doit réemployer les ardoises «dans la mesure du possible».',
        good: 'Le couvreur doit réemployer les ardoises qui passent l’essai de l’annexe 3.',
      },
    ],
  },
  *check(document) {
    const seen = new Set<Statement>();
    for (const list of ['escape', 'reservation'] as const) {
      for (const { statement, hit, words } of inRequirements(document, ({ defects }) => defects[list])) {
        if (seen.has(statement)) continue;
        seen.add(statement);
        const at = statement.text.span(hit.start, hit.end);
        // What somebody may do as he needs is no duty that he could set aside.
        const hangs = list === 'escape' && !finder(words.modality.permission).test(beforeOf(statement, hit));
        yield {
          at,
          data: { word: statement.text.value.slice(hit.start, hit.end) },
          statement,
          untestable: hangs,
          ...(hangs ? {} : { severity: 'info' as const }),
          fixes: [
            rewording(
              { en: 'Name the condition', fr: 'Nommer la condition' },
              at,
              CONDITION,
              statement.language,
            ),
          ],
        };
      }
    }
  },
});

const beforeOf = ({ text }: Statement, { start }: Hit): string =>
  text.folded.slice(Math.max(0, start - 200), start);

const CONDITION = {
  en: 'unless ${1:a condition that can be checked}',
  fr: 'sauf si ${1:condition vérifiable}',
};
