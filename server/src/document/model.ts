import type { LanguageId, Text } from '../language/language.ts';
import type { Comment } from '../markdown/blocks.ts';
import type { LineIndex } from '../text/lines.ts';
import type { MappedText } from '../text/mapped.ts';
import type { Span } from '../text/span.ts';

export const KINDS = ['specification', 'contract', 'nda', 'rfp', 'other'] as const;
export type Kind = (typeof KINDS)[number];

export const PROFILES = [
  'generic',
  'cahier-des-charges',
  'requirements',
  'product-requirements',
  'feature-spec',
  'spec-kit',
  'kiro',
  'openspec',
  'user-stories',
  'statement-of-work',
  'services-agreement',
  'service-level-agreement',
  'data-processing-agreement',
  'terms',
  'nda',
  'rfp',
  'other',
] as const;
export type Profile = (typeof PROFILES)[number];

/** A document as its reader understands it. All spans are absolute UTF-16 offsets in `text`. */
export interface Document {
  readonly text: string;
  readonly lines: LineIndex;
  readonly kind: Kind;
  readonly profile: Profile;
  /** What decided the kind: front matter, configuration, or the evidence found in the text. */
  readonly kindReason: Text;
  /** The language that most of the text is written in. */
  readonly language: LanguageId;
  readonly frontMatter: FrontMatter | null;
  /** The whole document as a section without a title; every other section is below it. */
  readonly root: Section;
  /** Every section but the root, in document order. */
  readonly sections: readonly Section[];
  /** Every sentence, list item and table row, in document order. */
  readonly statements: readonly Statement[];
  readonly tables: readonly TableModel[];
  readonly comments: readonly Comment[];
}

export interface FrontMatter {
  readonly span: Span;
  /** Values under the key `cahier:`; empty when there is none. */
  readonly cahier: Readonly<Record<string, unknown>>;
  readonly title: string | null;
  /** Why the YAML could not be read, and where. */
  readonly error: { readonly message: string; readonly at: Span } | null;
}

/** What gives a section its title: a Markdown heading is only one of the disguises. */
export type SectionForm = 'root' | 'heading' | 'lead-in' | 'clause' | 'article' | 'html';

export interface Section {
  readonly title: MappedText | null;
  /** The number that the title carries: `3.2`, `IV`, `Article 7`. */
  readonly number: string | null;
  readonly form: SectionForm;
  /** 0 for the root, 1 for its direct sections, and so on. */
  readonly level: number;
  /** From the start of the title to the start of the next section of the same or a higher level. */
  readonly span: Span;
  readonly parent: Section | null;
  readonly children: readonly Section[];
  /** Statements of the section itself, those of its children left out. */
  readonly statements: readonly Statement[];
  readonly language: LanguageId;
}

/** Where a statement stands. */
export type StatementForm = 'sentence' | 'item' | 'row' | 'title';

export interface Statement {
  /** Place in {@link Document.statements}. */
  readonly index: number;
  readonly text: MappedText;
  readonly span: Span;
  readonly form: StatementForm;
  readonly section: Section;
  /** Place in the statements of its section. */
  readonly position: number;
  readonly language: LanguageId;
  readonly id: Identifier | null;
  /** The words before a colon or a dash that say what the statement is about: `**Budget**: 10 k€`. */
  readonly label: MappedText | null;
  /** The sentence that introduces the list or the table that this statement belongs to. */
  readonly leadIn: Statement | null;
  /** The statements of the list that this one introduces. */
  readonly children: readonly Statement[];
  /** The row that the statement is. */
  readonly row: RowModel | null;
  /** Statements of one paragraph, item or row carry the same number. */
  readonly block: number;
  /** Depth in lists; 0 outside. */
  readonly depth: number;
  /** The task box in front of the item: `true` ticked, `null` none. */
  readonly checked: boolean | null;
  /** Within a block quote. */
  readonly quoted: boolean;
  readonly requirement: boolean;
  /** Sum of the weights of `evidence`; a requirement when positive. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** One reason to take, or not to take, a statement for a requirement. */
export interface Evidence {
  readonly name: string;
  /** Positive speaks for a requirement, negative against. */
  readonly weight: number;
}

/** `EX-004`, `FR-012`, `3.2.1`, `REQ_7`: what other statements cite. */
export interface Identifier {
  readonly value: string;
  readonly span: Span;
}

export const COLUMN_ROLES = [
  'id',
  'requirement',
  'description',
  'priority',
  'criterion',
  'target',
  'unit',
  'date',
  'owner',
  'weight',
  'status',
  'cost',
  'story',
  'other',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export interface TableModel {
  readonly span: Span;
  readonly section: Section;
  readonly roles: readonly ColumnRole[];
  readonly header: readonly MappedText[];
  readonly rows: readonly RowModel[];
}

export interface RowModel {
  readonly table: TableModel;
  readonly cells: readonly MappedText[];
}
