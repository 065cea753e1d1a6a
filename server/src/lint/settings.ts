import type { Kind, Profile } from '../document/model.ts';
import type { LanguageId } from '../language/language.ts';
import type { Severity } from '../rules/define.ts';

/** The configuration that holds for one document, every cascade resolved. */
export interface Settings {
  /** Severity by rule id, for the rules that the user set. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Words and phrases that no rule objects to. */
  readonly accept: readonly string[];
  /** `null` where the reader decides from the text. */
  readonly kind: Kind | null;
  readonly profile: Profile | null;
  readonly language: LanguageId | null;
}

export const DEFAULT_SETTINGS: Settings = {
  rules: {},
  accept: [],
  kind: null,
  profile: null,
  language: null,
};
