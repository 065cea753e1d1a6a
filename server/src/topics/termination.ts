import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { betweenParties, sectionOfParties } from './parties.ts';

/** How one leaves, between parties; in a specification, what a user of the product may do. */
const endings = {
  en: list`
    (?:close|delete|cancel) (?:your|the|an|his|her|their) (?:account|subscription|membership), terminat(?:e|ed|ion) (?:\S+ ){0,3}(?:by|for|with|without|upon|if|notice|convenience|cause), (?:cancel|leave|quit|withdraw) (?:\S+ ){0,5}(?:notice|at any time), (?:upon|on|after) completion[^.]{0,60} returns?
  `,
  fr: list`
    resilie, resiliee, resilier, resiliation, prend(?:ra)? fin (?:\S+ ){0,10}(?:resiliation|rupture|denonciation|livraison|volonte), (?:quitter|cesser|interrompre) (?:\S+ ){0,8}(?:preavis|tout moment), fin du bail[^.]{0,60} (?:rendus?|rendue?s?|remise?s?|restitu\w+), cloturer (?:votre|son|un|le|leur) compte, (?:supprimer|fermer) (?:votre|son|leur) compte, denonce[re]?
  `,
};

/** Titles that mean a function of the product in a specification. */
const titles = {
  en: list`terminations?(?: .{1,60})?, expir(?:y|ation)(?: .{1,40})?, transition(?: .{1,40})?, (?:ending|leaving|exiting) (?:this |the )?(?:agreement|contract|project|relationship), exit(?: and .{1,30})?, cancellations?(?: .{1,40})?, suspension(?: .{1,40})?, withdrawal`,
  fr: list`(?:fin|rupture|cessation|arret) (?:de|du|de la|de l'|des) ?(?:contrat|convention|collaboration|benevolat|stage|location|mise a disposition|partenariat|accord)(?: .{1,30})?, rupture(?: anticipee)?, resiliations?(?: .{1,60})?, sortie, annulation(?: .{1,40})?, suspension(?: .{1,40})?, retrait`,
};

export default defineTopic({
  id: 'termination',
  name: { en: 'termination and exit', fr: 'fin du contrat et réversibilité' },
  about: 'project',
  headings: {
    en: list`
      (?:early )?terminations? (?:of (?:the |this )?(?:agreement|contract|services?)|for|clause|rights|provisions|notice).{0,60}, (?:term|duration|suspension|renewal|expiry|expiration|breach|default|cancellation)(?: and| &|,|/) (?:early )?termination(?: .{1,40})?, (?:effects?|consequences) of (?:termination|expiry|expiration)(?: .{1,40})?, exit (?:plan|management|strategy|provisions|assistance|obligations|clause), (?:end|expiry|ending) of (?:the |this )?(?:agreement|contract|services|term), (?:transition|handover|hand-over|transfer)(?:-| )?(?:out|back| at the end| assistance| on exit| of services)(?: .{1,30})?, return (?:or destruction )?of (?:the )?(?:confidential )?(?:information|materials|data|documents|property|records)(?: .{1,40})?, (?:return|deletion)(?: and| or|/) (?:return|deletion|destruction)(?: of .{1,30})?, notice of termination, account (?:termination|suspension)(?: .{1,30})?, reversibility
    `,
    fr: list`
      resiliations? (?:du (?:contrat|marche|bail)|de la convention|anticipee|unilaterale|de plein droit|amiable).{0,60}, (?:duree|suspension|reconduction|denonciation|rupture|annulation)(?: et|,| -| /) (?:resiliation|fin|rupture|denonciation|reversibilite).{0,40}, (?:fin|rupture|cessation|extinction|terme|expiration|denonciation|dissolution|resolution|annulation) (?:anticipee )?(?:du|de la|de l'|des|d') ?(?:contrat|convention|accord|marche|prestations?|relations?|presentes?|mission|bail|partenariat|engagement|services?|abonnement|relation contractuelle|commande)(?: .{1,40})?, reversibilite(?: .{1,40})?, (?:plan|phase|clause) de reversibilite, (?:restitution|retour|destruction) (?:ou (?:destruction|restitution) )?(?:des?|du|de la) (?:informations?|donnees|documents?|materiels?|supports?|elements|locaux|biens|cles)(?: .{1,50})?, (?:clause )?resolutoire, retractation, consequences de la (?:resiliation|fin|cessation)(?: .{1,40})?, desinscription, denonciation, sort des donnees(?: .{1,50})?, transferabilite
    `,
  },
  related: {
    en: list`term, duration, renewal, cancellation, transition, notice`,
    fr: list`duree, reconduction, renouvellement, preavis, transition, retractation`,
  },
  evidence: {
    en: list`
      terminat(?:e|es|ed|ing) (?:or suspend |or cancel )?(?:this|the|these|your|any|its|our|such) (?:\w+ )?(?:agreement|contract|terms|services?|engagement|account|licen[cs]e|lease|subscription|order|sow|statement of work|relationship|employment|access), (?:agreement|contract|sow|engagement|lease|services?|licen[cs]e) (?:may|can|shall|will|is|are) (?:\w+ ){0,2}(?:terminated?|cancell?ed|ended), (?:right|notice|entitled) (?:of|to) (?:termination|terminate|cancel), (?:upon|on|after|following|at|before|prior to|in the event of) (?:the )?(?:\w+ )?(?:termination|expiration|expiry|cessation)(?: or (?:expiration|expiry|termination))? (?:of|or|by|for), expires? or (?:is|are) terminated, termination (?:of|for|by|or|shall|will|date|notice) (?:this |the )?(?:agreement|contract|convenience|cause|breach|services?|either|any reason|not|expiration|expiry|engagement), cancel (?:this|the) (?:agreement|contract|project|engagement), (?:end|leave|exit) (?:this|the) (?:agreement|contract|engagement|project) (?:\S+ ){0,6}(?:notice|days|if|by|at any), (?:upon|on|after|following|at) (?:the )?(?:end|completion|conclusion|close) of[^.]{0,120} (?:returns?|destroys?|deletes?|hands?) (?:\S+ ){0,10}(?:information|documents?|materials?|copies|records|data|drawings|keys|equipment|files), exit (?:plan|assistance|strategy|period), (?:transition|hand-?over) (?:\S+ ){0,6}(?:successor|new|incoming|another|replacement) (?:provider|supplier|contractor|vendor)
    `,
    fr: list`
      resili(?:er|e|ee|es|ees|ation|era|ent|able) (?:\S+ ){0,6}(?:contrat|convention|accord|marche|presentes?|bail|prestations?|commande|engagement|partie|plein droit|preavis|anticipee|torts?|anticipe|mission|cas), (?:contrat|convention|accord|marche|bail|partenariat|engagement) (?:\S+ ){0,6}(?:resilie|resiliee|denonce|denoncee|rompue?|resolue?), (?:met(?:tre|tra|tent)?|mis) (?:\S+ ){0,3}fin (?:\S+ ){0,3}(?:au|a la|a l'|a leur|aux|a ce) ?(?:present |presente |presentes)?(?:contrat|convention|accord|marche|relation|collaboration|prestation|engagement|partenariat|mission|bail|contribution|execution)s?, (?:denonc\w+|romp\w+|resolution|resoudre) (?:\S+ ){0,4}(?:contrat|convention|accord|bail|partenariat|presentes?), (?:a|en|apres|lors de) (?:la |l')?(?:fin|expiration|cessation|issue|echeance|rupture|terme) (?:anticipee )?(?:du|de la|de l'|des) ?(?:present |presente )?(?:contrat|convention|accord|marche|relation|prestations?|mission|engagement)[^.]{0,100} (?:restitu\w+|remet\w*|rend\w*|detrui\w+|supprim\w+|efface\w*|transf\w+|cess\w+), (?:interromp|cess)\w+ (?:\S+ ){0,5}(?:collaboration|contrat|convention|accord|partenariat|relation|mission|prestation)s?, phase de reversibilite, plan de reversibilite, clause resolutoire, preavis de (?:resiliation|\d+|un|deux|trois|six) (?:mois|jours)
    `,
  },
  not: {
    en: list`terminate (?:the |a |any |all |inactive )?(?:\w+ )?(?:session|process|connection|call|thread|program|execution|app)s?, abnormal termination, session termination, order cancellations?`,
    fr: list`fin (?:de|a|d') ?(?:la |l')?(?:session|appel|processus|partie|jeu|connexion)s?`,
  },
  found: document => betweenParties(document, endings) ?? sectionOfParties(document, titles),
  expectedIn: [
    ['contract', 'warning'],
    ['statement-of-work', 'info'],
    ['service-level-agreement', 'off'],
    ['terms', 'off'],
    ['nda', 'info'],
    ['rfp', 'info'],
    ['cahier-des-charges', 'info'],
  ],
  message: {
    en: 'nothing says how the contract ends, nor what is handed back',
    fr: 'rien ne dit comment le contrat prend fin, ni ce qui est restitué',
  },
  why: {
    en: 'A buyer who cannot leave, or who leaves without its data and documents, is held by its supplier.',
    fr: 'L’acheteur qui ne peut pas partir, ou qui part sans ses données ni ses documents, est captif de son prestataire.',
  },
  advice: {
    en: 'State who may end the contract, on which grounds and notice, and what is handed over, in which format and by when.',
    fr: 'Dites qui peut mettre fin au contrat, pour quels motifs et avec quel préavis, et ce qui est remis, sous quel format et quand.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier:\n  kind: contract\n---\n\n# «Agreement on meals for the Hillside nursery»\n\nThis agreement is made between Hillside Nursery and Ladle Ltd.\n\n## 1. Services\n\nThe Caterer shall deliver 60 meals at 11:30 on each school day.\n\n## 2. Payment\n\nThe Client shall pay EUR 5.40 per meal within 30 days of the invoice.',
        good: '---\ncahier:\n  kind: contract\n---\n\n# Agreement on meals for the Hillside nursery\n\nThis agreement is made between Hillside Nursery and Ladle Ltd.\n\n## 1. Services\n\nThe Caterer shall deliver 60 meals at 11:30 on each school day.\n\n## 2. Payment\n\nThe Client shall pay EUR 5.40 per meal within 30 days of the invoice.\n\n## 3. Termination\n\nEither party may terminate with 60 days’ written notice, or at once after three late deliveries in a month.',
      },
    ],
    fr: [
      {
        bad: '---\ncahier:\n  kind: contract\n---\n\n# «Contrat de restauration de la crèche des Collines»\n\nEntre l’association Les Collines et la société Louche SARL.\n\n## Article 1 – Prestations\n\nLe traiteur livre 60 repas à 11 h 30 chaque jour de classe.\n\n## Article 2 – Prix\n\nLe client paie 5,40 € par repas sous 30 jours.',
        good: '---\ncahier:\n  kind: contract\n---\n\n# Contrat de restauration de la crèche des Collines\n\nEntre l’association Les Collines et la société Louche SARL.\n\n## Article 1 – Prestations\n\nLe traiteur livre 60 repas à 11 h 30 chaque jour de classe.\n\n## Article 2 – Prix\n\nLe client paie 5,40 € par repas sous 30 jours.\n\n## Article 3 – Résiliation\n\nChaque partie peut résilier le contrat avec un préavis de 60 jours, ou sans préavis après trois retards dans le mois.',
      },
    ],
  },
});
