import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { betweenParties } from './parties.ts';

/** What is charged anew, between parties. */
const afresh = {
  en: list`
    (?:further|additional|extra|subsequent) (?:revisions?|changes|rounds|modifications|edits|requests)
  `,
  fr: list`
    suivante?s? (?:sont|seront|sera|est) facture\w*, (?:modifications?|corrections?|retouches|demandes?|evolutions?) (?:\S+ ){0,8}(?:facture|chiffre|devis|avenant|en sus)\w*
  `,
};

export default defineTopic({
  id: 'change-control',
  name: { en: 'change control', fr: 'gestion des changements' },
  about: 'project',
  headings: {
    en: list`
      change(?:s)? (?:control|management|requests?|orders?|procedures?|process|handling|approvals?|policy|governance)(?: (?:process|procedures?|board|form))?, (?:scope|requirements?|contract|project|design|specification) (?:change|variation|creep)s?(?: (?:control|management|requests?|process|procedures?))?,
      (?:managing|handling|control of|management of|procedure for|requests? for) (?:scope |requirements? )?changes?(?: .{1,40})?, changes? (?:to|in|of) (?:the )?(?:scope|requirements?|specifications?|services?|sow|statement of work|work|works|project|design|order|priorities)(?: .{1,40})?, variation (?:orders?|procedure|requests?), rfcs?, (?:scope management|modifications?) (?:and changes|(?:to|of) (?:the )?(?:scope|services|work|project|specifications?|requirements)),
      (?:additional|extra|out[- ]of[- ]scope) (?:work|services|requests|features)(?: requests| and changes)?, revisions and changes, changes and (?:additional|extra) work
    `,
    fr: list`
      (?:gestion|maitrise|controle|suivi|procedure|processus|traitement|prise en compte|demandes?)(?: de| des| d'| du)? ?(?:la |l')?(?:demandes? (?:de |d'))?(?:changements?|modifications?|evolutions?|variantes de travaux|ecarts)(?: (?:de|du|des) (?:perimetre|besoins?|exigences?|projet|prestations?))?, (?:modalites? de )?modifications? (?:du|de|des|de la|apportees? (?:au|aux|a la)) ?(?:perimetre|besoins?|projet|commandes? initiale|prestations?|travaux|cahier des charges|specifications|priorites)(?: .{1,40})?, (?:prestations?|travaux|demandes?|developpements?|services?) (?:supplementaires?|complementaires?|additionnel(?:le)?s?|modificatifs?|hors (?:perimetre|forfait|contrat)),
      changements? de (?:perimetre|besoin|priorites?), conduite des modifications, gestion du perimetre, evolutions? (?:du|des|de la) (?:besoins?|perimetre|cahier des charges|demande), clauses? de reexamen, modifications? (?:du marche )?en cours (?:d'execution|de projet|de marche|de prestation), revisions? du perimetre
    `,
  },
  related: {
    en: list`changes?, amendments?, modifications?, variations?, revisions?, evolution, scope`,
    fr: list`changements?, modifications?, evolutions?, avenants?, perimetre`,
  },
  evidence: {
    en: list`
      change (?:control (?:board|process|procedure|form)|orders?), (?:written |formal |approved |each |any |every |all |a )change requests?(?! (?:form )?(?:of|page|screen)), variation orders?, scope (?:changes?|creep), (?:requirements?|design|specification) changes? (?:after|following|must|shall|will|require|are|go|during), changes? (?:to|in|of) (?:the |this |its |their )?(?:agreed |approved |project |original |initial )?(?:scope|requirements?|specifications?|statement of work|sow|deliverables|needs|priorities),
      (?:additional|extra) (?:work|services|features|requests|requirements|revisions)[^.]{0,60} (?:quoted|billed|charged|invoiced|estimated|priced|agreed|approved|separately), (?:out[- ]of[- ]scope|outside the (?:agreed )?scope|beyond the (?:agreed )?scope|not (?:listed|included) in (?:the|this) (?:scope|statement|agreement|sow))[^.]{0,80} (?:quot(?:e|ed|ation)|billed|charged|invoiced|estimate|agreement|separate\w*|addendum|additional), (?:separate|new|additional|revised|updated) (?:estimate|quote|quotation|work order|statement of work)s?(?: (?:for|will|shall|before|and|to))?, (?:additional|further|extra|new) (?:development|work|tasks?|services|features|requests?) (?:\w+ ){0,3}(?:beyond|outside|not covered|not included|in excess)[^.]{0,120}, change your mind, re-?prioriti[sz]ation of (?:the )?(?:scope|backlog|requirements),
      (?:request|propose|require)s? (?:a |any )?(?:changes?|variations?|modifications?) (?:to|in|of) the (?:services?|works?|scope|project|deliverables|goods|design)
    `,
    fr: list`
      (?:toute|chaque|les|une|la) (?:demandes? (?:de |d'))?(?:modifications?|evolutions?|changements?) (?:(?:substantielles?|ulterieures?|significatives?|demandees?) )?(?:du|de|des|de la|au|aux|a la|apportees? (?:au|aux|a la|a)) ?(?:le |la |l'|present |presentes? )?(?:perimetre|besoins?|projet|prestations?|cahier des charges|specifications?|commande|travaux|fonctionnalites|exigences|maquettes?), (?:modifications?|changements?|evolutions?) de (?:perimetre|besoin|priorites?|programme), demandes? de changements?,
      (?:prestation|travaux|demande|developpement|modification|fonctionnalite|intervention|service|evolution)s? (?:supplementaire|complementaire|additionnelle|non prevue?|hors (?:perimetre|forfait|cahier des charges))s?[^.]{0,100} (?:devis|avenant|factur\w+|chiffr\w+|accord|validation|bon de commande), hors (?:perimetre|forfait)[^.]{0,80} (?:devis|avenant|factur\w+|chiffr\w+), devis (?:complementaire|supplementaire|additionnel), modifications? (?:demandee?s?|souhaitee?s?) (?:\S+ ){0,8}(?:facture|chiffre|devis|avenant)\w*, comite de changement, fiche de modification, ordre de service modificatif
    `,
  },
  not: {
    en: list`change ?logs?, organi[sz]ational change, change management (?:plan|training) for (?:users|staff), change of control, price changes?, climate change, (?:changes?|variations?|modifications?|amendments?) (?:to|of|in) (?:this|the|these|any) (?:agreement|contract|terms|policy)`,
    fr: list`conduite du changement, accompagnement (?:au|du) changement, modifications? d[eu]s? (?:contrat|presentes?|conditions|cgu|cgv|commandes?|profil|comptes?), journal des modifications, historique des modifications, modifi\w+ (?:les |des |aux |de ces )(?:presentes|conditions)`,
  },
  found: document => betweenParties(document, afresh),
  expectedIn: [
    ['cahier-des-charges', 'info'],
    ['rfp', 'info'],
    ['statement-of-work', 'warning'],
    ['services-agreement', 'info'],
  ],
  message: {
    en: 'nothing says how a change of need, scope or priority is handled',
    fr: 'rien ne dit comment se traite un changement de besoin, de périmètre ou de priorité',
  },
  why: {
    en: 'Needs change on every project; without an agreed way to price and approve a change, each one becomes a dispute or a bill.',
    fr: 'Le besoin change dans tout projet\u202f; sans règle pour chiffrer et approuver un changement, chacun finit en litige ou en facture.',
  },
  advice: {
    en: 'Say who may ask for a change, who prices it and within how many days, and who approves it before work begins.',
    fr: 'Dites qui peut demander un changement, qui le chiffre et sous combien de jours, et qui l’approuve avant le début des travaux.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier:\n  kind: contract\n  profile: statement-of-work\n---\n\n# «Statement of work: kitchen of the Elm Road clinic»\n\n## Work\n\nThe Contractor shall replace the ovens and the hood of the kitchen by 30 June 2027.\n\n## Price\n\nThe Client shall pay EUR 84,000 within 30 days of the last delivery.',
        good: '---\ncahier:\n  kind: contract\n  profile: statement-of-work\n---\n\n# Statement of work: kitchen of the Elm Road clinic\n\n## Work\n\nThe Contractor shall replace the ovens and the hood of the kitchen by 30 June 2027.\n\n## Price\n\nThe Client shall pay EUR 84,000 within 30 days of the last delivery.\n\n## Change requests\n\nThe Contractor prices each change within 5 business days; work on it begins once the Client has signed the price.',
      },
    ],
    fr: [
      {
        bad: '# «Cahier des charges : rénovation du gymnase Colette»\n\n## Objectifs\n\nRouvrir le gymnase à 600 élèves le 1er septembre 2027.\n\n## Exigences\n\n- EX-001 : L’entreprise doit poser 900 m² de parquet conforme à la norme NF EN 14904.\n- EX-002 : L’entreprise doit remplacer les 24 luminaires par des modèles de 300 lux.',
        good: '# Cahier des charges : rénovation du gymnase Colette\n\n## Objectifs\n\nRouvrir le gymnase à 600 élèves le 1er septembre 2027.\n\n## Exigences\n\n- EX-001 : L’entreprise doit poser 900 m² de parquet conforme à la norme NF EN 14904.\n- EX-002 : L’entreprise doit remplacer les 24 luminaires par des modèles de 300 lux.\n\n## Gestion des modifications\n\nL’entreprise chiffre chaque demande sous 5 jours ouvrés ; la commune la signe avant le début des travaux.',
      },
    ],
  },
});
