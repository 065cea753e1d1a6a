import { detectLanguage } from '../language/detect.ts';
import type { LanguageId } from '../language/language.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Block, Chunk, Code, Comment, List, ListItem, Table } from '../markdown/blocks.ts';
import { MappedText } from '../text/mapped.ts';
import { type Span, shift } from '../text/span.ts';
import { columnRole } from './columns.ts';
import { identifierOf } from './identifiers.ts';
import { isLabel, labelOf } from './labels.ts';
import type { RowModel, Section, SectionForm, StatementForm, TableModel } from './model.ts';
import { type DraftStatement, SectionStack } from './section-stack.ts';
import { textLines } from './text-lines.ts';
import { type RunInTitle, runInTitle, titleNumber } from './titles.ts';

export interface Outline {
  readonly root: Section;
  readonly sections: readonly Section[];
  readonly statements: readonly DraftStatement[];
  readonly tables: readonly TableModel[];
  readonly comments: readonly Comment[];
}

/** Rank of a line such as “Deliverables:” that heads what follows it, up to the next paragraph. */
const LABEL_RANK = 6.8;

/** Reads chunks into sections, in all their disguises, and statements, in document order. */
export function readOutline(text: string, chunks: readonly Chunk[], language: LanguageId): Outline {
  const builder = new OutlineBuilder(text, language);
  for (const chunk of chunks)
    builder.blocks(chunk.blocks, chunk.start, { depth: 0, leadIn: null, quoted: false });
  return builder.finish();
}

/** Where a block stands. */
interface Place {
  readonly depth: number;
  readonly leadIn: DraftStatement | null;
  readonly quoted: boolean;
}

class OutlineBuilder {
  readonly #text: string;
  readonly #language: LanguageId;
  readonly #stack: SectionStack;
  readonly #statements: DraftStatement[] = [];
  readonly #tables: TableModel[] = [];
  readonly #comments: Comment[] = [];
  #block = 0;

  constructor(text: string, language: LanguageId) {
    this.#text = text;
    this.#language = language;
    this.#stack = new SectionStack(language);
  }

  blocks(blocks: readonly Block[], base: number, place: Place): void {
    let before: DraftStatement | null = place.leadIn;
    for (const [index, block] of blocks.entries()) {
      const count = this.#statements.length;
      const leadIn = block.type === 'paragraph' ? place.leadIn : before;
      this.#read(block, base, { ...place, leadIn }, blocks[index + 1]);
      if (block.type === 'comment') continue;
      const last = this.#statements.length > count ? this.#statements.at(-1)! : null;
      before = block.type === 'paragraph' && last && introduces(last) ? last : null;
    }
  }

  finish(): Outline {
    this.#stack.finish(this.#text.length);
    return {
      root: this.#stack.root,
      sections: this.#stack.sections,
      statements: this.#statements,
      tables: this.#tables,
      comments: this.#comments,
    };
  }

  #read(block: Block, base: number, place: Place, next: Block | undefined): void {
    if (block.type === 'heading')
      this.#heading(block.text.shifted(base), block.depth, block.html ? 'html' : 'heading');
    else if (block.type === 'paragraph') this.#paragraph(block.text.shifted(base), place, next);
    else if (block.type === 'list') this.#list(block, base, place);
    else if (block.type === 'quote') this.blocks(block.children, base, { ...place, quoted: true });
    else if (block.type === 'table') this.#table(block, base, place);
    else if (block.type === 'code') this.#code(block, base, place);
    else if (block.type === 'comment') this.#comments.push({ ...block, span: shift(block.span, base) });
  }

  #heading(text: MappedText, rank: number, form: SectionForm): void {
    const title = text.trimmed();
    if (title.value === '') return;
    this.#openSection(title, titleNumber(title), form, rank, { depth: 0, leadIn: null, quoted: false });
  }

  #paragraph(text: MappedText, place: Place, next: Block | undefined): void {
    const { open } = this.#stack;
    if (place.depth === 0 && open.rank === LABEL_RANK && open.statements.length > 1)
      this.#stack.leave(this.#statements.at(-1)!.span.end);
    this.#block++;
    for (const [index, line] of textLines(text, this.#text).entries()) {
      if (place.depth === 0) {
        const title = index === 0 ? runInTitle(line) : null;
        if (title && (title.rest !== null || next?.type !== 'rule')) {
          this.#titled(title, place);
          continue;
        }
        if (isLabel(line, detectLanguage(line.folded, this.#language))) {
          this.#openSection(line, titleNumber(line), 'lead-in', LABEL_RANK, place);
          continue;
        }
      }
      this.#sentences(line, place.depth > 0 ? 'item' : 'sentence', place);
    }
  }

  #titled(title: RunInTitle, place: Place): void {
    this.#openSection(title.title, title.number, title.form, title.rank, place);
    if (title.rest) this.#sentences(title.rest, 'sentence', place);
  }

  #list(list: List, base: number, place: Place): void {
    const inside = { ...place, depth: place.depth + 1 };
    for (const item of list.items) this.#item(item, list, base, inside);
  }

  #item(item: ListItem, list: List, base: number, place: Place): void {
    const [first, ...others] = item.children;
    this.#block++;
    if (first?.type !== 'paragraph') {
      this.blocks(item.children, base, place);
      return;
    }
    const text = first.text.shifted(base);
    const title = list.ordered && place.depth === 1 ? runInTitle(text) : null;
    if (
      title?.rest &&
      title.form !== 'article' &&
      /[.:]$/.test(this.#text.slice(0, title.rest.span().start).trimEnd())
    ) {
      this.#openSection(title.title, title.number ?? null, 'clause', 6.5, place);
      this.#sentences(title.rest, 'sentence', place);
      this.blocks(others, base, { ...place, leadIn: this.#statements.at(-1) ?? null });
      return;
    }
    const count = this.#statements.length;
    for (const line of textLines(text, this.#text)) this.#sentences(line, 'item', place, item.checked);
    const own = this.#statements.length > count ? this.#statements.at(-1)! : null;
    this.blocks(others, base, { ...place, leadIn: own });
  }

  #table(table: Table, base: number, place: Place): void {
    const header = table.header.map(cell => cell.shifted(base));
    const rows: RowModel[] = [];
    const model: TableModel = {
      span: shift(table.span, base),
      section: this.#stack.open,
      roles: header.map(columnRole),
      header,
      rows,
    };
    this.#tables.push(model);
    for (const row of table.rows) {
      const cells = row.cells.map(cell => cell.shifted(base).trimmed());
      const filled = cells.filter(cell => cell.value !== '');
      if (filled.length === 0) continue;
      const rowModel: RowModel = { table: model, cells };
      rows.push(rowModel);
      this.#block++;
      this.#statement(MappedText.join(filled, ' | '), 'row', place, {
        row: rowModel,
        span: shift(row.span, base),
      });
    }
  }

  /** Code is left alone, but scenarios and notes that a writer fenced are read line by line. */
  #code(code: Code, base: number, place: Place): void {
    const gherkin = /^(?:gherkin|feature|cucumber)$/i.test(code.language ?? '');
    const prose = (code.language ?? '') === '' && !/[{}<>=;$\\]|--|=>|\/\/|[│├└┌─+|]/.test(code.text.value);
    if (!gherkin && !prose) return;
    this.#block++;
    const text = code.text.shifted(base);
    for (let start = 0; start < text.value.length; ) {
      const end = text.value.indexOf('\n', start) < 0 ? text.value.length : text.value.indexOf('\n', start);
      const line = text.trimmed(start, end);
      if (line.value.includes(' ')) this.#statement(line, 'sentence', place);
      start = end + 1;
    }
  }

  #sentences(text: MappedText, form: StatementForm, place: Place, checked: boolean | null = null): void {
    const language = detectLanguage(text.folded, this.#language);
    for (const { start, end } of splitSentences(text.value, language)) {
      const sentence = text.trimmed(start, end);
      if (/[\p{L}\p{N}]/u.test(sentence.value)) this.#statement(sentence, form, place, { checked });
    }
  }

  #statement(
    text: MappedText,
    form: StatementForm,
    place: Place,
    more: { row?: RowModel; span?: Span; checked?: boolean | null } = {},
  ): DraftStatement {
    const id = identifierOf(text);
    const statement: DraftStatement = {
      index: this.#statements.length,
      text,
      span: more.span ?? text.span(),
      form,
      section: this.#stack.open,
      position: this.#stack.open.statements.length,
      language: detectLanguage(text.folded, this.#language),
      id,
      label: labelOf(text, id),
      leadIn: place.leadIn,
      children: [],
      row: more.row ?? null,
      block: this.#block,
      depth: place.depth,
      checked: more.checked ?? null,
      quoted: place.quoted,
      requirement: false,
      score: 0,
      evidence: [],
    };
    place.leadIn?.children.push(statement);
    this.#statements.push(statement);
    this.#stack.open.statements.push(statement);
    return statement;
  }

  #openSection(
    title: MappedText,
    number: string | null,
    form: SectionForm,
    rank: number,
    place: Place,
  ): void {
    this.#stack.enter({ title, number, form, rank, language: detectLanguage(title.folded, this.#language) });
    this.#block++;
    this.#statement(title, 'title', { ...place, leadIn: null });
  }
}

/** Whether the list or table after a statement hangs on it. */
const introduces = (statement: DraftStatement): boolean =>
  /[:：]\s*$/.test(statement.text.value) ||
  (statement.form !== 'title' && !/[.!?…]\s*$/.test(statement.text.value));
