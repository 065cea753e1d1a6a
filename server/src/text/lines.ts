/** Finds the line of an offset. Lines end at `\n`, `\r\n` or a lone `\r`, as in Markdown and in LSP. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 13 && text.charCodeAt(i + 1) === 10) continue;
      if (unit === 10 || unit === 13) this.#starts.push(i + 1);
    }
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The 0-based line that holds `offset`. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The offset at which 0-based `line` begins; the end of the text for a line past it. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.#text.length;
  }

  /** The offset at which the characters of 0-based `line` end, its line ending left out. */
  endOf(line: number): number {
    let end = this.#starts[line + 1] ?? this.#text.length;
    while (end > this.startOf(line) && /[\r\n]/.test(this.#text[end - 1]!)) end--;
    return end;
  }

  /** 0-based line and character (UTF-16), as LSP counts them. */
  positionAt(offset: number): { line: number; character: number } {
    const line = this.lineAt(offset);
    return { line, character: offset - this.startOf(line) };
  }
}
