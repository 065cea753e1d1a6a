import type { LanguageId, Text } from '../language/language.ts';
import type { Args, Option } from './args.ts';
import type { Terminal } from './terminal.ts';

export const COMMAND_NAMES = ['check', 'fix', 'inspect', 'explain', 'lsp'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** One file of this folder each, loaded only when it is asked for. */
export interface Command {
  /** How it is called and what it does; the options are added from {@link options}. */
  readonly usage: Text;
  readonly options: readonly Option[];
  /** Gives the exit code. */
  run(args: Args, terminal: Terminal): Promise<number>;
}

export const LOCALES: readonly LanguageId[] = ['en', 'fr'];

/** What every command takes. */
export const commonOptions: readonly Option[] = [
  {
    name: 'locale',
    value: 'en|fr',
    help: {
      en: 'Language of the messages (else that of the system)',
      fr: 'Langue des messages (sinon celle du système)',
    },
  },
  { name: 'color', help: { en: 'Colours even without a terminal', fr: 'Des couleurs même sans terminal' } },
  { name: 'no-color', help: { en: 'No colours (also: NO_COLOR=1)', fr: 'Pas de couleurs (ou NO_COLOR=1)' } },
  { name: 'help', short: 'h', help: { en: 'Show this page', fr: 'Afficher cette page' } },
  { name: 'version', short: 'V', help: { en: 'Show the version', fr: 'Afficher la version' } },
];

/** What the commands that read documents take. */
export const documentOptions: readonly Option[] = [
  {
    name: 'stdin-filename',
    value: 'FILE',
    help: { en: 'Name of the document read from “-”', fr: 'Nom du document lu depuis «\u202f-\u202f»' },
  },
  {
    name: 'config',
    value: 'FILE',
    help: {
      en: 'Use this configuration, not the nearest',
      fr: 'Prendre cette configuration, pas la plus proche',
    },
  },
  {
    name: 'no-config',
    help: { en: 'Use no configuration file', fr: 'Ne prendre aucun fichier de configuration' },
  },
  {
    name: 'today',
    value: 'YYYY-MM-DD',
    hidden: true,
    help: { en: 'Judge as of this day', fr: 'Juger à cette date' },
  },
];
