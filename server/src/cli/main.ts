import { type Args, choice, colourOf, helpPage, readArgs } from './args.ts';
import { COMMAND_NAMES, type Command, type CommandName, commonOptions, LOCALES } from './command.ts';
import { EXIT, Failure } from './failure.ts';
import { overview } from './overview.ts';
import { WrongConfig } from './project.ts';
import { localeOf, openTerminal, type Terminal } from './terminal.ts';
import { TEXTS } from './texts.ts';

declare const CAHIER_VERSION: string;

const load: Readonly<Record<CommandName, () => Promise<{ command: Command }>>> = {
  check: () => import('./check.ts'),
  fix: () => import('./fix.ts'),
  inspect: () => import('./inspect.ts'),
  explain: () => import('./explain.ts'),
  lsp: () => import('./lsp.ts'),
};

async function main(argv: readonly string[]): Promise<number> {
  const named = COMMAND_NAMES.find(name => name === argv[0]);
  let terminal = openTerminal(localeOf(), null);
  try {
    const { command } = await load[named ?? 'check']();
    const options = [...command.options, ...commonOptions];
    const args = readArgs(named ? argv.slice(1) : argv, options, named ? `cahier ${named}` : 'cahier');
    terminal = terminalOf(args);
    if (args.has('version')) terminal.out(`${CAHIER_VERSION}\n`);
    else if (args.has('help') && !named) terminal.out(overview(terminal.locale));
    else if (args.has('help')) terminal.out(helpPage(command.usage, options, terminal.locale));
    else return await command.run(args, terminal);
    return EXIT.clean;
  } catch (error) {
    for (const failure of failuresOf(error)) terminal.complain(failure);
    return EXIT.failed;
  }
}

function terminalOf(args: Args): Terminal {
  const locale = args.has('locale') ? choice(args, 'locale', LOCALES, 'en') : localeOf();
  return openTerminal(locale, colourOf(args));
}

function failuresOf(error: unknown): readonly Failure[] {
  if (error instanceof WrongConfig) return error.failures;
  if (error instanceof Failure) return [error];
  return [
    new Failure(TEXTS.unexpected, {
      file: 'cahier',
      why: error instanceof Error ? error.message : String(error),
    }),
  ];
}

main(process.argv.slice(2)).then(code => {
  process.exitCode = code;
});
