import type { Document, Section } from '../document/model.ts';
import type { Place } from './order.ts';

/** How the title of a section is written: `## `, `Article `, `7`, ` – `, and what closes it. */
interface Style {
  readonly mark: string;
  readonly word: string;
  readonly number: number | null;
  readonly separator: string;
  readonly close: string;
}

const TITLE =
  /^ {0,3}(#{1,6}[ \t]+|(?=<h[1-6])|\*\*|__)?((?:article|art\.|section|clause|chapitre|chapter|partie|part)[ \u00a0\u202f]+)?(?:n° ?)?(\d{1,3})?([.)]?(?:[ \t\u00a0\u202f]*[–—:-])?[ \t\u00a0\u202f]+)?/i;

/**
 * A title written as its neighbours are. Between two numbered sections it takes the number of the one before it with a
 * mark, as lawyers do (“6A”, « 6 bis »), since the numbers that follow may be cited; after the last one, the next number.
 */
export function titleLine(title: string, document: Document, { previous, next }: Place): string {
  const neighbour = previous ?? next;
  if (!neighbour) return `## ${title}`;
  const { mark, word, number, separator, close } = styleOf(document, neighbour);
  if (number === null || !previous) return `${mark}${title}${close}`;
  const followed = next !== null && styleOf(document, next).number !== null;
  const inserted = document.language === 'fr' ? ' bis' : 'A';
  return `${mark}${word}${followed ? number + inserted : number + 1}${separator}${title}${close}`;
}

/** How deep the headings within the new section start: one below its own. */
export function depthOf(document: Document, { previous, next }: Place): number {
  const neighbour = previous ?? next;
  const mark = neighbour ? styleOf(document, neighbour).mark : '##';
  return /^#+/.exec(mark)?.[0].length ?? 2;
}

function styleOf(document: Document, section: Section): Style {
  const line = document.lines.lineAt(section.span.start);
  const source = lineText(document, line);
  const [, mark = '', word = '', digits, separator = ''] = TITLE.exec(source)!;
  const numbered = digits !== undefined && separator !== '' && section.number !== null;
  return {
    mark: section.form === 'heading' || section.form === 'html' ? headingMark(document, line, mark) : mark,
    word: numbered ? word : '',
    number: numbered ? Number(digits) : null,
    separator: numbered ? separator : '',
    close: mark === '**' || mark === '__' ? mark : '',
  };
}

/** A heading that is underlined or written in HTML is matched by its depth. */
function headingMark(document: Document, line: number, mark: string): string {
  if (mark.startsWith('#')) return `${mark.trim()} `;
  const html = /<h([1-6])/i.exec(lineText(document, line));
  const underlined = /^ {0,3}=+\s*$/.test(lineText(document, line + 1)) ? 1 : 2;
  return `${'#'.repeat(html ? Number(html[1]) : underlined)} `;
}

const lineText = (document: Document, line: number): string =>
  document.text.slice(document.lines.startOf(line), document.lines.endOf(line));
