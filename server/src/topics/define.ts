import type { Document, Kind, Profile, Statement } from '../document/model.ts';
import type { LanguageId, Phrases, Text } from '../language/language.ts';
import type { Example, Severity } from '../rules/define.ts';
import type { Span } from '../text/span.ts';

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

type Lists = Readonly<Record<LanguageId, Phrases>>;

/** Something that a document should speak of. The rule `missing-<id>` comes from it. */
export interface Topic {
  readonly id: TopicId;
  readonly name: Text;
  /**
   * `project`: it concerns the work and the parties, so that what the product itself does with payments, schedules or
   * support is no treatment of it. `product`: a description of the product treats it.
   */
  readonly about: 'product' | 'project';
  /**
   * Titles under which the topic is treated, content of its own given. Matched on whole folded titles and labels, and
   * on their parts: “Schedule and budget” holds both.
   */
  readonly headings: Lists;
  /** Words that are the topic's in any title that holds them. */
  readonly headingWords?: Lists;
  /** Words of titles that come near it; where the topic is missing, the finding names such a title. */
  readonly related: Lists;
  /** What in running text, an item or a row shows that the topic is treated, wherever it stands. */
  readonly evidence: Lists;
  /** What looks like it and is not: a sentence or a title with one of these does not count. */
  readonly not?: Lists;
  /** Whether a sentence with a blank in it is worth nothing: a price, a court. */
  readonly needsValue?: true;
  /** What a statement under one of the headings must be, where not any content will do: a date under “Schedule”. */
  readonly content?: (statement: Statement) => boolean;
  /** What the shape of the document shows where no single wording does. */
  readonly found?: (document: Document) => Span | null;
  /** Where a reviewer would ask for it; the entry of the profile decides, else that of the kind. */
  readonly expectedIn: ReadonlyArray<readonly [Profile | Kind, Severity | 'off']>;
  /** What is missing, as the finding says it: “nothing says how success is measured”. */
  readonly message: Text;
  readonly why: Text;
  readonly advice: Text;
  readonly examples: Readonly<Record<LanguageId, readonly Example[]>>;
}

export const defineTopic = (topic: Topic): Topic => topic;
