import { fold } from './fold.ts';
import type { Span } from './span.ts';

/** `length` units of decoded text from `at` come from `sourceLength` units of source from `source`. */
export interface Run {
  readonly at: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

export type MarkKind = 'strong' | 'emphasis' | 'code' | 'link' | 'image' | 'struck';

/** A stretch `[start, end)` of decoded text that the source dresses in a special way. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /** The target of a link or an image. */
  readonly url?: string;
}

/**
 * Text as a reader sees it (entities, escapes, composed accents and markup resolved, soft hyphens dropped) that
 * remembers where in the source each unit came from.
 */
export class MappedText {
  readonly value: string;
  readonly marks: readonly Mark[];
  readonly #runs: readonly Run[];
  readonly #origin: number;
  #folded: { value?: string };

  /** `runs` are in order and cover `value` without gaps; `origin` is added to every source offset. */
  constructor(
    value: string,
    runs: readonly Run[],
    marks: readonly Mark[] = [],
    origin = 0,
    folded: { value?: string } = {},
  ) {
    this.value = value;
    this.marks = marks;
    this.#runs = runs;
    this.#origin = origin;
    this.#folded = folded;
  }

  /** Text that stands in the source exactly as it reads, from source offset `source`. */
  static verbatim(value: string, source: number): MappedText {
    return new MappedText(value, [{ at: 0, length: value.length, source, sourceLength: value.length }]);
  }

  /** `parts` one after the other with `separator`, which has no source of its own, between them. */
  static join(parts: readonly MappedText[], separator: string): MappedText {
    let value = '';
    const runs: Run[] = [];
    const marks: Mark[] = [];
    for (const part of parts) {
      if (value !== '') {
        const end = runs.at(-1)!;
        runs.push({
          at: value.length,
          length: separator.length,
          source: end.source + end.sourceLength,
          sourceLength: 0,
        });
        value += separator;
      }
      if (part.value === '') continue;
      for (const run of part.#runs)
        runs.push({ ...run, at: run.at + value.length, source: run.source + part.#origin });
      for (const mark of part.marks)
        marks.push({ ...mark, start: mark.start + value.length, end: mark.end + value.length });
      value += part.value;
    }
    return new MappedText(value, runs, marks);
  }

  /** `value` folded: see {@link fold}; offsets in it are offsets in `value`. */
  get folded(): string {
    this.#folded.value ??= fold(this.value);
    return this.#folded.value;
  }

  /** The source span from which `value[start, end)` was read. */
  span(start = 0, end = this.value.length): Span {
    if (this.#runs.length === 0) return { start: this.#origin, end: this.#origin };
    return {
      start: this.#sourceOf(start, false),
      end: end > start ? this.#sourceOf(end, true) : this.#sourceOf(start, false),
    };
  }

  /** The same text in a source where everything stands `by` units further. */
  shifted(by: number): MappedText {
    return by === 0
      ? this
      : new MappedText(this.value, this.#runs, this.marks, this.#origin + by, this.#folded);
  }

  slice(start: number, end = this.value.length): MappedText {
    const runs: Run[] = [];
    for (const run of this.#runs) {
      const from = Math.max(run.at, start);
      const to = Math.min(run.at + run.length, end);
      if (from >= to) continue;
      const literal = run.length === run.sourceLength;
      runs.push({
        at: from - start,
        length: to - from,
        source: literal ? run.source + (from - run.at) : run.source,
        sourceLength: literal ? to - from : run.sourceLength,
      });
    }
    const marks = this.marks
      .filter(mark => mark.start < end && mark.end > start)
      .map(mark => ({
        ...mark,
        start: Math.max(mark.start, start) - start,
        end: Math.min(mark.end, end) - start,
      }));
    return new MappedText(this.value.slice(start, end), runs, marks, this.#origin);
  }

  /** `slice`, without the white space at both ends. */
  trimmed(start = 0, end = this.value.length): MappedText {
    while (start < end && /\s/.test(this.value[start]!)) start++;
    while (end > start && /\s/.test(this.value[end - 1]!)) end--;
    return start === 0 && end === this.value.length ? this : this.slice(start, end);
  }

  /** Whether `[start, end)` lies wholly under a mark of one of `kinds`. */
  isMarked(start: number, end: number, ...kinds: MarkKind[]): boolean {
    return this.marks.some(mark => mark.start <= start && end <= mark.end && kinds.includes(mark.kind));
  }

  #sourceOf(offset: number, asEnd: boolean): number {
    let low = 0;
    let high = this.#runs.length - 1;
    const key = asEnd ? offset - 1 : offset;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#runs[middle]!.at <= key) low = middle;
      else high = middle - 1;
    }
    const run = this.#runs[low]!;
    const literal = run.length === run.sourceLength;
    const within = Math.min(offset - run.at, run.length);
    if (literal) return this.#origin + run.source + within;
    return this.#origin + run.source + (asEnd || within >= run.length ? run.sourceLength : 0);
  }
}
