import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { tableHeaded } from './tables.ts';

const COLUMNS = {
  en: list`deliverables?, work products?, documents? to deliver, outputs?`,
  fr: list`livrables?, documents? a (?:livrer|fournir|remettre), rendus?`,
};

export default defineTopic({
  id: 'deliverables',
  name: { en: 'deliverables', fr: 'livrables' },
  about: 'project',
  headings: {
    en: list`
      (?:project |contract |key |final |required |expected |main |contractual )*deliverables?(?: (?:list|schedule|.*table|and .+))?, delivery items?, items? to be (?:delivered|supplied|handed over), work products?, what (?:we|you|i|the supplier) (?:will )?(?:get|receive|deliver|hand over|hand in)s?(?: .+)?, what is delivered, outputs?(?: of the .+)?, hand-?over, scope of supply, (?:goods|documents|documentation|materials|equipment) to be (?:delivered|supplied|provided|handed over), deliverables and .+, final products?, documentation (?:requirements?|deliverables?|to be supplied), documentation and training, training and documentation, submittals
    `,
    fr: list`
      (?:les |principaux |liste des )*livrables?(?: .+)?, (?:liste des )?(?:documents?|elements?|fournitures|prestations|pieces|equipements?|supports?) a (?:livrer|fournir|remettre|rendre|produire)(?: .+)?, fournitures?(?: attendues?)?, livraisons?(?: attendues?)?, rendus?(?: attendus?)?, documents? (?:attendus|livres|fournis|remis)(?: .+)?, (?:documentation|produits?|resultats) (?:a fournir|livres?|livrables?), documentation(?: (?:attendue|technique|utilisateur|et formation|a fournir))?, dossier (?:des ouvrages executes|a remettre), doe, remise des (?:documents|livrables|travaux), deliverables, ce qui est livre, fourniture attendue
    `,
  },
  related: {
    en: list`delivery, outputs?, results?, documentation, services?, work`,
    fr: list`livraison, remise, documents?, prestations?, resultats?, documentation`,
  },
  evidence: {
    en: list`
      (?:the )?(?:following|project|main|final|key) deliverables, deliverables? (?:include|includes|are the following|are listed|are as follows|consist of|comprise|shall (?:include|consist|comprise)|will (?:include|consist|comprise)), deliverable ?(?:#|no\.? ?|d)?\d+, (?:hands?|handed|hand) over (?:the |all |its )?(?:source code|manuals?|documentation|drawings?|plans|reports?|files|design files|keys), (?:shall|will|must) (?:deliver|supply|provide|hand over|submit) (?:the following|to the (?:client|customer|buyer|company) the|(?:all |the |its )?source code|(?:an? |the )?(?:final |written )?report|as-built drawings|(?:the |a )?(?:user|operating|maintenance) manuals?|complete documentation),
      (?:give|provide|supply|deliver|hand over|send)s? (?:you |the client |the customer )?(?:with )?(?:all |the |all the )?(?:source|finished|final|design|layered|production|raw) files, (?:we|i|students|teams?) (?:will )?(?:hand|turn) in, you (?:will )?(?:get|receive) (?:at least |a |an |the |all )?(?:\S+ ){0,3}(?:files|pictures|drawings|report|copies|documents|manual|source code), (?:contractor|supplier|provider|consultant|vendor|agency|bidder|developer|company) (?:shall|will|must) (?:deliver|supply|hand over|submit|provide) (?:\S+ ){0,3}(?:documentation|drawings|manuals?|plans|reports?|files|source code|models?|specifications?|prototypes?|spare parts), as-built drawings, (?:source code|documentation|manuals?) (?:shall|will|must) be (?:delivered|handed over|supplied|provided)
    `,
    fr: list`
      livrables? (?:suivants?|sont|est|comprend|comprennent|attendus?|doi(?:t|vent)|sera|seront|a fournir), livrable ?(?:n° ?|#|l)?\d+, (?:il|elle|titulaire|prestataire|entreprise|entrepreneur|contractant|bureau d'etudes|consultant|architecte|fournisseur|maitre d'oeuvre) (?:remet|fournit|livre|produit|etablit|remettra|fournira|livrera),?(?: \S+){0,7} (?:rapports?|plans?|dossiers?|notices?|documentation|cles|codes?|manuels?|fichiers?|schemas?|bilan|exemplaires?|prototypes?|maquettes?), (?:sont|seront|est|sera) (?:remise?s?|remis|livree?s?|fournie?s?) (?:a cette occasion|a la reception|a la fin|au client|avec) ?\S* ?:?, rendus? ?:, a la fin (?:\S+ ){0,3}(?:on veut|nous voulons|vous recevez|le client recoit), vous (?:recevez|recevrez) (?:les|le|un|une|la), (?:fournit|fournira|remet|remettra|livre|livrera|doit (?:fournir|remettre|livrer)|devra (?:fournir|remettre|livrer)|s'engage a (?:fournir|remettre|livrer)) (?:au client |a la commune |au maitre d'ouvrage )?(?:les (?:elements|documents|livrables|fichiers|pieces|codes?) (?:suivants|sources?)|le code source|l'ensemble des (?:documents|fichiers|sources|livrables)|un rapport|une documentation|la documentation|le dossier|les plans|une notice|les fichiers sources),
      (?:le code source|la documentation|les sources|le dossier technique|un rapport final) (?:est|sera|seront|sont|devra etre|doit etre|doivent etre|devront etre) (?:livree?s?|remise?s?|remis|fournie?s?|fournis), dossier des ouvrages executes, plans de recolement
    `,
  },
  not: {
    en: list`delivery (?:fees?|address|drivers?|riders?|zones?|status), (?:email|message) deliverab\w+, outputs? (?:the|a|to|file|format|stream)`,
    fr: list`(?:frais|adresse|livreur|zone|mode|suivi|statut)s? de livraison, (?:suivi|gestion) des livraisons`,
  },
  needsValue: true,
  found: document => tableHeaded(document, COLUMNS),
  expectedIn: [
    ['cahier-des-charges', 'warning'],
    ['rfp', 'warning'],
    ['statement-of-work', 'warning'],
    ['services-agreement', 'info'],
  ],
  message: {
    en: 'nothing lists what will be handed over',
    fr: 'rien ne liste ce qui sera remis',
  },
  why: {
    en: 'Manuals, plans and source files that are not listed are not owed, and not priced.',
    fr: 'Notices, plans et fichiers sources qui ne sont pas listés ne sont ni dus ni chiffrés.',
  },
  advice: {
    en: 'List each thing to be handed over with its form, its date and the person who receives it.',
    fr: 'Listez chaque élément à remettre avec sa forme, sa date et la personne qui le reçoit.',
  },
  examples: {
    en: [
      {
        bad: '# «Statement of work: survey of the harbour wall»\n\nThis statement of work is made between Harbour Ltd (the Client) and Quay Ltd (the Supplier).\n\n## 1. Services\n\nThe Supplier shall inspect 400 m of wall by diver.\n\n## 2. Fees\n\nThe Client shall pay EUR 18,000 within 30 days of the invoice.',
        good: '# Statement of work: survey of the harbour wall\n\nThis statement of work is made between Harbour Ltd (the Client) and Quay Ltd (the Supplier).\n\n## 1. Services\n\nThe Supplier shall inspect 400 m of wall by diver.\n\n## 2. Deliverables\n\n- Inspection report with photographs, as PDF\n- Crack map at 1:200, as DWG\n\n## 3. Fees\n\nThe Client shall pay EUR 18,000 within 30 days of the invoice.',
      },
    ],
    fr: [
      {
        bad: '# «Cahier des charges : étude de sol du gymnase»\n\n## Exigences\n\n- EX-001 : Le bureau d’études doit réaliser six sondages à 8 m de profondeur.\n- EX-002 : Le bureau d’études doit mesurer le niveau de la nappe pendant 30 jours.\n- EX-003 : Les sondages doivent être rebouchés le jour même.',
        good: '# Cahier des charges : étude de sol du gymnase\n\n## Exigences\n\n- EX-001 : Le bureau d’études doit réaliser six sondages à 8 m de profondeur.\n- EX-002 : Le bureau d’études doit mesurer le niveau de la nappe pendant 30 jours.\n\n## Livrables\n\n- Rapport de sol au format PDF\n- Coupes des six sondages au 1/50',
      },
    ],
  },
});
