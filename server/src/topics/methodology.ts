import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';

export default defineTopic({
  id: 'methodology',
  name: { en: 'way of working', fr: 'méthode de travail' },
  about: 'project',
  headings: {
    en: list`
      (?:project |development |delivery |work |implementation |execution |agile )?methodolog(?:y|ies), (?:software )?development (?:method|process|approach|model|life ?cycle), (?:project|delivery) approach, approach to the work, software development life ?cycle,
      project (?:management|organi[sz]ation|governance|delivery|execution|phases|steering)(?: (?:approach|plan|method|model|process))?, working (?:methods?|arrangements|practices), work methods?, methods? of work(?:ing)?, ways? of working, method statement, sdlc, scrum(?: process)?, agile(?: process| approach| practices)?,
      governance(?: (?:structure|model|arrangements|bodies))?, how we (?:will )?work(?: together)?
    `,
    fr: list`
      methodologies?(?: (?:de travail|de projet|de developpement|de realisation|agile|projet))?, methodes? (?:de travail|de projet|de developpement|de realisation|de conduite|projet|agiles?)(?: .{3,40})?, demarche(?: (?:projet|de projet|agile|methodologique|proposee|generale))?, (?:conduite|gestion|pilotage|gouvernance|organisation|deroulement|deroule|management|phasage) (?:du|de|des|de la) (?:projet|travaux|mission|prestations?|developpements?|chantier|etude),
      (?:gestion|conduite|gouvernance|organisation|pilotage|mode|deroulement) (?:de )?projet, approche (?:methodologique|projet|agile), organisation du travail, modes? (?:operatoire|de fonctionnement de l'equipe|de collaboration), gouvernance, processus de developpement, cycle (?:de developpement|en v), scrum, agile, cadre methodologique, modalites? (?:de realisation|d'execution|de travail) (?:de la mission|du projet|des prestations|des travaux)
    `,
  },
  related: {
    en: list`approach, process, organi[sz]ation, phases?, plan(?:ning)?, management`,
    fr: list`approche, organisation, processus, phases?, planning, pilotage, gestion, etapes?`,
  },
  evidence: {
    en: list`
      (?:agile|scrum|kanban|waterfall|prince2|v-model|iterative|incremental) (?:software )?(?:development )?(?:methodolog\w+|methods?|approach|process|framework|project|delivery|principles), (?:two|three|four|one|\d+)[- ]weeks? (?:sprints?|iterations?|development cycles?), sprints? of (?:two|three|four|one|\d+) weeks?,
      v-model, v-cycle, (?:under|with|using|follow|follows|following|per|to) prince2, prince2 (?:method|project|manag\w+), sprint (?:review|planning|backlog|retrospective|demo|goal)s?, scrum (?:master|team), (?:use|uses|using|follow|follows|following|adopt|adopts|apply|applies) (?:the )?(?:scrum|kanban|agile|waterfall),
      (?:work|works|designs?|develops?|builds?|delivers?|proceeds?|created?s?) (?:\S+ ){0,3}(?:iteratively|incrementally), (?:run|managed|developed|conducted|delivered|carried out|executed|organi[sz]ed|implemented|built|proceed) (?:in|using|under|according to|following|with|through) (?:an? |the )?(?:agile|scrum|kanban|(?:\w+ )?(?:iterations|increments|sprints|phases|stages)), (?:project|development|delivery) methodology,
      (?:work|works|project|services|development) (?:shall |will |is to |are to )?(?:follows?|proceeds? in|(?:is|are|be) (?:divided|split|organi[sz]ed|structured) (?:into|in)|comprises?|consists? of) (?:the )?(?:following )?(?:two|three|four|five|six|\d+) (?:successive |consecutive |main |distinct )?(?:phases|stages)
    `,
    fr: list`
      (?:methode|methodologie|approche|demarche|mode|gestion de projet|developpement|fonctionnement|cadre|principes?|equipe) (?:\S+ )?(?:agiles?|scrum|kanban|prince2|iterati(?:f|ve)s?|incremental(?:e|es)?), cycle (?:de developpement )?en v, (?:en|de|par|chaque|des) sprints? (?:de|d'une|d'un|successifs|chaque|au)|sprints? (?:de|d'une|d'un) (?:\d+|deux|trois|quatre|semaine), (?:sprint (?:review|planning)|revue de sprint|retrospectives?), scrum master, methode agile,
      (?:suit|suivra|selon|adopte|appliqu\w+|utilis\w+|via) (?:\S+ ){0,2}(?:scrum|agile|kanban|prince2|cycle en v), methodologie (?:de projet|de travail|de developpement|projet|proposee|employee|utilisee|suivie), (?:projet|mission|travaux|prestations?|developpement|phase|demarche|accompagnement|elle|il) (?:\S+ ){0,2}(?:se deroule(?:ra|nt|ront)?|est decoupee?|sont decoupee?s|sera decoupee?|se decompose(?:nt|ra)?|est organisee?|comprend|comporte|s'articule\w*) (?:en |autour de |les |par )?(?:\d+|deux|trois|quatre|cinq|plusieurs) (?:grandes |principales )?(?:phases|etapes|temps|sprints|iterations)
    `,
  },
  not: {
    en: list`(?:kanban|scrum|agile|sprint) boards?, research methodology, test(?:ing)? methodology, (?:describe|present|explain|outline|detail|description of|submit)s? (?:\S+ ){0,6}(?:methodology|approach|method), payment methods?, calculation method\w*, assessment methodology, information governance, data governance, corporate governance`,
    fr: list`(?:decri\w+|present(?:er|ation|e)|precis(?:er|e)|expliqu\w+|detaill\w+|description) (?:\S+ ){0,5}(?:methodologie|demarche|methodes?), memoire technique, tableaux? (?:kanban|agile|scrum), methodes? (?:de paiement|de calcul|d'evaluation|de notation|de dosage|de mesure|http), gouvernance (?:des donnees|de l'entreprise|de l'association), methodologie de (?:recherche|calcul|notation)`,
  },
  expectedIn: [
    ['cahier-des-charges', 'info'],
    ['rfp', 'info'],
    ['statement-of-work', 'info'],
  ],
  message: {
    en: 'nothing says how the work will be run',
    fr: 'rien ne dit comment le travail sera conduit',
  },
  why: {
    en: 'When nobody has said in which steps the work goes forward and who decides between them, a drift shows only at the end.',
    fr: 'Si nul n’a dit par quelles étapes le travail avance et qui décide entre elles, une dérive ne se voit qu’à la fin.',
  },
  advice: {
    en: 'Name the method or the phases, what ends each phase, and who decides to go on to the next.',
    fr: 'Nommez la méthode ou les phases, ce qui clôt chaque phase et qui décide de passer à la suivante.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier: { kind: rfp, profile: rfp }\n---\n\n# «Request for proposals: ticket machines for the tramway»\n\n## Needs\n\n- The supplier shall install 48 machines by 30 June 2027.\n- Each machine shall sell a ticket within 20 s.',
        good: '---\ncahier: { kind: rfp, profile: rfp }\n---\n\n# Request for proposals: ticket machines for the tramway\n\n## Needs\n\n- The supplier shall install 48 machines by 30 June 2027.\n\n## Project methodology\n\nThe work runs in three phases: prototype, pilot on line 2, installation. The operator signs each phase off before the next begins.',
      },
    ],
    fr: [
      {
        bad: '# «Cahier des charges : rénovation des blocs opératoires»\n\n## Exigences\n\n- EX-001 : Le titulaire doit remplacer les six plafonds soufflants.\n- EX-002 : Le titulaire doit laisser quatre salles ouvertes pendant les travaux.',
        good: '# Cahier des charges : rénovation des blocs opératoires\n\n## Exigences\n\n- EX-001 : Le titulaire doit remplacer les six plafonds soufflants.\n\n## Déroulement du projet\n\nLes travaux avancent salle par salle. Le cadre de bloc signe la réouverture d’une salle avant la fermeture de la suivante.',
      },
    ],
  },
});
