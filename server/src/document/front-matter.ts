import { isMap, LineCounter, parseDocument } from 'yaml';
import type { Markdown } from '../markdown/blocks.ts';
import type { FrontMatter } from './model.ts';

/** Reads the YAML before the text. Broken YAML is kept as an error with its place, never thrown. */
export function readFrontMatter(source: Markdown['frontMatter']): FrontMatter | null {
  if (!source) return null;
  if (!/\S/.test(source.value)) return { span: source.span, cahier: {}, title: null, error: null };
  const document = parseDocument(source.value, { lineCounter: new LineCounter(), logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    const [start, end] = error.pos;
    const at = { start: source.valueStart + start, end: source.valueStart + Math.max(end, start + 1) };
    return {
      span: source.span,
      cahier: {},
      title: null,
      error: { message: error.message.split('\n')[0]!, at },
    };
  }
  const cahier = document.get('cahier');
  const title = document.get('title');
  return {
    span: source.span,
    cahier: isMap(cahier) ? (cahier.toJSON() as Record<string, unknown>) : {},
    title: typeof title === 'string' ? title : null,
    error: null,
  };
}
