import type { Html, InlineCode, PhrasingContent, Text } from 'mdast';
import type { MappedText } from '../text/mapped.ts';
import type { Comment } from './blocks.ts';
import { isInline, markOf, readTag } from './html-tags.ts';
import { addInlineTag } from './html-text.ts';
import type { Sources } from './runs.ts';
import { TextBuilder } from './text-builder.ts';

/** What the contents of a chunk are read with. */
export interface Reading {
  readonly sources: Sources;
  /** The target of a link reference by mdast's normal form of its label. */
  readonly urlOf: (label: string) => string;
}

export interface Inline {
  readonly text: MappedText;
  /** Comments within the text, in order. */
  readonly comments: readonly Comment[];
}

/** Reads inline content; `at` is where it would stand if there is nothing in it to read. */
export function readInline(nodes: readonly PhrasingContent[], reading: Reading, at: number): Inline {
  const builder = new TextBuilder();
  const comments: Comment[] = [];
  addAll(nodes, builder, comments, reading);
  return { text: builder.finish(at), comments };
}

function addAll(
  nodes: readonly PhrasingContent[],
  builder: TextBuilder,
  comments: Comment[],
  reading: Reading,
): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
        addLiteral(node, builder, reading);
        break;
      case 'inlineCode':
        builder.open('code');
        addLiteral(node, builder, reading);
        builder.close('code');
        break;
      case 'break':
        builder.break(
          node.position!.start.offset!,
          node.position!.end.offset! - node.position!.start.offset!,
        );
        break;
      case 'html':
        addHtml(node, builder, comments);
        break;
      case 'image':
        builder.image(node.url);
        break;
      case 'imageReference':
        builder.image(reading.urlOf(node.identifier));
        break;
      case 'strong':
      case 'emphasis':
        builder.open(node.type);
        addAll(node.children, builder, comments, reading);
        builder.close(node.type);
        break;
      case 'link':
      case 'linkReference':
        builder.open('link', node.type === 'link' ? node.url : reading.urlOf(node.identifier));
        addAll(node.children, builder, comments, reading);
        builder.close('link');
        break;
    }
  }
}

function addLiteral(node: Text | InlineCode, builder: TextBuilder, reading: Reading): void {
  for (const run of reading.sources.of(node)) {
    builder.add(node.value.slice(run.at, run.at + run.length), run.source, run.sourceLength);
  }
}

function addHtml(node: Html, builder: TextBuilder, comments: Comment[]): void {
  const start = node.position!.start.offset!;
  const end = node.position!.end.offset!;
  if (node.value.startsWith('<!--')) {
    comments.push({ type: 'comment', span: { start, end }, value: node.value.slice(4, -3) });
    return;
  }
  const tag = readTag(node.value, 0, node.value.length - 1);
  if (tag === null) return;
  if (markOf(tag) || isInline(tag)) addInlineTag(tag, builder);
  else builder.break(start, end - start);
}
