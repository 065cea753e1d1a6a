import type { MappedText } from '../text/mapped.ts';
import type { Span } from '../text/span.ts';
import type { Block, Comment } from './blocks.ts';
import { attribute, type HtmlTag, isInline, markOf } from './html-tags.ts';
import type { HtmlToken } from './html-tokens.ts';
import type { Inline } from './inline.ts';
import { decodeReference, REFERENCE } from './references.ts';
import { TextBuilder } from './text-builder.ts';

const WORDS = new RegExp(`${REFERENCE}|[ \\t\\r\\n\\f]+|[^& \\t\\r\\n\\f]+|&`, 'g');

/** Gathers the running text of HTML: one paragraph, heading or cell after the other. */
export class HtmlText {
  readonly #html: MappedText;
  readonly #builder = new TextBuilder();
  #comments: Comment[] = [];
  #heading: { readonly depth: number; readonly start: number } | null = null;

  constructor(html: MappedText) {
    this.#html = html;
  }

  /** Whether a token belongs within running text. */
  takes(token: HtmlToken): boolean {
    return (
      token.type !== 'tag' || token.tag.name === 'br' || markOf(token.tag) !== null || isInline(token.tag)
    );
  }

  add(token: HtmlToken): void {
    const span = this.#html.span(token.start, token.end);
    if (token.type === 'text') this.#addText(token.start, token.end);
    else if (token.type === 'comment') this.#comments.push({ type: 'comment', span, value: token.value });
    else if (token.tag.name === 'br') this.#builder.break(span.start, span.end - span.start);
    else addInlineTag(token.tag, this.#builder);
  }

  /** Takes the tag for a line break: a reader sees what stands before and after it apart. */
  break(token: HtmlToken): void {
    const { start, end } = this.#html.span(token.start, token.end);
    this.#builder.break(start, end - start);
  }

  /** What was gathered; empty text stands at source offset `at`. */
  finish(at: number): Inline {
    const inline = { text: this.#builder.finish(at), comments: this.#comments };
    this.#comments = [];
    return inline;
  }

  /** Adds what was gathered to `blocks` as a paragraph, or as the heading that the tag at `next` ends. */
  flush(blocks: Block[], next: Span): void {
    const { text, comments } = this.finish(next.start);
    if (text.value !== '' || text.marks.length > 0) {
      if (this.#heading) {
        const { depth, start } = this.#heading;
        blocks.push({ type: 'heading', span: { start, end: next.end }, depth, text, html: true });
      } else blocks.push({ type: 'paragraph', span: text.span(), text });
    }
    blocks.push(...comments);
    this.#heading = null;
  }

  /** Begins the text of the element whose opening tag is `key`. */
  begin(key: string, { start }: Span): void {
    const depth = /^<h([1-6])$/.exec(key)?.[1];
    if (depth !== undefined) this.#heading = { depth: Number(depth), start };
  }

  #addText(start: number, end: number): void {
    for (const { 0: word, index } of this.#html.value.slice(start, end).matchAll(WORDS)) {
      const source = this.#html.span(start + index, start + index + word.length);
      const length = source.end - source.start;
      if (/^[ \t\r\n\f]/.test(word)) this.#builder.space(source.start, length);
      else if (word.length > 1 && word.startsWith('&'))
        this.#builder.add(decodeReference(word), source.start, length);
      else this.#builder.add(word, source.start, length);
    }
  }
}

/** Opens or closes the mark that the tag stands for; other inline tags are nothing to the reader. */
export function addInlineTag(tag: HtmlTag, builder: TextBuilder): void {
  const mark = markOf(tag);
  if (mark && tag.closing) builder.close(mark);
  else if (mark) builder.open(mark, mark === 'link' ? attribute(tag, 'href') : undefined);
  else if (tag.name === 'img') builder.image(attribute(tag, 'src'));
}
