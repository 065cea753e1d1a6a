/**
 * Whether a regular expression repeats, without bound, a group that itself repeats something without bound and in which
 * nothing has to stand between two rounds: the shape whose matching time can be exponential, as in `(a+)+`.
 */
export function repeatsARepetition(source: string): boolean {
  const open: number[] = [];
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '[') i = endOfClass(source, i);
    else if (source[i] === '(') open.push(i);
    else if (source[i] === ')') {
      const start = open.pop();
      if (start === undefined || !isUnbounded(source, i + 1)) continue;
      const body = source.slice(start + 1, i).replace(/^\?(?:[:=!]|<[=!]|<\w+>)/, '');
      if (alternatives(body).some(part => startsRepeated(part) && endsRepeated(part))) return true;
    }
  }
  return false;
}

const isUnbounded = (source: string, at: number): boolean =>
  /^(?:[*+]|\{\d+,\})/.test(source.slice(at, at + 8));

/** The parts of a group's body between bars of its own. */
function alternatives(body: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (let i = 0; i < body.length; i++) {
    const end = body[i] === '\\' ? i + 1 : body[i] === '[' ? endOfClass(body, i) : i;
    if (body[i] === '(') depth++;
    if (body[i] === ')') depth--;
    if (body[i] === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += body.slice(i, end + 1);
    i = end;
  }
  return parts;
}

const ATOM = String.raw`(?:\\[pP]\{\w+\}|\\.|\[(?:\\.|[^\]\\])+\]|[^\\()[\]|])`;
const STARTS = new RegExp(`^${ATOM}(?:[*+]|\\{\\d+,\\})`);
const ENDS = new RegExp(`${ATOM}(?:[*+]|\\{\\d+,\\})\\??$`);

const startsRepeated = (part: string): boolean => STARTS.test(part);
const endsRepeated = (part: string): boolean => ENDS.test(part);

/** The index of the bracket that closes a class. */
function endOfClass(source: string, from: number): number {
  for (let i = from + 1; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === ']') return i;
  }
  return source.length;
}
