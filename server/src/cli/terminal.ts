import { styleText } from 'node:util';
import type { LanguageId } from '../language/language.ts';
import { clip } from '../report/cells.ts';
import type { Paint, Style } from '../report/define.ts';
import type { Failure } from './failure.ts';
import { isTerminal, writeError, writeOut } from './standard-streams.ts';
import { say } from './texts.ts';

type Format = Parameters<typeof styleText>[0];

const FORMATS: Readonly<Record<Style, Format>> = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  info: ['cyan', 'bold'],
  good: ['green', 'bold'],
  file: ['bold', 'underline'],
  strong: 'bold',
  dim: 'dim',
};

/** What the process was given to speak through. */
export interface Terminal {
  readonly locale: LanguageId;
  readonly paint: Paint;
  readonly width: number;
  out(text: string): void;
  /** One line on standard error. */
  complain(failure: Failure): void;
  /** A line on standard error that the next one replaces; without a terminal there, nothing. */
  progress(text: string | null): void;
}

export function openTerminal(locale: LanguageId, color: boolean | null): Terminal {
  const isPainted = color ?? wantsColour();
  let hasProgress = false;
  const progress = (text: string | null) => {
    if ((text === null && !hasProgress) || !isTerminal('stderr')) return;
    writeError(`\r\u001b[2K${text === null ? '' : clip(text, (process.stderr.columns ?? 80) - 1)}`);
    hasProgress = text !== null;
  };
  return {
    locale,
    paint: isPainted
      ? (style, text) => (text === '' ? '' : styleText(FORMATS[style], text, { validateStream: false }))
      : plain,
    width: columns(),
    out(text) {
      progress(null);
      writeOut(text);
    },
    complain({ text, slots, hint }) {
      progress(null);
      const line = say(text, locale, slots) + (hint ? say(hint, locale, slots) : '');
      writeError(`cahier${locale === 'fr' ? '\u202f: ' : ': '}${line.replace(/[\p{Cc}]+/gu, ' ')}\n`);
    },
    progress,
  };
}

const plain: Paint = (_style, text) => text;

/** https://no-color.org and https://force-color.org, in that order; else only where somebody watches. */
function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return TERM !== 'dumb' && isTerminal('stdout');
}

/** Wide terminals are not filled: long lines are hard to read. */
function columns(): number {
  const columns = isTerminal('stdout') ? process.stdout.columns : Number(process.env.COLUMNS);
  return columns > 0 ? Math.min(Math.max(columns, 40), 120) : 80;
}

/** The language of messages as the environment asks for it, read as POSIX does, else English. */
export function localeOf(): LanguageId {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^fr\b|^fr_/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'fr' : 'en';
}
