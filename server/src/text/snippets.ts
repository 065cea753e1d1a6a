/** The plain text of a snippet: each tab stop gives its default, each choice its first entry. */
export function withoutTabStops(snippet: string): string {
  let out = '';
  for (let i = 0; i < snippet.length; i++) {
    const rest = snippet.slice(i, i + 200);
    const choice = /^\$\{\d+\|([^,|]*)[^|}]*\|\}/.exec(rest);
    const stop = /^\$(?:\d+|\{\d+\})/.exec(rest);
    const open = /^\$\{\d+:/.exec(rest);
    if (snippet[i] === '\\' && i + 1 < snippet.length && /[$}\\,|]/.test(snippet[i + 1]!))
      out += snippet[++i];
    else if (choice) {
      out += choice[1];
      i += choice[0].length - 1;
    } else if (stop) i += stop[0].length - 1;
    else if (open) {
      const end = closing(snippet, i + open[0].length);
      out += withoutTabStops(snippet.slice(i + open[0].length, end));
      i = end;
    } else out += snippet[i];
  }
  return out;
}

/** The index of the `}` that closes a placeholder whose default begins at `from`. */
function closing(snippet: string, from: number): number {
  let depth = 1;
  for (let i = from; i < snippet.length; i++) {
    if (snippet[i] === '\\') i++;
    else if (snippet[i] === '$' && snippet[i + 1] === '{') depth++;
    else if (snippet[i] === '}' && --depth === 0) return i;
  }
  return snippet.length;
}
