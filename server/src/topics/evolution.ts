import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';

export default defineTopic({
  id: 'evolution',
  name: { en: 'later needs', fr: 'évolutions' },
  about: 'product',
  headings: {
    en: list`
      (?:possible |potential |planned |proposed )*(?:future|later|long[- ]term|subsequent|upcoming) (?:work|needs?|enhancements?|improvements?|features?|requirements?|extensions?|developments?|versions?|releases?|scope|phases?|plans?|considerations?|evolutions?|roadmap|expansion|growth|steps|possibilities|directions?|ideas|iterations?|opportunit(?:y|ies)).*, (?:product |feature |release |technical )?roadmap(?: .+)?, (?:in the )?future, evolutions?(?: .+)?, evolvability, scalability(?: .+)?, extensibility(?: .+)?, maintainability(?: .+)?, (?:growth|expansion|extension)(?: .+)?, next (?:versions?|phases?|releases?),
      phase (?:2|3|4|two|three|ii|iii)(?: .+)?, (?:version|release) (?:2|3|two|three)(?:\.0)?(?: .+)?, v[23](?:\.0)?(?: .+)?, post[- ](?:mvp|launch|release)(?: .+)?, stretch goals?, won't have .*(?:now|time|yet).*, backlog, upgrade path, capacity growth, after (?:launch|mvp|v1), deferred(?: .+)?, later(?: .+)?, outlook, if (?:there is time|time permits|we have time)
    `,
    fr: list`
      (?:les |possibles? |futures? |prochaines? )*evolutions?(?: .+)?, evolutivite(?: .+)?, (?:capacite|possibilites?|perspectives?|besoins?|pistes?|axes?) (?:d'evolution|d'extension|d'amelioration|futur(?:e)?s?|a venir|de developpement)(?: .+)?, perspectives?(?: .+)?, (?:fonctionnalites?|versions?|ameliorations?|developpements?|besoins?|extensions?|travaux|etapes?) (?:futur(?:e)?s?|a venir|ulterieur(?:e)?s?|suivante?s?|envisageables?|envisagee?s?), maintenabilite(?: .+)?, scalabilite(?: .+)?, extensibilite(?: .+)?, (?:mise|montee) (?:a l'echelle|en charge)(?: .+)?, (?:feuille de route|roadmap)(?: .+)?, 
      (?:phase|version|lot|tranche|v|etape) ?(?:2|3|4|deux|ii|iii)(?: .+)?, (?:seconde|deuxieme|troisieme) (?:phase|version|etape)(?: .+)?, prochaines? versions?, a venir, ameliorations?(?: .+)?, bonus, future .+, long terme, plus tard, si (?:on a|nous avons|le temps|il reste) .*, tranches? conditionnelles?, reportee?s?(?: .+)?
    `,
  },
  related: {
    en: list`maintenance, phases?, out of scope, constraints?, architecture`,
    fr: list`maintenance, phases?, hors perimetre, contraintes?, architecture`,
  },
  evidence: {
    en: list`
      (?:in|for|as part of) (?:a |the |any )?(?:later|future|subsequent|next|second|third) (?:phase|version|release|stage|iteration|step)s?, (?:future|later|subsequent) (?:versions?|releases?|phases?|enhancements?|extensions?|expansion|growth) (?:will|shall|may|should|could|of|might|must|include), (?:be|easily|is|are|remain) (?:easily |highly |fully |readily )?(?:extensible|scalable|expandable|upgradable|upgradeable|extendable|maintainable), (?:must|shall|should|to|can) (?:be able to )?(?:scale|grow|evolve)(?: (?:up|out|to|from|with|horizontally|as))?, designed (?:so that|to allow|for|to support) (?:\w+ ){0,4}(?:new|future|further|additional|growth|extension|expansion),
      (?:add|adding|addition of|support for) (?:further|future|new) (?:\w+ ){1,3}(?:without|later|in the future), planned for (?:v\d|version|a later|phase|the next|release), deferred to (?:v\d|version|a later|phase|the next), (?:to|can|could|will|may) be (?:added|extended|expanded|implemented|considered) (?:later|in (?:the|a) future|afterwards|at a later), anticipated growth, (?:added|automated|extended|built|implemented|supported|introduced|integrated) (?:later|afterwards|at a later), evolving (?:structure|needs|requirements|set), (?:maybe|perhaps|possibly|planned|considered) (?:in|for) (?:version|release|phase|revision|v) ?\d
    `,
    fr: list`
      (?:dans|lors d'|pour|en) ?(?:une |la |les |de |des )?(?:seconde|deuxieme|troisieme|prochaine|future|ulterieure) (?:phase|version|etape|tranche)s?, dans (?:une (?:phase|version|etape) (?:ulterieure|suivante|future)|les versions futures), (?:phases?|versions?|etapes?|evolutions?|developpements?) (?:ulterieure?s?|futur(?:e)?s?|a venir), (?:est|etre|soit|sera|seront|sont|reste|rester) (?:\S+ ){0,3}(?:evoluti(?:f|ve)s?|extensibles?|scalables?|maintenables?), (?:doit|devra|pouvoir|peut|pourra|permettre d'?|amenee? a) ?(?:pouvoir )?evoluer, (?:concue?s?|prevue?s?|pensee?s?) (?:\S+ ){0,6}(?:nouveaux|nouvelles|evolutions?|evoluer|extensions?|futures?|ulterieure?s?),
      (?:ajout|ajouter|accueillir|integrer) (?:\S+ ){0,4}(?:ulterieurement|par la suite|plus tard|a l'avenir|facilement|sans (?:modification|modifier|refonte)), (?:pourra|pourront|pourraient|sera|seront) (?:etre )?(?:ajoutee?s?|integree?s?|envisagee?s?|etendue?s?|etendu) (?:ulterieurement|par la suite|plus tard|dans|a l'avenir|a terme), montee en charge, (?:prevue?s?|prevus|reportee?s?|repoussee?s?) (?:pour|en|a|dans) (?:la |une )?(?:version|revision|phase|v) ?\d, a (?:moyen|long) terme
    `,
  },
  not: {
    en: list`(?:shall|does|will) not (?:prevent|affect|apply to) (?:any )?future, future (?:visits?|appointments?|events?|bookings?|owner|claims?|disputes?), amend\w* in writing, (?:upgrade|subscription) plan`,
    fr: list`(?:evolution|suivi) (?:de|du|des) (?:l'|la |le |les )?(?:prix|tarifs?|patients?|etat|score|ventes|scores|commande|contrat|loi|legislation), (?:conditions|cgu|cgv|present contrat|contrat), avenant, reglementation, loi, perspective (?:isometrique|3d)`,
  },
  expectedIn: [
    ['cahier-des-charges', 'info'],
    ['rfp', 'info'],
  ],
  message: {
    en: 'nothing says which needs are to come later',
    fr: 'rien ne dit quels besoins viendront plus tard',
  },
  why: {
    en: 'A need that is known but unsaid is met by rebuilding, which costs more than leaving room for it.',
    fr: 'Un besoin connu mais tu se satisfait en refaisant, ce qui coûte plus cher que de lui laisser la place.',
  },
  advice: {
    en: 'Name the growth and the functions expected within two or three years, with figures, and what must be possible without rebuilding.',
    fr: 'Nommez la croissance et les fonctions attendues à deux ou trois ans, avec des chiffres, et ce qui doit rester possible sans refaire.',
  },
  examples: {
    en: [
      {
        bad: '# «Request for proposals: ticket gates for the swimming pool»\n\n## Scope\n\nSix gates at the main entrance.\n\n## Requirements\n\n- REQ-1: Each gate shall let 20 persons per minute through.\n\n## Submission of proposals\n\nProposals are due on 12 May 2027 at noon.',
        good: '# Request for proposals: ticket gates for the swimming pool\n\n## Scope\n\nSix gates at the main entrance.\n\n## Requirements\n\n- REQ-1: Each gate shall let 20 persons per minute through.\n\n## Future needs\n\nFour gates follow at the garden entrance in 2029; the control cabinet shall take ten gates.\n\n## Submission of proposals\n\nProposals are due on 12 May 2027 at noon.',
      },
    ],
    fr: [
      {
        bad: '# «Cahier des charges : bornes de recharge du parking»\n\n## Exigences\n\n- EX-001 : L’entreprise doit poser huit bornes de 22 kW.\n- EX-002 : Chaque borne doit accepter le badge de la ville.\n- EX-003 : Chaque borne doit résister à un choc de 10 km/h.',
        good: '# Cahier des charges : bornes de recharge du parking\n\n## Exigences\n\n- EX-001 : L’entreprise doit poser huit bornes de 22 kW.\n- EX-002 : Chaque borne doit accepter le badge de la ville.\n\n## Évolutions prévues\n\nDouze bornes seront ajoutées en 2029 ; le tableau doit accepter 440 kW sans remplacement.',
      },
    ],
  },
});
