import type { Mark, Run } from '../text/mapped.ts';

/** What stands in a text for `[start, end)` of it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The edit takes off the signs of struck text and turns what lies between into a mark. */
  readonly struck?: 'start' | 'end';
}

const INVISIBLE = /[\u00ad\u200b\ufeff]/g;
const CHARACTER = /\P{M}\p{M}*/gu;
const TILDES = /(?<!~)~~(?!~)/g;

/**
 * What differs between a text as written and as seen: white space around it, soft hyphens, zero-width spaces and byte
 * order marks, accents written apart from their letter, and the signs of struck text.
 */
export function editsOf(
  value: string,
  marks: readonly Mark[],
  isLiteral: (start: number, end: number) => boolean,
): Edit[] {
  const edits: Edit[] = [];
  const from = value.length - value.trimStart().length;
  const to = Math.max(from, value.trimEnd().length);
  const add = (start: number, end: number, text = '') => {
    if (start >= from && end <= to) edits.push({ start, end, text });
  };
  if (from > 0) edits.push({ start: 0, end: from, text: '' });
  for (const { index } of value.matchAll(INVISIBLE)) add(index, index + 1);
  if (value.normalize('NFC') !== value) {
    for (const { 0: character, index } of value.matchAll(CHARACTER)) {
      const composed = character.normalize('NFC');
      if (composed !== character) add(index, index + character.length, composed);
    }
  }
  if (value.includes('~~')) {
    for (const { index, struck } of struckSigns(value, marks, isLiteral)) {
      edits.push({ start: index, end: index + 2, text: '', struck });
    }
  }
  if (to < value.length) edits.push({ start: to, end: value.length, text: '' });
  return edits.sort((a, b) => a.start - b.start);
}

function struckSigns(
  value: string,
  marks: readonly Mark[],
  isLiteral: (start: number, end: number) => boolean,
): { index: number; struck: 'start' | 'end' }[] {
  const signs: { index: number; struck: 'start' | 'end' }[] = [];
  const code = marks.filter(mark => mark.kind === 'code');
  let open = -1;
  for (const { index } of value.matchAll(TILDES)) {
    const inCode = code.some(mark => mark.start <= index && index < mark.end);
    if (inCode || !isLiteral(index, index + 2)) continue;
    if (open >= 0 && /\S/.test(value[index - 1]!)) {
      signs.push({ index: open, struck: 'start' }, { index, struck: 'end' });
      open = -1;
    } else if (/\S/.test(value[index + 2] ?? ' ')) open = index;
  }
  return signs;
}

/** Applies edits, in order and apart from each other, to a text and to all that is known of it. */
export function rewrite(value: string, runs: readonly Run[], marks: readonly Mark[], edits: readonly Edit[]) {
  const { starts, ends } = sourceOfUnits(value.length, runs);
  const moved = new Int32Array(value.length + 1);
  const outRuns: Run[] = [];
  const struck: Mark[] = [];
  let out = '';
  let at = 0;
  let struckFrom = 0;
  const keepUntil = (end: number) => {
    for (; at < end; at++) {
      moved[at] = out.length;
      addUnit(outRuns, out.length, starts[at]!, ends[at]!);
      out += value[at];
    }
  };
  for (const edit of edits) {
    keepUntil(edit.start);
    moved.fill(out.length, edit.start, edit.end);
    for (let i = 0; i < edit.text.length; i++) {
      addUnit(outRuns, out.length + i, starts[edit.start]!, ends[edit.end - 1]!);
    }
    out += edit.text;
    at = edit.end;
    if (edit.struck === 'start') struckFrom = out.length;
    if (edit.struck === 'end') struck.push({ kind: 'struck', start: struckFrom, end: out.length });
  }
  keepUntil(value.length);
  moved[value.length] = out.length;
  const outMarks = marks
    .map(mark => ({ ...mark, start: moved[mark.start]!, end: moved[mark.end]! }))
    .filter(mark => mark.start < mark.end || mark.kind === 'image');
  return { value: out, runs: outRuns, marks: [...outMarks, ...struck].sort((a, b) => a.start - b.start) };
}

function sourceOfUnits(length: number, runs: readonly Run[]): { starts: Int32Array; ends: Int32Array } {
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  for (const run of runs) {
    const isLiteral = run.length === run.sourceLength;
    for (let i = 0; i < run.length; i++) {
      starts[run.at + i] = isLiteral ? run.source + i : run.source;
      ends[run.at + i] = isLiteral ? run.source + i + 1 : run.source + run.sourceLength;
    }
  }
  return { starts, ends };
}

function addUnit(runs: Run[], at: number, start: number, end: number): void {
  const last = runs.at(-1);
  if (last && end === start + 1 && last.length === last.sourceLength && last.source + last.length === start) {
    const length = last.length + 1;
    runs[runs.length - 1] = { at: last.at, length, source: last.source, sourceLength: length };
  } else runs.push({ at, length: 1, source: start, sourceLength: end - start });
}
