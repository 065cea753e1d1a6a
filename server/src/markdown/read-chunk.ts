import type { Nodes } from 'mdast';
import type { Block } from './blocks.ts';
import { convertBlocks } from './convert.ts';
import { isTooDeep } from './limits.ts';
import { type Parsed, parse } from './parse.ts';
import { readPlainly } from './plain.ts';
import { Sources } from './runs.ts';

/** The targets of link definitions by mdast's normal form of their labels. */
export type Definitions = ReadonlyMap<string, string>;

export interface ReadChunk {
  readonly blocks: readonly Block[];
  /** Whether the text ends with the chunk; what is still open then reads a little differently. */
  readonly isLast: boolean;
  /** The definitions that stand in the chunk. */
  readonly definitions: Definitions;
  /** The labels that the chunk looked up, and what it was told. */
  readonly answers: ReadonlyMap<string, string | undefined>;
}

/** Closes what is open at the end of a chunk as the next chunk does: the end of the text does so a little differently. */
const NEXT_BLOCK = '#\n';

/**
 * Reads a stretch of text that parses on its own.
 *
 * @param isLast whether the whole text ends with the chunk.
 * @param definitions those of the whole text, as far as known; they come before those of the chunk.
 */
export function readChunk(source: string, isLast: boolean, definitions: Definitions): ReadChunk {
  const parsed = isTooDeep(source) ? null : tryToParse(isLast ? source : source + NEXT_BLOCK, definitions);
  if (parsed) {
    if (!isLast) parsed.tree.children.pop();
    const own = source.includes(']:') ? definitionsIn(parsed.tree) : new Map<string, string>();
    const urlOf = (label: string) => definitions.get(label) ?? own.get(label);
    try {
      const sources = new Sources(source, parsed.pieces);
      const blocks = convertBlocks(parsed.tree.children, { sources, urlOf: label => urlOf(label) ?? '' });
      const answers = new Map(Array.from(parsed.asked, label => [label, urlOf(label)]));
      return { blocks, isLast, definitions: own, answers };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return { blocks: readPlainly(source), isLast, definitions: new Map(), answers: new Map() };
}

/** `null` when the text is too much for the parser: reading never fails, whatever the parser throws. */
function tryToParse(source: string, definitions: Definitions): Parsed | null {
  try {
    return parse(source, label => definitions.has(label));
  } catch {
    return null;
  }
}

/** The first definition of a label counts. */
function definitionsIn(node: Nodes, found = new Map<string, string>()): Map<string, string> {
  if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url);
  if ('children' in node) for (const child of node.children) definitionsIn(child, found);
  return found;
}
