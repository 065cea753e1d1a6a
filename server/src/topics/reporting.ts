import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { amongParties } from './parties.ts';
import { sectionTitled } from './shape.ts';

/** In a description of a product, such a title announces one of its features. */
const TITLES = {
  en: list`reporting(?: (?:requirements?|obligations?|schedule|and .{3,30}))?, (?:service |performance |periodic )reports?, reports?`,
  fr: list`reporting, rapports?(?: .{3,40})?, comptes?[- ]rendus?(?: .{3,40})?, tableaux? de bord de suivi`,
};

const REPORTS = {
  en: list`
    progress reports?, written status, status (?:reports?|updates?), (?:reports?|summary|statement) .{0,80}(?:every|each|once a) (?:\S+ )?(?:week|month|quarter|six months|year|sprint|visit|phase), (?:every|each|once a) (?:\S+ )?(?:week|month|quarter|year|sprint|visit|phase) .{0,100}(?:reports?|summary of|statement of)
  `,
  fr: list`
    etats? d'avancement, (?:rapports?|bilans?|comptes?[- ]rendus?|etats?|releves?) .{0,100}(?:chaque|tous les|toutes les) (?:\S+ )?(?:semaines?|mois|trimestres?|ans|annee|visite|intervention|sprint|phase), (?:chaque|tous les|toutes les) (?:\S+ )?(?:semaines?|mois|trimestres?|annee|visite|intervention|sprint|phase) .{0,120}(?:rapports?|bilans?|comptes?[- ]rendus?|etats? d),
    remet(?:tre|tra|tent|s)?,? (?:\S+ ){0,8}rapports?(?! (?:final|d'audit|d'expertise|d'etude|de fin)), (?:remet\w*|transmet\w*|envo\w+|adress\w+|fourni\w*|present\w+),? (?:\S+ ){0,8}(?:rapports? (?:d'intervention|de visite|qui liste)|bilans? d'activite|rapports? d'activite)
  `,
};
const NOT_REPORTS = {
  en: list`(?:on|upon) (?:\S+ )?request, at the request, requests?, inquir(?:y|ies), breach(?:es)?, invoices?`,
  fr: list`(?:sur|a la) (?:\S+ )?demande, par rapport, sous tous rapports, violations?, etats? des lieux, factures?`,
};

export default defineTopic({
  id: 'reporting',
  name: { en: 'reports', fr: 'comptes rendus' },
  about: 'project',
  headings: {
    en: list`(?:progress|status|activity|project|service level|contract) report(?:s|ing)?(?: .{3,30})?, reporting (?:requirements?|obligations?) of the (?:supplier|contractor|provider)`,
    fr: list`(?:rapports?|comptes?[- ]rendus?) (?:d'avancement|d'activite|de suivi|periodiques?|mensuels?|de chantier|de prestation), reporting (?:projet|d'avancement|du prestataire|mensuel)`,
  },
  related: {
    en: list`monitoring, follow-up, governance, communication, meetings, reports?`,
    fr: list`suivi, pilotage, gouvernance, communication, reunions, rapports?`,
  },
  evidence: {
    en: list`
      (?:send|submit|provide|deliver|furnish|issue|prepare|supply|produce|present|give|write|publish)(?:s|es)? (?:\S+ ){0,6}(?:daily|weekly|monthly|quarterly|annual|yearly|fortnightly|periodic|regular|progress|status|activity) (?:(?:progress|status|activity|written|service|performance|and|management) ){0,3}(?:reports?|statements?|summar(?:y|ies)),
      (?:progress|status|activity) reports? (?:\S+ ){0,4}(?:are|is|shall|will|due|every|each|on), reports? (?:\S+ ){0,8}(?:every|each|once a|per) (?:week|month|quarter|fortnight|sprint|year|friday|monday), (?:each|every) (?:week|month|quarter|friday|monday|fortnight) (?:\S+ ){0,4}(?:reports? (?:on |the |to |about )|sends? (?:\S+ ){0,3}report),
      reports? (?:on )?(?:the |its |their )?progress (?:of|to|on|every|each|weekly|monthly), (?:monthly|weekly|quarterly) (?:progress |status |service |activity |performance )reports?
    `,
    fr: list`
      (?:remet\w*|transmet\w*|envo\w+|adress\w+|fourni\w*|etabli\w*|produi\w+|present\w+|redig\w+|communiqu\w+|livr\w+) (?:\S+ ){0,8}(?:rapports?|comptes?[- ]rendus?|etats?|bilans?|points?|releves?|tableaux? de bord|statistiques) (?:\S+ ){0,3}(?:hebdomadaires?|mensuels?|trimestriels?|semestriels?|annuels?|quotidiens?|periodiques?|reguliers?|d'avancement|d'activite|de suivi),
      (?:rapports?|comptes?[- ]rendus?|bilans?) (?:\S+ ){0,10}(?:chaque|toutes les|tous les|par) (?:semaine|mois|trimestre|an|deux semaines|quinze jours|vendredi|lundi|sprint), (?:chaque|toutes les|tous les) (?:semaine|mois|trimestre|sprint|deux semaines|vendredi|lundi)s?,? (?:\S+ ){0,6}(?:rend compte|remet un|transmet un|adresse un|envoie un|rapport|compte[- ]rendu), rend(?:re|ra|ent)? compte (?:\S+ )?(?:mensuellement|hebdomadairement|regulierement|periodiquement|de l'avancement),
      (?:rapports?|comptes?[- ]rendus?) (?:d'avancement|d'activite|mensuels?|hebdomadaires?|trimestriels?) (?:\S+ ){0,3}(?:est|sont|sera|seront|doi\w+)
    `,
  },
  not: {
    en: list`(?:on|upon) (?:\S+ )?request, at the request, bug reports?, crash reports?, credit reports?, annual reports?`,
    fr: list`(?:sur|a la) (?:\S+ )?demande, rapports? d'erreurs?, rapport de bug`,
  },
  found: document =>
    (document.kind === 'specification' ? null : sectionTitled(document, TITLES)) ??
    amongParties(document, REPORTS, NOT_REPORTS),
  expectedIn: [
    ['cahier-des-charges', 'info'],
    ['rfp', 'info'],
    ['statement-of-work', 'info'],
    ['service-level-agreement', 'warning'],
  ],
  message: {
    en: 'nothing says who reports on the progress of the work, nor how often',
    fr: 'rien ne dit qui rend compte de l’avancement du travail, ni à quel rythme',
  },
  why: {
    en: 'Without a regular report, a delay is learnt when the date has passed.',
    fr: 'Sans compte rendu régulier, un retard s’apprend une fois la date passée.',
  },
  advice: {
    en: 'Say who writes the report, what it holds, to whom it goes and on which day.',
    fr: 'Dites qui écrit le compte rendu, ce qu’il contient, à qui il va et quel jour.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier: { kind: contract, profile: service-level-agreement }\n---\n\n# «Service level agreement for the ventilators»\n\n## 1. Service\n\nThe Supplier shall repair each ventilator within 24 hours of a call.\n\n## 2. Credits\n\nEach late repair lowers the monthly fee by 2 %.',
        good: '---\ncahier: { kind: contract, profile: service-level-agreement }\n---\n\n# Service level agreement for the ventilators\n\n## 1. Service\n\nThe Supplier shall repair each ventilator within 24 hours of a call.\n\n## 2. Reporting\n\nThe Supplier sends the list of repairs, with call and repair times, on the fifth working day of each month.',
      },
    ],
    fr: [
      {
        bad: '# «Cahier des charges : collecte des biodéchets»\n\n## Exigences\n\n- EX-001 : Le titulaire doit vider les 60 bacs deux fois par semaine.\n- EX-002 : Le titulaire doit laver chaque bac une fois par mois.',
        good: '# Cahier des charges : collecte des biodéchets\n\n## Exigences\n\n- EX-001 : Le titulaire doit vider les 60 bacs deux fois par semaine.\n\n## Suivi\n\nLe titulaire remet un rapport mensuel des tonnages par école.',
      },
    ],
  },
});
