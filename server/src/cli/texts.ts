import type { LanguageId, Text } from '../language/language.ts';

const open = '«\u202f';
const close = '\u202f»';

/** Everything that the command line says of itself; `{name}` is filled in by {@link say}. */
export const TEXTS = {
  unknownOption: { en: 'unknown option {option}', fr: `option inconnue\u202f: {option}` },
  needsValue: {
    en: 'the option {option} needs a value: {form}',
    fr: 'l’option {option} attend une valeur\u202f: {form}',
  },
  takesNoValue: { en: 'the option {option} takes no value', fr: 'l’option {option} ne prend pas de valeur' },
  didYouMean: { en: '; did you mean {name}?', fr: '\u202f; vouliez-vous dire {name}\u202f?' },
  seeHelp: { en: '; see {command} --help', fr: '\u202f; voir {command} --help' },
  badChoice: { en: '{option} must be one of: {names}', fr: '{option} doit être l’un de\u202f: {names}' },
  badNumber: {
    en: '{option} must be a whole number, 0 or more',
    fr: '{option} doit être un nombre entier, 0 ou plus',
  },
  badDate: {
    en: '{option} must be a date such as 2026-01-31',
    fr: '{option} doit être une date, par exemple 2026-01-31',
  },
  unmatched: {
    en: 'no such file or folder: {argument}',
    fr: 'aucun fichier ni dossier de ce nom\u202f: {argument}',
  },
  unmatchedGlob: { en: 'no file matches {argument}', fr: 'aucun fichier ne correspond à {argument}' },
  emptyFolder: {
    en: 'no Markdown file in {argument} (files in .gitignore are left out)',
    fr: 'aucun fichier Markdown dans {argument} (hors fichiers exclus par .gitignore)',
  },
  cannotRead: { en: '{file}: cannot be read: {why}', fr: '{file}\u202f: lecture impossible\u202f: {why}' },
  cannotWrite: {
    en: '{file}: cannot be written: {why}',
    fr: '{file}\u202f: écriture impossible\u202f: {why}',
  },
  isFolder: { en: 'it is a folder', fr: 'c’est un dossier' },
  missing: { en: 'there is no such file', fr: 'ce fichier n’existe pas' },
  denied: { en: 'permission denied', fr: 'accès refusé' },
  binary: { en: 'it is a binary file, not text', fr: 'c’est un fichier binaire, pas du texte' },
  utf16: { en: 'it is UTF-16; save it as UTF-8', fr: 'il est en UTF-16\u202f; enregistrez-le en UTF-8' },
  notUtf8: {
    en: 'it is not UTF-8; save it as UTF-8',
    fr: 'il n’est pas en UTF-8\u202f; enregistrez-le en UTF-8',
  },
  unexpected: {
    en: '{file}: unexpected error: {why}; please report it',
    fr: '{file}\u202f: erreur inattendue\u202f: {why}\u202f; merci de la signaler',
  },
  progress: { en: 'Checking {done} of {total}: {file}', fr: 'Vérification {done} sur {total}\u202f: {file}' },
  onlyOne: { en: 'explain takes one rule at a time', fr: 'explain traite une règle à la fois' },
  unknownRule: { en: 'no rule is called {rule}', fr: 'aucune règle ne s’appelle {rule}' },
  listRules: {
    en: '; “cahier explain” lists them all',
    fr: `\u202f; ${open}cahier explain${close} les énumère`,
  },
  noArguments: {
    en: 'lsp takes no file: the editor names them',
    fr: 'lsp ne prend pas de fichier\u202f: l’éditeur les désigne',
  },
  orCommand: { en: ' (or the command {name}?)', fr: ` (ou la commande {name}\u202f?)` },
  nothingToFix: { en: 'Nothing to fix in {files}', fr: 'Rien à corriger dans {files}' },
  wouldFix: { en: '{fixes} to make in {files}', fr: '{fixes} à faire dans {files}' },
  fixed: { en: '{fixes} made in {files}', fr: '{fixes} dans {files}' },
  fix: { en: 'fix', fr: 'correction' },
  file: { en: 'file', fr: 'fichier' },
  tooManyWarnings: {
    en: '{warnings} warnings, where --max-warnings accepts {accepted}',
    fr: '{warnings} avertissements, alors que --max-warnings en tolère {accepted}',
  },
  stdin: { en: '<stdin>', fr: '<entrée>' },
} satisfies Record<string, Text>;

/** A text in the reader's language, its slots filled. */
export function say(text: Text, locale: LanguageId, slots: Readonly<Record<string, string>> = {}): string {
  return text[locale].replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
}
