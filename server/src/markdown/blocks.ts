import type { MappedText } from '../text/mapped.ts';
import type { Span } from '../text/span.ts';

/**
 * What the Markdown reader hands upwards. Every span and every mapped text of a block is relative to the chunk that
 * holds it, so a chunk read once can be kept whatever is typed above it.
 */
export type Block = Heading | Paragraph | List | Quote | Table | Code | Comment | Definition | Rule;

interface Located {
  readonly span: Span;
}

export interface Heading extends Located {
  readonly type: 'heading';
  readonly depth: number;
  readonly text: MappedText;
  /** Written as HTML (`<h2>`). */
  readonly html: boolean;
}

/** Running text; `<br>` and hard breaks are `\n` in it, soft line breaks a space. */
export interface Paragraph extends Located {
  readonly type: 'paragraph';
  readonly text: MappedText;
}

export interface List extends Located {
  readonly type: 'list';
  readonly ordered: boolean;
  /** The first number of an ordered list. */
  readonly from: number | null;
  readonly items: readonly ListItem[];
}

export interface ListItem extends Located {
  readonly type: 'item';
  /** A task box: ticked, unticked, or none. */
  readonly checked: boolean | null;
  readonly children: readonly Block[];
}

export interface Quote extends Located {
  readonly type: 'quote';
  readonly children: readonly Block[];
}

export interface Table extends Located {
  readonly type: 'table';
  /** Empty when an HTML table has no header row. */
  readonly header: readonly MappedText[];
  readonly rows: readonly TableRow[];
}

export interface TableRow extends Located {
  readonly cells: readonly MappedText[];
}

/** A fenced or indented block of code, kept as it stands. */
export interface Code extends Located {
  readonly type: 'code';
  readonly language: string | null;
  readonly text: MappedText;
}

/** An HTML comment, block or inline: suppressions and template instructions live there. */
export interface Comment extends Located {
  readonly type: 'comment';
  /** What stands between `<!--` and `-->`. */
  readonly value: string;
}

export interface Definition extends Located {
  readonly type: 'definition';
  readonly label: string;
  readonly url: string;
}

export interface Rule extends Located {
  readonly type: 'rule';
}

/** A stretch of the file that parses on its own exactly as it does within the whole. */
export interface Chunk {
  /** Offset of the chunk in the text. */
  readonly start: number;
  /** 0-based line of `start`. */
  readonly line: number;
  readonly blocks: readonly Block[];
}

export interface Markdown {
  /** YAML between closed `---` lines at the very start; its span is absolute. */
  readonly frontMatter: { readonly span: Span; readonly value: string; readonly valueStart: number } | null;
  readonly chunks: readonly Chunk[];
}
