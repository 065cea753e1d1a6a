import { type Definitions, type ReadChunk, readChunk } from './read-chunk.ts';

/** Keeps the chunks that the last reading used, by their text. Blocks that did not change stay the same objects. */
export class ChunkCache {
  /** Chunks end at blocks other than headings only when they have this length. */
  readonly leastLength: number;
  #chunks = new Map<string, ReadChunk>();
  #definitions: Definitions = new Map();

  constructor(leastLength = 2048) {
    this.leastLength = leastLength;
  }

  /** Reads the chunks that make up a text, or finds them read. */
  read(sources: readonly string[]): ReadChunk[] {
    const used = new Map<string, ReadChunk>();
    const read = (index: number, definitions: Definitions): ReadChunk => {
      const isLast = index === sources.length - 1;
      const source = sources[index]!;
      let chunk = used.get(source) ?? this.#chunks.get(source);
      if (chunk?.isLast !== isLast || !isTrue(chunk.answers, definitions)) {
        chunk = readChunk(source, isLast, definitions);
      }
      used.set(source, chunk);
      return chunk;
    };
    const definitions = new Map<string, string>();
    for (const [index, source] of sources.entries()) {
      if (!source.includes(']:')) continue;
      for (const [label, url] of read(index, this.#definitions).definitions) {
        if (!definitions.has(label)) definitions.set(label, url);
      }
    }
    const chunks = sources.map((_, index) => read(index, definitions));
    this.#chunks = used;
    this.#definitions = definitions;
    return chunks;
  }
}

/** Whether the definitions of the text still say what a chunk was told. */
function isTrue(answers: ReadChunk['answers'], definitions: Definitions): boolean {
  for (const [label, answer] of answers) if (definitions.get(label) !== answer) return false;
  return true;
}
