import type { Document, Section } from '../document/model.ts';
import { topics } from '../generated/topics.ts';
import type { TopicId } from './define.ts';
import { isClosing, isOpening, mainSections } from './main-sections.ts';
import { isTitledAs } from './titles.ts';

/** The order in which specifications and contracts usually treat the topics. */
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
  'obligations',
  'payment',
  'penalties',
  'confidentiality',
  'ip',
  'liability',
  'termination',
  'governing-law',
];

/** Where a new section goes: between `previous` and `next`, either of which may be missing. */
export interface Place {
  readonly at: number;
  readonly previous: Section | null;
  readonly next: Section | null;
}

/**
 * Where a new section on `topic` belongs among the main sections: where the fewest of them stand on the wrong side of it
 * in the usual order. Where several places are as good, the one right after a section that comes earlier, else the last.
 */
export function placeFor(topic: TopicId, document: Document): Place {
  const main = mainSections(document);
  const ranks = main.map((section, index) => rankOf(section, index * 2 > main.length));
  const rank = ORDER.indexOf(topic);
  let best = { wrong: Number.POSITIVE_INFINITY, follows: false, index: main.length };
  for (let index = 0; index <= main.length; index++) {
    const wrong =
      ranks.slice(0, index).filter(before => before !== null && before > rank).length +
      ranks.slice(index).filter(after => after !== null && after < rank).length;
    const before = ranks[index - 1];
    const follows = before != null && before <= rank;
    if (wrong < best.wrong || (wrong === best.wrong && !best.follows)) best = { wrong, follows, index };
  }
  const previous = main[best.index - 1] ?? null;
  const next = main[best.index] ?? null;
  if (next) return { at: lineStart(document, next.span.start), previous, next };
  const end = main.at(-1)?.span.end ?? document.text.length;
  const before = end < document.text.length ? lineStart(document, end) : end;
  return { at: document.text.slice(0, before).trimEnd().length, previous, next };
}

/** The place of a section in the usual order; `null` where its title tells no topic. A late glossary is an annex. */
function rankOf(section: Section, isLate: boolean): number | null {
  const title = section.title!.folded;
  const told = ORDER.findIndex(id => topics.some(topic => topic.id === id && isTitledAs(topic, title)));
  if (told >= 0) return isLate && ORDER[told] === 'definitions' ? ORDER.length : told;
  if (isOpening(section)) return -1;
  return isClosing(section) ? ORDER.length : null;
}

const lineStart = ({ lines }: Document, offset: number): number => lines.startOf(lines.lineAt(offset));
