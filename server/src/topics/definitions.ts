import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { oneOfKinds, several, speaksOf } from './shape.ts';
import { tableHeaded } from './tables.ts';

/** Columns that explain what stands beside them. */
const columns = {
  en: list`definitions?, meanings?`,
  fr: list`definitions?, significations?`,
};

/** Twice in a contract, where once may be a turn of phrase. */
const defines = speaksOf({
  en: list`means (?:an?|any|all|each|the|that|those|information), shall mean`,
  fr: list`designe, designent, s'entend, s'entendent`,
});

/** A confidentiality agreement that gives its information a name in passing. */
const names = speaksOf({
  en: list`(?<=")(?:confidential |proprietary |evaluation )?information(?=")`,
  fr: list`(?<=[«"] ?)informations?(?: confidentielles?)?(?= ?[»"])`,
});

export default defineTopic({
  id: 'definitions',
  name: { en: 'definitions', fr: 'définitions' },
  about: 'product',
  headings: {
    en: list`
      definitions?(?: (?:and|&|of terms|of (?:key )?terms|used|for|section).{0,60})?, (?:defined|key|important|technical|common) (?:terms|terminology|definitions)(?: .{1,30})?, glossary(?: (?:of .{1,30}|and .{1,30}|terms))?, terminology(?: and .{1,30})?, terms (?:and (?:definitions|abbreviations|acronyms)|used.*), key entities(?: .{1,30})?, (?:acronyms?|abbreviations?)(?: (?:and|&) .{1,50})?, (?:list of )?(?:acronyms|abbreviations|symbols|definitions), interpretation, definitions?/.{1,40}, nomenclature, domain (?:terms|language|glossary|vocabulary), ubiquitous language
    `,
    fr: list`
      definitions?(?: (?:et .{1,50}|des termes|des notions|utilisees?|preliminaires|generales|prealables))?, glossaires?(?: .{1,40})?, lexiques?(?: .{1,30})?, terminologies?(?: .{1,30})?, vocabulaire (?:metier|utilise|technique|du .{1,30}|commun|employe), entites (?:cles|principales|metiers?), (?:liste des )?(?:acronymes?|abreviations?|sigles?|termes)(?: (?:et|utilises|employes).{0,40})?, notions? (?:cles?|de base)(?: .{1,30})?, termes? (?:cles?|definis?|techniques|metiers?), nomenclatures?, interpretations?, dictionnaire (?:metier|des termes)
    `,
  },
  related: {
    en: list`terms, concepts, conventions, references, acronyms`,
    fr: list`termes, concepts, conventions, notions, references`,
  },
  evidence: {
    en: list`
      (?<=" ?)(?:means?|shall mean|refers? to|is defined as|has the meaning|shall have the meaning|(?:shall )?includes?), (?:hereinafter|hereafter|collectively|together)(?: referred to as)?(?: the)? "(?:confidential |proprietary )?information", confidential information(?:"|')? (?:means|shall mean|includes|shall include|is defined|refers to|is any|is all|consists of), the (?:term|terms|expression|word) (?:"|')?[\w ]{2,40}(?:"|')? (?:means?|shall|refers?|includes?),
      as used in this (?:agreement|contract|nda)[^.]{0,160} (?:means?|shall mean|refers?|includes?|has the), for the purposes? of this (?:agreement|contract|nda)[^.]{0,160} (?:means?|shall mean|refers?|includes?|has the), following (?:terms|definitions|words|abbreviations|acronyms), (?:shall|will) have the (?:following )?meanings?
    `,
    fr: list`
      on entend par, (?:il faut |il convient d'|doi(?:t|vent) s')entendre (?:par|comme|les?|la|tout|toute|une?), au sens (?:du present|de la presente|des presentes|de l'accord|du contrat|de la convention), (?<=» ?: ?)(?:le|la|les|l'|un|une|tout|toute|ensemble|personne|designe), (?<=[»"] ?)(?:designe|designent|signifie|signifient|s'entend|s'entendent|correspond a|comprend|comprennent), (?:les |l')?informations? confidentielles? (?:designe|signifie|comprend|compren|s'entend|sont definies|recouvre)\w*, (?:sont|est) (?:consideree?s?|reputee?s?) comme (?:etant )?confidentiel(?:le)?s?, (?:ce|le|cette|ces|les) (?:terme|expression|mot)s? (?:\S+ ){0,5}(?:designe|signifie|s'entend|renvoie|recouvre)(?:nt)?, (?:designee?s?|definie?s?) (?:ci-apres )?(?:sous|par) (?:ce|le|les|ces) termes?, (?:les |ces )?termes (?:suivants|ci-(?:apres|dessous)), (?:ont|auront|aura|a) (?:la|le) (?:signification|sens) (?:suivante?|ci-apres|qui)
    `,
  },
  not: {
    en: list`definitions? of (?:done|ready|the problem|success|scope|requirements), term (?:and|of) (?:termination|the agreement|payment), terms (?:and conditions|of (?:service|use|payment|reference)), problem definition, project definition, model definition, data definitions? language, add a glossary`,
    fr: list`definitions? (?:du (?:besoin|projet|perimetre|produit|probleme|public|budget)|des? (?:besoins?|objectifs?|exigences|roles|livrables|cibles|prestations?)|de la cible|de done|of done), ajoute[rz]? un glossaire, sens des affaires`,
  },
  found: document =>
    tableHeaded(document, columns) ??
    (oneOfKinds(document, 'nda') ? several(document, 1, names) : null) ??
    (oneOfKinds(document, 'contract', 'nda') ? several(document, 2, defines) : null),
  expectedIn: [
    ['nda', 'warning'],
    ['contract', 'info'],
    ['requirements', 'info'],
    ['cahier-des-charges', 'info'],
    ['data-processing-agreement', 'info'],
    ['statement-of-work', 'off'],
    ['service-level-agreement', 'off'],
    ['terms', 'off'],
  ],
  message: {
    en: 'nothing defines the terms that the text relies on',
    fr: 'rien ne définit les termes dont le texte dépend',
  },
  why: {
    en: 'Two readers who give a word two meanings sign two different texts.',
    fr: 'Deux lecteurs qui donnent deux sens à un mot signent deux textes différents.',
  },
  advice: {
    en: 'Define in one sentence each term that decides on a duty, a delay or a price, and use it with that spelling throughout.',
    fr: 'Définissez en une phrase chaque terme dont dépend une obligation, un délai ou un prix, et gardez partout la même graphie.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier:\n  kind: nda\n---\n\n# «Confidentiality agreement: plans of the ferry»\n\n## 1. Duties\n\nThe Recipient shall keep the plans secret until 31 December 2031.\n\n## 2. Return\n\nThe Recipient shall return the plans within 10 days of a written request.',
        good: '---\ncahier:\n  kind: nda\n---\n\n# Confidentiality agreement: plans of the ferry\n\n## 1. Duties\n\nThe Recipient shall keep the plans secret until 31 December 2031.\n\n## 2. Return\n\nThe Recipient shall return the plans within 10 days of a written request.\n\n## 3. Definitions\n\n“Plans” means each drawing of the hull that the Discloser marks “Confidential”.',
      },
    ],
    fr: [
      {
        bad: '---\ncahier:\n  kind: nda\n---\n\n# «Accord de confidentialité : plans du bac»\n\n## Article 1 – Obligations\n\nLe destinataire garde les plans secrets jusqu’au 31 décembre 2031.\n\n## Article 2 – Restitution\n\nLe destinataire rend les plans sous 10 jours après une demande écrite.',
        good: '---\ncahier:\n  kind: nda\n---\n\n# Accord de confidentialité : plans du bac\n\n## Article 1 – Obligations\n\nLe destinataire garde les plans secrets jusqu’au 31 décembre 2031.\n\n## Article 2 – Restitution\n\nLe destinataire rend les plans sous 10 jours après une demande écrite.\n\n## Article 3 – Définitions\n\nLes plans sont les dessins de la coque que l’émetteur marque de la mention « Confidentiel ».',
      },
    ],
  },
});
