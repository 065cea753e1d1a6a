import type { LanguageId, Text } from '../language/language.ts';
import type { Fix, Severity } from '../rules/define.ts';
import type { Span } from '../text/span.ts';

/** What Cahier has to say about one place: plain data, complete, never recomputed by those who show it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Span;
  readonly message: Text;
  readonly advice: Text;
  readonly fixes: readonly Fix[];
  /** Index of the statement concerned, in the document's statements. */
  readonly statement: number | null;
  readonly untestable: boolean;
}

export const messageOf = (finding: Finding, locale: LanguageId): string => finding.message[locale];
