import { parseArgs } from 'node:util';
import { nearest } from '../config/nearest.ts';
import type { LanguageId, Text } from '../language/language.ts';
import { Failure } from './failure.ts';
import { TEXTS } from './texts.ts';

export interface Option {
  /** Without the dashes. */
  readonly name: string;
  readonly short?: string;
  /** What its value stands for in the help, `FILE`; absent for a switch. */
  readonly value?: string;
  readonly help: Text;
  /** Left out of the help. */
  readonly hidden?: boolean;
}

export interface Args {
  readonly positionals: readonly string[];
  has(name: string): boolean;
  /** The last value given. */
  value(name: string): string | undefined;
}

/**
 * Reads the arguments of a command.
 *
 * @throws {Failure} on an option that the command does not have, or one whose value is missing or not wanted
 */
export function readArgs(argv: readonly string[], options: readonly Option[], command: string): Args {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      options.map(({ name, short, value }) => [
        name,
        { type: value ? ('string' as const) : ('boolean' as const), ...(short ? { short } : {}) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name);
    if (!option) throw unknownOption(token.rawName, options, command);
    if (option.value && token.value === undefined) {
      throw new Failure(TEXTS.needsValue, {
        option: `--${option.name}`,
        form: `--${option.name} ${option.value}`,
      });
    }
    if (!option.value && token.value !== undefined)
      throw new Failure(TEXTS.takesNoValue, { option: `--${option.name}` });
    values.set(option.name, token.value ?? '');
  }
  return { positionals, has: name => values.has(name), value: name => values.get(name) };
}

function unknownOption(rawName: string, options: readonly Option[], command: string): Failure {
  const near = nearest(
    rawName.replace(/^-+/, ''),
    options.filter(option => !option.hidden).map(option => option.name),
  );
  return near
    ? new Failure(TEXTS.unknownOption, { option: rawName, name: `--${near}` }, TEXTS.didYouMean)
    : new Failure(TEXTS.unknownOption, { option: rawName, command }, TEXTS.seeHelp);
}

/** @throws {Failure} when the value is none of `names` */
export function choice<Name extends string>(
  args: Args,
  option: string,
  names: readonly Name[],
  otherwise: Name,
): Name {
  const value = args.value(option);
  if (value === undefined) return otherwise;
  const chosen = names.find(name => name === value);
  if (chosen === undefined)
    throw new Failure(TEXTS.badChoice, { option: `--${option}`, names: names.join(', ') });
  return chosen;
}

/** @throws {Failure} when the value is no whole number */
export function wholeNumber(args: Args, option: string, otherwise: number): number {
  const value = args.value(option);
  if (value === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(value)) throw new Failure(TEXTS.badNumber, { option: `--${option}` });
  return Number(value);
}

/** The day on which the documents are judged, `YYYY-MM-DD`: the option, else today where the user is. */
export function dayOf(args: Args): string {
  const value = args.value('today');
  if (value !== undefined) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
      throw new Failure(TEXTS.badDate, { option: '--today' });
    return value;
  }
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether colours are wanted, or not; `null` to decide by the terminal. */
export const colourOf = (args: Args): boolean | null =>
  args.has('no-color') ? false : args.has('color') ? true : null;

/** The usage of a command and what its options mean. */
export function helpPage(usage: Text, options: readonly Option[], locale: LanguageId): string {
  const shown = options.filter(option => !option.hidden);
  const form = ({ name, short, value }: Option) =>
    `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
  const widest = Math.max(...shown.map(option => form(option).length));
  const lines = shown.map(option => `  ${form(option).padEnd(widest)}  ${option.help[locale]}`);
  return `${usage[locale].trim()}\n\nOptions${locale === 'fr' ? '\u202f' : ''}:\n${lines.join('\n')}\n`;
}
