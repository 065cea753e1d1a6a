import { fixText } from '../lint/fixes.ts';
import type { Style } from '../report/define.ts';
import { count } from '../report/names.ts';
import { dayOf } from './args.ts';
import { type Command, documentOptions } from './command.ts';
import { withMark } from './decode.ts';
import { replaceFile } from './disk.ts';
import { eachDocument, type Source } from './documents.ts';
import { EXIT } from './failure.ts';
import { writeError } from './standard-streams.ts';
import type { Terminal } from './terminal.ts';
import { say, TEXTS } from './texts.ts';

export const command: Command = {
  usage: {
    en: `
cahier fix [FILE | FOLDER | GLOB | -]...

Mends what can be mended without changing what the document says; the rest is
left for you. Files are replaced in one step; with "-" the document goes from
the standard input to the standard output.

Exit codes: 0 done; 1 with --diff, something would change; 2 the job could not
be done.`,
    fr: `
cahier fix [FICHIER | DOSSIER | MOTIF | -]...

Corrige ce qui peut l’être sans changer ce que dit le document\u202f; le reste vous
revient. Chaque fichier est remplacé d’un coup\u202f; avec «\u202f-\u202f», le document va de
l’entrée standard à la sortie standard.

Codes de sortie\u202f: 0 fait\u202f; 1 avec --diff, quelque chose changerait\u202f; 2 travail
impossible.`,
  },
  options: [
    {
      name: 'diff',
      help: { en: 'Show the changes, write nothing', fr: 'Montrer les changements sans rien écrire' },
    },
    ...documentOptions,
  ],

  async run(args, terminal) {
    const isDiff = args.has('diff');
    const today = dayOf(args);
    const patch = isDiff ? await patches(terminal) : null;
    let changed = 0;
    let seen = 0;
    let fixes = 0;
    const isDone = await eachDocument(args, terminal, (source, settings) => {
      const { text, applied } = fixText(source.text, settings, { today });
      const fixed = withMark(withLineEndingsOf(source, text), source);
      const original = withMark(source.text, source);
      seen++;
      if (source.path === null && !patch) terminal.out(fixed);
      if (fixed === original) return;
      if (patch) terminal.out(patch(source.shown, original, fixed));
      else if (source.path !== null) replaceFile(source.path, fixed, source.shown);
      changed++;
      fixes += applied;
    });
    if (!args.positionals.includes('-') || isDiff) {
      const { locale } = terminal;
      const text = changed === 0 ? TEXTS.nothingToFix : isDiff ? TEXTS.wouldFix : TEXTS.fixed;
      const files = count(changed === 0 ? seen : changed, TEXTS.file, locale);
      // What a diff is piped into must not get this line.
      const line = `${say(text, locale, { files, fixes: count(fixes, TEXTS.fix, locale) })}\n`;
      if (isDiff) writeError(line);
      else terminal.out(line);
    }
    if (!isDone) return EXIT.failed;
    return isDiff && changed > 0 ? EXIT.findings : EXIT.clean;
  },
};

/** A file that ends its lines with CRLF throughout goes on doing so, whatever the fixes inserted. */
function withLineEndingsOf({ text }: Source, fixed: string): string {
  return text.includes('\r\n') && !/(?<!\r)\n/.test(text) ? fixed.replace(/\r?\n/g, '\r\n') : fixed;
}

/** Unified diffs as `git apply` takes them; coloured on a terminal. */
async function patches({
  paint,
}: Terminal): Promise<(file: string, before: string, after: string) => string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const options = { headerOptions: FILE_HEADERS_ONLY };
  const styles: Readonly<Record<string, Style>> = { '+': 'good', '-': 'error', '@': 'info' };
  return (file, before, after) =>
    createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, options).replace(
      /^[-+@].*/gm,
      line => paint(styles[line.charAt(0)]!, line),
    );
}
