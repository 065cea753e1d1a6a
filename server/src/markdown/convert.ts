import type * as mdast from 'mdast';
import { MappedText } from '../text/mapped.ts';
import type { Span } from '../text/span.ts';
import type { Block, ListItem, TableRow } from './blocks.ts';
import { readHtml } from './html.ts';
import { type Reading, readInline } from './inline.ts';

/** Turns mdast blocks into ours. Comments within a block follow it. */
export function convertBlocks(nodes: readonly mdast.RootContent[], reading: Reading): Block[] {
  const blocks: Block[] = [];
  for (const node of nodes) addBlock(blocks, node, reading);
  return blocks;
}

function addBlock(blocks: Block[], node: mdast.RootContent, reading: Reading): void {
  const span = spanOf(node);
  switch (node.type) {
    case 'heading': {
      const { text, comments } = readInline(node.children, reading, span.end);
      blocks.push({ type: 'heading', span, depth: node.depth, text, html: false }, ...comments);
      break;
    }
    case 'paragraph': {
      const { text, comments } = readInline(node.children, reading, span.start);
      if (text.value !== '' || text.marks.length > 0) blocks.push({ type: 'paragraph', span, text });
      blocks.push(...comments);
      break;
    }
    case 'list': {
      const items = node.children.map(item => convertItem(item, reading));
      const ordered = node.ordered ?? false;
      blocks.push({ type: 'list', span, ordered, from: node.start ?? null, items });
      break;
    }
    case 'blockquote':
      blocks.push({ type: 'quote', span, children: convertBlocks(node.children, reading) });
      break;
    case 'table':
      addTable(blocks, node, reading);
      break;
    case 'code': {
      const text = new MappedText(node.value, reading.sources.of(node));
      blocks.push({ type: 'code', span, language: node.lang ?? null, text });
      break;
    }
    case 'html':
      blocks.push(...readHtml(node, reading.sources.of(node)));
      break;
    case 'definition':
      blocks.push({ type: 'definition', span, label: node.label ?? node.identifier, url: node.url });
      break;
    case 'thematicBreak':
      blocks.push({ type: 'rule', span });
      break;
  }
}

const TASK_BOX = /^\[([ xX])\]\s+/;

function convertItem(node: mdast.ListItem, reading: Reading): ListItem {
  const children = convertBlocks(node.children, reading);
  const first = children[0];
  const box = first?.type === 'paragraph' ? TASK_BOX.exec(first.text.value) : null;
  if (first?.type !== 'paragraph' || !box || !isVerbatim(first.text, 3)) {
    return { type: 'item', span: spanOf(node), checked: null, children };
  }
  const text = first.text.slice(box[0].length);
  const rest = children.slice(1);
  return {
    type: 'item',
    span: spanOf(node),
    checked: box[1] !== ' ',
    children: [{ ...first, text }, ...rest],
  };
}

/** Whether the first `length` characters stand in the source as they read: neither escaped nor a link. */
function isVerbatim(text: MappedText, length: number): boolean {
  const { start, end } = text.span(0, length);
  return end - start === length && !text.marks.some(mark => mark.start < length && mark.kind === 'link');
}

function addTable(blocks: Block[], node: mdast.Table, reading: Reading): void {
  const comments: Block[] = [];
  const rows: TableRow[] = node.children.map(row => ({
    span: spanOf(row),
    cells: row.children.map(cell => {
      const at = spanOf(cell);
      const inline = readInline(cell.children, reading, Math.min(at.start + 1, at.end));
      comments.push(...inline.comments);
      return inline.text;
    }),
  }));
  const [header, ...body] = rows;
  blocks.push({ type: 'table', span: spanOf(node), header: header?.cells ?? [], rows: body }, ...comments);
}

function spanOf(node: mdast.Node): Span {
  return { start: node.position!.start.offset!, end: node.position!.end.offset! };
}
