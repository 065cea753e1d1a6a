import type { Html } from 'mdast';
import { MappedText, type Run } from '../text/mapped.ts';
import type { Span } from '../text/span.ts';
import type { Block, Comment, ListItem, Table, TableRow } from './blocks.ts';
import { HtmlText } from './html-text.ts';
import { type HtmlToken, tokenize } from './html-tokens.ts';

/** Reads a block of HTML. `runs` say where its value stands in the chunk. */
export function readHtml(node: Html, runs: readonly Run[]): Block[] {
  return new HtmlReader(new MappedText(node.value, runs)).flow(null, 0);
}

/** Elements within elements beyond this are read as if they stood beside each other. */
const DEEPEST = 60;

/** What ends an element whose own end is left out: these tags end it and are read again by whoever holds it. */
const ENDED_BY: Readonly<Record<string, RegExp>> = {
  li: /^(?:<li|<\/ul|<\/ol)$/,
  cell: /^<\/?(?:td|th|tr|table|thead|tbody|tfoot)$/,
  row: /^(?:<tr|<\/table|<\/?thead|<\/?tbody|<\/?tfoot)$/,
};

class HtmlReader {
  readonly #html: MappedText;
  readonly #tokens: readonly HtmlToken[];
  #at = 0;

  constructor(html: MappedText) {
    this.#html = html;
    this.#tokens = [...tokenize(html.value)];
  }

  /** Reads blocks up to the end of the element `name`, or up to the last token. */
  flow(name: string | null, depth: number): Block[] {
    const blocks: Block[] = [];
    const text = new HtmlText(this.#html);
    while (this.#at < this.#tokens.length) {
      const token = this.#tokens[this.#at]!;
      const key = keyOf(token);
      if (key === null || text.takes(token)) {
        text.add(token);
        this.#at++;
        continue;
      }
      if (name !== null && ENDED_BY[name]?.test(key)) break;
      const span = this.#spanOf(token);
      text.flush(blocks, span);
      const block = depth < DEEPEST ? this.#block(key, depth + 1) : null;
      if (block) {
        blocks.push(...block);
        continue;
      }
      this.#at++;
      if (key === `</${name}`) break;
      text.begin(key, span);
    }
    text.flush(blocks, { start: this.#html.span().end, end: this.#html.span().end });
    return blocks;
  }

  /** Reads the list, table, quote or line that begins here; `null` when the tag only separates paragraphs. */
  #block(key: string, depth: number): readonly Block[] | null {
    switch (key) {
      case '<ul':
      case '<ol':
      case '<li':
        return this.#list(key.slice(1), depth);
      case '<table':
      case '<tr':
      case '<td':
      case '<th':
        return this.#table();
      case '<blockquote': {
        const from = this.#at++;
        const children = this.flow('blockquote', depth);
        return [{ type: 'quote', span: this.#spanFrom(from), children }];
      }
      case '<hr':
        this.#at++;
        return [{ type: 'rule', span: this.#spanOf(this.#tokens[this.#at - 1]!) }];
      default:
        return null;
    }
  }

  /** Items may stand there without their list. */
  #list(name: string, depth: number): Block[] {
    const from = this.#at;
    if (name !== 'li') this.#at++;
    const items: ListItem[] = [];
    const outside: Block[] = [];
    while (this.#at < this.#tokens.length) {
      const token = this.#tokens[this.#at]!;
      const key = keyOf(token);
      if (name === 'li' && key !== '<li' && this.#isSeen(token)) break;
      const start = this.#at++;
      if (key === '</ul' || key === '</ol') break;
      if (key === '<li') {
        const children = this.flow('li', depth);
        items.push({ type: 'item', span: this.#spanFrom(start), checked: null, children });
      } else if (token.type === 'comment') outside.push(this.#comment(token));
    }
    if (items.length === 0) return outside;
    const ordered = name === 'ol';
    return [
      { type: 'list', span: this.#spanFrom(from), ordered, from: ordered ? 1 : null, items },
      ...outside,
    ];
  }

  #table(): Block[] {
    const from = this.#at;
    const comments: Block[] = [];
    const rows: TableRow[] = [];
    let header: readonly MappedText[] = [];
    while (this.#at < this.#tokens.length) {
      const key = keyOf(this.#tokens[this.#at]!);
      if (key === '<tr' || key === '<td' || key === '<th') {
        const { row, isHeader } = this.#row(comments);
        if (isHeader && rows.length === 0 && header.length === 0) header = row.cells;
        else if (row.cells.length > 0) rows.push(row);
      } else {
        this.#at++;
        if (key === '</table') break;
      }
    }
    const table: Table = { type: 'table', span: this.#spanFrom(from), header, rows };
    return header.length + rows.length > 0 ? [table, ...comments] : comments;
  }

  #row(comments: Block[]): { row: TableRow; isHeader: boolean } {
    const from = this.#at;
    const cells: MappedText[] = [];
    let isHeader = true;
    if (keyOf(this.#tokens[this.#at]!) === '<tr') this.#at++;
    while (this.#at < this.#tokens.length) {
      const key = keyOf(this.#tokens[this.#at]!) ?? '';
      if (ENDED_BY.row!.test(key)) break;
      this.#at++;
      if (key === '</tr') break;
      if (key !== '<td' && key !== '<th') continue;
      isHeader &&= key === '<th';
      cells.push(this.#cell(comments));
    }
    return { row: { span: this.#spanFrom(from), cells }, isHeader: isHeader && cells.length > 0 };
  }

  /** Whatever stands in a cell is one text, its blocks parted by line breaks. */
  #cell(comments: Block[]): MappedText {
    const text = new HtmlText(this.#html);
    const at = this.#spanOf(this.#tokens[this.#at - 1]!).end;
    for (; this.#at < this.#tokens.length; this.#at++) {
      const token = this.#tokens[this.#at]!;
      const key = keyOf(token);
      if (key !== null && ENDED_BY.cell!.test(key)) break;
      if (key === null || text.takes(token)) text.add(token);
      else text.break(token);
    }
    const inline = text.finish(at);
    comments.push(...inline.comments);
    return inline.text;
  }

  /** Whether a token is more than a comment or white space. */
  #isSeen(token: HtmlToken): boolean {
    return (
      token.type === 'tag' ||
      (token.type === 'text' && /\S/.test(this.#html.value.slice(token.start, token.end)))
    );
  }

  #comment(token: HtmlToken & { type: 'comment' }): Comment {
    return { type: 'comment', span: this.#spanOf(token), value: token.value };
  }

  #spanOf(token: HtmlToken): Span {
    return this.#html.span(token.start, token.end);
  }

  /** From the token at index `from` to the last one read. */
  #spanFrom(from: number): Span {
    return this.#html.span(this.#tokens[from]!.start, this.#tokens[Math.max(from, this.#at - 1)]!.end);
  }
}

/** `<name` or `</name` of a tag. */
function keyOf(token: HtmlToken): string | null {
  return token.type === 'tag' ? `${token.tag.closing ? '</' : '<'}${token.tag.name}` : null;
}
