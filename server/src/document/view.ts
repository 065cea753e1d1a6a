import { languageOf } from '../language/index.ts';
import type { Language, Phrases } from '../language/language.ts';
import { isSubjectAt } from '../language/subject.ts';
import type { MarkKind } from '../text/mapped.ts';
import { finder } from '../text/phrases.ts';
import { wordsOf } from '../text/words.ts';
import { ENUMERATOR } from './enumerator.ts';
import type { Kind, Section, Statement } from './model.ts';
import { rolesOf, type TitleRole } from './title-roles.ts';

type Group = 'modality' | 'aside' | 'forms';

/** How much of a statement its main clause is taken to fill, in UTF-16 units. */
const HEAD = 110;

/** A condition before the main clause is read up to its comma, when that comes soon. */
const LONGEST_CONDITION = 160;

/** A right is stated where the clause begins; later on it mostly belongs to a subordinate clause. */
const OPENING = 60;

/** What the titles of a contract may say against a duty, or for it. */
const CONTRACT_ROLES: readonly TitleRole[] = [
  'definition',
  'obligation',
  'reference',
  'recital',
  'exclusion',
];

const NO_ROLES: ReadonlySet<TitleRole> = new Set();

/** A statement with what the signs ask of it. */
export class View {
  readonly statement: Statement;
  readonly kind: Kind;
  readonly words: Language;
  readonly folded: string;
  readonly length: number;
  /** The statement proper, its identifier and its label left out. */
  readonly body: string;
  /** Where the body begins in `folded`. */
  readonly #start: number;
  /** Where its main clause begins: there it says what it is about, what a subordinate clause says counts less. */
  readonly #head: number;

  constructor(statement: Statement, kind: Kind) {
    this.statement = statement;
    this.kind = kind;
    this.words = languageOf(statement.language);
    this.folded = statement.text.folded;
    this.length = wordsOf(this.folded).starts.length;
    this.#start = bodyStart(statement);
    this.body = this.folded.slice(this.#start);
    this.#head = this.#mainClause();
  }

  /** Past an opening condition: “If it is late, the supplier shall …”. */
  #mainClause(): number {
    if (!this.starts(this.words.forms.condition)) return this.#start;
    const comma = this.folded.indexOf(', ', this.#start);
    return comma < 0 || comma > this.#start + LONGEST_CONDITION ? this.#start : comma + 2;
  }

  has<G extends Group>(group: G, name: keyof Language[G]): boolean {
    return finder(this.words[group][name] as Phrases).test(this.folded);
  }

  heads<G extends Group>(group: G, name: keyof Language[G], length = HEAD): boolean {
    return finder(this.words[group][name] as Phrases).within(this.folded, this.#head, this.#head + length);
  }

  starts(phrases: Phrases): boolean {
    return finder(phrases).endAt(this.folded, this.#start) >= 0;
  }

  /** A verb, infinitive or imperative, or a noun of action opens the statement. */
  get startsWithAction(): boolean {
    return this.starts(this.words.forms.action) && !this.starts(this.words.forms.notAction);
  }

  /** The subject with which the statement begins, a short condition before it allowed for. */
  startsWithSubject(sort: 'product' | 'party'): boolean {
    const known = this.#subjects.get(sort);
    if (known !== undefined) return known;
    const comma = this.folded.indexOf(', ', this.#start);
    const isSoon = comma >= 0 && comma < this.#start + LONGEST_CONDITION;
    const answer = this.#subjectAt(this.#start, sort) || (isSoon && this.#subjectAt(comma + 2, sort));
    this.#subjects.set(sort, answer);
    return answer;
  }

  #subjectAt(start: number, sort: 'product' | 'party'): boolean {
    return isSubjectAt(this.folded, start, this.words, sort);
  }

  readonly #subjects = new Map<'product' | 'party', boolean>();

  /** Whether `role` is what the nearest title that promises anything promises. */
  under(role: TitleRole): boolean {
    return this.#promised().has(role);
  }

  #promised(): ReadonlySet<TitleRole> {
    if (this.#roles) return this.#roles;
    let section: Section | null = this.statement.section;
    while (section && rolesOf(section).size === 0) section = section.parent;
    this.#roles = section ? rolesOf(section) : NO_ROLES;
    return this.#roles;
  }

  #roles: ReadonlySet<TitleRole> | undefined;

  /** In a contract every section obliges, whatever its title: only some titles say otherwise. */
  minds(role: TitleRole): boolean {
    if (role === 'recital' && this.startsWithSubject('party') && this.has('modality', 'obligation'))
      return false;
    return !this.contractual || CONTRACT_ROLES.includes(role);
  }

  titled(role: TitleRole): boolean {
    return rolesOf(this.statement.section).has(role);
  }

  leadInHas<G extends Group>(group: G, name: keyof Language[G]): boolean {
    const leadIn = this.statement.leadIn;
    return (
      leadIn !== null && finder(languageOf(leadIn.language)[group][name] as Phrases).test(leadIn.text.folded)
    );
  }

  /** Whether the label in front of the statement says that what follows is no demand. */
  labelled(as: keyof Language['labels']): boolean {
    const { label } = this.statement;
    return label !== null && finder(this.words.labels[as]).startsWith(label.folded);
  }

  /** Whether the label in front of the statement promises what a title with these words would. */
  labelPromises(...roles: TitleRole[]): boolean {
    const { label, form } = this.statement;
    return (
      label !== null &&
      form !== 'title' &&
      roles.some(role => finder(this.words.titles[role]).startsWith(label.folded))
    );
  }

  column(...roles: string[]): boolean {
    return this.statement.row?.table.roles.some(role => roles.includes(role)) ?? false;
  }

  /** Something is done, whoever does it. */
  get acts(): boolean {
    return this.has('forms', 'behaviour');
  }

  /** A right or a freedom, and no duty beside it. */
  get permits(): boolean {
    return (
      this.heads('modality', 'permission', OPENING) &&
      !this.has('modality', 'obligation') &&
      !this.has('modality', 'prohibition')
    );
  }

  get introduces(): boolean {
    return /:\s*$/.test(this.folded);
  }

  /** A sentence of running text in which nobody is obliged or forbidden. */
  get bare(): boolean {
    return (
      this.statement.form === 'sentence' &&
      !this.has('modality', 'obligation') &&
      !this.has('modality', 'prohibition')
    );
  }

  /** `It`, *il*: someone named before, mostly in the title. */
  get opensWithPronoun(): boolean {
    return this.starts(this.words.subjects.pronoun);
  }

  /** A list item without a verb: “CSV export”. */
  get nounPhrase(): boolean {
    return (
      this.statement.form === 'item' &&
      !this.acts &&
      !this.startsWithAction &&
      !this.has('modality', 'obligation') &&
      !this.has('aside', 'description')
    );
  }

  /** The only sentence of its paragraph. */
  get alone(): boolean {
    const { form, section, block, position } = this.statement;
    const own = section.statements;
    return form === 'sentence' && own[position - 1]?.block !== block && own[position + 1]?.block !== block;
  }

  /** A line of running text that is no sentence: no stop at its end, nobody who acts. */
  get fragment(): boolean {
    return this.bare && !this.acts && !/[.!?:;]\s*$/.test(this.folded);
  }

  wholly(mark: MarkKind): boolean {
    return this.statement.text.isMarked(0, this.statement.text.value.length, mark);
  }

  get hasThen(): boolean {
    return finder(this.words.scenario.then).test(this.folded) || this.has('modality', 'obligation');
  }

  /** Whether the step before, in the same scenario, set the scene rather than gave the outcome. */
  get afterCondition(): boolean {
    for (let before = this.previous; before; before = previousOf(before)) {
      const { folded } = before.text;
      const { scenario } = languageOf(before.language);
      if (finder(scenario.then).startsWith(folded)) return false;
      if (finder(scenario.given).startsWith(folded) || finder(scenario.when).startsWith(folded)) return true;
      if (!finder(scenario.and).startsWith(folded)) return false;
    }
    return false;
  }

  get previous(): Statement | null {
    return previousOf(this.statement);
  }

  get contractual(): boolean {
    return this.kind === 'contract' || this.kind === 'nda';
  }
}

/** Whether the statement is a step of a scenario, of one of the given sorts. */
export const isStep = ({ folded, words }: View, ...steps: Array<keyof Language['scenario']>): boolean =>
  steps.some(step => finder(words.scenario[step]).startsWith(folded));

/** The statement before, under the same title. */
const previousOf = ({ section, position }: Statement): Statement | null =>
  section.statements[position - 1] ?? null;

function bodyStart({ text, row, label, id }: Statement): number {
  const { folded } = text;
  if (row) return wordsOf(folded).starts[0] ?? 0;
  const named = label?.folded ?? id?.value.toLowerCase() ?? '';
  const from = named === '' ? 0 : Math.max(0, folded.indexOf(named)) + named.length;
  const lead = /^[^a-z0-9]*/.exec(folded.slice(from))![0].length;
  const start = from + lead + (ENUMERATOR.exec(folded.slice(from + lead))?.[0].length ?? 0);
  return start < folded.length ? start : (wordsOf(folded).starts[0] ?? 0);
}
