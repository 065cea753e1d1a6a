import type { Text } from '../language/language.ts';

/** Every feature in words, as the reason for a kind is told. */
export const NAMES = {
  start: { en: 'Markdown', fr: 'du Markdown' },

  'title specification': { en: 'a title that names a specification', fr: 'un titre de spécification' },
  'title contract': { en: 'a title that names a contract', fr: 'un titre de contrat' },
  'title secrecy': {
    en: 'a title that names a confidentiality agreement',
    fr: 'un titre d’accord de confidentialité',
  },
  'title tender': { en: 'a title that names a call for tenders', fr: 'un titre d’appel d’offres' },
  'title about': { en: 'a title that announces an explanation', fr: 'un titre d’article ou de guide' },
  'title unbound': { en: 'a title of project documentation', fr: 'un titre de documentation de projet' },

  'headings specification': { en: 'headings of a specification', fr: 'des rubriques de spécification' },
  'headings contract': { en: 'headings of a contract', fr: 'des rubriques de contrat' },
  'headings secrecy': {
    en: 'headings of a confidentiality agreement',
    fr: 'des rubriques d’accord de confidentialité',
  },
  'headings tender': { en: 'headings of a call for tenders', fr: 'des rubriques d’appel d’offres' },
  'headings readme': { en: 'headings of a README', fr: 'des rubriques de README' },
  'headings teaching': { en: 'headings of an explanation', fr: 'des rubriques d’article' },
  'headings minutes': { en: 'headings of minutes', fr: 'des rubriques de compte rendu' },
  'headings decision': {
    en: 'headings of a record of decisions',
    fr: 'des rubriques de relevé de décisions',
  },

  identifiers: { en: 'identified requirements', fr: 'des exigences identifiées' },
  stories: { en: 'user stories', fr: 'des récits utilisateur' },
  actions: { en: 'items that name actions', fr: 'des listes d’actions' },
  'requirement table': { en: 'a table of requirements', fr: 'un tableau d’exigences' },
  scenarios: { en: 'Given/When/Then steps', fr: 'des étapes Étant donné/Quand/Alors' },
  'requirement headings': {
    en: 'requirement and scenario headings',
    fr: 'des titres d’exigences et de scénarios',
  },
  'conditional duties': {
    en: 'conditions followed by “shall”',
    fr: 'des conditions suivies de «\u202fdoit\u202f»',
  },
  'capital modals': { en: 'modal verbs in capitals', fr: 'des verbes modaux en capitales' },
  'system duties': { en: 'duties of a system', fr: 'des obligations d’un système' },
  project: { en: 'the words of a project', fr: 'le vocabulaire d’un projet' },
  wishes: { en: 'what somebody wants', fr: 'ce que quelqu’un souhaite' },
  bounds: { en: 'limits and tolerances', fr: 'des limites et des tolérances' },
  quantities: { en: 'measures', fr: 'des mesures' },

  'party duties': { en: 'duties of parties', fr: 'des obligations de parties' },
  agreement: { en: 'the words of an agreement', fr: 'le vocabulaire d’un contrat' },
  payment: { en: 'payments and terms of notice', fr: 'des paiements et des préavis' },
  clauses: { en: 'numbered clauses', fr: 'des clauses numérotées' },
  'defined terms': { en: 'names given to the parties', fr: 'des noms donnés aux parties' },
  blanks: { en: 'blanks to fill in', fr: 'des blancs à remplir' },
  secrecy: {
    en: 'confidential information throughout',
    fr: 'des informations confidentielles à chaque page',
  },
  tender: { en: 'the words of a call for tenders', fr: 'le vocabulaire d’un appel d’offres' },
  submission: { en: 'how and when to hand in an offer', fr: 'la remise des offres' },
  award: { en: 'how offers are compared', fr: 'la comparaison des offres' },

  advice: { en: 'advice to the reader', fr: 'des conseils au lecteur' },
  genre: {
    en: 'talk about such documents in general',
    fr: 'des propos sur ce genre de documents en général',
  },
  narrative: { en: 'a narrative', fr: 'un récit' },
  software: { en: 'talk about existing software', fr: 'des propos sur un logiciel existant' },
  commands: { en: 'commands to run', fr: 'des commandes à exécuter' },
  licence: { en: 'the text of a licence', fr: 'le texte d’une licence' },
  badges: { en: 'badges', fr: 'des badges' },
  links: { en: 'links throughout', fr: 'des liens à chaque page' },
  code: { en: 'mostly code', fr: 'surtout du code' },
  imports: { en: 'import statements', fr: 'des instructions d’import' },
  releases: { en: 'a list of releases', fr: 'une liste de versions' },
  'dated log': { en: 'a dated log', fr: 'un journal daté' },
  post: { en: 'the front matter of a post', fr: 'l’en-tête d’un billet' },
} as const satisfies Readonly<Record<string, Text>>;

export type FeatureName = keyof typeof NAMES;
