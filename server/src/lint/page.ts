import type { LanguageId, Text } from '../language/language.ts';
import type { Rule } from '../rules/define.ts';

const LABELS = {
  why: { en: 'Why', fr: 'Pourquoi' },
  what: { en: 'What to do', fr: 'Que faire' },
  message: { en: 'Messages', fr: 'Messages' },
  examples: { en: 'Examples', fr: 'Exemples' },
  reported: { en: 'Reported', fr: 'Signalé' },
  accepted: { en: 'Accepted', fr: 'Accepté' },
  severity: { en: 'Severity by default', fr: 'Gravité par défaut' },
  family: { en: 'Family', fr: 'Famille' },
  config: { en: 'Configuration', fr: 'Configuration' },
} satisfies Record<string, Text>;

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
  out.push(`## ${label('config')}`, '```yaml\nrules:\n  ' + rule.id + ': off\n```');
  return `${out.join('\n\n')}\n`;
}

/** A fence longer than any run of backticks inside. */
function fence(example: string): string {
  const longest = Math.max(2, ...[...example.matchAll(/`+/g)].map(run => run[0].length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}markdown\n${example.trim()}\n${ticks}`;
}

const colon = (locale: LanguageId): string => (locale === 'fr' ? '\u202f:' : ':');
