import { check } from '../lint/check.ts';
import { type Inspection, inspectionOf } from '../report/inspection.ts';
import { choice, dayOf } from './args.ts';
import { type Command, documentOptions } from './command.ts';
import { eachDocument } from './documents.ts';
import { EXIT } from './failure.ts';

const FORMATS = ['text', 'json'] as const;

export const command: Command = {
  usage: {
    en: `
cahier inspect [FILE | FOLDER | GLOB | -]...

Shows what Cahier read: the kind and language of each document, the topics it
treats and where, its requirements and whether they can be verified. Severities
of the configuration change nothing here.`,
    fr: `
cahier inspect [FICHIER | DOSSIER | MOTIF | -]...

Montre ce que Cahier a lu\u202f: le type et la langue de chaque document, les sujets
traités et leur place, les exigences et si l’on peut les vérifier. Les gravités
de la configuration n’y changent rien.`,
  },
  options: [
    {
      name: 'format',
      value: FORMATS.join('|'),
      help: { en: 'How to write it (else text)', fr: 'Forme du résultat (sinon text)' },
    },
    ...documentOptions,
  ],

  async run(args, terminal) {
    const format = choice(args, 'format', FORMATS, 'text');
    const today = dayOf(args);
    const documents: Inspection[] = [];
    const isDone = await eachDocument(args, terminal, ({ shown, text }, settings) => {
      documents.push(
        inspectionOf(
          shown,
          check(
            text,
            { ...settings, rules: {} },
            { today, fixes: 'safe', perStatement: Number.POSITIVE_INFINITY },
          ),
        ),
      );
    });
    if (format === 'json')
      terminal.out((await import('../report/inspect-json.ts')).renderInspectionJson(documents));
    else terminal.out((await import('../report/inspect-text.ts')).renderInspectionText(documents, terminal));
    return isDone ? EXIT.clean : EXIT.failed;
  },
};
