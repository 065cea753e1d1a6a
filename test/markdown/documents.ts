import { randomFrom } from './helpers.ts';

const WORDS = {
  en: {
    section: ['Scope', 'Acceptance of the *booking* module', 'Service levels', 'Ownership & licences'],
    sentence: [
      'The clinic shall confirm each booking within **2 minutes**.',
      'See [the annex][annex] and `slot_id`; the supplier bears the cost\\*.',
      'Reminders are sent 24&nbsp;h before the visit  \nand never at night.',
      'A patient may cancel ~~online~~ by phone <!-- ask the desk --> at any time.',
    ],
  },
  fr: {
    section: ['Périmètre', 'Recette du module *agenda*', 'Niveaux de service', 'Confidentialite\u0301'],
    sentence: [
      'Le prestataire livre le module d’agenda sous **30 jours**.',
      'Voir [l’annexe][annex] et `slot_id` ; la dur&eacute;e est fixe\u0301e par avenant\\*.',
      'Les rappels partent 24 h avant la visite  \net jamais la nuit.',
      'Le patient annule ~~en ligne~~ par téléphone <!-- voir accueil --> à tout moment.',
    ],
  },
} as const;

/** Writes a document of `blocks` blocks with everything that specifications are made of. */
export function writeDocument(language: 'en' | 'fr', seed: number, blocks: number): string {
  const pick = randomFrom(seed + 1);
  const { section, sentence } = WORDS[language];
  const say = () => sentence[pick(sentence.length)]!;
  const kinds = [
    () => `${'#'.repeat(1 + pick(3))} ${section[pick(section.length)]}`,
    () => `${say()} ${say()}\n${say()}`,
    () => `${say()} ${say()} ${say()}`,
    () => `- ${say()}\n- [${pick(2) ? 'x' : ' '}] ${say()}\n  - ${say()}\n\n    ${say()}\nlazy ${say()}`,
    () => `1. ${say()}\n\n   \`\`\`sql\n   select 1;\n   \`\`\`\n\n2. ${say()}`,
    () =>
      `| Id | ${section[0]} |\n|----|:---:|\n| R-${pick(99)} | ${say().replaceAll('\n', ' ')} |\n| R-${pick(99)} | a \\| b |`,
    () => `> ${say()}\n> ${say().replaceAll('\n', '\n> ')}`,
    () => `<div>\n<h2>${section[1]}</h2>\n<ul><li>${say()}</li><li>b</ul>\n</div>`,
    () => `\`\`\`gherkin\nGiven a slot\n\n# When it is free\n\`\`\``,
    () => '<!-- to do:\n\n# later\n-->',
    () => `${section[2]}\n---`,
    () => '***',
    () => `[annex]: /annex/${pick(3)} "Annex"`,
  ];
  let text = seed % 3 === 0 ? '---\ncahier:\n  kind: specification\n---\n' : '';
  for (let block = 0; block < blocks; block++)
    text += `${kinds[pick(kinds.length)]!()}\n${pick(8) === 0 ? '' : '\n'}`;
  return text;
}
