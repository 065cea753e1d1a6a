import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { oneOfKinds } from './shape.ts';
import { tableHeaded, tableWith } from './tables.ts';

const COLUMNS = {
  en: list`kpis?, indicators?, metrics?, success (?:metrics?|measures?|criteria), service levels?(?: targets?)?`,
  fr: list`kpis?, indicateurs?(?: (?:cles?|de .+))?, metriques?, criteres? de (?:succes|reussite), niveaux? de service`,
};

export default defineTopic({
  id: 'kpi',
  name: { en: 'success measures (KPIs)', fr: 'indicateurs de réussite (KPI)' },
  about: 'project',
  headings: {
    en: list`
      (?:business |project |product |key |the )*(?:kpis?|performance indicators?|success (?:metrics?|measures?|criteria|criterion|indicators?|factors?))(?: .+)?, (?:measures?|measuring|measurement|indicators?|metrics|criteria) (?:of|for) success, (?:how (?:we|to|will we) )?(?:measure|measuring) success, how (?:is |will )?success (?:is|will be|be) measured, what success looks like, success, north star(?: metric)?, benefits? (?:realisation|realization|measures?), quality indicators?, service credits and levels?, measurable outcomes?, metrics, performance (?:indicators?|targets?|metrics),
      (?:target )?service levels?(?: targets?| objectives?| requirements?| agreement)?, slos?, key results?, okrs?
    `,
    fr: list`
      kpis?, indicateurs? (?:cles?|de (?:performance|reussite|succes|resultat|suivi|qualite))\w*, (?:criteres?|facteurs?|conditions?) (?:cles? )?de (?:succes|reussite|performance), (?:comment )?mesure[rs]? (?:le |du |de la |la )?(?:succes|reussite|resultats?|impact), succes, kpis? .+, (?:resultats?|benefices?|gains?) (?:chiffres?|quantifies?|mesurables?), objectifs? (?:quantitatifs?|smart|de performance|quantifies?), indicateurs? .+, success criteria, success metrics, mesures? (?:du succes|de la reussite|de performance),
      metriques?, niveaux? de service, resultats? mesurables?, objectifs? (?:chiffres?|mesurables?), indicateurs?, sla, measurable outcomes
    `,
  },
  related: {
    en: list`metrics, performance, targets?, results?, monitoring, measurement`,
    fr: list`performances?, resultats?, mesures?, suivi, qualite`,
  },
  evidence: {
    en: list`
      sc-\d{3}, success (?:is|will be|shall be) measured, (?:conversion|adoption|satisfaction|completion|retention|error|churn) rate of, at least \d+ ?(?:%|percent) of (?:all )?(?:users|customers|participants|requests|tickets|sessions),
      (?:is|be|as|considered|deemed|count) an? success(?:ful)? (?:if|when|once), (?:project|pilot|launch|product) (?:is|will be|succeeds) (?:successful |considered successful )?(?:if|when|once), (?:target|baseline): ?\d, customer satisfaction (?:score )?(?:of|above|at least|≥|>), net promoter score, (?:rate|share|proportion|percentage) (?:\S+ ){0,4}(?:shall|must|should|will|is to) (?:not exceed|be (?:at least|below|above|under|less)|remain (?:below|above|under)|reach|fall|drop|rise), (?:fall|falls|fell|drop|drops|rise|rises|reduced|increased|raised|cut|down|up) from \d, \d+ (?:\S+ ){1,6}instead of \d, (?:reduce|increase|cut|raise|improve) [a-z ]{3,60} (?:by|from) \d+, (?:uptime|availability) of (?:at least )?\d+, \d+(?:\.\d+)? ?% (?:uptime|availability)
    `,
    fr: list`
      (?:le )?(?:succes|reussite|performance) (?:\S+ ){0,3}(?:est|sera|se) (?:mesure|evalue|apprecie)\w{0,3}, (?:projet|pilote|lancement|produit|experimentation) (?:est|sera) (?:considere comme )?(?:un succes|reussi|une reussite), critere de (?:succes|reussite), (?:reduire|reduite?s?|diviser|divisee?s?|multiplier|doubler|baisser|ramener|porter|diminuer) (?:\S+ ){0,8}(?:de moitie|par (?:deux|trois|quatre|cinq|dix|\d+)|sous \d), (?:tomber|passer|descendre) (?:sous|a moins de) \d, \d+ (?:\S+ ){1,6}au lieu de \d, taux (?:de|d') ?(?:conversion|adoption|satisfaction|disponibilite|reussite|erreur|rebond|abandon|participation|transformation|service) (?:superieur|inferieur|minimum|minimal|d'au moins|de \d+|: |>|<|≥),
      (?:reduire|augmenter|ramener|diminuer|passer) [a-z' ]{3,60} (?:de|a) \d+ ?%, disponibilite (?:de|superieure a|d'au moins|:|≥|>) ?\d+, au moins \d+ ?% des (?:utilisateurs|clients|demandes|usagers|patients|visiteurs)
    `,
  },
  not: {
    en: list`
      (?:display|show|view|track|dashboard|chart|graph|visuali[sz]e)s?(?: of| with| the)? (?:kpis?|metrics|indicators), kpi dashboards?, metrics (?:page|dashboard|endpoint|collection), acceptance criteria, telemetry
    `,
    fr: list`
      (?:affich|visualis|consult)\w* (?:les |des |d')?(?:kpis?|indicateurs|metriques), tableaux? de bord, criteres? d'acceptation, (?:avec|des) indicateurs en temps reel
    `,
  },
  content: ({ text }) => /\d|%/.test(text.value),
  found: document =>
    tableHeaded(document, COLUMNS) ??
    (oneOfKinds(document, 'contract') ? tableWith(document, 'target') : null),
  expectedIn: [
    ['specification', 'warning'],
    ['rfp', 'warning'],
    ['openspec', 'off'],
    ['kiro', 'off'],
    ['user-stories', 'off'],
    ['service-level-agreement', 'warning'],
  ],
  message: {
    en: 'nothing says how success will be measured',
    fr: 'rien ne dit comment la réussite sera mesurée',
  },
  why: {
    en: 'What is not measured can be declared a success by either party, whatever was delivered.',
    fr: 'Ce qui n’est pas mesuré peut être déclaré réussi par l’une ou l’autre partie, quoi qui ait été livré.',
  },
  advice: {
    en: 'Name each indicator with its present value, its target, its date and who measures it.',
    fr: 'Nommez chaque indicateur avec sa valeur actuelle, sa cible, son échéance et celui qui le mesure.',
  },
  examples: {
    en: [
      {
        bad: '# «Parcel lockers for the railway stations»\n\n## Goals\n\nTravellers collect their parcels on the way home.\n\n## Requirements\n\n- REQ-1: The locker shall open within 3 s of a valid code.\n- REQ-2: The locker shall hold 40 parcels of 30 × 40 × 20 cm.',
        good: '# Parcel lockers for the railway stations\n\n## Goals\n\nTravellers collect their parcels on the way home.\n\n## Success measures\n\n| Measure | Today | Target | Date |\n| --- | --- | --- | --- |\n| Parcels collected at a station | 0 % | 35 % | December 2027 |\n\n## Requirements\n\n- REQ-1: The locker shall open within 3 s of a valid code.\n- REQ-2: The locker shall hold 40 parcels of 30 × 40 × 20 cm.',
      },
    ],
    fr: [
      {
        bad: '# «Cahier des charges : consigne à vélos de la gare»\n\n## Objectifs\n\nLes voyageurs viennent à la gare à vélo plutôt qu’en voiture.\n\n## Exigences\n\n- EX-001 : La consigne doit accueillir 120 vélos.\n- EX-002 : La porte doit s’ouvrir en moins de 3 s après lecture du badge.',
        good: '# Cahier des charges : consigne à vélos de la gare\n\n## Objectifs\n\nLes voyageurs viennent à la gare à vélo plutôt qu’en voiture.\n\n## Indicateurs de réussite\n\n- Part des voyageurs venus à vélo : 4 % en 2026, 9 % fin 2027, mesurée par comptage chaque trimestre.\n\n## Exigences\n\n- EX-001 : La consigne doit accueillir 120 vélos.\n- EX-002 : La porte doit s’ouvrir en moins de 3 s après lecture du badge.',
      },
    ],
  },
});
