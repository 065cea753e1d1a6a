import type { Document, Section, Statement } from '../document/model.ts';
import { topics } from '../generated/topics.ts';
import { languages } from '../language/index.ts';
import type { LanguageId, Phrases } from '../language/language.ts';
import { finder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { isEmptyOfContent } from './content.ts';
import type { Topic, TopicId } from './define.ts';

/** Whether a document treats a topic, and where. */
export interface Presence {
  readonly present: boolean;
  /** The best evidence; `null` when absent. */
  readonly at: Span | null;
  /** A section whose title promises the topic and that holds nothing of it. */
  readonly hollow: Section | null;
}

const ABSENT: Presence = { present: false, at: null, hollow: null };

const known = new WeakMap<Document, ReadonlyMap<TopicId, Presence>>();

/** Where each topic is treated. Asked by rules and reports alike, so kept with the document. */
export function findTopics(document: Document): ReadonlyMap<TopicId, Presence> {
  const before = known.get(document);
  if (before) return before;
  const found = new Map(topics.map(topic => [topic.id, findTopic(topic, document)]));
  known.set(document, found);
  return found;
}

export const presenceOf = (document: Document, id: TopicId): Presence =>
  findTopics(document).get(id) ?? ABSENT;

/** A title that promises the topic counts with content of its own; a sentence counts wherever it stands. */
function findTopic(topic: Topic, document: Document): Presence {
  let hollow: Section | null = null;
  for (const section of document.sections) {
    if (
      !section.title ||
      !matches(topic.headings, section.title.folded) ||
      excluded(topic, section.title.folded)
    )
      continue;
    const content = firstContent(section);
    if (content) return { present: true, at: section.title.span(), hollow: null };
    hollow ??= section;
  }
  const statement = document.statements.find(candidate => isEvidence(topic, candidate));
  return statement ? { present: true, at: statement.span, hollow: null } : { ...ABSENT, hollow };
}

function isEvidence(topic: Topic, statement: Statement): boolean {
  if (
    statement.form === 'title' ||
    (statement.section.form === 'root' && statement.text.isMarked(0, 1, 'link'))
  )
    return false;
  const { folded } = statement.text;
  if (isEmptyOfContent(statement) || excluded(topic, folded)) return false;
  if (finder(topic.evidence[statement.language]).test(folded)) return true;
  return (
    statement.label !== null &&
    finder(topic.headings[statement.language]).startsWith(statement.label.folded) &&
    statement.text.value.length > statement.label.value.length + 12
  );
}

/** The first statement of a section, or of one below it, that says something. */
function firstContent(section: Section): Statement | null {
  for (const statement of section.statements) {
    if (statement.form !== 'title' && !isEmptyOfContent(statement)) return statement;
  }
  for (const child of section.children) {
    const content = firstContent(child);
    if (content) return content;
  }
  return null;
}

const matches = (phrases: Readonly<Record<LanguageId, Phrases>>, folded: string): boolean =>
  languages.some(({ id }) => finder(phrases[id]).test(folded));

const excluded = (topic: Topic, folded: string): boolean =>
  topic.not !== undefined && matches(topic.not, folded);
