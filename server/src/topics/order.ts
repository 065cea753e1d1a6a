import type { Document, Section } from '../document/model.ts';
import { topics } from '../generated/topics.ts';
import { languages } from '../language/index.ts';
import { finder } from '../text/phrases.ts';
import { TOPIC_IDS, type TopicId } from './define.ts';

/** The order in which a specification or a contract usually treats the topics; those left out come where they stand in TOPIC_IDS. */
const ORDER: readonly TopicId[] = [
  'objectives',
  'scope',
  'definitions',
  'functional-requirements',
  'technical-requirements',
  'access-control',
  'encryption',
  'compliance',
  'deliverables',
  'schedule',
  'acceptance',
  'kpi',
  'evolution',
  'methodology',
  'contacts',
  'communication',
  'meetings',
  'reporting',
  'change-control',
  'support',
  'incidents',
  'provider-qualifications',
  'award-criteria',
  'payment',
  'penalties',
  'obligations',
  'confidentiality',
  'ip',
  'liability',
  'termination',
  'governing-law',
];

/**
 * Where a new section on `topic` belongs: before the first section of the main level whose topic comes later in the
 * usual order, else after the last one whose topic comes earlier, else at the end. `level` is its Markdown depth.
 */
export function placeFor(topic: TopicId, document: Document): { at: number; level: number } {
  const main = mainSections(document);
  const rank = rankOf(topic);
  const ranks = main.map(section => ranksOf(section));
  const next = main.find(
    (_, index) =>
      (ranks[index] ?? -1) > rank && ranks.slice(index).every(later => later === null || later > rank),
  );
  const level = main[0] ? depthOf(document, main[0]) : 2;
  if (next) return { at: document.lines.startOf(document.lines.lineAt(next.span.start)), level };
  const last = main.findLast((_, index) => ranks[index] !== null && ranks[index]! < rank);
  const after = last ? main[main.indexOf(last) + 1] : undefined;
  return {
    at: after
      ? document.lines.startOf(document.lines.lineAt(after.span.start))
      : document.text.trimEnd().length,
    level,
  };
}

/** The headings among which a new one goes: below the document's title when it has a single one. */
function mainSections(document: Document): Section[] {
  const headings = document.root.children.filter(section => section.form === 'heading');
  const [only] = headings;
  if (headings.length === 1 && only!.children.some(child => child.form === 'heading')) {
    return only!.children.filter(child => child.form === 'heading');
  }
  return headings.length > 1 ? headings : [];
}

function ranksOf(section: Section): number | null {
  const title = section.title!.folded;
  const topic = topics.find(({ headings, not }) => {
    const excluded = not && languages.some(({ id }) => finder(not[id]).test(title));
    return !excluded && languages.some(({ id }) => finder(headings[id]).test(title));
  });
  return topic ? rankOf(topic.id) : null;
}

const rankOf = (topic: TopicId): number => {
  const rank = ORDER.indexOf(topic);
  return rank < 0 ? TOPIC_IDS.indexOf(topic) : rank;
};

const depthOf = (document: Document, section: Section): number =>
  /^#{1,6}/.exec(document.text.slice(document.lines.startOf(document.lines.lineAt(section.span.start))))?.[0]
    .length ?? 2;
