import type { LanguageId, Text } from '../language/language.ts';
import { FAMILIES, type Family, type Rule } from '../rules/define.ts';

const LABELS = {
  why: { en: 'Why', fr: 'Pourquoi' },
  what: { en: 'What to do', fr: 'Que faire' },
  message: { en: 'Messages', fr: 'Messages' },
  examples: { en: 'Examples', fr: 'Exemples' },
  reported: { en: 'Reported, between the marks « »', fr: 'Signalé, entre les marques «\u202f»' },
  accepted: { en: 'Accepted', fr: 'Accepté' },
  severity: { en: 'Severity by default', fr: 'Gravité par défaut' },
  family: { en: 'Family', fr: 'Famille' },
  config: { en: 'Configuration', fr: 'Configuration' },
  rules: { en: 'Rules', fr: 'Règles' },
} satisfies Record<string, Text>;

const FAMILY_NAMES: Record<Family, Text> = {
  completeness: {
    en: 'Completeness: what a document should speak of',
    fr: 'Complétude\u202f: ce dont un document doit parler',
  },
  testability: {
    en: 'Testability: what nobody could verify',
    fr: 'Vérifiabilité\u202f: ce que personne ne pourrait vérifier',
  },
  criteria: { en: 'Acceptance criteria', fr: 'Critères d’acceptation' },
  suppression: { en: 'Suppressions', fr: 'Neutralisations' },
};

const LANGUAGE_NAMES: Record<LanguageId, Text> = {
  en: { en: 'English', fr: 'Anglais' },
  fr: { en: 'French', fr: 'Français' },
};

/** The documentation of a rule as Markdown, made from the rule file alone. */
export function rulePage(rule: Rule, locale: LanguageId): string {
  const label = (key: keyof typeof LABELS) => LABELS[key][locale];
  const messages =
    'en' in rule.message ? [rule.message as Text] : Object.values(rule.message as Record<string, Text>);
  const out = [
    `# ${rule.title[locale]} (\`${rule.id}\`)`,
    rule.why[locale],
    `- ${label('family')}${colon(locale)} ${rule.family}\n- ${label('severity')}${colon(locale)} ${rule.severity}`,
    `## ${label('what')}`,
    rule.advice[locale],
    `## ${label('message')}`,
    messages.map(message => `- ${message[locale]}`).join('\n'),
    `## ${label('examples')}`,
  ];
  for (const language of Object.keys(rule.examples) as LanguageId[]) {
    out.push(`### ${LANGUAGE_NAMES[language][locale]}`);
    for (const { bad, good } of rule.examples[language]) {
      out.push(
        `${label('reported')}${colon(locale)}`,
        fence(bad),
        `${label('accepted')}${colon(locale)}`,
        fence(good),
      );
    }
  }
  out.push(`## ${label('config')}`, `\`\`\`yaml\nrules:\n  ${rule.id}: off\n\`\`\``);
  return `${out.join('\n\n')}\n`;
}

/** A list of rules speaks of specifications without being one. */
const NOT_TO_BE_CHECKED = '---\ncahier:\n  kind: other\n---';

/** The list of all rules by family as Markdown, with links to their pages. */
export function ruleIndex(rules: readonly Rule[], locale: LanguageId): string {
  const out = [NOT_TO_BE_CHECKED, `# ${LABELS.rules[locale]}`];
  for (const family of FAMILIES) {
    const lines = rules
      .filter(rule => rule.family === family)
      .map(
        ({ id, title, severity }) =>
          `- [\`${id}\`](${id}.md)${colon(locale)} ${title[locale]} (\`${severity}\`)`,
      );
    if (lines.length > 0) out.push(`## ${FAMILY_NAMES[family][locale]}`, lines.join('\n'));
  }
  return `${out.join('\n\n')}\n`;
}

/** A fence longer than any run of backticks inside. */
function fence(example: string): string {
  const longest = Math.max(2, ...[...example.matchAll(/`+/g)].map(run => run[0].length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}markdown\n${example.trim()}\n${ticks}`;
}

const colon = (locale: LanguageId): string => (locale === 'fr' ? '\u202f:' : ':');
