import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { sectionOfParties } from './parties.ts';

/** Titles that mean roles in a specification. */
const titles = {
  en: list`risks?, damages?, insurances?(?: .{1,40})?`,
  fr: list`responsabilites, assurances?(?: .{1,40})?`,
};

export default defineTopic({
  id: 'liability',
  name: { en: 'liability and insurance', fr: 'responsabilité et assurance' },
  about: 'project',
  headings: {
    en: list`
      (?:limitations?|limits?|exclusions?|cap|extent|scope) (?:of|on) (?:our |the )?(?:liabilit(?:y|ies)|damages|remedies)(?: .{1,40})?, liabilit(?:y|ies)(?: (?:and|&|of|for|cap|limits?).{0,50})?, no liability, our liability(?: .{1,40})?, indemnit(?:y|ies|ification)(?: .{1,40})?, insurance (?:requirements?|coverage|cover), (?:mutual |general |third[- ]party )?indemnification, hold harmless, (?:exclusion of )?consequential damages, risk of loss, (?:assumption|allocation) of risks?, (?:warranties|disclaimers?|warranty disclaimer) and .{0,40}liability.{0,40}, release of liability
    `,
    fr: list`
      (?:limitations?|limites?|exclusions?|exoneration|plafonds?|plafonnement|clauses? (?:limitatives?|d'exoneration)) (?:de|des|de la) (?:responsabilites?)(?: .{1,50})?, responsabilites? (?:civile|contractuelle|du (?:prestataire|client|titulaire|vendeur|fournisseur|preneur|transporteur|freelance)|de (?:l'editeur|l'hebergeur|l'exploitant|l'organisateur|la societe|l'association|l'entreprise))(?: .{1,50})?, assurances? (?:professionnelles?|responsabilite.{0,40}|obligatoires?), responsabilite(?: (?:et|-|/) .{1,40})?, indemnisation(?: .{1,30})?, garantie d'eviction, (?:dommages|risques) et .{1,30}, non[- ]responsabilite
    `,
  },
  related: {
    en: list`warrant(?:y|ies), disclaimers?, insurance, responsibilit(?:y|ies), risks?`,
    fr: list`garanties?, responsabilites?, risques?, assurances?, force majeure`,
  },
  evidence: {
    en: list`
      (?:not|nor|no|neither|never|only) (?:\S+ ){0,5}(?:be )?(?:held )?(?:liable|responsible) (?:\w+ )?(?:for|to|in|under)[^.]{0,200} (?:loss(?:es)?|lost|damages?|claims?|injur(?:y|ies)|delays?|costs?|liabilit(?:y|ies)|failures?|interruptions?|breach(?:es)?), (?:liability|liabilities) (?:\S+ ){0,12}(?:is|are|be|shall|will|not) (?:\w+ ){0,2}(?:limited|exceed\w*|capped|excluded|unlimited), (?:total|aggregate|maximum|entire|cumulative) (?:\w+ )?liability, in no event (?:shall|will|is|are), indemnif(?:y|ies|ied|ication), indemnity, hold (?:\w+ ){0,3}harmless, (?:public|professional|product|employer'?s?'?|general|third[- ]party|commercial general|civil) (?:and \w+ )?(?:liability|indemnity) (?:insurance|cover|policy), (?:maintain|hold|carry|take out|obtain|provide)s? (?:\w+ ){0,5}insurance, (?:consequential|indirect|incidental|punitive) (?:or \w+ |\w+ )?(?:loss(?:es)?|damages?), (?:is|are|be|remains?) (?:fully |solely |jointly |severally )?liable (?:for|to)[^.]{0,100} (?:damages?|loss(?:es)?|acts|breach(?:es)?|costs)
    `,
    fr: list`
      responsabilite (?:\S+ ){0,14}(?:ne (?:saurait|pourra|peut|sera|pourrait) |n'est |limitee?|plafonnee?|exclue|engagee|recherchee|illimitee|degagee|decline), (?:ne (?:saurai(?:t|ent)|peu(?:t|vent)|pourr(?:a|ont|ait)|ser(?:a|ont)) (?:\w+ ){0,5}|n'est |n'etre )(?:etre )?(?:tenue?s? |en aucun cas )?(?:pour )?responsables?, (?:decline|degage|exonere)(?:e|nt|ra)? (?:de )?(?:toute |sa |leur )responsabilite, tenue?s? (?:pour )?responsables? d[eu]s?, dommages? indirects?, prejudices? indirects?, (?:est|sont|demeure|reste|sera|seront) (?:seule?s? |entierement |pleinement |personnellement )?responsables? (?:des?|du|de tout|de toute|de la) (?:\S+ ){0,4}(?:dommages?|degradations?|vols?|prejudices?|pertes?|degats?|consequences|fautes?|actes?|manquements?|inexecution), (?:assurance|police d'assurance|contrat d'assurance|attestation d'assurance)s? (?:\S+ ){0,6}(?:responsabilite|civile|professionnelle|decennale|garantissant|couvrant|souscri\w+), (?:souscri\w+|assuree? pour|titulaire d'une) (?:\S+ ){0,6}(?:assurance|responsabilite civile)s?, responsabilite civile professionnelle, garanti\w* (?:\S+ ){0,6}contre (?:toute?s?|les|tous) (?:\S+ ){0,3}(?:reclamation|recours|action|revendication)s?
    `,
  },
  not: {
    en: list`liability of the model, insurance (?:number|card|company) of, insurance (?:claims? (?:app|portal|module)|products?|policy number)`,
    fr: list`numero d'assurance, assurance qualite, assurance maladie, produits? d'assurance`,
  },
  found: document => sectionOfParties(document, titles),
  expectedIn: [
    ['contract', 'info'],
    ['services-agreement', 'warning'],
    ['statement-of-work', 'info'],
    ['service-level-agreement', 'off'],
    ['data-processing-agreement', 'off'],
    ['rfp', 'info'],
  ],
  message: {
    en: 'nothing says who answers for damage, nor up to what amount',
    fr: 'rien ne dit qui répond des dommages, ni jusqu’à quel montant',
  },
  why: {
    en: 'Without a clause, damages may exceed the price many times over, or turn out to be uninsured.',
    fr: 'Sans clause, l’indemnité peut dépasser plusieurs fois le prix, ou ne relever d’aucune assurance.',
  },
  advice: {
    en: 'State the cap with its base and period, what it does not cover, and the insurance each party must hold.',
    fr: 'Fixez le plafond avec sa base et sa période, ce qui y échappe, et l’assurance que chaque partie doit avoir.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier:\n  kind: contract\n  profile: services-agreement\n---\n\n# «Services agreement: lifts of the Mill Street flats»\n\nThis agreement is made between Mill Street Housing and Ascent Ltd.\n\n## 1. Services\n\nThe Supplier shall inspect each lift on the first Monday of each month.\n\n## 2. Payment\n\nThe Client shall pay GBP 310 a month for each lift within 30 days of the invoice.',
        good: '---\ncahier:\n  kind: contract\n  profile: services-agreement\n---\n\n# Services agreement: lifts of the Mill Street flats\n\nThis agreement is made between Mill Street Housing and Ascent Ltd.\n\n## 1. Services\n\nThe Supplier shall inspect each lift on the first Monday of each month.\n\n## 2. Payment\n\nThe Client shall pay GBP 310 a month for each lift within 30 days of the invoice.\n\n## 3. Liability\n\nEach party answers for direct loss up to GBP 500,000 per year; death and injury are not capped.',
      },
    ],
    fr: [
      {
        bad: '---\ncahier:\n  kind: contract\n  profile: services-agreement\n---\n\n# «Contrat d’entretien des ascenseurs»\n\nEntre la régie des Moulins et la société Ascension SAS.\n\n## Article 1 – Prestations\n\nLe prestataire contrôle chaque ascenseur le premier lundi du mois.\n\n## Article 2 – Prix\n\nLe client paie 310 € par mois et par ascenseur sous 30 jours.',
        good: '---\ncahier:\n  kind: contract\n  profile: services-agreement\n---\n\n# Contrat d’entretien des ascenseurs\n\nEntre la régie des Moulins et la société Ascension SAS.\n\n## Article 1 – Prestations\n\nLe prestataire contrôle chaque ascenseur le premier lundi du mois.\n\n## Article 2 – Prix\n\nLe client paie 310 € par mois et par ascenseur sous 30 jours.\n\n## Article 3 – Responsabilité\n\nChaque partie répond des dommages directs à hauteur de 500 000 € par an ; les dommages corporels ne sont pas plafonnés.',
      },
    ],
  },
});
