import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { betweenParties, sectionOfParties } from './parties.ts';
import { oneOfKinds } from './shape.ts';
import { tableHeaded } from './tables.ts';

/** Columns that say what follows each failure. */
const columns = {
  en: list`(?:service )?credits?(?: percentage)?, penalt(?:y|ies), sanctions?, deductions?, consequences?, remed(?:y|ies)`,
  fr: list`penalites?, sanctions?, retenues?, malus, avoirs?, consequences?`,
};

/** What a breach costs, between parties. */
const consequences = {
  en: list`
    (?:receives?|entitled to|gets?|issues?|grants?|appl(?:y|ies)|provides?) (?:a |an )?(?:service )?(?:credits?|refunds?|rebates?|discounts?|reductions?) (?:of|equal|for), (?:prices?|fees?|payments?|invoices?) (?:is|are|will be|shall be) (?:reduced|lowered|decreased|withheld) by, (?:violat\w+|abuse|misuse|breach)[^.]{0,80} (?:will|shall) (?:result|lead|be suspended|be banned|be removed|be expelled|be excluded|be blocked|be charged|be fined), (?:seek|claim|recover|pay|award of) (?:\w+ )?damages, forfeits?, (?:damages?|loss|breakage)[^.]{0,80} (?:will|shall) be (?:charged|billed|invoiced)
  `,
  fr: list`
    interets? (?:\S+ ){0,3}(?:au taux|de retard|moratoires), (?:reduction|retenue|remise|diminution) (?:du prix |de prix )?(?:de|d'un montant de|egale a) \d+, dommages?[- ](?:et[- ])?interets?, (?:degradation|perte|casse|vol)s?[^.]{0,150} (?:factur|rembours|repar)\w*, en cas de (?:violation|manquement|non[- ]respect|retard|defaut)[^.]{0,120} (?:verse|paie|indemnis|redevable|retenue|exclu|sanction|factur)\w*
  `,
};

/** Titles that mean something else in a description of a product. */
const titles = {
  en: list`penalt(?:y|ies)(?: .{1,40})?, sanctions?, credits, defaults?, failure to .{1,40}, interest, deductions, remedies, breach(?:es)?`,
  fr: list`penalites?(?: et .{1,40})?, sanctions?(?: .{1,40})?, retards?, avoirs?, retenues?, manquements?`,
};

export default defineTopic({
  id: 'penalties',
  name: { en: 'penalties', fr: 'pénalités' },
  about: 'project',
  headings: {
    en: list`
      penalt(?:y|ies) (?:for (?:late|delays?|breach|non).{0,50}|clause), (?:contractual|late|delay|delivery|performance) penalties, liquidated (?:and ascertained )?damages(?: .{1,40})?, service (?:level )?credits?(?: .{1,30})?, late (?:payments?|fees?|charges?|delivery|completion)(?: (?:fees?|charges?|interest|penalt(?:y|ies)))?, interest on (?:late|overdue) .{1,30}, remed(?:y|ies)(?: (?:for|of|upon|in case of).{1,40})?, equitable relief, injunctive relief, (?:specific performance|injunctions?), consequences of (?:breach|delay|default|non-?\w+|late .{1,20})(?: .{1,30})?, breach(?: of (?:contract|agreement|this agreement))?(?: and remedies)?, default and remedies, events? of default,
      delay damages, non-?performance, irreparable harm
    `,
    fr: list`
      penalites? (?:de retard|pour .{1,40}|d'.{1,40}|contractuelles?|financieres?|applicables?)(?: .{1,40})?, sanctions? contractuelles, clause penale, astreintes? (?:financieres?|journalieres?), indemnites? (?:de retard|forfaitaires?(?: de recouvrement)?), interets? (?:de retard|moratoires), retards? de (?:paiement|livraison|reglement)(?: et penalites)?, retards? et penalites, defaut de paiement, (?:manquements?|inexecution|violation|non[- ]respect)(?: (?:aux?|du|des|de l'|de la|a la|de) .{1,50})?, avoirs? de service, bonus[- /]malus, malus, refactions?, dommages[- ]interets
    `,
  },
  related: {
    en: list`breach, remedies, delays?, default, damages, credits?`,
    fr: list`manquements?, retards?, sanctions?, litiges?, responsabilites?`,
  },
  evidence: {
    en: list`
      liquidated (?:and ascertained )?damages, service (?:level )?credits?, late (?:fee|charge|payment (?:fee|charge|penalty|interest))s? of, (?:interest|charge|fee|surcharge|penalty|penalties|reduction|deduction|rebate) (?:at|of|equal to|amounting to|up to) (?:the rate of |a rate of |approximately |[a-z]{2,4} ?|\$|€|£)?\d[^.]{0,80} (?:per|a|each|for each|for every) (?:day|week|month|annum|year|hour)[^.]{0,60}, penalt(?:y|ies) (?:of|equal to|amounting to|clause|for (?:late|delay|each|breach)|applies|apply|shall|will), (?:bear|charge|accrue|incur|pay|attract)s? interest, interest on (?:late|overdue|unpaid|any|outstanding), overdue (?:amounts?|sums?|invoices?|payments?)[^.]{0,60} (?:interest|fee|charge),
      (?:injunctive|equitable) relief, irreparable (?:harm|injury|damage), entitled to (?:seek )?(?:an )?(?:injunction|damages), (?:for each|for every|per) (?:calendar |business |working |full |started )?(?:day|week|hour) (?:of|that) (?:delay|late|\w+ is late), late payments? (?:will|shall|may|are|is)[^.]{0,40} (?:interest|fee|charge|penalt\w+|subject)
    `,
    fr: list`
      penalites? (?:de (?:retard|\d)|d'un|egales?|journalieres?|forfaitaires?|par jour|sera|seront|est|sont|s'appliqu\w+|applicables?|prevues?|contractuelles?|pour|calculees?|a hauteur), (?:une|des|de) penalites?, interets? (?:de retard|moratoires), porte(?:nt|ra)? interets?, indemnites? forfaitaires?, taux d'interet legal, interet legal, clause penale, (?:dommages?[- ](?:et[- ])?interets?)[^.]{0,60}(?:pourr\w+|peut|reclam\w+|demand\w+|verse\w*|sans prejudice|expose), s'expose(?:nt|ra)? a (?:des|une) (?:sanction|poursuite|penalite|dommages?)\w*, (?:engage(?:r|rait|ra)? la|sous peine de) (?:responsabilite[^.]{0,60}(?:dommages|repar\w+)|penalites?|sanctions?|poursuites),
      (?:suspen|supprim|suppress|ferm|exclu|radi|bann|retir|restrei)\w+[^.]{0,120} (?:en cas d[e']|pour|suite a|en raison d[e']) ?(?:\S+ ){0,3}(?:violation|abus|manquement|non[- ]respect|infraction|fraude|faute)s?, (?:abus|manquements?|infractions?|fraudes?|violations?|non[- ]respect)[^.]{0,120} (?:entrain\w+|suspen\w+|suppress\w+|supprim\w+|fermeture|exclusion|exclu|radiation|retrait|sanction\w*|pourra etre exclue?|ne pourra plus), par jour (?:calendaire |ouvre |ouvrable )?(?:de |supplementaire de )?retard, (?:avoir|reduction|retenue|refaction)s? (?:de|d'un montant de|egale?s? a) \d+[^.]{0,60} (?:par|en cas|pour)
    `,
  },
  not: {
    en: list`without (?:any )?penalt(?:y|ies), no penalt(?:y|ies), penalty[- ](?:free|kick|shootout|area|spot), score penalty, penalty function, performance penalty, library fines?, non-?conformance report`,
    fr: list`sans (?:aucune )?penalites?, sans frais ni penalites?, penaltys?, pas de penalites?, aucune penalite`,
  },
  found: document =>
    sectionOfParties(document, titles) ??
    (oneOfKinds(document, 'specification') ? null : tableHeaded(document, columns)) ??
    betweenParties(document, consequences),
  expectedIn: [
    ['services-agreement', 'info'],
    ['service-level-agreement', 'warning'],
    ['statement-of-work', 'info'],
    ['cahier-des-charges', 'info'],
    ['rfp', 'info'],
    ['nda', 'info'],
  ],
  message: {
    en: 'nothing says what lateness or a breach costs',
    fr: 'rien ne dit ce que coûte un retard ou un manquement',
  },
  why: {
    en: 'A deadline or a service level that costs nothing to miss is a wish; the buyer would have to prove its loss in court.',
    fr: 'Un délai ou un niveau de service qu’on peut manquer sans frais n’est qu’un souhait\u202f; l’acheteur devrait prouver son préjudice en justice.',
  },
  advice: {
    en: 'State the amount or the formula for each kind of breach, the cap, and how it is deducted.',
    fr: 'Fixez le montant ou la formule pour chaque manquement, le plafond, et la façon de le déduire.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier:\n  kind: contract\n  profile: service-level-agreement\n---\n\n# «Service levels of the ward laundry»\n\n## Service levels\n\nThe Supplier shall deliver clean linen to each ward by 6:30 on each day of the year.\n\n## Measurement\n\nThe ward clerk notes each time of delivery.',
        good: '---\ncahier:\n  kind: contract\n  profile: service-level-agreement\n---\n\n# Service levels of the ward laundry\n\n## Service levels\n\nThe Supplier shall deliver clean linen to each ward by 6:30 on each day of the year.\n\n## Measurement\n\nThe ward clerk notes each time of delivery.\n\n## Service credits\n\nEach delivery after 6:30 lowers the monthly fee by 1 %, at most by 15 % in a month.',
      },
    ],
    fr: [
      {
        bad: '---\ncahier:\n  kind: contract\n  profile: service-level-agreement\n---\n\n# «Niveaux de service de la blanchisserie»\n\n## Niveaux de service\n\nLe prestataire livre le linge propre à chaque service avant 6 h 30, tous les jours de l’année.\n\n## Mesure\n\nLe cadre de santé note l’heure de chaque livraison.',
        good: '---\ncahier:\n  kind: contract\n  profile: service-level-agreement\n---\n\n# Niveaux de service de la blanchisserie\n\n## Niveaux de service\n\nLe prestataire livre le linge propre à chaque service avant 6 h 30, tous les jours de l’année.\n\n## Mesure\n\nLe cadre de santé note l’heure de chaque livraison.\n\n## Pénalités\n\nChaque livraison après 6 h 30 réduit la facture mensuelle de 1 %, et de 15 % par mois au plus.',
      },
    ],
  },
});
