import type { LanguageId } from '../language/language.ts';
import type { MappedText } from '../text/mapped.ts';
import type { Section, SectionForm, Statement } from './model.ts';

export type Draft<T> = { -readonly [K in keyof T]: T[K] };
export type DraftStatement = Draft<Statement> & { children: DraftStatement[] };
export type OpenSection = Draft<Section> & {
  rank: number;
  children: OpenSection[];
  statements: DraftStatement[];
};

/** What a title says of the section that it opens. */
export interface Opening {
  readonly title: MappedText;
  readonly number: string | null;
  readonly form: SectionForm;
  /** A section ends where one of the same or a lower rank begins; Markdown headings rank 1 to 6. */
  readonly rank: number;
  readonly language: LanguageId;
}

/** The sections of a document while it is read: those found so far, and the one that reading is in. */
export class SectionStack {
  readonly root: OpenSection;
  readonly sections: OpenSection[] = [];
  #open: OpenSection;

  constructor(language: LanguageId) {
    const span = { start: 0, end: 0 };
    const nothing = { title: null, number: null, parent: null, children: [], statements: [] };
    this.root = { ...nothing, rank: 0, level: 0, form: 'root', language, span };
    this.#open = this.root;
  }

  /** The innermost section that reading is in. */
  get open(): OpenSection {
    return this.#open;
  }

  enter(opening: Opening): void {
    const { start } = opening.title.span();
    while (this.#open.rank >= opening.rank && this.#open.parent) this.leave(start);
    const parent = this.#open;
    const entered: OpenSection = {
      ...opening,
      level: parent.level + 1,
      parent,
      span: { start, end: start },
      children: [],
      statements: [],
    };
    parent.children.push(entered);
    this.sections.push(entered);
    this.#open = entered;
  }

  /** Ends the innermost section at `end`. */
  leave(end: number): void {
    this.#open.span = { start: this.#open.span.start, end };
    this.#open = (this.#open.parent as OpenSection | null) ?? this.root;
  }

  finish(end: number): void {
    while (this.#open !== this.root) this.leave(end);
    this.root.span = { start: 0, end };
  }
}
