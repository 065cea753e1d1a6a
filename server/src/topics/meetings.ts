import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { tableNaming } from './tables.ts';

const BODY = {
  en: list`meetings?, committees?, bod(?:y|ies)`,
  fr: list`reunions?, comites?, instances?, rencontres?`,
};
const HOW_OFTEN = {
  en: list`frequency, how often, every, when, rhythm`,
  fr: list`frequence, periodicite, rythme, quand`,
};

export default defineTopic({
  id: 'meetings',
  name: { en: 'meetings', fr: 'réunions' },
  about: 'project',
  headings: {
    en: list`
      (?:regular |progress |project |site |review |status |governance |weekly |monthly |coordination |follow-up )?meetings?(?: (?:schedule|and .{3,30}|frequency|plan))?, (?:steering|project|monitoring|coordination|governance|operations?) committees?, committees, governance bodies, (?:daily )?stand-?ups?, kick-?off(?: meeting)?, service reviews?
    `,
    fr: list`
      reunions?(?: (?:de .{3,40}|periodiques?|regulieres?|hebdomadaires?|mensuelles?|d'avancement|et .{3,40}))?, comites?(?: (?:de (?:pilotage|suivi|projet|direction)|technique|projet|et .{3,40}))?, comitologie, instances?(?: (?:de (?:gouvernance|pilotage|suivi)|et .{3,30}))?, copil, points? (?:d'avancement|reguliers|hebdomadaires|de suivi), rencontres? (?:periodiques|regulieres)
    `,
  },
  related: {
    en: list`governance, communication, follow-up, monitoring, organi[sz]ation, reporting`,
    fr: list`gouvernance, pilotage, communication, suivi, organisation, reporting`,
  },
  evidence: {
    en: list`
      (?:weekly|monthly|quarterly|daily|fortnightly|bi-?weekly|bi-?monthly|annual|yearly|regular|periodic|progress|kick-?off|status|coordination|project|steering|site|follow-up|governance|handover) (?:(?:progress|status|review|project|coordination|site|team|online|video|steering|follow-up|management|planning|committee|and|service) ){0,2}meetings?, steering committee, (?:weekly|daily|monthly|quarterly|fortnightly) (?:[a-z-]+ ){0,2}(?:calls?|stand-?ups?|check-?ins?|catch-?ups?|demos?|sync(?:s|hronisation)?),
      (?:parties|representatives|committee|group|board|managers?|team|we|they) (?:shall |will |must |agree to )?(?:meet|convene)s? (?:\S+ ){0,6}(?:every|each|weekly|monthly|quarterly|fortnightly|daily|at least|once|twice), (?:we|team|parties|supplier|contractor|client|customer|architect|provider) (?:\S+ ){0,10}(?:every|each) (?:second |other |first |last )?(?:monday|tuesday|wednesday|thursday|friday), (?:daily )?stand-?ups? (?:meeting|every|each|at), meetings? (?:\S+ ){0,5}(?:every|each|once a|twice a|per) (?:week|month|quarter|sprint|fortnight|year|day|monday|tuesday|wednesday|thursday|friday)
    `,
    fr: list`
      reunions? (?:(?:de|d') ?(?:suivi|chantier|lancement|avancement|projet|pilotage|demarrage|cadrage|coordination|travail|bilan)|hebdomadaires?|mensuelles?|trimestrielles?|periodiques?|regulieres?|bimensuelles?|quotidiennes?|annuelles?), comites? (?:de pilotage|de suivi|projet|technique de suivi|operationnel), copil, coproj,
      (?:parties|representants?|equipes?|comite|instance) (?:\S+ ){0,3}se (?:reuni\w+|rencontr\w+|voi\w+|retrouv\w+) (?:\S+ ){0,6}(?:chaque|tous|toutes|fois|mensuellement|a la demande|trimestre|semaine|mois), (?:on|nous) (?:se|nous) (?:voi\w+|reuni\w+|retrouv\w+|rencontr\w+) (?:\S+ ){0,6}(?:chaque|tous|toutes|fois), (?:\d+|une|deux|trois|quatre|six) (?:reunions?|rencontres?) (?:\S+ ){0,3}par (?:an|annee|mois|trimestre|semaine|semestre), points? (?:(?:d'avancement|de suivi|telephonique|visio) )?(?:hebdomadaires?|mensuels?|quotidiens?|reguliers?|bimensuels?|trimestriels?), (?:reunions?|comite|point) (?:\S+ ){0,5}(?:chaque|par|tous les|toutes les) (?:semaine|mois|trimestre|jour|lundi|mardi|mercredi|jeudi|vendredi|an|deux semaines|quinze jours)
    `,
  },
  not: {
    en: list`meeting (?:rooms?|points?|places?|links?|invitations?|id|spaces?), board meetings?, shareholders?, general meetings?, town meeting, book(?:s|ing)? (?:a |the )?meetings?`,
    fr: list`salles? de reunions?, espaces? de reunions?, assemblees? generales?, conseils? d'administration, comite d'entreprise, comite social`,
  },
  found: document => tableNaming(document, BODY, HOW_OFTEN),
  expectedIn: [
    ['cahier-des-charges', 'info'],
    ['rfp', 'info'],
    ['statement-of-work', 'info'],
  ],
  message: {
    en: 'nothing says when the parties meet',
    fr: 'rien ne dit quand les parties se réunissent',
  },
  why: {
    en: 'Parties that do not meet find out at the handover what they understood differently at the start.',
    fr: 'Des parties qui ne se voient pas découvrent à la livraison ce qu’elles avaient compris autrement au départ.',
  },
  advice: {
    en: 'Give each meeting its frequency, its members, what it decides, and who writes the minutes within how many days.',
    fr: 'Donnez à chaque réunion sa fréquence, ses membres, ce qu’elle décide, et dites qui en écrit le compte rendu sous combien de jours.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier: { kind: rfp, profile: rfp }\n---\n\n# «Request for proposals: new depot for the trams»\n\n## Needs\n\n- The contractor shall build 14 tracks of 60 m.\n- The contractor shall open the depot by 1 March 2028.',
        good: '---\ncahier: { kind: rfp, profile: rfp }\n---\n\n# Request for proposals: new depot for the trams\n\n## Needs\n\n- The contractor shall build 14 tracks of 60 m.\n\n## Site meetings\n\nThe contractor, the operator and the architect meet on site every Tuesday at 9:00.',
      },
    ],
    fr: [
      {
        bad: '# «Cahier des charges : cuisine centrale»\n\n## Exigences\n\n- EX-001 : Le titulaire doit installer trois lignes de 800 repas par heure.\n- EX-002 : Le titulaire doit former les 22 agents de la cuisine.',
        good: '# Cahier des charges : cuisine centrale\n\n## Exigences\n\n- EX-001 : Le titulaire doit installer trois lignes de 800 repas par heure.\n\n## Réunions\n\nLe titulaire et la ville se réunissent chaque mardi à 9 h sur le chantier.',
      },
    ],
  },
});
