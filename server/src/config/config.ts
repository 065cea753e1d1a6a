import type { Kind, Profile } from '../document/model.ts';
import type { LanguageId, Text } from '../language/language.ts';
import type { Severity } from '../rules/define.ts';
import type { Span } from '../text/span.ts';

/** A value and the 1-based line that sets it; `null` where the source has no lines. */
export interface Placed<T> {
  readonly value: T;
  readonly line: number | null;
}

/** Settings from one place: a configuration file, one of its overrides, or the editor. */
export interface Layer {
  /** The file, or the name of the editor's setting. */
  readonly source: string;
  /** Globs of an override; `null` where the settings hold for every file. */
  readonly files: readonly string[] | null;
  readonly rules: Readonly<Record<string, Placed<Severity | 'off'>>>;
  readonly accept: Placed<readonly string[]> | null;
  readonly kind: Placed<Kind> | null;
  readonly profile: Placed<Profile> | null;
  readonly language: Placed<LanguageId> | null;
}

/** A configuration file that was read without a problem. */
export interface Config {
  /** As given to `readConfig`: an absolute path or a URI, with `/` between folders. */
  readonly path: string;
  /** What the globs start from; ends with `/`. */
  readonly folder: string;
  /** Files and folders never to check, as globs. */
  readonly ignore: readonly string[];
  /** The file's own settings, then its overrides in their order: later ones win. */
  readonly layers: readonly Layer[];
}

/** Something wrong in a configuration file. */
export interface ConfigProblem {
  readonly file: string;
  readonly at: Span;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  readonly message: Text;
}
