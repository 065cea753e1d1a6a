import type { MarkKind } from '../text/mapped.ts';

export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
  /** As it stands between `<` and `>`. */
  readonly source: string;
}

const NAME = /<(\/?)([a-z][a-z\d:-]*)/iy;
const MARKS: Readonly<Record<string, MarkKind>> = {
  a: 'link',
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  code: 'code',
  kbd: 'code',
  del: 'struck',
  s: 'struck',
  strike: 'struck',
};
const INLINE = new Set(
  'abbr acronym bdi bdo big cite data dfn font ins label mark nobr q ruby rp rt samp small span sub sup time tt u var wbr img input'.split(
    ' ',
  ),
);

/** Reads the tag that begins at `at`, where its `>` stands at `end`; `null` when this is no tag. */
export function readTag(html: string, at: number, end: number): HtmlTag | null {
  NAME.lastIndex = at;
  const match = NAME.exec(html);
  if (match === null) return null;
  return { name: match[2]!.toLowerCase(), closing: match[1] === '/', source: html.slice(at + 1, end) };
}

/** The mark that an element puts on its text. */
export const markOf = (tag: HtmlTag): MarkKind | null => MARKS[tag.name] ?? null;

/** Whether the element stands within a line of text, without a mark of its own. */
export const isInline = (tag: HtmlTag): boolean => INLINE.has(tag.name) || tag.name.includes('-');

/** The value of an attribute, or the empty string. */
export function attribute(tag: HtmlTag, name: string): string {
  const pattern = new RegExp(`[\\s"']${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  const match = pattern.exec(tag.source);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}
