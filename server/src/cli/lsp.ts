import type { Command } from './command.ts';
import { Failure } from './failure.ts';
import { TEXTS } from './texts.ts';

export const command: Command = {
  usage: {
    en: `
cahier lsp --stdio

Speaks the Language Server Protocol with an editor over the standard input and
output, until the editor ends it.`,
    fr: `
cahier lsp --stdio

Parle le Language Server Protocol avec un éditeur, par l’entrée et la sortie
standard, jusqu’à ce que l’éditeur y mette fin.`,
  },
  options: [
    {
      name: 'stdio',
      help: { en: 'The only way there is, and the default', fr: 'La seule voie, et celle par défaut' },
    },
    {
      name: 'clientProcessId',
      value: 'PID',
      hidden: true,
      help: { en: 'Ends with this process', fr: 'Finit avec ce processus' },
    },
  ],

  async run(args) {
    if (args.positionals.length > 0) throw new Failure(TEXTS.noArguments);
    if (!args.has('stdio')) process.argv.push('--stdio');
    // A bundle of its own, beside this one: the other commands must not load it.
    require('./server.js');
    return new Promise<never>(() => {});
  },
};
