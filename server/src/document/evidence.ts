import { finder } from '../text/phrases.ts';
import { hasMeasure } from '../text/quantities.ts';
import type { Evidence, Kind, Statement } from './model.ts';
import type { TitleRole } from './title-roles.ts';
import { isStep, View } from './view.ts';
import { WEIGHTS } from './weights.ts';

/** One thing about a statement that speaks for or against its being a requirement. */
interface Sign {
  readonly name: string;
  /** The weight, in log-odds, that knowledge of the trade gives it; weights.ts holds what documents made of that. */
  readonly prior: number;
  holds(view: View): boolean;
}

const sign = (name: string, prior: number, holds: (view: View) => boolean): Sign => ({ name, prior, holds });

const TITLES: ReadonlyArray<readonly [TitleRole, number]> = [
  ['requirement', 0.5],
  ['acceptance', 0.4],
  ['obligation', 0.3],
  ['technical', 0.4],
  ['deliverable', 0.6],
  ['aim', -0.3],
  ['context', -0.6],
  ['definition', -1],
  ['exclusion', -1.6],
  ['recital', -2],
  ['example', -0.8],
  ['open', -0.8],
  ['future', -1.6],
  ['plan', -0.1],
  ['reference', -0.8],
];

/** Every sign there is, by what it looks at. */
export const SIGNS: readonly Sign[] = [
  // The duty, and what takes it back.
  sign('duty', 1.2, v => v.has('modality', 'obligation')),
  sign('prohibition', 0.8, v => v.has('modality', 'prohibition')),
  sign('weak modal', 0.6, v => v.has('modality', 'weak')),
  sign('permission in a specification', 0.1, v => v.kind === 'specification' && v.permits),
  sign('permission of a party', -1.4, v => v.kind !== 'specification' && v.permits),
  sign('permission with a condition', 0.8, v => v.contractual && v.permits && v.has('aside', 'proviso')),
  sign('user may', 0.9, v => !v.contractual && v.permits && v.startsWithSubject('product')),
  sign('wish', 0.6, v => v.has('modality', 'wish')),
  sign('forecast', -0.6, v => v.has('modality', 'forecast')),
  sign('legal effect', -0.5, v => v.heads('aside', 'legalEffect')),
  sign('legal effect in a contract', -1.2, v => v.contractual && v.heads('aside', 'legalEffect')),
  sign(
    'party prohibited',
    0.8,
    v => v.contractual && v.startsWithSubject('party') && v.has('modality', 'prohibition'),
  ),
  sign('term or form clause', 1.2, v => v.contractual && v.has('aside', 'termClause')),

  // Who acts, and how.
  sign('product opens', 0.4, v => v.startsWithSubject('product')),
  sign('product with a duty', 0.6, v => v.startsWithSubject('product') && v.has('modality', 'obligation')),
  sign('product acts', 0.5, v => !v.contractual && v.startsWithSubject('product') && v.acts),
  sign('party opens', 0.2, v => v.startsWithSubject('party')),
  sign('party with a duty', 0.8, v => v.startsWithSubject('party') && v.has('modality', 'obligation')),
  sign('party acts, in a contract', 0.5, v => v.contractual && v.startsWithSubject('party') && !v.permits),
  sign('authors open', 0, v => v.starts(v.words.subjects.author)),
  sign(
    'authors open, in a contract',
    0.8,
    v => v.contractual && !v.permits && v.starts(v.words.subjects.author),
  ),
  sign(
    'reader addressed, in a contract',
    0.5,
    v => v.contractual && !v.permits && v.starts(v.words.subjects.reader),
  ),
  sign('reader addressed', -0.3, v => !v.contractual && v.starts(v.words.subjects.reader)),
  sign('behaviour', 0.2, v => v.acts),
  sign('opens with an action', 0.6, v => v.startsWithAction),
  sign('item opens with an action', 0.4, v => v.statement.form === 'item' && v.startsWithAction),
  sign('opens with a noun of action', 0.7, v => v.starts(v.words.forms.actionNoun)),
  sign('user story', 1.8, v => v.has('forms', 'userStory')),
  sign('condition and duty', 0.6, v => v.starts(v.words.forms.condition) && v.has('modality', 'obligation')),
  sign(
    'wish in the subjunctive',
    1,
    v => !/\?\s*$/.test(v.folded) && /^(?:-\s*)?(?:que |qu'il|(?:ne )?soi(?:t|ent) |that the )/.test(v.body),
  ),

  // Scenarios.
  sign('given or when alone', -3, v => isStep(v, 'given', 'when') && !v.hasThen && !v.folded.includes(', ')),
  sign('and after given or when', -2.5, v => isStep(v, 'and') && v.afterCondition),
  sign('then', 2, v => isStep(v, 'then') || (isStep(v, 'and') && !v.afterCondition)),
  sign(
    'given, when and then',
    2,
    v => isStep(v, 'given', 'when', 'and') && finder(v.words.scenario.then).test(v.folded),
  ),

  // What is said beside the demands.
  sign('definition', -0.8, v => v.heads('aside', 'definition')),
  sign('recital', -1, v => v.heads('aside', 'recital')),
  sign('example', -0.2, v => v.has('aside', 'example')),
  sign('opens with an example', -1.2, v => v.starts(v.words.aside.example)),
  sign('rationale', -0.3, v => v.has('aside', 'rationale')),
  sign('opens with a rationale', -1.2, v => v.starts(v.words.aside.rationale)),
  sign('labelled as a rationale', -3, v => v.labelled('rationale')),
  sign('labelled as control data', -1.5, v => v.labelled('control')),
  sign(
    'labelled as an exclusion or an idea',
    -1.4,
    v => !v.contractual && v.labelPromises('exclusion', 'future', 'open', 'example'),
  ),
  sign(
    'labelled as a demand',
    0.5,
    v => !v.contractual && v.labelPromises('requirement', 'technical', 'deliverable'),
  ),
  sign('situation', -0.4, v => v.has('aside', 'situation')),
  sign('instruction', -0.4, v => v.has('aside', 'instruction')),
  sign('opens with an instruction', -1, v => v.starts(v.words.aside.instruction)),
  sign('speaks of the document', -1.6, v => v.has('aside', 'selfReference')),
  sign('description', -0.4, v => v.heads('aside', 'description')),
  sign('question', -2.5, v => /\?\s*$/.test(v.folded)),
  sign('exclamation', -0.8, v => /!\s*$/.test(v.folded)),

  // Shape and place.
  sign('title', -2.5, v => v.statement.form === 'title'),
  sign('title with a duty', 1, v => v.statement.form === 'title' && v.has('modality', 'obligation')),
  sign('item', 0.5, v => v.statement.form === 'item'),
  sign('row', 0.5, v => v.statement.form === 'row'),
  sign('row of a requirements table', 0.8, v => v.column('requirement', 'story', 'criterion')),
  sign('row of weights', -1.5, v => v.column('weight')),
  sign('row of dates or costs', -0.2, v => v.column('date', 'cost')),
  sign('nested item', 0, v => v.statement.depth >= 2),
  sign('one or two words', -0.6, v => v.length <= 2),
  sign('more than thirty words', 0, v => v.length > 30),
  sign('introduces a list', -0.8, v => v.introduces),
  sign('introduces a list with a duty', 1, v => v.introduces && v.has('modality', 'obligation')),
  sign('identifier', 0.8, v => v.statement.id !== null),
  sign('measure', 0.4, v => hasMeasure(v.folded)),
  sign('quoted', -0.5, v => v.statement.quoted),
  sign('task box', 0.3, v => v.statement.checked !== null),
  sign('in brackets', -0.8, v => /^[([].*[)\]]\.?$/.test(v.folded)),
  sign('only a link', -1.5, v => v.wholly('link')),
  sign('all italics', -0.5, v => v.wholly('emphasis')),
  sign('struck out', -3, v => v.wholly('struck')),
  sign('address', -0.5, v => /https?:|www\.|@\w/.test(v.folded)),
  sign('bare sentence', -0.6, v => v.bare && !v.contractual),
  sign('bare sentence in a contract', -0.1, v => v.bare && v.contractual),
  sign('pronoun opens, in a contract', 0.6, v => v.contractual && v.bare && v.opensWithPronoun),
  sign('alone in its paragraph', 0.3, v => v.alone),
  sign('fragment', 0.4, v => v.fragment),
  sign('bare sentence under requirements', 0.6, v => v.bare && v.under('requirement')),
  sign('noun phrase in a list', 0.1, v => v.nounPhrase),
  sign(
    'noun phrase under requirements',
    0.6,
    v => v.nounPhrase && (v.under('requirement') || v.under('technical') || v.under('deliverable')),
  ),
  sign('noun phrase under context', -0.8, v => v.nounPhrase && v.under('context') && v.minds('context')),
  sign('item under requirements', 0.5, v => v.statement.form === 'item' && v.under('requirement')),
  sign('row under requirements', 0.4, v => v.statement.form === 'row' && v.under('requirement')),
  sign('duty under context', -0.4, v => v.titled('context') && v.has('modality', 'obligation')),
  ...TITLES.map(([role, prior]) => sign(`title: ${role}`, prior, v => v.titled(role) && v.minds(role))),
  ...TITLES.map(([role, prior]) => sign(`under: ${role}`, prior / 2, v => v.under(role) && v.minds(role))),
  sign('no title', 0, v => v.statement.section.form === 'root'),

  // What introduces it.
  sign('lead-in', 0.2, v => v.statement.leadIn !== null),
  sign('lead-in with a duty', 0.9, v => v.leadInHas('modality', 'obligation')),
  sign('lead-in with a weak modal', 0.3, v => v.leadInHas('modality', 'weak')),
  sign('lead-in with an action', 0.4, v => v.leadInHas('forms', 'behaviour')),
  sign('lead-in with an example', -0.8, v => v.leadInHas('aside', 'example')),
  sign('lead-in with a forecast', -1, v => v.leadInHas('modality', 'forecast')),
  sign('lead-in with a legal effect', -0.6, v => v.leadInHas('aside', 'legalEffect')),
  sign('lead-in that describes', -0.5, v => v.leadInHas('aside', 'description')),
  sign('lead-in that only considers', -1.5, v => v.leadInHas('aside', 'tentative')),
  sign('lead-in with a definition', -0.8, v => v.leadInHas('aside', 'definition')),

  // The document.
  sign('contract', 0, v => v.kind === 'contract'),
  sign('nda', 0, v => v.kind === 'nda'),
  sign('call for proposals', 0, v => v.kind === 'rfp'),
  sign(
    'among the first',
    -0.5,
    v => !v.contractual && v.statement.form === 'sentence' && v.statement.index < 6,
  ),
];

/** What its neighbours say of a statement: those of one section mostly share one nature. */
export const NEIGHBOUR_SIGNS: ReadonlyArray<{
  readonly name: string;
  readonly prior: number;
  holds(share: number): boolean;
}> = [
  { name: 'all neighbours are demands', prior: 0.6, holds: share => share > 0.85 },
  { name: 'most neighbours are demands', prior: 0.3, holds: share => share > 0.6 },
  { name: 'few neighbours are demands', prior: -0.4, holds: share => share < 0.4 },
  { name: 'hardly a neighbour is a demand', prior: -0.6, holds: share => share < 0.15 },
];

/** The signs that hold for a statement of a document of `kind`, its neighbours left aside. */
export function signsOf(statement: Statement, kind: Kind): string[] {
  const view = new View(statement, kind);
  return SIGNS.filter(({ holds }) => holds(view)).map(({ name }) => name);
}

/** The signs that the neighbours of each statement give, from how likely each is a demand by itself (0 to 1). */
export function neighbourSigns(statements: readonly Statement[], likelihood: readonly number[]): string[][] {
  return statements.map(statement => {
    const near = neighbours(statement);
    if (near.length < 2) return [];
    const share = near.reduce((sum, { index }) => sum + likelihood[index]!, 0) / near.length;
    return NEIGHBOUR_SIGNS.filter(({ holds }) => holds(share)).map(({ name }) => name);
  });
}

/** The nearest statements of the same section, at most four on each side, of the same depth in lists. */
function neighbours({ section, index, position, depth }: Statement): Statement[] {
  const alike = (other: Statement) =>
    other.index !== index && other.form !== 'title' && other.depth === depth;
  return section.statements.slice(Math.max(0, position - 4), position + 5).filter(alike);
}

/** Decides which statements are requirements, with the evidence for and against each. */
export function weigh(
  statements: readonly Statement[],
  kind: Kind,
): Array<Pick<Statement, 'requirement' | 'score' | 'evidence'>> {
  const own = statements.map(statement => ['bias', ...signsOf(statement, kind)].map(weighed));
  const near = neighbourSigns(
    statements,
    own.map(evidence => likelihoodOf(total(evidence))),
  );
  return own.map((evidence, index) => {
    const all = [...evidence, ...near[index]!.map(weighed)];
    const score = total(all);
    return { requirement: score > 0, score, evidence: all };
  });
}

const weighed = (name: string): Evidence => ({ name, weight: WEIGHTS[name] ?? 0 });

const total = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { weight }) => sum + weight, 0);

export const likelihoodOf = (score: number): number => 1 / (1 + Math.exp(-score));
