import { languageOf } from '../language/index.ts';
import type { Language, Phrases } from '../language/language.ts';
import { opensWithSubject } from '../language/subject.ts';
import type { MarkKind } from '../text/mapped.ts';
import { finder } from '../text/phrases.ts';
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

/** A statement with what the signs ask of it. */
export class View {
  readonly statement: Statement;
  readonly kind: Kind;
  readonly words: Language;
  readonly folded: string;
  readonly length: number;
  /** The statement proper, its identifier and its label left out. */
  readonly body: string;
  /** Its beginning, where the main clause says what it is about; what a subordinate clause says counts less. */
  readonly head: string;

  constructor(statement: Statement, kind: Kind) {
    this.statement = statement;
    this.kind = kind;
    this.words = languageOf(statement.language);
    this.folded = statement.text.folded;
    this.length = this.folded.split(/[^a-z0-9'-]+/).filter(word => word !== '').length;
    this.body = bodyOf(statement);
    this.head = this.#mainClause().slice(0, HEAD);
  }

  /** What follows an opening condition: “If it is late, the supplier shall …”. */
  #mainClause(): string {
    if (!finder(this.words.forms.condition).startsWith(this.body)) return this.body;
    const comma = this.body.slice(0, LONGEST_CONDITION).indexOf(', ');
    return comma < 0 ? this.body : this.body.slice(comma + 2);
  }

  has<G extends Group>(group: G, name: keyof Language[G]): boolean {
    return this.#ask('whole', this.words[group][name] as Phrases);
  }

  heads<G extends Group>(group: G, name: keyof Language[G]): boolean {
    return this.#ask('head', this.words[group][name] as Phrases);
  }

  starts(phrases: Phrases): boolean {
    return this.#ask('start', phrases);
  }

  /** Many signs ask for the same words at the same place; the answers are kept. */
  readonly #answers = {
    whole: new Map<Phrases, boolean>(),
    head: new Map<Phrases, boolean>(),
    start: new Map<Phrases, boolean>(),
  };

  #ask(where: 'whole' | 'head' | 'start', phrases: Phrases): boolean {
    const known = this.#answers[where].get(phrases);
    if (known !== undefined) return known;
    const words = finder(phrases);
    const answer =
      where === 'whole'
        ? words.test(this.folded)
        : where === 'head'
          ? words.test(this.head)
          : words.startsWith(this.body);
    this.#answers[where].set(phrases, answer);
    return answer;
  }

  /** A verb, infinitive or imperative, or a noun of action opens the statement. */
  get startsWithAction(): boolean {
    return this.starts(this.words.forms.action) && !this.starts(this.words.forms.notAction);
  }

  /** The subject with which the statement begins, a short condition before it allowed for. */
  startsWithSubject(sort: 'product' | 'party'): boolean {
    const known = this.#subjects.get(sort);
    if (known !== undefined) return known;
    const comma = this.body.slice(0, 120).indexOf(', ');
    const opens = (text: string) => opensWithSubject(text, this.words, sort);
    const answer = opens(this.body) || (comma > 0 && opens(this.body.slice(comma + 2)));
    this.#subjects.set(sort, answer);
    return answer;
  }

  readonly #subjects = new Map<'product' | 'party', boolean>();

  /** Whether `role` is what the nearest title that promises anything promises. */
  under(role: TitleRole): boolean {
    let section: Section | null = this.statement.section;
    while (section && rolesOf(section).size === 0) section = section.parent;
    return section !== null && rolesOf(section).has(role);
  }

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
      finder(this.words.modality.permission).test(this.head.slice(0, OPENING)) &&
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

function bodyOf(statement: Statement): string {
  const { folded } = statement.text;
  if (statement.row) return folded;
  const label = statement.label?.value.length ?? 0;
  const id = statement.id?.value.length ?? 0;
  const from = statement.label
    ? folded.indexOf(statement.label.folded) + label
    : statement.id
      ? folded.indexOf(statement.id.value.toLowerCase()) + id
      : 0;
  const body = folded
    .slice(Math.max(0, from))
    .replace(/^[^a-z0-9]+/, '')
    .replace(ENUMERATOR, '');
  return body === '' ? folded : body;
}
