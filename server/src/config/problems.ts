import type * as v from 'valibot';
import { KINDS, PROFILES } from '../document/model.ts';
import { languages } from '../generated/languages.ts';
import type { Text } from '../language/language.ts';
import { catalog } from '../lint/catalog.ts';
import { globProblem } from './globs.ts';
import { nearest } from './nearest.ts';
import { CONFIG_KEYS, type Expected, OVERRIDE_KEYS, SETTINGS } from './schema.ts';

const both = (text: string): Text => ({ en: text, fr: text });

const join = (...parts: readonly Text[]): Text => ({
  en: parts.map(part => part.en).join(''),
  fr: parts.map(part => part.fr).join(''),
});

const quote = (word: string): Text => ({ en: `“${word}”`, fr: `«\u202f${word}\u202f»` });

/** What is wrong, and the nearest valid name or all of them. */
export function issueMessage(issue: v.BaseIssue<unknown>): Text {
  const steps = issue.path ?? [];
  const key = String(steps.at(-1)?.key ?? '');
  if (issue.type === 'strict_object' && steps.length > 0 && issue.expected === 'never')
    return unknownKey(key, steps.length > 1);
  if (issue.type === 'strict_object' && issue.expected === '"files"') return MISSING_FILES;
  switch (issue.message as Expected) {
    case 'rule':
      return unknownRule(key);
    case 'glob':
      return typeof issue.input === 'string' ? (globProblem(issue.input) ?? NEEDED.glob) : NEEDED.glob;
    case 'severity':
      return oneOf(issue.input, SETTINGS, { en: 'a severity', fr: 'une gravité' });
    case 'kind':
      return oneOf(issue.input, KINDS, { en: 'a kind of document', fr: 'un type de document' });
    case 'profile':
      return oneOf(issue.input, PROFILES, { en: 'a profile', fr: 'un profil' });
    case 'language':
      return oneOf(
        issue.input,
        languages.map(language => language.id),
        { en: 'a language that Cahier reads', fr: 'une langue que Cahier lit' },
      );
    default:
      return NEEDED[issue.message as keyof typeof NEEDED];
  }
}

const MISSING_FILES: Text = {
  en: 'this override says nowhere which “files” it is for',
  fr: 'cette exception n’indique pas les fichiers concernés («\u202ffiles\u202f»)',
};

const NEEDED = {
  mapping: {
    en: 'keys and values (“key: value”) are needed here',
    fr: 'il faut ici des clés et des valeurs («\u202fclé: valeur\u202f»)',
  },
  words: { en: 'a list of words is needed here', fr: 'il faut ici une liste de mots' },
  word: {
    en: 'a word or a phrase is needed here; put it in quotes',
    fr: 'il faut ici un mot ou une expression, entre guillemets',
  },
  globs: { en: 'a list of globs is needed here', fr: 'il faut ici une liste de motifs de fichiers' },
  glob: {
    en: 'a glob is needed here; put it in quotes',
    fr: 'il faut ici un motif de fichiers, entre guillemets',
  },
  overrides: {
    en: 'a list is needed here; each entry has “files” and the settings for them',
    fr: 'il faut ici une liste\u202f; chaque entrée contient «\u202ffiles\u202f» et les réglages correspondants',
  },
} satisfies Partial<Record<Expected, Text>>;

function unknownKey(key: string, inOverride: boolean): Text {
  const keys = inOverride ? OVERRIDE_KEYS : CONFIG_KEYS;
  return join({ en: 'unknown key ', fr: 'clé inconnue ' }, quote(key), suggestion(key, keys));
}

function unknownRule(id: string): Text {
  const near = nearest(
    id,
    catalog.map(rule => rule.id),
  );
  const hint = near
    ? didYouMean(near)
    : { en: '; “cahier explain” lists them all', fr: '\u202f; «\u202fcahier explain\u202f» les énumère' };
  return join({ en: 'no rule is called ', fr: 'aucune règle ne s’appelle ' }, quote(id), hint);
}

function oneOf(input: unknown, names: readonly string[], what: Text): Text {
  const word = typeof input === 'string' ? input : (JSON.stringify(input) ?? String(input));
  return join(
    quote(word.slice(0, 40)),
    { en: ` is not ${what.en}`, fr: ` n’est pas ${what.fr}` },
    suggestion(word, names),
  );
}

function suggestion(word: string, names: readonly string[]): Text {
  const near = nearest(word, names);
  if (near) return didYouMean(near);
  return join({ en: '; write one of: ', fr: '\u202f; choisissez parmi\u202f: ' }, both(names.join(', ')));
}

const didYouMean = (name: string): Text =>
  join({ en: '; did you mean ', fr: '\u202f; vouliez-vous dire ' }, quote(name), { en: '?', fr: '\u202f?' });

/** A fault of the YAML itself, by the code that the parser gives it. */
export function yamlMessage(fault: { readonly code: string; readonly message?: string }): Text {
  const known = YAML_FAULTS[fault.code];
  if (known) return known;
  return { en: `not valid YAML: ${fault.message ?? fault.code}`, fr: `YAML non valide (${fault.code})` };
}

const YAML_FAULTS: Readonly<Record<string, Text>> = {
  ALIASES: { en: 'too many YAML aliases', fr: 'trop d’alias YAML' },
  BAD_INDENT: { en: 'wrong indentation', fr: 'indentation incorrecte' },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'a second “:” on this line; put the value in quotes',
    fr: 'un second «\u202f:\u202f» sur cette ligne\u202f; mettez la valeur entre guillemets',
  },
  DUPLICATE_KEY: { en: 'this key stands here twice', fr: 'cette clé figure deux fois' },
  MISSING_CHAR: {
    en: 'a closing quote or bracket is missing',
    fr: 'il manque un guillemet ou un crochet fermant',
  },
  MULTIPLE_DOCS: {
    en: 'a second YAML document begins here; one is enough',
    fr: 'un second document YAML commence ici\u202f; un seul suffit',
  },
  TAB_AS_INDENT: {
    en: 'a tab cannot indent YAML; use spaces',
    fr: 'une tabulation ne peut pas indenter du YAML\u202f; utilisez des espaces',
  },
  TAG_RESOLVE_FAILED: {
    en: 'YAML tags (“!…”) are not read',
    fr: 'les étiquettes YAML («\u202f!…\u202f») ne sont pas lues',
  },
};
