import type { LanguageId, Text } from '../language/language.ts';

const PAGE: Text = {
  en: `
cahier [COMMAND] [ARGUMENT]...

Checks specifications and contracts written in Markdown, in English and French.

Commands:
  check     Report gaps and untestable requirements (the default)
  fix       Mend what can be mended without changing the meaning
  inspect   Show what was read: kind, topics, requirements
  explain   Say why a rule exists and what to do about its findings
  lsp       Serve an editor over the Language Server Protocol

Examples:
  cahier docs                         check the Markdown files below docs
  cahier check --format json a.md     the same for one file, for programs
  cahier fix --diff docs              show the safe fixes, write nothing
  cahier explain vague-term           read about a rule

"cahier COMMAND --help" shows the options of a command.
Settings go into .cahierrc.yaml; the nearest one upwards from a file holds.
`,
  fr: `
cahier [COMMANDE] [ARGUMENT]...

Examine les cahiers des charges et les contrats en Markdown, en français et en
anglais.

Commandes\u202f:
  check     Signaler les lacunes et les exigences invérifiables (par défaut)
  fix       Corriger ce qui peut l’être sans changer le sens
  inspect   Montrer ce qui a été lu\u202f: type, sujets, exigences
  explain   Dire pourquoi une règle existe et que faire
  lsp       Servir un éditeur par le Language Server Protocol

Exemples\u202f:
  cahier docs                         examiner les fichiers Markdown de docs
  cahier check --format json a.md     de même pour un fichier et un programme
  cahier fix --diff docs              montrer les corrections sans rien écrire
  cahier explain vague-term           tout savoir d’une règle

«\u202fcahier COMMANDE --help\u202f» montre les options d’une commande.
Les réglages vont dans .cahierrc.yaml\u202f; le plus proche en remontant l’emporte.
`,
};

/** What Cahier can do, on one screen. */
export const overview = (locale: LanguageId): string => PAGE[locale].trimStart();
