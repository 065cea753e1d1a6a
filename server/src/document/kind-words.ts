import type { Phrases } from '../language/language.ts';
import english from './kind-words-en.ts';
import french from './kind-words-fr.ts';

/**
 * The words of one language that give the kind of a document away. Each list holds phrases of folded words; `a|b` is a
 * choice of words, `@name` any word of that class, `^` and `.` are where a title or a heading begins and ends.
 */
export interface KindWords {
  /** Words that may stand for each other in phrases; `@number` holds figures as well. */
  readonly classes: Readonly<Record<ClassName, Phrases>>;
  /** What the title of a document says of it. */
  readonly titles: Readonly<Record<TitleName, Phrases>>;
  /** What headings, and lead-ins that serve as such, belong to. */
  readonly headings: Readonly<Record<HeadingName, Phrases>>;
  /** Ways of speaking. */
  readonly text: Readonly<Record<TextName, Phrases>>;
  /** Headers of the columns of a table of requirements. */
  readonly columns: Phrases;
  /** First words of items that name actions of a user or a product. */
  readonly actions: Phrases;
  /** On a folded line: a user story. */
  readonly story: RegExp;
}

/**
 * `thing`: what is built or does something; `party`: who agrees on something; `modal`: verbs of duty and ability;
 * `unit`: what is measured in.
 */
export type ClassName = 'thing' | 'party' | 'modal' | 'number' | 'unit' | 'month';

/** `about`: an explanation of such documents; `unbound`: documentation, records, advice that bind nobody. */
export const TITLE_NAMES = ['specification', 'contract', 'secrecy', 'tender', 'about', 'unbound'] as const;
export type TitleName = (typeof TITLE_NAMES)[number];

export const HEADING_NAMES = [
  'specification',
  'contract',
  'secrecy',
  'tender',
  'readme',
  'teaching',
  'minutes',
  'decision',
] as const;
export type HeadingName = (typeof HEADING_NAMES)[number];

export const TEXT_NAMES = [
  /** A thing that is to be built must do something. */
  'systemDuty',
  /** Talk of the project that a client wants carried out. */
  'project',
  /** Somebody wants something. */
  'wish',
  /** Tolerances and limits: `at least`, `au plus`. */
  'bound',
  'quantity',
  /** A party to an agreement must, may or promises. */
  'partyDuty',
  /** The words of agreements themselves. */
  'agreement',
  /** Money owed, and when. */
  'payment',
  'secrecy',
  /** Who answers a call for tenders, and with what. */
  'tender',
  /** How answers are handed in and by when. */
  'submission',
  /** How answers are compared. */
  'award',
  /** Somebody explains or advises. */
  'advice',
  /** Talk about documents of this kind in general, not about this one. */
  'genre',
  /** Somebody tells what happened or what was thought. */
  'narrative',
  /** The licences of free software, which read like contracts but bind nobody here. */
  'licence',
  /** Software that exists is described to those who use or build it. */
  'software',
] as const;
export type TextName = (typeof TEXT_NAMES)[number];

/** Every language that documents are read in. */
export const KIND_WORDS: readonly KindWords[] = [english, french];
