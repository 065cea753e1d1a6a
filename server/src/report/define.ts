import type { Kind, Profile } from '../document/model.ts';
import type { LanguageId } from '../language/language.ts';
import type { Finding } from '../lint/finding.ts';
import type { LineIndex } from '../text/lines.ts';

/** What was found in one file. */
export interface FileReport {
  /** As it should be shown: relative to the working folder where it lies below it, with `/` between folders. */
  readonly file: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly kind: Kind;
  readonly profile: Profile;
  readonly language: LanguageId;
  /** In document order. */
  readonly findings: readonly Finding[];
  /** How many findings comments suppressed. */
  readonly suppressed: number;
}

export interface Report {
  readonly files: readonly FileReport[];
}

/** What a stretch of output is; the caller knows which colour, if any, that means. */
export type Style = 'error' | 'warning' | 'info' | 'good' | 'file' | 'strong' | 'dim';

export type Paint = (style: Style, text: string) => string;

export interface RenderOptions {
  readonly locale: LanguageId;
  /** Columns that the reader has. */
  readonly width: number;
  readonly paint: Paint;
}

/** A way to write a report: one file of this folder each, listed by the build. */
export interface Format {
  readonly name: string;
  /** The whole output, with its last line ending. */
  render(report: Report, options: RenderOptions): string;
}
