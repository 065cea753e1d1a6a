import type { Text } from '../language/language.ts';
import type { Shape } from './kind-shape.ts';
import type { VocabularyName } from './kind-words.ts';
import type { Kind } from './model.ts';

/** What features are tested on. */
export interface Clues {
  readonly shape: Shape;
  /** How often each vocabulary is heard. */
  readonly heard: Readonly<Record<VocabularyName, number>>;
}

/** One reason to take a document for a kind. */
export interface Feature {
  /** In words, as the reason is told. */
  readonly name: Text;
  /** What the feature adds to each kind when it is fully there. */
  readonly weights: Readonly<Partial<Record<Kind, number>>>;
  /** From 0, not there, to 1, fully there. */
  readonly test: (clues: Clues) => number;
}

const share = (count: number, full: number): number => Math.min(1, count / full);

/** Full at `perThousand` hits in a thousand words; a short text needs at least `least` hits. */
const dense =
  (name: VocabularyName, perThousand: number, least = 3) =>
  ({ shape, heard }: Clues): number =>
    Math.min(
      share(heard[name], least),
      share(heard[name] * 1000, perThousand * Math.max(shape.words.length, 1)),
    );

const title =
  (pattern: RegExp, unless?: RegExp) =>
  ({ shape }: Clues): number =>
    pattern.test(shape.title) && !unless?.test(shape.title) ? 1 : 0;

/** Full when `full` different headings match. */
const headings =
  (pattern: RegExp, full: number) =>
  ({ shape }: Clues): number =>
    share(new Set(shape.headings.filter(heading => pattern.test(heading))).size, full);

/** As `headings`, with what only serves as a heading. */
const titles =
  (pattern: RegExp, full: number) =>
  ({ shape }: Clues): number =>
    share(new Set([...shape.headings, ...shape.leadIns].filter(heading => pattern.test(heading))).size, full);

const ABOUT =
  /(?<![a-z])(?:how to|how we|tutorial|guide|guidelines?|introduction to|what is|why|best practices|cheat ?sheet|course|lesson|(?:rediger|ecrire|etablir) (?:un|une|des|le|la|son|sa|ses|vos|votre)|comment|tutoriel|cours|bonnes pratiques|blog|article|writing|readme)(?![a-z])/;
const SPECIFICATION =
  /(?<![a-z])(?:cahier des charges|cdc|requirements?|prd|srs|specifications?|spec|spec-\d+|exigences?|besoins|user stories|use cases|cas d'utilisation|user scenarios|product brief|backlog|capability)(?![a-z])/;
const CONTRACT =
  /(?<![a-z])(?:contracts?|agreement|statement of work|sow|terms (?:of (?:service|use)|and conditions)|general terms|standard terms|service level|sla|data processing|order form|amendment|contrat|convention|conditions generales|conditions d'utilisation|conditions particulieres|cgu|cgv|charte (?:des|du|de)|bail|accord|avenant)(?![a-z])/;
const SECRECY =
  /(?<![a-z])(?:non-? ?disclosure|nondisclosure|m?nda|confidentiality (?:agreement|undertaking)|(?:accord|engagement|clause|contrat|convention) (?:mutuel |reciproque )?de (?:confidentialite|non-? ?divulgation|secret))(?![a-z])/;
const TENDER =
  /(?<![a-z])(?:request for (?:proposals?|quot(?:e|es|ation|ations)|tenders?|information)|rf[pqt]|invitation to (?:tender|bid)|call for (?:tenders?|bids)|tender|appel d'offres?|reglement de (?:la )?consultation|dossier de consultation|avis de marche|mise en concurrence)(?![a-z])/;
const UNBOUND =
  /(?<![a-z])(?:readme|changelog|changes|change log|release notes|history|contributing|contributor|code of conduct|code de conduite|licen[sc]e|security policy|style guide|regles de style|coding (?:style|standards)|architecture decision|adr|decision record|decision log|minutes|meeting notes|compte-? ?rendus?|comptes-? ?rendus?|journal|faq|checklists?|roadmap|todo|cheat ?sheet|release process|upgrade guide|migration guide|installation|getting started|authors|acknowledge?ments|api reference|docs|documentation)(?![a-z])/;

const SPECIFICATION_HEADINGS =
  /(?:^|[^a-z])(?:requirements?|functional|non-?functional|user stor(?:y|ies)|acceptance criteria|use cases?|scope|objectives?|goals?|non-goals|success criteria|constraints?|assumptions|deliverables?|personas?|stakeholders?|problem statement|edge cases|milestones|contexte|objectifs?|but|perimetre|besoins?|fonctionnalites|fonctionnels?|fonctionnelles|contraintes?|livrables?|exigences?|public|cibles?|cas d'utilisation|l'existant|existant|enonce|echeancier|criteres?|charte graphique|arborescence|problematique|presentation (?:generale|du projet)|description de la demande)(?![a-z])/;
const CONTRACT_HEADINGS =
  /(?:^|[^a-z])(?:definitions|interpretation|term|termination|payments?|fees|liability|indemni(?:ty|fication|ties)|warrant(?:y|ies)|governing law|jurisdiction|confidentiality|intellectual property|copyrights?|force majeure|entire agreement|assignment|notices?|severability|breach|disputes?|data protection|subcontract(?:ing|ors)|disclaimers?|parties|privacy policy|age requirements|scope of work|objet|duree|resiliation|responsabilites?|prix|facturation|paiement|propriete intellectuelle|droit applicable|litiges?|obligations?|engagements?|confidentialite|donnees (?:personnelles|a caractere personnel)|cession|entre|preambule|redevance|assurances?|penalites|exceptions|modalites)(?![a-z])/;
const TENDER_HEADINGS =
  /(?:^|[^a-z])(?:evaluation|submissions?|proposals?|award|selection criteria|inquiries|due date|offerors?|bidders?|how to (?:apply|respond|submit)|offres?|candidatures?|candidats?|jugement|consultation|attribution|appel d'offres?|soumission)(?![a-z])/;
const README_HEADINGS =
  /^(?:[^a-z]*)(?:install(?:ation|ing|er)?|usage|utilisation|getting started|quick ?start|demarrage(?: rapide)?|licen[sc]e|contribut(?:ing|ors?|ions?|er)|changelog|development|developpement|build(?:ing)?|compil(?:ing|ation)|configuration|api|examples?|exemples?|demo|screenshots?|captures d'ecran|tech(?:nical)? stack|stack technique|technologies(?: utilisees)?|prerequisites|prerequis|run(?:ning)?.*|tests?|testing|deploy(?:ment|ing)?|deploiement|faq|support|credits|acknowledge?ments|authors?|auteurs?|see also|related|documentation|options|commands?|scripts?|project structure|structure(?: du projet)?|how (?:it works|to .*)|why\??|table of contents|releases?|upgrading|settings|requirements|setup|badges|lancer.*|demarrer.*)(?:[^a-z]|$)/;
const TEACHING_HEADINGS =
  /(?:^|[^a-z])(?:introduction to|what (?:is|are)|why (?:write|use|do)|how (?:to|do)|who (?:is|writes)|when to|tips|best practices|bonnes pratiques|anti-?patterns?|common mistakes|erreurs? (?:courantes|frequentes)|exemples?|examples?|definitions?|pourquoi|comment|qu'est-ce|concepts?(?: cles)?|conclusion|further reading|references|resources|ressources|pour aller plus loin|keywords|conseils|checklist|versus|vs)(?![a-z])/;
const MINUTES_HEADINGS =
  /(?:^|[^a-z])(?:attendees|participants|presents?|agenda|ordre du jour|action items|next steps|reunion|points abordes|discussion|decisions? prises?|questions?)(?![a-z])/;
const DECISION_HEADINGS =
  /^(?:[^a-z]*)(?:context|decisions?|consequences|alternatives|considered options|rationale|reasoning.*|(?:current |past )?considerations?|list of considerations|status|contexte et decision)(?:[^a-z]|$)/;

/** Every reason, and how much it says: the one place to tune. */
export const FEATURES: readonly Feature[] = [
  {
    name: { en: 'a title that names a specification', fr: 'un titre de spécification' },
    weights: { specification: 5 },
    test: title(SPECIFICATION, ABOUT),
  },
  {
    name: { en: 'a title that names a contract', fr: 'un titre de contrat' },
    weights: { contract: 5 },
    test: title(CONTRACT, ABOUT),
  },
  {
    name: {
      en: 'a title that names a confidentiality agreement',
      fr: 'un titre d’accord de confidentialité',
    },
    weights: { nda: 8 },
    test: title(SECRECY, ABOUT),
  },
  {
    name: { en: 'a title that names a call for tenders', fr: 'un titre d’appel d’offres' },
    weights: { rfp: 4, specification: 2 },
    test: title(TENDER, ABOUT),
  },
  {
    name: { en: 'a title that announces an explanation', fr: 'un titre d’article ou de guide' },
    weights: { other: 5 },
    test: title(ABOUT),
  },
  {
    name: { en: 'a title of project documentation', fr: 'un titre de documentation de projet' },
    weights: { other: 6 },
    test: title(UNBOUND),
  },

  {
    name: { en: 'headings of a specification', fr: 'des rubriques de spécification' },
    weights: { specification: 4, rfp: 1 },
    test: titles(SPECIFICATION_HEADINGS, 4),
  },
  {
    name: { en: 'headings of a contract', fr: 'des rubriques de contrat' },
    weights: { contract: 4, nda: 4 },
    test: titles(CONTRACT_HEADINGS, 5),
  },
  {
    name: { en: 'headings of a call for tenders', fr: 'des rubriques d’appel d’offres' },
    weights: { rfp: 4 },
    test: titles(TENDER_HEADINGS, 3),
  },
  {
    name: { en: 'headings of a README', fr: 'des rubriques de README' },
    weights: { other: 6 },
    test: headings(README_HEADINGS, 4),
  },
  {
    name: { en: 'headings of an explanation', fr: 'des rubriques d’article' },
    weights: { other: 4 },
    test: headings(TEACHING_HEADINGS, 4),
  },
  {
    name: { en: 'headings of minutes', fr: 'des rubriques de compte rendu' },
    weights: { other: 3 },
    test: headings(MINUTES_HEADINGS, 4),
  },
  {
    name: { en: 'headings of a record of decisions', fr: 'des rubriques de relevé de décisions' },
    weights: { other: 5 },
    test: headings(DECISION_HEADINGS, 3),
  },

  {
    name: { en: 'identified requirements', fr: 'des exigences identifiées' },
    weights: { specification: 4 },
    test: ({ shape }) => share(shape.marks.identifier, 6),
  },
  {
    name: { en: 'user stories', fr: 'des récits utilisateur' },
    weights: { specification: 5 },
    test: ({ shape }) => share(shape.marks.story, 4),
  },
  {
    name: { en: 'items that name actions', fr: 'des listes d’actions' },
    weights: { specification: 3 },
    test: ({ shape }) =>
      Math.min(share(shape.marks.action, 5), share(shape.marks.action, 1 + shape.marks.item * 0.3)),
  },
  {
    name: { en: 'a table of requirements', fr: 'un tableau d’exigences' },
    weights: { specification: 3 },
    test: ({ shape }) => (shape.marks.row > 2 ? share(shape.marks.header, 1) : 0),
  },
  {
    name: { en: 'Given/When/Then steps', fr: 'des étapes Étant donné/Quand/Alors' },
    weights: { specification: 4 },
    test: ({ shape }) => share(shape.marks.gherkin, 3),
  },
  {
    name: { en: 'requirement and scenario headings', fr: 'des titres d’exigences et de scénarios' },
    weights: { specification: 6 },
    test: ({ shape }) => share(shape.marks.requirementHeading + shape.marks.scenarioHeading, 4),
  },
  {
    name: { en: 'conditions followed by “shall”', fr: 'des conditions suivies de «\u202fdoit\u202f»' },
    weights: { specification: 4 },
    test: ({ shape }) => share(shape.marks.earsDuty, 3),
  },
  {
    name: { en: 'modal verbs in capitals', fr: 'des verbes modaux en capitales' },
    weights: { specification: 4 },
    test: ({ shape }) => share(shape.capitalModals, 8),
  },
  {
    name: { en: 'duties of a system', fr: 'des obligations d’un système' },
    weights: { specification: 5 },
    test: dense('systemDuty', 12),
  },
  {
    name: { en: 'the words of a project', fr: 'le vocabulaire d’un projet' },
    weights: { specification: 4 },
    test: dense('project', 8),
  },
  {
    name: { en: 'duties of parties', fr: 'des obligations de parties' },
    weights: { contract: 5, nda: 5 },
    test: dense('partyDuty', 8),
  },
  {
    name: { en: 'the words of an agreement', fr: 'le vocabulaire d’un contrat' },
    weights: { contract: 5, nda: 5 },
    test: dense('agreement', 12, 5),
  },
  {
    name: { en: 'numbered clauses', fr: 'des clauses numérotées' },
    weights: { contract: 2, nda: 2 },
    test: ({ shape }) => share(shape.marks.clause, 6),
  },
  {
    name: { en: 'confidential information throughout', fr: 'des informations confidentielles à chaque page' },
    weights: { nda: 13 },
    test: dense('secrecy', 25, 6),
  },
  {
    name: { en: 'the words of a call for tenders', fr: 'le vocabulaire d’un appel d’offres' },
    weights: { rfp: 7 },
    test: dense('tender', 9, 4),
  },

  {
    name: { en: 'advice to the reader', fr: 'des conseils au lecteur' },
    weights: { other: 6 },
    test: dense('advice', 14, 4),
  },
  {
    name: {
      en: 'talk about such documents in general',
      fr: 'des propos sur ce genre de documents en général',
    },
    weights: { other: 7, specification: -5, rfp: -3 },
    test: dense('genre', 10, 4),
  },
  { name: { en: 'a narrative', fr: 'un récit' }, weights: { other: 5 }, test: dense('narrative', 8, 4) },
  {
    name: { en: 'talk about existing software', fr: 'des propos sur un logiciel existant' },
    weights: { other: 5 },
    test: dense('software', 8, 4),
  },
  {
    name: { en: 'commands to run', fr: 'des commandes à exécuter' },
    weights: { other: 6 },
    test: ({ shape }) => share(shape.marks.command, 3),
  },
  {
    name: { en: 'the text of a licence', fr: 'le texte d’une licence' },
    weights: { other: 6 },
    test: ({ heard }) => share(heard.licence, 1),
  },
  {
    name: { en: 'badges', fr: 'des badges' },
    weights: { other: 4 },
    test: ({ shape }) => share(shape.marks.badge, 1),
  },
  {
    name: { en: 'mostly code', fr: 'surtout du code' },
    weights: { other: 4 },
    test: ({ shape }) =>
      shape.marks.code < 6 ? 0 : share(shape.marks.code / (shape.marks.code + shape.marks.text), 0.4),
  },
  {
    name: { en: 'import statements', fr: 'des instructions d’import' },
    weights: { other: 3 },
    test: ({ shape }) => share(shape.marks.import, 2),
  },
  {
    name: { en: 'a list of releases', fr: 'une liste de versions' },
    weights: { other: 8 },
    test: ({ shape }) => (shape.marks.release < 3 ? 0 : share(shape.marks.release / shape.marks.text, 0.2)),
  },
  {
    name: { en: 'a dated log', fr: 'un journal daté' },
    weights: { other: 4 },
    test: ({ shape }) => share(shape.marks.dated, 3),
  },
  {
    name: { en: 'the front matter of a post', fr: 'l’en-tête d’un billet' },
    weights: { other: 4 },
    test: ({ shape }) =>
      share(
        ['date', 'author', 'tags', 'categories', 'image', 'description', 'course', 'slug'].filter(key =>
          shape.keys.has(key),
        ).length,
        3,
      ),
  },
];
