import type { Root, RootContent } from 'mdast';
import type { CompileContext, Extension as MdastExtension, Token } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Construct, Extension as SyntaxExtension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { WorkLimit } from './limits.ts';
import { decodeReference } from './references.ts';

/** A stretch of literal text that the parser took from the source: `text` was read from `[start, end)`. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Parsed {
  readonly tree: Root;
  /** In the order of the source. */
  readonly pieces: readonly Piece[];
  /** The labels of link references that were looked up. */
  readonly asked: ReadonlySet<string>;
}

/** Answers the parser's look-ups of link labels with those of the whole document, and notes what it asked. */
class Labels extends Array<string> {
  readonly asked = new Set<string>();
  readonly #own = new Set<string>();
  readonly #isDefined: (label: string) => boolean;

  constructor(isDefined: (label: string) => boolean) {
    super();
    this.#isDefined = isDefined;
  }

  override push(label: string): number {
    this.#own.add(label.toLowerCase());
    return this.#own.size;
  }

  override includes(label: string): boolean {
    // A footnote's mark is text, even where its note would do as a definition.
    if (label.startsWith('^')) return false;
    const key = label.toLowerCase();
    this.asked.add(key);
    return this.#own.has(key) || this.#isDefined(key);
  }
}

/** What the parse under way uses; parsing is synchronous, so there is never more than one. */
let labels = new Labels(() => false);
let pieces: Piece[] = [];
let limit = new WorkLimit(0);

/**
 * Parses one chunk of Markdown with GFM tables.
 *
 * @param isDefined whether a definition outside of the chunk has this label, which comes in mdast's normal form.
 * @throws TooMuchWork on inline markup made to be slow, RangeError on nesting too deep for the stack.
 */
export function parse(source: string, isDefined: (label: string) => boolean): Parsed {
  labels = new Labels(isDefined);
  pieces = [];
  limit = new WorkLimit(source.length);
  // The parser drops a byte order mark; one that stands at the start of a later chunk is text.
  const tree = processor.parse(source.startsWith('\ufeff') ? `\ufeff${source}` : source);
  return { tree, pieces, asked: labels.asked };
}

/** Parses nothing: tried where costly markup may start, it puts our labels and our limit in the parser's hands. */
const hook: Construct = {
  // Never by itself a reason to stop reading plain text.
  previous: () => false,
  tokenize(effects, _ok, nok) {
    this.parser.defined = labels;
    limit.watch(this, effects);
    return nok;
  },
};

const codes = (characters: string) =>
  Object.fromEntries(Array.from(characters, character => [character.charCodeAt(0), hook]));

const hooks: SyntaxExtension = { text: codes('!*<[]_`'), contentInitial: codes('['), flow: codes('=-') };

function addPiece(context: CompileContext, token: Token, text: string, start: number): void {
  const node = context.stack.pop() as RootContent;
  node.position!.end = { line: token.end.line, column: token.end.column, offset: token.end.offset };
  pieces.push({ text, start, end: token.end.offset });
}

function exitData(this: CompileContext, token: Token): void {
  const text = this.sliceSerialize(token);
  (this.stack.at(-1) as { value: string }).value += text;
  addPiece(this, token, text, token.start.offset);
}

/** The tree's own handlers for literal text, which do not say where each part of a value comes from, replaced. */
const positions: MdastExtension = {
  enter: {
    lineEnding(token) {
      pieces.push({ text: this.sliceSerialize(token), start: token.start.offset, end: token.end.offset });
    },
  },
  exit: {
    data: exitData,
    codeFlowValue: exitData,
    codeTextData: exitData,
    htmlFlowData: exitData,
    htmlTextData: exitData,
    characterEscapeValue(token) {
      const text = this.sliceSerialize(token);
      (this.stack.at(-1) as { value: string }).value += text;
      addPiece(this, token, text, token.start.offset - 1);
    },
    characterReference(token) {
      addPiece(this, token, decodeReference(this.sliceSerialize(token)), token.start.offset);
    },
  },
};

function extensions(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), hooks];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), positions];
}

const processor = unified().use(remarkParse).use(extensions).freeze();
