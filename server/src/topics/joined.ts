/** Many short texts as one, a line each: a list of phrases is run once over all of them instead of over each. */
export class Joined<T> {
  readonly text: string;
  readonly #starts: number[] = [];
  readonly #owners: T[] = [];

  constructor(entries: Iterable<readonly [owner: T, text: string]>) {
    const lines: string[] = [];
    let start = 0;
    for (const [owner, text] of entries) {
      const line = text.replaceAll('\n', ' ');
      this.#starts.push(start);
      this.#owners.push(owner);
      lines.push(line);
      start += line.length + 1;
    }
    this.text = lines.join('\n');
  }

  /** What the text at `offset` belongs to. */
  ownerAt(offset: number): T {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#owners[low]!;
  }
}
