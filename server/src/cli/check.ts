import { formats } from '../generated/formats.ts';
import { check } from '../lint/check.ts';
import type { FileReport } from '../report/define.ts';
import { summarise } from '../report/summary.ts';
import { choice, dayOf, wholeNumber } from './args.ts';
import { type Command, documentOptions } from './command.ts';
import { eachDocument } from './documents.ts';
import { EXIT, Failure } from './failure.ts';
import { TEXTS } from './texts.ts';

const names = formats.map(format => format.name);

export const command: Command = {
  usage: {
    en: `
cahier check [FILE | FOLDER | GLOB | -]...

Reports what specifications and contracts lack and what nobody could verify in
them. Without arguments, checks the Markdown files of this folder and of those
below it; files in .gitignore are left out. "-" reads the standard input.

Exit codes: 0 nothing to report; 1 errors, or more warnings than accepted;
2 the job could not be done (wrong argument or configuration, unreadable file).`,
    fr: `
cahier check [FICHIER | DOSSIER | MOTIF | -]...

Signale ce qui manque aux cahiers des charges et aux contrats, et ce que
personne ne pourrait y vérifier. Sans argument, examine les fichiers Markdown
de ce dossier et de ses sous-dossiers, sauf ceux que .gitignore exclut.
«\u202f-\u202f» lit l’entrée standard.

Codes de sortie\u202f: 0 rien à signaler\u202f; 1 des erreurs, ou plus d’avertissements
que toléré\u202f; 2 travail impossible (argument ou configuration incorrects,
fichier illisible).`,
  },
  options: [
    {
      name: 'format',
      value: names.join('|'),
      help: { en: 'How to write the report (else pretty)', fr: 'Forme du rapport (sinon pretty)' },
    },
    {
      name: 'max-warnings',
      value: 'N',
      help: { en: 'Accept up to N warnings (else none)', fr: 'Tolérer N avertissements (sinon aucun)' },
    },
    { name: 'quiet', help: { en: 'Report errors only', fr: 'Ne signaler que les erreurs' } },
    ...documentOptions,
  ],

  async run(args, terminal) {
    const format = formats.find(({ name }) => name === choice(args, 'format', names, 'pretty'))!;
    const isQuiet = args.has('quiet');
    const accepted = wholeNumber(args, 'max-warnings', isQuiet ? Number.POSITIVE_INFINITY : 0);
    const today = dayOf(args);
    const files: FileReport[] = [];
    const isDone = await eachDocument(args, terminal, ({ shown, text }, settings) => {
      const { document, findings, suppressed } = check(text, settings, { today, fixes: 'safe' });
      const { lines, kind, profile, language } = document;
      files.push({ file: shown, text, lines, kind, profile, language, findings, suppressed });
    });
    const { errors, warnings } = summarise({ files });
    const shown = isQuiet ? files.map(file => ({ ...file, findings: file.findings.filter(isError) })) : files;
    if (shown.length > 0 || isDone) terminal.out(format.render({ files: shown }, terminal));
    if (args.has('max-warnings') && warnings > accepted) {
      terminal.complain(
        new Failure(TEXTS.tooManyWarnings, { warnings: String(warnings), accepted: String(accepted) }),
      );
    }
    if (!isDone) return EXIT.failed;
    return errors > 0 || warnings > accepted ? EXIT.findings : EXIT.clean;
  },
};

const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error';
