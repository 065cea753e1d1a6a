import { list } from '../language/language.ts';
import { finder } from '../text/phrases.ts';
import { defineTopic } from './define.ts';
import { tableHeaded } from './tables.ts';

/** Why personal data are kept is another matter, under the same titles. */
const DATA = {
  en: list`personal data, (?:these|this|your) (?:data|information)`,
  fr: list`donnees (?:personnelles|a caractere personnel), (?:ces|vos) (?:donnees|informations)`,
};

const COLUMNS = { en: list`(?:business )?(?:goals?|objectives?)`, fr: list`objectifs?, buts?, finalites?` };

export default defineTopic({
  id: 'objectives',
  name: { en: 'objectives', fr: 'objectifs' },
  about: 'project',
  headings: {
    en: list`
      objectives?, goals?, aims?, vision, project purpose, purpose of the (?:project|work|agreement|services), mission, business (?:need|case|value|goals?),
      motivations?(?: .+)?, (?:desired|expected|intended|target|business|key) (?:outcomes?|results?|benefits?|impact), outcomes, why(?: .+)?, (?:the )?problems?(?: (?:statement|to solve|we solve|being solved))?, value proposition, purpose, (?:project|business|product|strategic|main|primary|key|overall|specific|design)[- ]?(?:goals?|objectives?|aims?|vision|drivers?|purpose), (?:goals?|objectives?|aims?|vision|purpose|need|reasons?) (?:of|for|and|behind) .+, rationale, (?:vision|mission|product) statement, need for (?:the )?(?:project|change), opportunity, elevator pitch, what we want to achieve, intent, benefits
    `,
    fr: list`
      objectifs?, buts?(?: du projet)?, finalites?, enjeux, ambitions?, vision, raison d'etre, resultats attendus, besoin metier, problematique,
      pourquoi(?: .+)?, motivations?(?: .+)?, (?:objectifs?|buts?|finalites?|enjeux|ambitions?|raisons?) (?:principaux|generaux|specifiques?|strategiques?|metiers?|poursuivis?|vises?|(?:du|de la|des|et) .+|de l'.+|de (?:ce|notre|cette) .+), (?:le |les )(?:but|objectif|probleme)s?(?: .+)?, (?:probleme|problematique)(?: (?:a resoudre|et .+|adresse))?, (?:expose|origine|presentation|definition|description) du besoin, (?:resultats?|benefices?|gains?) (?:attendus?|vises?|recherches?), intention, a quoi (?:ca|cela) sert.*, ce qu'on (?:attend|veut|cherche|vise).*, ce que (?:nous|le client) (?:attend|voul|cherch|vis|veut).*, opportunite, proposition de valeur, goals?, objectives?
    `,
  },
  related: {
    en: list`purpose, background, context, introduction, overview, summary`,
    fr: list`contexte, introduction, presentation, preambule, description`,
  },
  evidence: {
    en: list`
      the (?:aim|goal|objective|purpose) (?:of (?:this|the) (?:project|work|engagement|system|application|product|initiative|platform|software|tool|game|study|services?) )?is, (?:aims?|seeks?|intends?|wish|wishes|hopes?|desires?|want|wants) to (?:\w+ly )?(?:improve|reduce|increase|build|develop|create|replace|moderni[sz]e|provide|offer|ensure|enable|make|establish|launch|promote|support|help|achieve|deliver|bring|cut|raise|halve|simplify|automate|allow|give|become|expand|extend|open|encourage|facilitate|solve|address|streamline|upgrade|run|connect|save|renovate|restore|protect|attract|reach|grow|introduce|implement|set up|acquire|procure|understand|demonstrate|have), (?:will |to )?serves? as an? (?:platform|tool|basis|place|hub|foundation|means),
      (?:city|town|client|buyer|company|hospital|museum|council|university|authority|school|organi[sz]ation|agency|association|ministry|department|charity|library|court|home|we) (?:wants?|wishes|hopes) (?:to|all|every|that|the|its|our|figures), make it so that, (?:expected|desired|intended) (?:outcomes?|results?) (?:is|are), (?:in order|needed|so as) to (?:reduce|increase|improve|cut|replace|modernise|modernize|simplify|shorten|halve|save|meet), (?:would like|is looking|are looking) to, our (?:goal|aim|objective|vision) is, in order to achieve, so that (?:the )?(?:company|organi[sz]ation|business|team)s? can,
      (?:enabling|allowing|helping) (?:users|customers|teams|people|developers|players|staff) to, is designed to, is intended to, project goals?,
      for the purpose of (?:exploring|evaluating|discussing|providing), the purpose of th(?:e|is) (?:project|app|application|system|product|tool|game|platform|software|spec|feature)
    `,
    fr: list`
      (?:l'|un )objectif (?:principal |premier |general |global )?(?:est|de (?:ce|notre|l'|la|le)|du (?:projet|site|jeu|produit|logiciel)), a pour (?:principal |principaux |seul |double )?(?:but|objectif|objectifs|ambition|finalite|vocation), le but (?:est|du|de ce|de l'|de la), dans le but de,
      vise(?:nt)? a, souhait(?:e|ent|ons|ait|aient) (?:ainsi |donc |egalement |pouvoir |maintenant )?(?:se doter|disposer|developper|moderniser|ameliorer|mettre|creer|proposer|offrir|permettre|realiser|refondre|reduire|augmenter|remplacer|renover|construire|simplifier|faciliter|automatiser|dematerialiser|valoriser|promouvoir|diminuer|lancer|ouvrir|s'?equiper|confier|acquerir|renouveler|rendre|centraliser|optimiser|garantir|assurer|renforcer|favoriser|accueillir|restaurer|transformer|digitaliser|etendre|diversifier|toucher|attirer|fideliser|gagner|limiter|supprimer|repondre|harmoniser|securiser|communiquer|faire|unifier|partager|encourager|soutenir|diviser|porter),
      avons pour (?:but|objectif), notre (?:but|objectif|projet est de), ce projet (?:permettra|vise|doit permettre|a pour), afin de (?:repondre|moderniser|reduire|augmenter|faciliter), l'enjeu, le but c'est, le but des (?:travaux|prestations), vise(?:nt)? un (?:seul |double )?(?:but|resultat|objectif), (?:souhait(?:e|ent|ons)|veut|veulent|voulons) que, (?:client|commune|ville|association|entreprise|societe|musee|hopital|ecole|departement|region|collectivite|nous|apiculteur|maitre d'ouvrage|acheteur|ministere|etablissement|on) (?:veut|veulent|voulons|cherche a|cherchons a|cherchent a) (?:\S+ )?[a-z]+(?:er|ir|re|oir), a pour mission, le projet (?:consiste|vise), est destinee? a
    `,
  },
  not: {
    en: list`
      (?:aim|goal|objective|purpose) of (?:this|the) (?:document|specification|section|page|agreement is to set|contract is to set), this (?:document|section|specification) (?:aims|seeks|describes|defines), learning objectives?, recovery (?:time|point) objectives?, purpose limitation,
      service level objectives?, you want to, why this priority, purpose of (?:the )?processing, purpose of disclosure
    `,
    fr: list`
      objet du (?:present )?document, (?:but|objectif|finalite) d(?:e|u) (?:ce|present|la presente|cette) (?:document|cahier|specification|section), finalites? d(?:u|es) traitements?, ce document (?:vise|a pour), (?:a pour (?:but|objet|objectif|finalite) (?:de |d')|vise(?:nt)? a )(?:definir|fixer|preciser|decrire|determiner|regir|presenter|formaliser|specifier|detailler|encadrer|recenser|etablir les)
    `,
  },
  needsValue: true,
  content: ({ text, language }) => !finder(DATA[language]).test(text.folded),
  found: document => tableHeaded(document, COLUMNS),
  expectedIn: [
    ['specification', 'warning'],
    ['rfp', 'warning'],
    ['spec-kit', 'off'],
    ['openspec', 'off'],
    ['user-stories', 'off'],
    ['statement-of-work', 'warning'],
  ],
  message: {
    en: 'nothing says what this project is to achieve',
    fr: 'rien ne dit à quel résultat ce projet doit aboutir',
  },
  why: {
    en: 'Without a stated aim, a supplier cannot tell which features matter, nor a buyer whether the result was worth its price.',
    fr: 'Sans but énoncé, le prestataire ignore quelles fonctions comptent, et l’acheteur si le résultat valait son prix.',
  },
  advice: {
    en: 'State one to three outcomes, each with today’s value, the value wanted and a date.',
    fr: 'Énoncez un à trois résultats, chacun avec sa valeur actuelle, sa valeur visée et une échéance.',
  },
  examples: {
    en: [
      {
        bad: '# «Meal ordering for school canteens»\n\nRequirements of the city council.\n\n## Requirements\n\n- REQ-1: The service shall let a parent book a meal until 9:00 on the day before.\n- REQ-2: The service shall show the menu of the next 14 days.\n- REQ-3: The kitchen shall receive the list of meals at 10:00 each day.',
        good: '# Meal ordering for school canteens\n\n## Goals\n\nReduce uneaten meals from 18 % to 8 % by June 2027.\n\n## Requirements\n\n- REQ-1: The service shall let a parent book a meal until 9:00 on the day before.\n- REQ-2: The service shall show the menu of the next 14 days.',
      },
    ],
    fr: [
      {
        bad: '# «Cahier des charges : ravalement de l’école Jules-Ferry»\n\n## Exigences\n\n- EX-001 : L’entreprise doit poser un échafaudage conforme à la norme NF EN 12810.\n- EX-002 : L’entreprise doit nettoyer les façades à moins de 40 bars.\n- EX-003 : L’entreprise doit évacuer les gravats chaque vendredi avant 17 h.',
        good: '# Cahier des charges : ravalement de l’école Jules-Ferry\n\n## Objectifs\n\nRamener les infiltrations de douze salles à zéro avant le 1er septembre 2027.\n\n## Exigences\n\n- EX-001 : L’entreprise doit poser un échafaudage conforme à la norme NF EN 12810.\n- EX-002 : L’entreprise doit nettoyer les façades à moins de 40 bars.',
      },
    ],
  },
});
