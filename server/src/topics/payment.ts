import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { betweenParties } from './parties.ts';
import { oneOfKinds, sectionTitled } from './shape.ts';
import { tableWith } from './tables.ts';

/** Titles that mean the price of the work in a contract or a call for tenders; in a specification, a feature. */
const titles = {
  en: list`payments?, pric(?:es?|ing), costs?, billing, fees, subscriptions?(?: fees)?, purchase price, purchases?, financials?, charges, compensation`,
  fr: list`paiements?, reglements?, facturation, finances?, couts?, cotisations?, participation (?:financiere|aux frais), (?:remboursement|prise en charge) des (?:frais|depenses), indemnites?, financement, abonnements?, tarification`,
};
/** No price is a price. */
const free = {
  en: list`free of charge, at no (?:cost|charge), without (?:charge|payment|compensation|remuneration), pro bono, unpaid`,
  fr: list`gratuit, gratuite, gratuits, gratuites, gratuitement, a titre gratuit, a titre gracieux, gracieusement, sans contrepartie financiere, sans remuneration, a titre benevole`,
};

/** A sum beside a word of payment, between parties. */
const sums = {
  en: list`
    (?:invoices?|fees?|payments?|sums?|amounts?|charges?|price|balance|deposit) (?:\w+ ){0,4}(?:is|are|shall be|will be|must be|becomes?) (?:\w+ ){0,2}(?:due|payable|paid|invoiced|billed|settled), (?:pays?|paid|costs?|prices?|fees?|total|rent|rates?|amount|compensation|remuneration|budget|sum)[^.]{0,60}(?:[$€£] ?| (?:eur|usd|gbp|chf|cad) ?)\d+, (?:pays?|paid|costs?|prices?|fees?|total|rent|rates?|amount|compensation|remuneration|budget|sum)[^.]{0,60} \d+ ?(?:€|£|euros?|dollars?|pounds?|eur|usd|gbp), fees? (?:are|is|will be|shall be) (?:\S+ ){0,6}(?:billed|invoiced|due|payable|refundable|paid)
  `,
  fr: list`
    (?:prix|montant|cout|tarif|loyer|honoraires|redevance|remuneration) (?:\w+ ){0,5}(?:est|sont|s'eleve(?:nt|ra)?|sera|seront|fixee?s?) (?:\w+ ){0,4}(?:a|de|par|fixee?s?|fermes?|forfaitaires?|payables?|revisables?|\d+), (?:factures?|sommes?|prestations?|honoraires|prix|loyer|montants?|solde|redevances?|paiements?|reglements?) (?:\S+ ){0,6}(?:payables?|reglee?s?|payee?s?|exigibles?|facturee?s?|due?s?) (?:a|sous|dans|par|au|le|comptant|mensuellement|en|d'avance|trimestriellement|annuellement), (?:verse|versera|paie|paiera|regle|reglera|coute|loyer|prix|montant|tarifs?|somme|forfait|cotisation|redevance|remuneration|honoraires|couts?)[^.]{0,60} \d+(?:[.,]\d+)? ?(?:€|k€|euros?|eur|chf)
  `,
};

export default defineTopic({
  id: 'payment',
  name: { en: 'price and payment', fr: 'prix et paiement' },
  about: 'project',
  headings: {
    en: list`
      (?:project |estimated |indicative |maximum |overall |total |available |approximate )?budgets?(?: (?:and|&) .{1,40}| estimate| range| constraints?| allocation| limit)?, cost (?:estimates?|breakdown|proposal|schedule|summary), (?:estimated|project|total|development) costs?, (?:payment|pricing|price|fee|fees|billing|invoicing|financial|commercial|compensation) (?:terms|schedules?|conditions|structure|milestones|arrangements|provisions|model|details|and .{1,40}), (?:payment|compensation|remuneration|fees?|consideration|charges)(?: (?:of|for|to) .{1,40})?,
      terms of payment, remuneration, contract (?:price|sum|value), bill of quantities, schedule of (?:rates|prices|fees), rates?(?: and .{1,40})?, rate card, (?:cost|price|financial) proposals?(?: .{1,30})?, (?:fees|charges|prices|costs) and .{1,40}, invoic(?:es|ing)(?: and .{1,40})?, (?:rent|royalties|commission|expenses|deposit|retainer), taxes
    `,
    fr: list`
      budgets?(?: (?:previsionnel|alloue|estime|estimatif|indicatif|maximum|maximal|global|disponible|du projet|et .{1,40}|total))?, enveloppes? (?:budgetaire|financiere)(?: .{1,30})?, (?:estimation|evaluation) (?:financiere|budgetaire|du cout|des couts)(?: .{1,30})?, couts? (?:du projet|total|previsionnels?|estimes?|estimatifs?|de (?:la prestation|realisation|developpement)), (?:prix|tarifs?|remuneration|honoraires|redevances?|loyers?|montant|retribution)(?: (?:de la prestation|des prestations|du marche|du contrat|et .{1,50}|forfaitaire|de vente|ht|ttc))?,
      (?:modalites?|conditions?|delais?|echeancier|calendrier|termes) (?:de |des |du )?(?:paiements?|reglements?|facturation|financieres?|tarifaires?|de prix)(?: .{1,30})?, conditions financieres, (?:dispositions|modalites|clauses|aspects|volet|contraintes|contraintes et modalites|elements) (?:financiere?s?|budgetaires?), bordereau des prix(?: .{1,30})?, (?:offre|proposition) (?:financiere|tarifaire|de prix), prix et .{1,50}, regime financier, depot de garantie, acomptes?, forme (?:et revision )?des? prix, variation des prix
    `,
  },
  related: {
    en: list`budget, price, pricing, costs?, fees?, payments?, invoic(?:es|ing)`,
    fr: list`budget, prix, tarifs?, couts?, paiements?, facturation, financ\w+`,
  },
  evidence: {
    en: list`
      budget (?:is|of|for (?:this|the) (?:project|work|contract)|(?:shall|should|must|will|may|can) not exceed|range|cap|available)[^.]{0,40}[\d$€£]\d*, (?:fixed|flat|total|monthly|annual|hourly|daily|weekly|lump[- ]sum) (?:fee|price|rate|charge|sum)s? (?:of|is|:|shall|will|for)[^.]{0,40}[$€£\d]\d*, (?:shall|will|must|agrees to|undertakes to) (?:pay|reimburse|compensate|remunerate) (?:the |all |each |any |its |to the |for )?(?:\w+ ){0,4}(?:fees?|charges?|invoices?|price|sums?|amounts?|contractor|supplier|consultant|provider|developer|freelancer|expenses|costs|rent|rates?|total|services?|deposit),
      (?:pay|paid|payable|payment|due) (?:\w+ ){0,5}within \(?(?:\d+|[a-z]+)\)? ?(?:\(\d+\) )?(?:business |working |calendar )?days, (?:costs?|bill of materials|bom|budget|price) (?:\S+ ){0,5}(?:under|below|less than|at most|no more than|up to|not exceed|maximum of) (?:\w+ )?(?:[$€£]\d+|\d+ (?:dollars|euros|usd|eur)), net[- ](?:15|30|45|60|90), (?:shall|will|may) (?:invoice|bill)(?! of) (?:the|monthly|client|customer|for), \d+ ?(?:%|percent) (?:deposit|upfront|up[- ]front|on (?:signature|signing|delivery|completion|acceptance)|upon (?:signature|signing|delivery|completion|acceptance))
    `,
    fr: list`
      budget (?:est|sera|de|d'environ|estime|alloue|previsionnel|maximum|maximal|global|total|disponible|ne)[^.]{0,40} \d+, s'acquitter (?:de|des|du|d'une?)(?: la| l')? ?(?:frais|cotisations?|montant|prix|loyer|redevance|adhesion)s?, (?:factures?|loyer|cotisation|redevance|prix|prestations?|service|location|seances?) (?:\S+ ){0,5}(?:reglable|payable|facturee?)s?, (?:budget|couts?)(?: \w+){0,4} ?: [^.]{0,30}\d+ ?(?:€|k€|euros?), enveloppe (?:budgetaire |financiere |globale )?(?:est|de|d'environ|maximale|:), prix (?:global|forfaitaire|unitaires?|ferme|global et forfaitaire)(?= |\.|;|$), (?:paiement|reglement|payer|regler|verser|paye|regle|facture)(?:s|ra|ront|nt)? (?:\S+ ){0,8}(?:sous|dans (?:un|les?)(?: delai de)?|a|en) (?:\(?(?:\d+|trente|quarante-cinq|soixante|quinze)\)?) (?:jours|j)(?= |\.|;|$), acompte (?:de|d'un montant|a la|egal|sera|est), \d+ ?% (?:a|lors de|au moment de|des) (?:la |l')?(?:commande|signature|livraison|recette|reception|acceptation|solde|demarrage|achevement), en contrepartie[^.]{0,80} (?:percoi\w+|recoi\w+|verse\w*|paie\w*|remuner\w+|regle\w*)
    `,
  },
  not: {
    en: list`monthly budget of (?:the |a )?(?:user|family|household)s?, error budget, performance budget, time budget, payment (?:gateway|method|page|screen|provider|processing|module)s?, exchange rates?, price list page, pass rate, penalt(?:y|ies)`,
    fr: list`budget (?:mensuel|de performance|d'erreur|familial|personnel)s?, (?:module|page|passerelle|moyen|interface|mode)s? de paiement(?: (?:en ligne|securisee?))?, budget temps, penalites?`,
  },
  needsValue: true,
  found: document => {
    if (oneOfKinds(document, 'specification')) return null;
    return (
      sectionTitled(document, titles) ??
      tableWith(document, 'cost') ??
      betweenParties(document, sums) ??
      betweenParties(document, free)
    );
  },
  expectedIn: [
    ['contract', 'warning'],
    ['statement-of-work', 'warning'],
    ['services-agreement', 'warning'],
    ['service-level-agreement', 'off'],
    ['data-processing-agreement', 'off'],
    ['terms', 'off'],
    ['rfp', 'info'],
    ['cahier-des-charges', 'info'],
  ],
  message: {
    en: 'nothing says what the work costs nor when it is paid',
    fr: 'rien ne dit ce que coûte le travail ni quand il est payé',
  },
  why: {
    en: 'A price without terms of payment leaves the supplier unsure of its cash and the buyer without a hold on delivery.',
    fr: 'Un prix sans échéances laisse le prestataire sans visibilité et l’acheteur sans prise sur la livraison.',
  },
  advice: {
    en: 'State the amount and currency, whether tax is included, the milestones that release each payment, and the number of days.',
    fr: 'Indiquez le montant et la devise, hors taxes ou non, les jalons qui déclenchent chaque paiement, et le délai en jours.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier:\n  kind: contract\n---\n\n# «Agreement on the repair of the town clock»\n\nThis agreement is made between the Town of Larne and Escapement Ltd.\n\n## 1. Work\n\nThe Contractor shall replace the bearings of the clock by 30 May 2027.\n\n## 2. Warranty\n\nThe Contractor shall repair any fault for 24 months.',
        good: '---\ncahier:\n  kind: contract\n---\n\n# Agreement on the repair of the town clock\n\nThis agreement is made between the Town of Larne and Escapement Ltd.\n\n## 1. Work\n\nThe Contractor shall replace the bearings of the clock by 30 May 2027.\n\n## 2. Warranty\n\nThe Contractor shall repair any fault for 24 months.\n\n## 3. Payment\n\nThe Client shall pay GBP 7,400 excluding VAT within 30 days of the invoice.',
      },
    ],
    fr: [
      {
        bad: '---\ncahier:\n  kind: contract\n---\n\n# «Contrat de réparation de l’horloge»\n\nEntre la ville de Vire et la société Échappement SAS.\n\n## Article 1 – Objet\n\nLe prestataire remplace les paliers de l’horloge avant le 30 mai 2027.\n\n## Article 2 – Garantie\n\nLe prestataire répare toute panne pendant 24 mois.',
        good: '---\ncahier:\n  kind: contract\n---\n\n# Contrat de réparation de l’horloge\n\nEntre la ville de Vire et la société Échappement SAS.\n\n## Article 1 – Objet\n\nLe prestataire remplace les paliers de l’horloge avant le 30 mai 2027.\n\n## Article 2 – Garantie\n\nLe prestataire répare toute panne pendant 24 mois.\n\n## Article 3 – Prix et paiement\n\nLe client paie 7 400 € HT sous 30 jours après réception de la facture.',
      },
    ],
  },
});
