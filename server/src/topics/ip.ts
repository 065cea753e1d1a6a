import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { betweenParties, sectionOfParties } from './parties.ts';

/** In a specification, the notice of the document itself or a thing that the product handles. */
const titles = {
  en: list`copyrights?, licen[cs](?:es?|ing)(?: .{1,40})?, (?:content|data|code|work) ownership, inventions, trademarks?, patents`,
  fr: list`copyrights?, licences?(?: .{1,40})?, marques?(?: et .{1,30})?, code source, propriete`,
};

/** What belongs to whom, between parties. */
const belongings = {
  en: list`
    rights (?:to|in|of) (?:\S+ ){0,4}(?:transfers?|pass|passes|belongs?|vests?), (?:owns?|retains?|keeps?|gets?) (?:\S+ ){0,4}(?:deliverables?|work product|works?|copyrights?|rights|content|code|materials|designs?|results), (?:remains?|stays?|becomes?|is) (?:yours|mine|ours|the client's|client's property), under (?:the |an? )?(?:mit|gpl|apache|bsd|agpl|lgpl|mpl|creative commons|cc), licen[cs]es? (?:the|your|all|this|its) (?:\S+ ){0,3}(?:works?|content|code|contributions?|materials?)
  `,
  fr: list`
    (?:devient|reste|demeure|est|sont|restent) (?:\S+ )?proprietaires?, (?:conserve|garde|transfere|acquiert) (?:\S+ ){0,3}(?:propriete|droits?), reproduction (?:\S+ ){0,12}(?:interdite|autorisation)
  `,
};

export default defineTopic({
  id: 'ip',
  name: { en: 'intellectual property', fr: 'propriété intellectuelle' },
  about: 'product',
  headings: {
    en: list`
      intellectual property(?: rights?)?(?: .{1,50})?, ip(?:r)?(?: (?:rights?|ownership|and .{1,40}))?, (?:ownership|title)(?: (?:of|and|to|in) .{1,50})?, copyrights? (?:ownership|and .{1,40}|assignment|in .{1,30}), (?:proprietary|moral|property) rights, work product(?: .{1,40})?, works? (?:made )?for hire, licen[cs](?:e|es|ing) (?:grants?|terms|rights?|restrictions)(?: .{1,50})?, (?:grant|scope) of (?:licen[cs]es?|rights)(?: .{1,30})?, assignment of (?:rights|inventions|intellectual property|ip|copyright)(?: .{1,30})?, (?:rights|ownership) (?:in|to|of) (?:the )?(?:deliverables?|work|works|results|content|data|materials|code), no licen[cs]e(?:s|d rights)?, user content, open[- ]source licen[cs](?:es?|ing), usage rights
    `,
    fr: list`
      proprietes? (?:intellectuelles?|industrielles?|litteraires?.{0,30})(?: .{1,60})?, propriete (?:des? |du |de la |de l'|et ).{1,50}, droits? (?:d'auteur|de propriete.{0,40}|d'usage|d'utilisation|d'exploitation|intellectuels|moraux|a l'image|de reproduction)(?: .{1,40})?, cession(?: (?:de|des|du) (?:droits?|la propriete).{0,40})?, transfert (?:de propriete|des droits).{0,40}, licences? (?:d'utilisation|d'usage|d'exploitation|du (?:logiciel|code|projet)|libre|open source|accordee|concedee|logicielles?), titularite (?:des|de) .{1,30}, sort des (?:droits|creations|livrables)
    `,
  },
  related: {
    en: list`licen[cs]es?, rights, ownership, content, brand`,
    fr: list`licences?, droits, contenus?, marques?, propriete`,
  },
  evidence: {
    en: list`
      (?:all |any |the |its |such |their |other )?intellectual property (?:rights )?(?:in|of|to|shall|will|is|are|created|developed|arising|remains?|belongs?|including|or|which|that), (?:all )?rights?(?:,| and)? title,? and interest, works? (?:made )?for hire, (?:assigns?|transfers?|licen[cs]es|grants?) (?:\S+ ){0,10}(?:copyrights?|intellectual property|ownership|licen[cs]e|rights (?:in|to) the|title), (?:remains?|becomes?|is|are|be|stays?) the (?:\w+ )?(?:\w+ )?property of, (?:shall|will|retains?|client|customer|company|supplier|city|agency) (?:own|owns|retain|retains)(?: \w+){0,3} (?:ownership|copyrights?|rights|title|the (?:source )?code|the deliverables|intellectual property|results|materials), ownership of (?:the |all |any )?(?:deliverables?|work|works|results|code|materials|source code|data|designs?|content|copyrights?|ip), (?:grants?|granted|granting|acquires?|confers?|obtains?)(?: \S+){0,6} (?:a |an |any |no )?(?:\S+ ){0,6}licen[cs]e, (?:released|licen[cs]ed|published|distributed|available) under (?:the |an? )?(?:\S+ ){0,4}licen[cs]e, copyrights? (?:in|of|to|shall|will|is|are|remains?|belongs?), (?:is|are|be|source) under (?:the |an? )?(?:\S+ ){0,4}licen[cs]e, (?:released|licen[cs]ed|published|distributed|available) under (?:the )?(?:mit|gpl|agpl|lgpl|apache|bsd|mpl|cc|eupl|creative commons), (?:patent|trademark|trade secret)s?[^.]{0,40} (?:rights?|copyright|licen[cs]e)
    `,
    fr: list`
      (?:droits?|titres?) de propriete (?:intellectuelle|industrielle), propriete intellectuelle (?:des?|du|de|attachee|sur|est|reste|appart\w+|relative), (?:reste|demeure|devien|restera|demeurera|deviendra|sont|est|restent|demeurent|deviennent|devient)(?:nt|t)? (?:\w+ ){0,3}(?:l'|la )(?:entiere |pleine et entiere |seule )?propriete(?: (?:exclusive|pleine|entiere|intellectuelle|pleine et entiere))?(?: de| du| des| d'|,|\.), (?:cede|cedent|cession|transfere|transfert|concede|concedent|accorde|confere)(?:nt|ra)? (?:\S+ ){0,10}(?:droits?|propriete|licences?), (?:proprietaire|titulaire)s? (?:\S+ ){0,4}(?:des|du|de l'|de la|de|d')(?: ensemble des| tous les)? ?(?:droits?|livrables?|code|sources?|contenus?|resultats?|logiciel|creations?|fichiers?), propriete (?:pleine |entiere |exclusive )?(?:du (?:client|prestataire|code)|de la (?:commune|ville|societe|collectivite)|de l'(?:association|entreprise|acheteur)|des (?:livrables|donnees|sources|resultats|fichiers)), droits? d'auteurs?, droit (?:non[- ]exclusif|personnel|d'usage non)[^.]{0,60} (?:usage|utilis\w+|exploit\w+), sous (?:la |une )?licence (?:libre|mit|gpl|agpl|cecill|apache|creative|open|eupl|bsd|lgpl), (?:aucune?|une) (?:\S+ ){0,3}licence, code (?:source )?(?:\S+ ){0,3}est (?:libre|ouvert|open source|publie sous), logiciels? libres?, code source (?:\S+ ){0,4}(?:appartien\w+|remis|livre|cede|propriete)
    `,
  },
  not: {
    en: list`driv(?:ing|er'?s?) licen[cs]e, licen[cs]e (?:number|plate|key|fees?)s?, business licen[cs]e, property of the (?:object|element|component|class), waived via`,
    fr: list`permis de conduire, numero de licence, licence sportive, licence de transport, licence du joueur`,
  },
  found: document => sectionOfParties(document, titles) ?? betweenParties(document, belongings),
  expectedIn: [
    ['contract', 'info'],
    ['services-agreement', 'warning'],
    ['statement-of-work', 'warning'],
    ['cahier-des-charges', 'info'],
    ['rfp', 'info'],
    ['service-level-agreement', 'off'],
    ['data-processing-agreement', 'off'],
  ],
  message: {
    en: 'nothing says who owns what is produced, nor who may use it',
    fr: 'rien ne dit à qui appartient ce qui est produit, ni qui peut l’utiliser',
  },
  why: {
    en: 'Paying for plans, pictures or code does not make the buyer their owner: without a written assignment, the author keeps the rights.',
    fr: 'Payer des plans, des images ou du code n’en rend pas propriétaire\u202f: sans cession écrite, l’auteur garde ses droits.',
  },
  advice: {
    en: 'Say what is assigned or licensed, for which uses, territory and duration, and when the rights pass.',
    fr: 'Dites ce qui est cédé ou concédé, pour quels usages, quel territoire et quelle durée, et à quel moment.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier:\n  kind: contract\n  profile: statement-of-work\n---\n\n# «Statement of work: signs for the botanical garden»\n\n## Work\n\nThe Contractor shall draw 60 signs and deliver them by 1 April 2027.\n\n## Price\n\nThe Client shall pay EUR 9,600 within 30 days of the last sign.',
        good: '---\ncahier:\n  kind: contract\n  profile: statement-of-work\n---\n\n# Statement of work: signs for the botanical garden\n\n## Work\n\nThe Contractor shall draw 60 signs and deliver them by 1 April 2027.\n\n## Price\n\nThe Client shall pay EUR 9,600 within 30 days of the last sign.\n\n## Intellectual property\n\nOn payment, the Contractor assigns the copyright in the 60 drawings to the Client, for the whole world and its full term.',
      },
    ],
    fr: [
      {
        bad: '---\ncahier:\n  kind: contract\n  profile: statement-of-work\n---\n\n# «Bon de commande : panneaux du jardin botanique»\n\n## Prestation\n\nLe prestataire dessine 60 panneaux et les livre avant le 1er avril 2027.\n\n## Prix\n\nLe client paie 9 600 € sous 30 jours après la dernière livraison.',
        good: '---\ncahier:\n  kind: contract\n  profile: statement-of-work\n---\n\n# Bon de commande : panneaux du jardin botanique\n\n## Prestation\n\nLe prestataire dessine 60 panneaux et les livre avant le 1er avril 2027.\n\n## Prix\n\nLe client paie 9 600 € sous 30 jours après la dernière livraison.\n\n## Propriété intellectuelle\n\nDès le paiement, le prestataire cède au client les droits d’auteur sur les 60 dessins, pour le monde entier et leur durée légale.',
      },
    ],
  },
});
