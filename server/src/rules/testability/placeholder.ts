import { defineRule } from '../define.ts';
import { findEmptySequel, findPlaceholder } from '../placeholders.ts';
import { requirements } from '../requirements.ts';
import { rewording } from '../rewording.ts';

export default defineRule({
  id: 'placeholder',
  family: 'testability',
  severity: 'error',
  defect: 'placeholder',
  title: { en: 'Placeholder', fr: 'Emplacement à remplir' },
  why: {
    en: 'Signed as it is, the text binds nobody on this point.',
    fr: 'Signé en l’état, le texte n’oblige personne sur ce point.',
  },
  advice: {
    en: 'Write the value, or say who decides it and by when.',
    fr: 'Écrivez la valeur, ou dites qui la fixe et pour quand.',
  },
  message: { en: '“{word}” is still to be filled in', fr: '«\u202f{word}\u202f» reste à remplir' },
  examples: {
    en: [
      {
        bad: 'The depot shall be open from «TBD» on weekdays.',
        good: 'The depot shall be open from 6:00 on weekdays.',
      },
      { bad: 'The client shall pay within «[payment term]».', good: 'The client shall pay within 30 days.' },
    ],
    fr: [
      { bad: 'Le dépôt doit ouvrir à une heure «à définir».', good: 'Le dépôt doit ouvrir à 6 h.' },
      { bad: 'Le client doit payer sous «XX jours».', good: 'Le client doit payer sous 30 jours.' },
    ],
  },
  *check(document) {
    for (const statement of requirements(document)) {
      const sequel = findEmptySequel(document, statement);
      const holder = sequel ?? statement;
      const hit = findPlaceholder(holder);
      if (!hit) continue;
      const at = holder.text.span(hit.start, hit.end);
      yield {
        at,
        data: { word: hit.text },
        statement,
        untestable: true,
        fixes: [
          rewording(
            { en: 'Write the value', fr: 'Écrire la valeur' },
            at,
            { en: '${1:30} ${2|business days,days,h,s,%|}', fr: '${1:30} ${2|jours ouvrés,jours,h,s,%|}' },
            statement.language,
          ),
        ],
      };
    }
  },
});
