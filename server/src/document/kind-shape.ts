import { fold } from '../text/fold.ts';
import { countColumns, isAction, wordsOf } from './kind-phrases.ts';
import { KIND_WORDS } from './kind-words.ts';

/** What the raw lines of a document look like, before any Markdown is parsed. All texts are folded. */
export interface Shape {
  /** The titles in its front matter and the headings it opens with, or else its first short lines. */
  readonly title: string;
  /** Markdown and HTML headings. */
  readonly headings: readonly string[];
  /** What serves as a heading: bold lead-ins, `Article 3 - …`, a few words alone on a line. */
  readonly leadIns: readonly string[];
  /** The words and figures of the text, code and comments left out. */
  readonly words: readonly string[];
  /** Keys of the front matter. */
  readonly keys: ReadonlySet<string>;
  /** How many lines have each mark. */
  readonly marks: Readonly<Record<Mark, number>>;
  /** How often a modal verb is in capitals, as RFC 2119 wants it: MUST, SHALL, DOIT. */
  readonly capitalModals: number;
}

/** Marks that single lines carry, as read on the folded line. */
const MARKS = {
  item: /^\s*(?:[-*+]|\d+[.)]) /,
  row: /^\s*\|.*\|/,
  /** `FR-001`, `EX_12`, `US3` at the start of a line, an item, a heading or a row. */
  identifier:
    /^[\s|>#*+-]*(?:\[[ x]\] )?[*_`[]{0,3}(?:(?:fr|nfr|sc|req|ex|exg|enf|us|uc|br|ac|rf|rnf|ef|sr|ur|bf|be|cu)[-_ ]?\d{1,4}|[a-z]{1,5}-[a-z]{0,6}-?\d{1,4})(?![\w/])/,
  /** The step that concludes a scenario: sentences seldom begin with `Then`, as they do with `When`. */
  gherkin: /^[\s|>#*+\d.-]*[*_]{0,3}(?:then|alors)[*_]{0,3}[ ,:]|[*_]{2}(?:then|alors)[*_]{2}/,
  requirementHeading: /^#{2,4} requirement:? |^## (?:added|modified|removed|renamed) requirements/,
  scenarioHeading: /^#{2,5} scenario:? /,
  earsDuty: /^[\s|>#*+\d.)-]*(?:when|if|while|where) .*(?<![a-z])shall(?![a-z])/,
  clause:
    /^\s*(?:#{1,4} )?[*_]{0,2}(?:article|clause) (?:\d+|premier|[ivx]+)(?![a-z])|^\s*\d+\.\d+(?:\.\d+)?\.?\s+[*_(a-z]/,
  badge: /!\[[^\]]{0,200}\]\([^)]{0,300}(?:shields\.io|badge|travis|codecov|\/actions\/workflows)/,
  command:
    /^[\s>*-]*\d*\.?\s*`{0,3}\$? ?(?:npm (?:i|install|run|start|test|ci|init)|npx|yarn (?:add|install|dev|run)|yarn$|pnpm|bun (?:add|install|run)|pip3? install|git clone|docker(?:-| )compose|docker (?:run|build|pull)|brew install|cargo (?:install|build|run|add)|go (?:get|install|run)|apt(?:-get)? install|composer (?:install|require)|bundle install|gem install|python3? -m|php artisan|make(?: [a-z]+)?$|cd [\w./-]+$|sudo )/,
  release: /^\s*(?:#{1,4}|[-*+]|\*\*) *\[?v?\d+\.\d+\.\d+|^v?\d+\.\d+\.\d+ \/ \d/,
  dated: /^#{1,4} .*(?:\d{1,2}\/\d{1,2}|\d{4}-\d\d-\d\d|\d{1,2} [a-z]{3,9} \d{4})/,
  import:
    /^\s*(?:import .* from|const .*= *require\(|export (?:default|const|function)|#include|using namespace)/,
  blank: /(?:_{4,}|\.{6,}|…{3,})/,
  /** A name is given to somebody or something: `(the "Supplier")`, `ci-après « le Client »`. */
  definedTerm:
    /(?:\(|ci-apres[^"«]{0,30}|, )(?:the |an? |each,? an? |together |le |la |les |l')?["«] ?[^"»]{2,40}["»]/,
  link: /\]\((?!#)|<a href|<img |^\s*\[[^\]]{1,80}\]: /,
} as const;
/** `code` and `text`: lines of either; `action`: items that name an action; `columns`: lines that head a table of requirements. */
export type Mark = keyof typeof MARKS | 'code' | 'text' | 'action' | 'columns' | 'story';

/** What a line must contain to have a mark: most lines are then told without running the expression. */
const NEEDED: Readonly<Partial<Record<keyof typeof MARKS, readonly string[]>>> = {
  row: ['|'],
  gherkin: ['then', 'alors'],
  requirementHeading: ['requirement'],
  scenarioHeading: ['scenario'],
  earsDuty: ['shall'],
  badge: ['!['],
  dated: ['#'],
  blank: ['____', '......', '…'],
  definedTerm: ['"', '«'],
  link: ['](', '<', ']: '],
};

function mayHave(line: string, mark: keyof typeof MARKS): boolean {
  const needed = NEEDED[mark];
  if (needed === undefined) return true;
  for (const part of needed) if (line.includes(part)) return true;
  return false;
}

const MARK_NAMES = Object.keys(MARKS) as (keyof typeof MARKS)[];
const HEADING = /^ {0,3}#{1,6} +(\S.*)$/;
const LEAD_IN = /^\s*(?:\d+[.)]\s+)?(?:\*\*|__)([^*_]{2,80}?)(?:\*\*|__)\s*[.:]?(?:\s|$)/;
const ARTICLE =
  /^\s*(?:\d+\.ti=)?((?:article|annexe|annex|schedule|exhibit) (?:\d+|premier|[ivx]+)(?![a-z]).{0,80})/;
const NUMBERED = /^\s*\d{1,2}[.)]?\s+<span[^>]*>([^<]{2,80})/;
const ALONE = /^([a-z][a-z' -]{3,40}) ?:?\s*$/;
const HTML_HEADING = /^\s*<h[1-6][^>]*>(.*?)(?:<|$)/;
const FRONT_TITLE = /^(?:title|subtitle|titre|template):\s*(.*)$/;

/** Reads only the beginning of a very long document: it tells the kind as well, and in bounded time. */
const LIMIT = 120_000;

export function readShape(text: string): Shape {
  const source = withoutComments(text.length > LIMIT ? text.slice(0, LIMIT) : text);
  // Folded by line, as lines without an accent take a shorter way.
  const lines = decoded(source)
    .split(/\r\n|\n|\r/)
    .map(fold);
  const marks = Object.fromEntries(
    [...MARK_NAMES, 'code', 'text', 'action', 'columns', 'story'].map(name => [name, 0]),
  ) as Record<Mark, number>;
  const headings: string[] = [];
  const leadIns: string[] = [];
  const keys = new Set<string>();
  const words: string[] = [];
  const titles: string[] = [];
  const opening: string[] = [];
  let fence = '';
  for (let at = frontMatter(lines, keys, titles); at < lines.length; at++) {
    const line = lines[at]!.length > 4000 ? lines[at]!.slice(0, 4000) : lines[at]!;
    const ticks = FENCE.exec(line)?.[1];
    if (ticks !== undefined && (fence === '' || ticks.startsWith(fence))) {
      fence = fence === '' ? ticks : '';
      continue;
    }
    if (fence !== '') {
      marks.code++;
      for (const name of ['command', 'import'] as const) if (MARKS[name].test(line)) marks[name]++;
      continue;
    }
    if (!/\S/.test(line)) continue;
    marks.text++;
    for (const name of MARK_NAMES) if (mayHave(line, name) && MARKS[name].test(line)) marks[name]++;
    const heading = headingOf(line, lines[at + 1] ?? '');
    if (heading !== null) {
      // The headings that follow each other at the top are one title: `# DRAFT`, `# Call for tenders`, `## City of …`.
      if (headings.length === marks.text - 1 || headings.length === 0) titles.push(heading);
      headings.push(heading);
    } else {
      const leadIn = leadInOf(line);
      if (leadIn !== null) {
        leadIns.push(leadIn);
        if (marks.text <= 6 && !leadIn.includes('?')) titles.push(leadIn);
      }
      if (marks.text <= 4 && line.length < 80) opening.push(line.trim());
    }
    const spoken = wordsOf(line);
    for (const word of spoken) words.push(word);
    if (MARKS.item.test(line) && spoken.slice(0, 3).some(isAction)) marks.action++;
    if (line.includes('|') && DELIMITER.test(lines[at + 1] ?? '') && countColumns(spoken).columns > 0)
      marks.columns++;
    if (KIND_WORDS.some(({ story }) => story.test(line))) marks.story++;
  }
  const title = (titles.length > 0 ? titles : opening).join(' | ');
  return {
    title,
    headings,
    leadIns,
    words,
    keys,
    marks,
    capitalModals: source.match(CAPITAL_MODAL)?.length ?? 0,
  };
}

const DELIMITER = /^[\s:|-]{3,}$/;
const FENCE = /^\s*(`{3,}|~{3,})/;
const CAPITAL_MODAL = /\b(?:MUST|SHALL|SHOULD|DOIT|DOIVENT|DEVRA|DEVRAIT)\b/g;

/** Entities and composed accents resolved as far as reading words needs it. */
function decoded(text: string): string {
  const source = text.replace(/^\ufeff/, '').normalize('NFC');
  const plain = source.includes('&')
    ? source.replace(/&([a-z])(?:acute|grave|circ|cedil|uml);|&(?:nbsp|laquo|raquo|#\d{1,5});/gi, '$1')
    : source;
  return plain.replaceAll('\u00ad', '');
}

function withoutComments(text: string): string {
  let out = '';
  let at = 0;
  for (;;) {
    const open = text.indexOf('<!--', at);
    const close = open < 0 ? -1 : text.indexOf('-->', open);
    if (close < 0) return out + text.slice(at);
    out += text.slice(at, open);
    at = close + 3;
  }
}

/** Where the lines after the front matter begin. */
function frontMatter(lines: readonly string[], keys: Set<string>, titles: string[]): number {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.findIndex((line, n) => n > 0 && n < 80 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0) return 0;
  for (const line of lines.slice(1, end)) {
    const key = /^([\w# -]{1,30}):/.exec(line)?.[1];
    if (key !== undefined) keys.add(key.trim());
    const title = FRONT_TITLE.exec(line)?.[1];
    if (title !== undefined) titles.push(title);
  }
  return end + 1;
}

function headingOf(line: string, next: string): string | null {
  const atx = HEADING.exec(line)?.[1];
  if (atx !== undefined) return atx;
  if (/^ {0,3}(?:={3,}|-{3,})\s*$/.test(next) && !/^\s*(?:[-|>#]|$)/.test(line)) return line.trim();
  return HTML_HEADING.exec(line)?.[1] ?? null;
}

function leadInOf(line: string): string | null {
  return (LEAD_IN.exec(line) ?? ARTICLE.exec(line) ?? NUMBERED.exec(line) ?? ALONE.exec(line))?.[1] ?? null;
}
