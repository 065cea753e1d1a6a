/** A tab stop as written: its number and the values that it offers, the first being what is inserted. */
export interface TabStop {
  readonly number: number;
  readonly values: readonly string[];
}

const TAB_STOP = /\$\{(\d+)(?::([^${}|\\]*)|\|([^${}|\\]+)\|)?\}/g;

/**
 * Reads a snippet body in the subset of the syntax that the snippets keep to: `$0`, `${1}`, `${1:text}` and `${1|a,b|}`,
 * without nesting. Throws on a `$`, a brace or an escape outside of these.
 */
export function parseSnippet(body: string): { tabStops: TabStop[]; plain: string } {
  const tabStops: TabStop[] = [];
  const plain = body
    .replace(/\$0/g, () => {
      tabStops.push({ number: 0, values: [] });
      return '';
    })
    .replace(TAB_STOP, (_, number: string, text?: string, choices?: string) => {
      const values = choices?.split(',') ?? (text === undefined ? [] : [text]);
      tabStops.push({ number: Number(number), values });
      return values[0] ?? '';
    });
  const stray = /[$\\{}]/.exec(plain);
  if (stray) throw new Error(`“${stray[0]}” outside of a tab stop: ${plain}`);
  return { tabStops, plain };
}
