import type { Document, Statement } from '../document/model.ts';
import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { isDutyOfParty, oneOfKinds, several, speaksOf } from './shape.ts';

const isDemand = ({ requirement }: Statement): boolean => requirement;

/** What a call for tenders demands of those who answer it. */
const TENDER = {
  en: list`bids?, bidders?, offers?, offerors?, proposals?, proposers?, tenders?, tenderers?, respondents?, submit, submissions?, submitted, contract, contractors?, invoices?, insurance, experience, staff, personnel, evaluat\w{1,6}, references?, prices?, pricing, questions`,
  fr: list`offres?, candidats?, candidatures?, soumissionnaires?, plis?, dossiers?, consultation, marche, factures?, attestations?, declarations?, contrat, titulaire, obligation, documents?, references?, prix, notes?, delais?, remis\w{1,3}, experience, personnel`,
};

/** A demand on the thing that is bought, not on those who offer it. */
const isAboutThing = (statement: Statement): boolean =>
  statement.requirement && !isDutyOfParty(statement) && !speaksOf(TENDER)(statement);

/** Demands on the thing described: a specification that holds two says what is expected, as does a call for tenders with five. */
function demands(document: Document) {
  if (oneOfKinds(document, 'specification')) return several(document, 2, isDemand);
  return oneOfKinds(document, 'rfp') ? several(document, 5, isAboutThing) : null;
}

export default defineTopic({
  id: 'functional-requirements',
  name: { en: 'functional requirements', fr: 'exigences fonctionnelles' },
  about: 'product',
  headings: {
    en: list`
      functional (?:requirements?|specifications?|needs|scope|description|design|overview|features|capabilities|areas?)(?: .+)?, (?:core |key |main |product |system |user |essential |required |desired |expected |minimum |mvp |additional |optional )*(?:features?|functions|functionalit(?:y|ies)|capabilities)(?: (?:list|set|overview|requirements?|specifications?|description))?, use cases?, user (?:stor(?:y|ies)|scenarios?|requirements|journeys?|flows?)(?: .+)?,
      (?:business|stakeholder|system|solution|software|product) requirements, requirements?, behaviou?rs?, epics?, must[- ]haves?, what it (?:does|should do|must do), what (?:the )?(?:system|app|product|site|tool|solution) (?:does|should do|must do), expected behaviou?rs?, modules?, product backlog, desired functionality, functional
    `,
    fr: list`
      (?:exigences?|besoins?|specifications?|description|perimetre|contraintes?|attentes|analyse|expression|cahier des charges|aspects?|exigence|volet|conception) (?:des besoins )?fonctionnel(?:le)?s?.*, (?:les |principales? |grandes? )*(?:fonctionnalites?|fonctions)(?: (?:principales?|attendues?|demandees?|souhaitees?|cles?|essentielles?|obligatoires?|optionnelles?|minimales?|du .+|de .+|d'.+|des .+))?, cas d'(?:utilisation|usage), (?:user stories|recits? utilisateurs?|recits?|scenarios? utilisateurs?|parcours utilisateurs?),
      exigences?, regles? (?:de gestion|metier), besoins?, expression d(?:u|es) besoins?, description d(?:u|es) besoins?, modules?(?: fonctionnels?)?, comportements? attendus?, services? attendus?, functional requirements, features, user stories, fonctionnel
    `,
  },
  related: {
    en: list`requirements?, features?, description, overview, needs, expectations?`,
    fr: list`exigences?, besoins?, description, fonctions?, attentes?, presentation`,
  },
  evidence: {
    en: list`as an? [a-z -]{2,40},? i (?:want|need|can|would like|should be able|must be able)(?: to)?, the (?:system|solution|software|application|platform|app|website|portal) (?:shall|must) (?:allow|enable|let|display|provide|send|generate|support)`,
    fr: list`en tant qu(?:e|') ?[a-z' -]{2,40},? je (?:veux|souhaite|peux|dois), (?:le systeme|la solution|le logiciel|l'application|la plateforme|le site|l'outil|le portail) (?:doit|devra) (?:permettre|afficher|proposer|envoyer|generer|offrir|gerer)`,
  },
  not: {
    en: list`non-?functional, submission requirements, insurance requirements, eligibility requirements, dependencies`,
    fr: list`non[- ]?fonctionnel(?:le)?s?, exigences? (?:de candidature|administratives?)`,
  },
  needsValue: true,
  found: demands,
  expectedIn: [
    ['specification', 'warning'],
    ['rfp', 'warning'],
  ],
  message: {
    en: 'nothing says what the result must do',
    fr: 'rien ne dit ce que le résultat doit faire',
  },
  why: {
    en: 'A supplier can only price, build and test what the text says the result has to do.',
    fr: 'Un prestataire ne peut chiffrer, réaliser et tester que ce que le texte demande au résultat de faire.',
  },
  advice: {
    en: 'Write one numbered requirement per function: who acts, what happens, and the figure that proves it.',
    fr: 'Écrivez une exigence numérotée par fonction\u202f: qui agit, ce qui se passe, et le chiffre qui le prouve.',
  },
  examples: {
    en: [
      {
        bad: '# «Request for proposals: meal delivery for home care»\n\n## Background\n\nThe town delivers 400 meals a day.\n\n## Submission of proposals\n\nProposals are due on 12 May 2027 at noon.\n\n## Award criteria\n\nPrice 40 %, menu 60 %.',
        good: '# Request for proposals: meal delivery for home care\n\n## Background\n\nThe town delivers 400 meals a day.\n\n## Functional requirements\n\n- FR-1: The driver shall hand over each meal at 63 °C or more.\n- FR-2: A family shall be able to cancel a meal until 9:00.\n\n## Submission of proposals\n\nProposals are due on 12 May 2027 at noon.',
      },
    ],
    fr: [
      {
        bad: '# Cahier des charges : signalétique du musée\n\n## Contexte\n\nLe musée rouvre en 2027 après deux ans de travaux. Il accueillait 80 000 visiteurs par an.\n\n## «Besoins fonctionnels»\n\nÀ compléter',
        good: '# Cahier des charges : signalétique du musée\n\n## Contexte\n\nLe musée rouvre en 2027 après deux ans de travaux.\n\n## Besoins fonctionnels\n\n- EX-001 : Chaque panneau doit indiquer la salle, l’étage et la sortie la plus proche.\n- EX-002 : Chaque texte doit figurer en français et en braille.',
      },
    ],
  },
});
