import type { Chunk, Markdown } from './blocks.ts';
import { ChunkCache } from './chunks.ts';
import { afterLineEnding, countLines, cutText } from './cut.ts';
import { findFrontMatter } from './front-matter.ts';

/**
 * Reads Markdown: CommonMark with GFM tables, task boxes and struck text, HTML, and YAML front matter. Any string gives
 * a result, in time that grows with its length; markup that is too deep or too slow to parse is read as plain lines.
 *
 * @param cache what an earlier version of the text left; only chunks that changed are parsed again.
 */
export function readMarkdown(text: string, cache: ChunkCache = new ChunkCache()): Markdown {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const frontMatter = findFrontMatter(text, start);
  const from = frontMatter ? Math.min(afterLineEnding(text, frontMatter.span.end), text.length) : start;
  const cuts = cutText(text, from, countLines(text, from), cache.leastLength);
  const read = cache.read(cuts.map(({ start }, index) => text.slice(start, cuts[index + 1]?.start)));
  const chunks = cuts.map(({ start, line }, index): Chunk => ({ start, line, blocks: read[index]!.blocks }));
  return { frontMatter, chunks };
}
