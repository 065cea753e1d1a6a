import type { Document, Section, Statement } from '../document/model.ts';
import { topics } from '../generated/topics.ts';
import { languageOf, languages } from '../language/index.ts';
import type { LanguageId } from '../language/language.ts';
import { opensWithSubject } from '../language/subject.ts';
import { finder } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { firstContent, hasBlank, isEmptyOfContent } from './content.ts';
import type { Topic, TopicId } from './define.ts';
import { Joined } from './joined.ts';
import { titleSection } from './main-sections.ts';
import { featureTitle, titleParts, wholeLines } from './titles.ts';

/** Whether a document treats a topic, and where. */
export interface Presence {
  readonly present: boolean;
  /** The best evidence; `null` when absent. */
  readonly at: Span | null;
  /** A section whose title promises the topic and that holds nothing of it. */
  readonly hollow: Section | null;
}

const ABSENT: Presence = { present: false, at: null, hollow: null };

/** Something with a title of its own: a section, or a statement that a label or a first cell heads. */
type Titled = Section | Statement;

/** A document laid out for the question which topics it treats; answers are kept, since rules and reports ask alike. */
class Reading {
  readonly document: Document;
  /** The title of a document says what it describes, and heads everything in it. */
  readonly #title: Section | null;
  readonly #titles: Joined<Titled>;
  readonly #body: Joined<Statement>;
  readonly #languages: readonly LanguageId[];
  readonly #known = new Map<TopicId, Presence>();

  constructor(document: Document) {
    this.document = document;
    this.#title = titleSection(document);
    const telling = document.statements.filter(isTelling);
    this.#body = new Joined(telling.map(statement => [statement, statement.text.folded]));
    this.#titles = new Joined([...sectionTitles(document), ...labels(telling)]);
    this.#languages = languages
      .map(({ id }) => id)
      .filter(id => id === document.language || share(telling, id) > 0.05);
  }

  presenceOf(topic: Topic): Presence {
    const known = this.#known.get(topic.id);
    if (known) return known;
    const presence = this.#find(topic);
    this.#known.set(topic.id, presence);
    return presence;
  }

  /** A title that promises the topic counts with content of its own; a sentence counts wherever it stands. */
  #find(topic: Topic): Presence {
    let hollow: Section | null = null;
    for (const titled of this.#titledBy(topic)) {
      if (isSection(titled)) {
        if (firstContent(titled, statement => isContent(topic, statement)))
          return present(titled.title!.span());
        hollow ??= titled;
      } else if (headed(titled).some(statement => isContent(topic, statement))) return present(titled.span);
    }
    const statement = this.#evidence(topic);
    const at = statement?.span ?? topic.found?.(this.document) ?? null;
    return at ? present(at) : { ...ABSENT, hollow };
  }

  *#titledBy(topic: Topic): Iterable<Titled> {
    const { text } = this.#titles;
    const offsets = wholeLines(topic.headings, text);
    for (const { id } of topic.headingWords ? languages : [])
      for (const { start } of finder(topic.headingWords![id]).all(text)) offsets.push(start);
    for (const offset of offsets.sort((a, b) => a - b)) {
      const titled = this.#titles.ownerAt(offset);
      const words = isSection(titled) ? titled.title!.folded : titled.text.folded;
      if (!this.#isProductTalk(topic, titled) && !isExcluded(topic, words)) yield titled;
    }
  }

  #evidence(topic: Topic): Statement | null {
    let best: Statement | null = null;
    for (const id of this.#languages) {
      for (const { start } of finder(topic.evidence[id]).all(this.#body.text)) {
        const statement = this.#body.ownerAt(start);
        if (best && statement.index >= best.index) break;
        if (topic.needsValue && hasBlank(statement)) continue;
        if (!this.#isProductTalk(topic, statement) && !isExcluded(topic, statement.text.folded))
          best = statement;
      }
    }
    return best;
  }

  /** Whether something tells what the product does, where the topic is about the project. */
  #isProductTalk(topic: Topic, titled: Titled): boolean {
    if (topic.about === 'product' || this.document.kind !== 'specification') return false;
    if (!isSection(titled)) {
      const words = languageOf(titled.language);
      const body = titled.text.folded;
      if (opensWithSubject(body, words, 'product') && !opensWithSubject(body, words, 'party')) return true;
      if (finder(languageOf(titled.language).forms.userStory).test(body)) return true;
    }
    for (let above = isSection(titled) ? titled.parent : titled.section; above; above = above.parent)
      if (above.title && above !== this.#title && featureTitle(above.title.folded)) return true;
    return false;
  }
}

const readings = new WeakMap<Document, Reading>();

function readingOf(document: Document): Reading {
  const known = readings.get(document);
  if (known) return known;
  const made = new Reading(document);
  readings.set(document, made);
  return made;
}

/** Where each topic is treated. */
export const findTopics = (document: Document): ReadonlyMap<TopicId, Presence> =>
  new Map(topics.map(topic => [topic.id, readingOf(document).presenceOf(topic)]));

/** Where one topic is treated: asked one by one, since most documents are asked for few. */
export const presenceOf = (document: Document, topic: Topic): Presence =>
  readingOf(document).presenceOf(topic);

/** The first section with a title near to a topic's; the title of the document itself is near to anything. */
export function nearestTo(document: Document, topic: Topic): Section | null {
  const near = (section: Section) =>
    languages.some(({ id }) => finder(topic.related[id]).test(section.title!.folded));
  const title = titleSection(document);
  return (
    document.sections.find(section => section !== title && section.form !== 'lead-in' && near(section)) ??
    null
  );
}

const present = (at: Span): Presence => ({ present: true, at, hollow: null });

/** Whether a statement is something to find under a heading or behind a label of the topic. */
const isContent = (topic: Topic, statement: Statement): boolean =>
  !isEmptyOfContent(statement) &&
  !(topic.needsValue && hasBlank(statement)) &&
  (topic.content?.(statement) ?? true);

const isSection = (titled: Titled): titled is Section => 'title' in titled;

function isTelling(statement: Statement): boolean {
  if (statement.form === 'title' || /\?\s*$/.test(statement.text.value)) return false;
  return !isEmptyOfContent(statement);
}

/** The title of the document names all of it, and so no topic. */
function* sectionTitles(document: Document): Iterable<readonly [Titled, string]> {
  const title = titleSection(document);
  for (const section of document.sections)
    if (section !== title) for (const part of titleParts(section.title!.folded)) yield [section, part];
}

/** What heads a statement: the label before a colon, the first cell of a row, the item above a list. */
function* labels(statements: readonly Statement[]): Iterable<readonly [Titled, string]> {
  for (const statement of statements) {
    const label =
      statement.row?.cells[0] ?? statement.label ?? (isLabelOnly(statement) ? statement.text : null);
    if (!label || label.value.length > 60) continue;
    if (!isLabelOnly(statement) && statement.text.value.length < label.value.length + 8) continue;
    for (const part of titleParts(label.folded)) yield [statement, part];
  }
}

/** An item that only announces the list below it: “Scalability:”. */
const isLabelOnly = ({ children, text }: Statement): boolean =>
  children.length > 0 && text.value.length <= 60 && /:\s*$/.test(text.value);

/** What a label stands for: the rest of its statement, or the list below. */
const headed = (statement: Statement): readonly Statement[] =>
  isLabelOnly(statement) ? statement.children : [statement];

const share = (statements: readonly Statement[], language: LanguageId): number =>
  statements.filter(statement => statement.language === language).length / Math.max(1, statements.length);

const isExcluded = (topic: Topic, folded: string): boolean =>
  topic.not !== undefined && languages.some(({ id }) => finder(topic.not![id]).test(folded));
