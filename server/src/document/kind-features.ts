import { countHeading, countText, countTitle, titleWords } from './kind-phrases.ts';
import { type FeatureName, NAMES } from './kind-reasons.ts';
import type { Mark, Shape } from './kind-shape.ts';
import { HEADING_NAMES, type HeadingName, type TextName, type TitleName } from './kind-words.ts';
import type { Kind } from './model.ts';

/** What features are tested on. */
export interface Clues {
  readonly shape: Shape;
  /** How often each vocabulary is heard in the text. */
  readonly heard: Readonly<Record<TextName, number>>;
  /** What the title speaks of. */
  readonly titled: Readonly<Record<TitleName, number>>;
  /** How many different headings, and lead-ins that serve as such, belong to each vocabulary. */
  readonly headed: Readonly<Record<HeadingName, number>>;
  /** The same for headings proper. */
  readonly headedProper: Readonly<Record<HeadingName, number>>;
}

export function readClues(shape: Shape): Clues {
  return {
    shape,
    heard: countText(shape.words),
    titled: countTitle(titleWords(shape.title)),
    headed: countHeadings([...shape.headings, ...shape.leadIns]),
    headedProper: countHeadings(shape.headings),
  };
}

function countHeadings(headings: readonly string[]): Record<HeadingName, number> {
  const totals = Object.fromEntries(HEADING_NAMES.map(name => [name, 0])) as Record<HeadingName, number>;
  for (const heading of new Set(headings)) {
    const counts = countHeading(titleWords(heading));
    for (const name of HEADING_NAMES) if (counts[name] > 0) totals[name]++;
  }
  return totals;
}

export type Weights = Readonly<Partial<Record<Kind, number>>>;

/** One reason to take a document for a kind. */
export interface Feature {
  /**
   * What knowledge of such documents says that the feature adds to the score of each kind when it is fully there, in
   * log-odds. Fitting moves these weights, and only these, as far as labelled documents ask for it.
   */
  readonly prior: Weights;
  /** From 0, not there, to 1, fully there. */
  readonly test: (clues: Clues) => number;
}

const share = (count: number, full: number): number => Math.min(1, count / full);

/** Full at `perThousand` hits in a thousand words; a short text needs at least `least` hits. */
const dense =
  (name: TextName, perThousand: number, least = 3) =>
  ({ shape, heard }: Clues): number =>
    Math.min(
      share(heard[name], least),
      share(heard[name] * 1000, perThousand * Math.max(shape.words.length, 1)),
    );

/** A title that explains or records does not announce what it speaks of. */
const title =
  (name: TitleName) =>
  ({ titled }: Clues): number =>
    titled[name] > 0 && titled.about === 0 && titled.unbound === 0 ? 1 : 0;

/** Full when `full` headings belong to the vocabulary, or half of all in a short document. */
const headings =
  (name: HeadingName, full: number) =>
  ({ shape, headed }: Clues): number =>
    share(headed[name], Math.min(full, Math.max(2, (shape.headings.length + shape.leadIns.length) / 2)));

const properHeadings =
  (name: HeadingName, full: number) =>
  ({ headedProper }: Clues): number =>
    share(headedProper[name], full);

const marked =
  (mark: Mark, full: number) =>
  ({ shape }: Clues): number =>
    share(shape.marks[mark], full);

/** Full when `part` of the lines have the mark, and at least three. */
const often =
  (mark: Mark, part: number) =>
  ({ shape }: Clues): number =>
    Math.min(share(shape.marks[mark], 3), share(shape.marks[mark], part * Math.max(shape.marks.text, 1)));

const POST_KEYS = ['date', 'author', 'tags', 'categories', 'image', 'description', 'course', 'slug'];

/** Every reason, and how much it says: the one place to tune, before `server/build/fit-kind.mjs`. */
export const FEATURES: Readonly<Record<FeatureName, Feature>> = {
  // A document has to show something before it is taken for more than `other`, which is left alone.
  start: { prior: { specification: 0, contract: 0, nda: -4, rfp: -1, other: 3.5 }, test: () => 1 },

  'title specification': { prior: { specification: 4, contract: -1 }, test: title('specification') },
  'title contract': { prior: { contract: 5.5, specification: -2 }, test: title('contract') },
  'title secrecy': { prior: { nda: 8 }, test: title('secrecy') },
  'title tender': { prior: { rfp: 6, specification: 1 }, test: title('tender') },
  'title about': { prior: { other: 4 }, test: ({ titled }) => share(titled.about, 1) },
  'title unbound': { prior: { other: 6 }, test: ({ titled }) => share(titled.unbound, 1) },

  'headings specification': { prior: { specification: 4, rfp: 1 }, test: headings('specification', 4) },
  'headings contract': { prior: { contract: 4, nda: 3, specification: -1 }, test: headings('contract', 5) },
  'headings secrecy': { prior: { nda: 2 }, test: headings('secrecy', 3) },
  'headings tender': { prior: { rfp: 4 }, test: headings('tender', 4) },
  'headings readme': { prior: { other: 6 }, test: properHeadings('readme', 4) },
  'headings teaching': { prior: { other: 5 }, test: properHeadings('teaching', 3) },
  'headings minutes': { prior: { other: 3 }, test: properHeadings('minutes', 4) },
  'headings decision': { prior: { other: 5 }, test: properHeadings('decision', 3) },

  identifiers: { prior: { specification: 4 }, test: marked('identifier', 6) },
  stories: { prior: { specification: 5 }, test: marked('story', 3) },
  actions: { prior: { specification: 2 }, test: often('action', 0.2) },
  'requirement table': {
    prior: { specification: 3 },
    test: ({ shape }) => (shape.marks.row > 2 ? share(shape.marks.columns, 1) : 0),
  },
  scenarios: { prior: { specification: 4 }, test: marked('gherkin', 3) },
  'requirement headings': {
    prior: { specification: 6 },
    test: ({ shape }) => share(shape.marks.requirementHeading + shape.marks.scenarioHeading, 4),
  },
  'conditional duties': { prior: { specification: 4 }, test: marked('earsDuty', 3) },
  'capital modals': {
    prior: { specification: 3 },
    test: ({ shape }) => share(shape.capitalModals, 8),
  },
  'system duties': { prior: { specification: 4 }, test: dense('systemDuty', 16) },
  project: { prior: { specification: 4 }, test: dense('project', 9) },
  wishes: { prior: { specification: 2, rfp: 1 }, test: dense('wish', 8) },
  bounds: { prior: { specification: 2.5, contract: 0.5, rfp: 0.5 }, test: dense('bound', 12) },
  quantities: { prior: { specification: 2.5 }, test: dense('quantity', 16) },

  'party duties': { prior: { contract: 4.5, nda: 4 }, test: dense('partyDuty', 12) },
  agreement: { prior: { contract: 5, nda: 4.5 }, test: dense('agreement', 16, 5) },
  payment: { prior: { contract: 2, rfp: 0.5, nda: -2 }, test: dense('payment', 8) },
  clauses: { prior: { contract: 1.5, nda: 1.5 }, test: marked('clause', 6) },
  'defined terms': { prior: { contract: 2, nda: 2 }, test: marked('definedTerm', 2) },
  blanks: { prior: { contract: 1, nda: 1 }, test: marked('blank', 3) },
  secrecy: { prior: { nda: 10 }, test: dense('secrecy', 22, 5) },
  tender: { prior: { rfp: 5 }, test: dense('tender', 12, 4) },
  submission: { prior: { rfp: 4 }, test: dense('submission', 10, 3) },
  award: { prior: { rfp: 4 }, test: dense('award', 10, 3) },

  advice: { prior: { other: 5 }, test: dense('advice', 14, 4) },
  genre: { prior: { other: 6, specification: -4, rfp: -3 }, test: dense('genre', 10, 4) },
  narrative: { prior: { other: 5 }, test: dense('narrative', 8, 4) },
  software: { prior: { other: 5 }, test: dense('software', 8, 4) },
  commands: { prior: { other: 6 }, test: marked('command', 3) },
  licence: { prior: { other: 9 }, test: ({ heard }) => share(heard.licence, 1) },
  badges: { prior: { other: 4 }, test: marked('badge', 1) },
  links: { prior: { other: 2 }, test: often('link', 0.2) },
  code: {
    prior: { other: 4, contract: -2, nda: -2, rfp: -2 },
    test: ({ shape: { marks } }) => (marks.code < 6 ? 0 : share(marks.code / (marks.code + marks.text), 0.4)),
  },
  imports: { prior: { other: 3 }, test: marked('import', 2) },
  releases: { prior: { other: 8 }, test: often('release', 0.2) },
  'dated log': { prior: { other: 4 }, test: marked('dated', 3) },
  post: {
    prior: { other: 4 },
    test: ({ shape }) => share(POST_KEYS.filter(key => shape.keys.has(key)).length, 3),
  },
};

export const FEATURE_NAMES = Object.keys(NAMES) as FeatureName[];
