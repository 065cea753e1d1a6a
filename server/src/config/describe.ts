import type { LanguageId, Text } from '../language/language.ts';
import type { Effective, Origin } from './effective.ts';

/**
 * The effective configuration of a file as YAML that could stand in a `.cahierrc.yaml`, each value with a comment that
 * says where it comes from.
 *
 * @param file as it should be shown
 */
export function describeEffective(file: string, effective: Effective, locale: LanguageId): string {
  const { settings, origins } = effective;
  const say = (text: Text) => text[locale];
  const from = (key: string) => {
    const origin = origins.get(key);
    return origin ? `  # ${where(origin, locale)}` : '';
  };
  const lines = [`# ${say(TEXTS.title)} ${file}`, `# ${effective.config ?? say(TEXTS.none)}`];
  if (effective.ignored) lines.push(`# ${say(TEXTS.ignored)}`);
  for (const key of ['kind', 'profile', 'language'] as const) {
    lines.push(settings[key] ? `${key}: ${settings[key]}${from(key)}` : `# ${key}${say(TEXTS.decided)}`);
  }
  const rules = Object.keys(settings.rules).sort();
  lines.push(rules.length > 0 ? 'rules:' : `# rules${say(TEXTS.severities)}`);
  for (const id of rules) lines.push(`  ${id}: ${settings.rules[id]}${from(`rules:${id}`)}`);
  lines.push(settings.accept.length > 0 ? 'accept:' : `# accept${say(TEXTS.nothing)}`);
  for (const word of settings.accept) lines.push(`  - ${JSON.stringify(word)}${from(`accept:${word}`)}`);
  return `${lines.join('\n')}\n`;
}

const TEXTS = {
  title: { en: 'Effective configuration of', fr: 'Configuration effective de' },
  none: { en: 'no .cahierrc.yaml here or above', fr: 'aucun .cahierrc.yaml ici ni au-dessus' },
  ignored: {
    en: 'not checked: “ignore” matches this file',
    fr: 'non vérifié\u202f: «\u202fignore\u202f» couvre ce fichier',
  },
  decided: { en: ': decided from the text', fr: '\u202f: déduit du texte' },
  severities: { en: ': each has its own severity', fr: '\u202f: chacune garde sa gravité' },
  nothing: { en: ': no word', fr: '\u202f: aucun mot' },
} satisfies Record<string, Text>;

function where({ source, line, files }: Origin, locale: LanguageId): string {
  const place = line === null ? source : `${source}:${line}`;
  if (!files) return place;
  return locale === 'fr'
    ? `${place}, exception pour ${files.join(', ')}`
    : `${place}, override for ${files.join(', ')}`;
}
