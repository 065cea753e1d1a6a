import type { MappedText } from '../text/mapped.ts';
import type { Identifier } from './model.ts';

/** `EX-004`, `FR_012`, `SEC-AUTH-3`, `R12`, `[REQ 7]`; a bare chapter number is not what others cite. */
const IDENTIFIER =
  /^[[(]?((?:[A-Z]{1,8}[-_ .]?){1,4}\d{1,5}(?:[-_.]\d{1,4}){0,3}[a-z]?)[\])]?(?=\s*(?:$|[:|.)\]–—-])|\s)/;

/** Norms, encodings and dates that have the shape of an identifier. */
const NOT_IDENTIFIER =
  /^(?:ISO|IEC|IEEE|RFC|UTF|WCAG|RGAA|SHA|AES|TLS|SSL|HTTP|HTML|CSS|ES|H|P|CVE|NF|EN|USB|IPV?|MP|A|T|V)[-_ .]?\d/;

/** The identifier that `text` starts with. */
export function identifierOf(text: MappedText): Identifier | null {
  const head = text.value.slice(0, 48);
  const match = IDENTIFIER.exec(head);
  if (!match || NOT_IDENTIFIER.test(match[1]!)) return null;
  // `CLUB1 informs …` begins with a name: without a separator an identifier is set off from what follows.
  const rest = text.value.slice(match[0].length, match[0].length + 3);
  if (!/[-_.]/.test(match[1]!) && /^\s+\p{L}/u.test(rest)) return null;
  const start = match[0].indexOf(match[1]!);
  return { value: match[1]!, span: text.span(start, start + match[1]!.length) };
}
