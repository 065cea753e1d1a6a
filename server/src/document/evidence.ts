import { languageOf } from '../language/index.ts';
import type { Language, Phrases } from '../language/language.ts';
import { finder, type Hit } from '../text/phrases.ts';
import { hasMeasure } from '../text/quantities.ts';
import type { Evidence, Kind, Section, Statement } from './model.ts';
import { WEIGHTS } from './weights.ts';

type TitleRole = keyof Language['titles'];
type Group = 'modality' | 'aside';

/** A statement with what the signs ask of it. */
class View {
  readonly statement: Statement;
  readonly kind: Kind;
  readonly words: Language;
  readonly folded: string;
  readonly length: number;
  /** Offset at which the statement proper begins, its identifier and label left out. */
  readonly body: string;

  constructor(statement: Statement, kind: Kind) {
    this.statement = statement;
    this.kind = kind;
    this.words = languageOf(statement.language);
    this.folded = statement.text.folded;
    this.length = this.folded.split(/[^a-z0-9'-]+/).filter(word => word !== '').length;
    this.body = bodyOf(statement);
  }

  has<G extends Group>(group: G, name: keyof Language[G]): boolean {
    return finder(this.words[group][name] as Phrases).test(this.folded);
  }

  starts(phrases: Phrases): boolean {
    return finder(phrases).startsWith(this.body);
  }

  /** A verb, infinitive or imperative, or a noun of action opens the statement. */
  get startsWithAction(): boolean {
    return this.starts(this.words.forms.action) && !this.starts(this.words.forms.notAction);
  }

  /** The subject with which the statement begins, a short condition before it allowed for. */
  startsWithSubject(subject: keyof Language['subjects']): boolean {
    const first: Hit | null = finder(this.words.subjects[subject]).first(this.body);
    return first !== null && (first.start <= 2 || /^[^,]{0,80}, ?$/.test(this.body.slice(0, first.start)));
  }

  /** Whether the section, or one above it, promises `role` by its title. */
  under(role: TitleRole): boolean {
    for (let section: Section | null = this.statement.section; section; section = section.parent) {
      if (titled(section, role)) return true;
    }
    return false;
  }

  titled(role: TitleRole): boolean {
    return titled(this.statement.section, role);
  }

  leadInHas(group: Group, name: string): boolean {
    const leadIn = this.statement.leadIn;
    if (!leadIn) return false;
    const phrases = (languageOf(leadIn.language)[group] as Record<string, Phrases>)[name]!;
    return finder(phrases).test(leadIn.text.folded);
  }

  column(...roles: string[]): boolean {
    return this.statement.row?.table.roles.some(role => roles.includes(role)) ?? false;
  }

  get hasVerb(): boolean {
    return (
      finder(this.words.forms.behaviour).test(this.folded) ||
      this.has('modality', 'obligation') ||
      this.has('modality', 'permission') ||
      this.has('aside', 'description')
    );
  }

  get contractual(): boolean {
    return this.kind === 'contract' || this.kind === 'nda';
  }
}

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
  const body = folded.slice(Math.max(0, from)).replace(/^[^a-z0-9]+/, '');
  return body === '' ? folded : body;
}

const titleCache = new WeakMap<Section, Map<TitleRole, boolean>>();

function titled(section: Section, role: TitleRole): boolean {
  if (!section.title) return false;
  const known = titleCache.get(section) ?? new Map<TitleRole, boolean>();
  titleCache.set(section, known);
  let holds = known.get(role);
  if (holds === undefined) {
    const folded = section.title.folded;
    holds =
      finder(languageOf(section.language).titles[role]).test(folded) ||
      finder(languageOf(section.language === 'en' ? 'fr' : 'en').titles[role]).test(folded);
    known.set(role, holds);
  }
  return holds;
}

/** One thing about a statement that speaks for or against its being a requirement. */
interface Sign {
  readonly name: string;
  holds(view: View): boolean;
}

const sign = (name: string, holds: (view: View) => boolean): Sign => ({ name, holds });

const TITLE_ROLES: readonly TitleRole[] = [
  'requirement',
  'acceptance',
  'obligation',
  'technical',
  'deliverable',
  'aim',
  'context',
  'definition',
  'exclusion',
  'example',
  'open',
  'plan',
  'reference',
];

/** Every sign there is; what each weighs is in weights.ts, fitted by server/build/fit.mjs. */
export const SIGNS: readonly Sign[] = [
  sign('obligation', v => v.has('modality', 'obligation')),
  sign('prohibition', v => v.has('modality', 'prohibition')),
  sign('weak modal', v => v.has('modality', 'weak')),
  sign('permission', v => v.has('modality', 'permission')),
  sign(
    'permission without obligation',
    v =>
      v.has('modality', 'permission') &&
      !v.has('modality', 'obligation') &&
      !v.has('modality', 'prohibition'),
  ),
  sign(
    'permission of a party',
    v => v.contractual && v.has('modality', 'permission') && !v.has('modality', 'prohibition'),
  ),
  sign('forecast', v => v.has('modality', 'forecast')),
  sign('definition', v => v.has('aside', 'definition')),
  sign('recital', v => v.has('aside', 'recital')),
  sign('example', v => v.has('aside', 'example')),
  sign('opens with an example', v => v.starts(v.words.aside.example)),
  sign('rationale', v => v.has('aside', 'rationale')),
  sign('opens with a rationale', v => v.starts(v.words.aside.rationale)),
  sign('situation', v => v.has('aside', 'situation')),
  sign('instruction', v => v.has('aside', 'instruction')),
  sign('opens with an instruction', v => v.starts(v.words.aside.instruction)),
  sign('legal effect', v => v.has('aside', 'legalEffect')),
  sign('description', v => v.has('aside', 'description')),
  sign('the product opens', v => v.startsWithSubject('product')),
  sign('a party opens', v => v.startsWithSubject('party')),
  sign('a party opens, in a contract', v => v.contractual && v.startsWithSubject('party')),
  sign('the authors open', v => v.starts(v.words.subjects.author)),
  sign('the reader is addressed', v => v.starts(v.words.subjects.reader)),
  sign('the product and a duty', v => v.startsWithSubject('product') && v.has('modality', 'obligation')),
  sign('a party and a duty', v => v.startsWithSubject('party') && v.has('modality', 'obligation')),
  sign(
    'the product acts',
    v => v.startsWithSubject('product') && finder(v.words.forms.behaviour).test(v.body),
  ),
  sign('opens with an action', v => v.startsWithAction),
  sign('an item opens with an action', v => v.statement.form === 'item' && v.startsWithAction),
  sign('opens with a noun of action', v => v.starts(v.words.forms.actionNoun)),
  sign('behaviour', v => finder(v.words.forms.behaviour).test(v.folded)),
  sign('user story', v => finder(v.words.forms.userStory).test(v.folded)),
  sign('condition and duty', v => v.starts(v.words.forms.condition) && v.has('modality', 'obligation')),
  sign('condition without duty', v => v.starts(v.words.forms.condition) && !v.has('modality', 'obligation')),
  sign('given or when alone', v => isStep(v, 'given', 'when')),
  sign('then', v => isStep(v, 'then')),
  sign(
    'given, when and then',
    v => finder(v.words.scenario.then).test(v.folded) && finder(v.words.scenario.when).test(v.folded),
  ),
  sign('title', v => v.statement.form === 'title'),
  sign('title with a duty', v => v.statement.form === 'title' && v.has('modality', 'obligation')),
  sign('item', v => v.statement.form === 'item'),
  sign('row', v => v.statement.form === 'row'),
  sign('row of a requirements table', v => v.column('requirement', 'story', 'criterion')),
  sign('row of values', v => v.column('target', 'unit', 'status', 'priority')),
  sign('row of dates or costs', v => v.column('date', 'cost')),
  sign('nested item', v => v.statement.depth >= 2),
  sign('one or two words', v => v.length <= 2),
  sign('three to six words', v => v.length >= 3 && v.length <= 6),
  sign('more than thirty words', v => v.length > 30),
  sign('introduces a list', v => /:\s*$/.test(v.folded)),
  sign('introduces a list with a duty', v => /:\s*$/.test(v.folded) && v.has('modality', 'obligation')),
  sign('question', v => /\?\s*$/.test(v.folded)),
  sign('exclamation', v => /!\s*$/.test(v.folded)),
  sign('identifier', v => v.statement.id !== null),
  sign('measure', v => hasMeasure(v.folded)),
  sign('measure in an item', v => v.statement.form !== 'sentence' && hasMeasure(v.folded)),
  sign('label', v => v.statement.label !== null && v.statement.form !== 'row'),
  sign('has children', v => v.statement.children.length > 0),
  sign('quoted', v => v.statement.quoted),
  sign('task box', v => v.statement.checked !== null),
  sign('in brackets', v => /^[([].*[)\]]\.?$/.test(v.folded)),
  sign('only a link', v => v.statement.text.isMarked(0, v.statement.text.value.length, 'link')),
  sign('all italics', v => v.statement.text.isMarked(0, v.statement.text.value.length, 'emphasis')),
  sign('struck out', v => v.statement.text.isMarked(0, v.statement.text.value.length, 'struck')),
  sign('address', v => /https?:|www\.|@\w/.test(v.folded)),
  sign('opens in lower case', v => /^\p{Ll}/u.test(v.statement.text.value)),
  sign(
    'sentence without a duty',
    v =>
      v.statement.form === 'sentence' &&
      !v.has('modality', 'obligation') &&
      !v.has('modality', 'prohibition'),
  ),
  sign('noun phrase', v => v.statement.form === 'item' && !v.hasVerb && !v.startsWithAction),
  sign(
    'noun phrase under requirements',
    v => v.statement.form === 'item' && !v.hasVerb && (v.under('requirement') || v.under('technical')),
  ),
  sign('noun phrase under context', v => v.statement.form === 'item' && !v.hasVerb && v.titled('context')),
  sign('item under requirements', v => v.statement.form === 'item' && v.under('requirement')),
  sign('sentence under requirements', v => v.statement.form === 'sentence' && v.under('requirement')),
  sign('row under requirements', v => v.statement.form === 'row' && v.under('requirement')),
  sign('duty under context', v => v.titled('context') && v.has('modality', 'obligation')),
  ...TITLE_ROLES.map(role => sign(`title: ${role}`, v => v.titled(role))),
  ...TITLE_ROLES.map(role => sign(`under: ${role}`, v => v.under(role))),
  sign('no title', v => v.statement.section.form === 'root'),
  sign('lead-in with a duty', v => v.leadInHas('modality', 'obligation')),
  sign(
    'lead-in with a weak modal',
    v => v.leadInHas('modality', 'weak') && !v.leadInHas('modality', 'obligation'),
  ),
  sign('lead-in with an example', v => v.leadInHas('aside', 'example')),
  sign('lead-in with a definition', v => v.leadInHas('aside', 'definition')),
  sign('lead-in', v => v.statement.leadIn !== null),
  sign('contract', v => v.kind === 'contract'),
  sign('nda', v => v.kind === 'nda'),
  sign('call for proposals', v => v.kind === 'rfp'),
  sign('in the first tenth', v => v.statement.index < 6),
];

function isStep({ body, words }: View, ...steps: Array<keyof Language['scenario']>): boolean {
  return (
    steps.some(step => finder(words.scenario[step]).startsWith(body)) &&
    !finder(words.modality.obligation).test(body) &&
    !(steps.includes('when') && finder(words.scenario.then).test(body))
  );
}

/** The signs that hold for a statement of a document of `kind`. */
export function signsOf(statement: Statement, kind: Kind): string[] {
  const view = new View(statement, kind);
  return SIGNS.filter(({ holds }) => holds(view)).map(({ name }) => name);
}

/** Whether a statement is a requirement, with the evidence for and against. */
export function weigh(
  statement: Statement,
  kind: Kind,
): { requirement: boolean; score: number; evidence: Evidence[] } {
  const evidence = [{ name: 'bias', weight: WEIGHTS.bias ?? 0 }];
  for (const name of signsOf(statement, kind)) {
    const weight = WEIGHTS[name] ?? 0;
    if (weight !== 0) evidence.push({ name, weight });
  }
  const score = evidence.reduce((sum, { weight }) => sum + weight, 0);
  return { requirement: score > 0, score, evidence };
}
