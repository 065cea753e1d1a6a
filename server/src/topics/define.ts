import type { Kind, Profile } from '../document/model.ts';
import type { LanguageId, Phrases, Text } from '../language/language.ts';
import type { Example, Severity } from '../rules/define.ts';

export const TOPIC_IDS = [
  'objectives',
  'scope',
  'functional-requirements',
  'technical-requirements',
  'deliverables',
  'schedule',
  'acceptance',
  'kpi',
  'evolution',
  'provider-qualifications',
  'methodology',
  'compliance',
  'support',
  'confidentiality',
  'access-control',
  'encryption',
  'communication',
  'contacts',
  'meetings',
  'reporting',
  'change-control',
  'award-criteria',
  'obligations',
  'penalties',
  'incidents',
  'payment',
  'liability',
  'ip',
  'termination',
  'governing-law',
  'definitions',
] as const;
export type TopicId = (typeof TOPIC_IDS)[number];

/** Something that a document should speak of. The rule `missing-<id>` comes from it. */
export interface Topic {
  readonly id: TopicId;
  readonly name: Text;
  /** Titles under which the topic is treated; content of its own must follow. Matched on folded titles. */
  readonly headings: Readonly<Record<LanguageId, Phrases>>;
  /** What in running text, an item or a row shows that the topic is treated, wherever it stands. */
  readonly evidence: Readonly<Record<LanguageId, Phrases>>;
  /** What looks like it and is not: a sentence or a title with one of these does not count. */
  readonly not?: Readonly<Record<LanguageId, Phrases>>;
  /** Where a reviewer would ask for it; the entry of the profile decides, else that of the kind. */
  readonly expectedIn: ReadonlyArray<readonly [Profile | Kind, Severity | 'off']>;
  /** What is missing, as the finding says it: “nothing says how success is measured”. */
  readonly message: Text;
  readonly why: Text;
  readonly advice: Text;
  readonly examples: Readonly<Record<LanguageId, readonly Example[]>>;
}

export const defineTopic = (topic: Topic): Topic => topic;
