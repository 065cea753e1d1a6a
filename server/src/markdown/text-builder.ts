import { MappedText, type Mark, type MarkKind, type Run } from '../text/mapped.ts';
import { type Edit, editsOf, rewrite } from './typography.ts';

/** Puts a {@link MappedText} together from the parts of a paragraph, a heading or a cell. */
export class TextBuilder {
  #value = '';
  #endsInSpace = false;
  #runs: Run[] = [];
  #marks: Mark[] = [];
  #open: { kind: MarkKind; start: number; url?: string }[] = [];

  /** Adds text read from `sourceLength` units at `source`; a line ending in it is a space. */
  add(text: string, source: number, sourceLength = text.length): void {
    if (!/[\r\n]/.test(text)) this.#add(text, source, sourceLength);
    else if (text.length === sourceLength) this.#addLines(text, source);
    else this.space(source, sourceLength);
  }

  /** Adds a space, unless one or a line break stands there already. */
  space(source: number, sourceLength: number): void {
    if (this.#value !== '' && !this.#endsInSpace) this.#add(' ', source, sourceLength);
  }

  /** Adds a line break that a reader sees, unless one stands there already. */
  break(source: number, sourceLength: number): void {
    if (this.#value !== '' && !this.#value.endsWith('\n')) this.#add('\n', source, sourceLength);
  }

  open(kind: MarkKind, url?: string): void {
    this.#open.push({ kind, start: this.#value.length, ...(url === undefined ? {} : { url }) });
  }

  /** Ends the innermost open mark of a kind; an end without a beginning is nothing. */
  close(kind: MarkKind): void {
    const index = this.#open.findLastIndex(mark => mark.kind === kind);
    if (index < 0) return;
    const [mark] = this.#open.splice(index, 1);
    if (mark!.start < this.#value.length) this.#marks.push({ ...mark!, end: this.#value.length });
  }

  /** Notes an image; it adds nothing to the text. */
  image(url: string): void {
    this.#marks.push({ kind: 'image', start: this.#value.length, end: this.#value.length, url });
  }

  /** What was added, without white space around it. Empty text stands at source offset `at`. The builder starts anew. */
  finish(at: number): MappedText {
    for (const { kind } of [...this.#open]) this.close(kind);
    const marks = this.#marks.sort((a, b) => a.start - b.start || b.end - a.end);
    const edits: Edit[] = editsOf(this.#value, marks, (start, end) => this.#isLiteral(start, end));
    const text =
      edits.length === 0
        ? { value: this.#value, runs: this.#runs, marks }
        : rewrite(this.#value, this.#runs, marks, edits);
    if (text.runs.length === 0) text.runs.push({ at: 0, length: 0, source: at, sourceLength: 0 });
    this.#value = '';
    this.#runs = [];
    this.#marks = [];
    this.#open = [];
    return new MappedText(text.value, text.runs, text.marks);
  }

  #addLines(text: string, source: number): void {
    let at = 0;
    for (const { 0: ending, index } of text.matchAll(/\r\n|\r|\n/g)) {
      if (index > at) this.#add(text.slice(at, index), source + at, index - at);
      this.space(source + index, ending.length);
      at = index + ending.length;
    }
    if (at < text.length) this.#add(text.slice(at), source + at, text.length - at);
  }

  #add(text: string, source: number, sourceLength: number): void {
    if (text === '') return;
    const last = this.#runs.at(-1);
    const isLiteral = text.length === sourceLength;
    if (isLiteral && last && last.length === last.sourceLength && last.source + last.length === source) {
      this.#runs[this.#runs.length - 1] = {
        at: last.at,
        length: last.length + text.length,
        source: last.source,
        sourceLength: last.length + text.length,
      };
    } else this.#runs.push({ at: this.#value.length, length: text.length, source, sourceLength });
    this.#value += text;
    this.#endsInSpace = text.endsWith(' ') || text.endsWith('\n');
  }

  #isLiteral(start: number, end: number): boolean {
    return this.#runs.some(
      run => run.at <= start && end <= run.at + run.length && run.length === run.sourceLength,
    );
  }
}
