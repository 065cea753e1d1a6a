import type { Document, Statement } from '../document/model.ts';
import type { LanguageId, Text } from '../language/language.ts';
import type { Span } from '../text/span.ts';

export const FAMILIES = ['completeness', 'testability', 'criteria', 'suppression'] as const;
export type Family = (typeof FAMILIES)[number];

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The kinds of defect that reviewers name, used by `inspect`. */
export type DefectKind =
  | 'vague'
  | 'weak-modal'
  | 'loophole'
  | 'open-list'
  | 'unquantified'
  | 'comparison'
  | 'placeholder'
  | 'no-actor'
  | 'compound'
  | 'universal'
  | 'pronoun'
  | 'negative'
  | 'other';

/** One replacement; `snippet` text carries tab stops (`${1:2}`), `$` escaped, as LSP 3.18 and VS Code read them. */
export interface Edit {
  readonly at: Span;
  readonly text: string;
  readonly snippet?: boolean;
}

/** A way to mend a finding, computed with it. Safe fixes never change the meaning; the others are suggestions. */
export interface Fix {
  readonly title: Text;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** What a rule saw. */
export interface Observation {
  /** The range to underline. */
  readonly at: Span;
  /** Values for the `{name}` slots of the message, the same in every language or one for each. */
  readonly data?: Readonly<Record<string, string | Text>>;
  /** The key of the message when the rule has several. */
  readonly message?: string;
  readonly fixes?: readonly Fix[];
  /** Suggestions that take a search through the document: worked out with the finding, unless only safe fixes are wanted. */
  readonly suggest?: () => readonly Fix[];
  /** What to do, where it depends on the case; the rule's own advice otherwise. */
  readonly advice?: Text;
  /** Severity, where it depends on the document; the user's own setting still prevails. */
  readonly severity?: Severity;
  readonly statement?: Statement;
  /** Whether nobody could give a pass or fail verdict on the statement because of this. */
  readonly untestable?: boolean;
}

export interface RuleContext {
  /** Today as `YYYY-MM-DD`; rules have no clock. */
  readonly today: string;
}

/**
 * `bad` marks the range that the finding must underline with « » (double the marks, `««` `»»`, where the text itself
 * quotes); `good` must give no finding of this rule. An example without a heading is read as a requirement under
 * “Requirements” of a specification; one that starts with `#` or `---` is a document of its own.
 */
export interface Example {
  readonly bad: string;
  readonly good: string;
}

export interface Rule {
  readonly id: string;
  readonly family: Family;
  /** Severity without configuration; `off` for a rule that must be asked for. */
  readonly severity: Severity | 'off';
  /** What reviewers call the defect; absent for rules on the document as a whole. */
  readonly defect?: DefectKind;
  readonly title: Text;
  readonly why: Text;
  /** What to do about it, in one sentence. */
  readonly advice: Text;
  readonly message: Text | Readonly<Record<string, Text>>;
  readonly examples: Readonly<Record<LanguageId, readonly Example[]>>;
  check(document: Document, context: RuleContext): Iterable<Observation>;
}

export const defineRule = (rule: Rule): Rule => rule;
