import { type HtmlTag, readTag } from './html-tags.ts';

/** A part of HTML, `[start, end)` of it. */
export type HtmlToken = { readonly start: number; readonly end: number } & (
  | { readonly type: 'text' }
  | { readonly type: 'comment'; readonly value: string }
  | { readonly type: 'tag'; readonly tag: HtmlTag }
);

const RAW = { script: /<\/script/gi, style: /<\/style/gi } as const;

/** Splits HTML into tags, comments and the text between; scripts, styles and declarations are left out. */
export function* tokenize(html: string): Generator<HtmlToken> {
  let textStart = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const token = tokenAt(html, at);
    if (token === null) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    if (at > textStart) yield { type: 'text', start: textStart, end: at };
    if (token.type !== 'text') yield token;
    textStart =
      token.type === 'tag' && !token.tag.closing ? endOfRaw(html, token.tag.name, token.end) : token.end;
    at = html.indexOf('<', textStart);
  }
  if (textStart < html.length) yield { type: 'text', start: textStart, end: html.length };
}

/** What begins with the `<` at `at`; text that is to be skipped when it is a declaration, `null` for a bare `<`. */
function tokenAt(html: string, at: number): HtmlToken | null {
  if (html.startsWith('<!--', at)) {
    const close = html.indexOf('-->', at + 2);
    const end = close < 0 ? html.length : close + 3;
    const value = html.slice(at + 4, Math.max(at + 4, close < 0 ? end : close));
    return { type: 'comment', start: at, end, value };
  }
  const next = html[at + 1];
  if (next === '!' || next === '?') {
    const close = html.indexOf('>', at);
    return { type: 'text', start: at, end: close < 0 ? html.length : close + 1 };
  }
  const end = endOfTag(html, at + 1);
  const tag = end < 0 ? null : readTag(html, at, end);
  return tag && { type: 'tag', tag, start: at, end: end + 1 };
}

/** Attributes longer than this make no tag: it bounds what a bare `<` can cost. */
const LONGEST_TAG = 4000;

/** Where the `>` of the tag stands; one within quotes is part of an attribute. */
function endOfTag(html: string, from: number): number {
  const last = Math.min(html.length, from + LONGEST_TAG);
  let quote = '';
  for (let i = from; i < last; i++) {
    const char = html[i]!;
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return i;
    else if (char === '<') return -1;
    else if ((char === '"' || char === "'") && html[i - 1] === '=') quote = char;
  }
  return -1;
}

function endOfRaw(html: string, name: string, from: number): number {
  if (name !== 'script' && name !== 'style') return from;
  const close = RAW[name];
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}
