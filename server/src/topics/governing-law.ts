import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { sectionOfParties } from './parties.ts';

/** Titles that mean the work of the users in a specification. */
const titles = {
  en: list`disputes?, mediation(?: and .{1,30})?`,
  fr: list`juridictions?, tribun(?:al|aux), (?:litiges?|differends?|contestations?|contentieux|conflits)(?: (?:et .{1,40}|eventuels))?, (?:mediation|arbitrage|conciliation)(?: .{1,40})?`,
};

export default defineTopic({
  id: 'governing-law',
  name: { en: 'governing law and courts', fr: 'droit applicable et tribunal' },
  about: 'project',
  headings: {
    en: list`
      (?:governing|applicable) (?:laws?|legislation)(?: .{1,50})?, (?:choice|law) of (?:law|the contract)(?: .{1,40})?, laws? and (?:jurisdiction|courts?|venue|disputes)(?: .{1,30})?, jurisdictions?(?: .{1,40})?, (?:exclusive |legal )?venue, disputes? (?:resolution|settlement|and .{1,40}), (?:resolution|settlement) of disputes, (?:binding |mandatory )?arbitration(?: .{1,40})?, legal (?:venue|disputes|jurisdiction), competent courts?, class action waiver
    `,
    fr: list`
      (?:droit|loi|legislation|lois) (?:applicables?|du contrat|regissant .{1,30})(?: .{1,50})?, (?:juridictions?|tribun(?:al|aux)) (?:competente?s?|applicables?|saisie?s?|de .{1,40}), for juridique, attributions? (?:expresse )?de (?:juridiction|competence)(?: .{1,40})?, (?:litiges?|differends?) entre les parties, (?:reglement|resolution|traitement) (?:amiable )?(?:des?|d'un) (?:litiges?|differends?|conflits?|contestations?)(?: .{1,30})?, clause (?:attributive de (?:juridiction|competence)|compromissoire|de mediation), competence (?:juridictionnelle|territoriale|des tribunaux), election de (?:domicile|juridiction|for)(?: .{1,30})?
    `,
  },
  related: {
    en: list`disputes?, law, legal, jurisdiction, miscellaneous, general provisions`,
    fr: list`litiges?, droit, dispositions (?:generales|diverses|finales), juridiction`,
  },
  evidence: {
    en: list`
      (?:governed|construed|interpreted|enforced)(?: by| under| in accordance with|,)[^.]{0,80} laws?, (?:subject to|under) the (?:substantive |internal |exclusive )?laws? of (?:the )?(?:state|republic|commonwealth|kingdom|england|france|scotland|ireland|province|canton|federal|united|netherlands|germany|switzerland|new|hong|country), laws of (?:the )?(?:\w+ ){1,4}(?:shall |will )?(?:apply|applies|govern|governs), (?:\w+ )?law (?:shall |will )?(?:apply|applies|govern|governs) (?:to )?(?:this|these|the), (?:exclusive |non-exclusive |sole )?jurisdiction (?:of|shall|will|in|over|to), courts? (?:of|in|located|sitting|shall|having)[^.]{0,80} (?:jurisdiction|competen\w+|disputes?|settle|exclusive\w*|agreement), (?:exclusive|competent|sole) (?:courts?|venue|jurisdiction), (?:settled|resolved|decided|determined) (?:\S+ ){0,6}(?:by|through|under|in) (?:\S+ ){0,4}(?:arbitration|arbitrator|courts?|mediation), subject to (?:\w+ ){1,3}laws?, venue (?:shall|will|is|lies), binding arbitration, rules of arbitration, arbitration rules
    `,
    fr: list`
      (?:soumise?s?|regie?s?|regissent|interpretee?s?|assujettie?s?) (?:\S+ ){0,6}(?:au droit|a la loi|aux lois|par le droit|par la loi|a la legislation|par les lois|selon le droit|conformement au droit|exclusivement au droit), (?:le droit|la loi) (?:\w+ )(?:est (?:seule? )?applicable|s'applique|regit), (?:droit|loi) applicable (?:au|aux|a la|est|sera|:), tribun(?:al|aux) (?:\S+ ){0,4}(?:de|d'|du|des|competents?|administratif|judiciaire), juridictions? (?:competentes?|francaises?|belges?|suisses?|du ressort|de|d'), (?:competence|attribution) (?:exclusive|expresse|de juridiction)(?: (?:aux?|du|des|est|a la))?, cour d'appel (?:de|d'), (?:litige|differend|contestation|desaccord)s?,? (?:\S+ ){0,20}(?:arbitrage|mediat\w+|conciliat\w+|reglee?s? a l'amiable|solution amiable|reglement amiable|tribun\w+|juridictions?)
    `,
  },
  not: {
    en: list`compl(?:y|ies|iance) with (?:the |all )?(?:applicable )?laws?, dispute (?:module|page|form|ticket)s?, chargeback`,
    fr: list`respect(?:e|er|ent)? (?:la|le|les) (?:loi|droit|legislation)s?, gestion des litiges (?:avec les )?clients?, mesures disciplinaires`,
  },
  needsValue: true,
  found: document => sectionOfParties(document, titles),
  expectedIn: [
    ['contract', 'warning'],
    ['nda', 'warning'],
    ['statement-of-work', 'off'],
    ['service-level-agreement', 'off'],
    ['data-processing-agreement', 'off'],
  ],
  message: {
    en: 'nothing says which law applies nor which court decides',
    fr: 'rien ne dit quel droit s’applique ni quel tribunal tranche',
  },
  why: {
    en: 'When a dispute arises, the parties first argue about where to argue, and the one farther away gives in.',
    fr: 'En cas de litige, les parties débattent d’abord du juge à saisir, et la plus éloignée renonce.',
  },
  advice: {
    en: 'Name the law, the court or the arbitrator, and the days of talks or mediation that come first.',
    fr: 'Nommez le droit, le tribunal ou l’arbitre, et la durée de la conciliation préalable.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier:\n  kind: contract\n---\n\n# «Agreement on the bells of St Brigid»\n\nThis agreement is made between the Parish of St Brigid and Carillon GmbH.\n\n## 1. Work\n\nThe Founder shall recast the third bell by 1 December 2027.\n\n## 2. Payment\n\nThe Client shall pay EUR 31,000 within 30 days of the hanging.',
        good: '---\ncahier:\n  kind: contract\n---\n\n# Agreement on the bells of St Brigid\n\nThis agreement is made between the Parish of St Brigid and Carillon GmbH.\n\n## 1. Work\n\nThe Founder shall recast the third bell by 1 December 2027.\n\n## 2. Payment\n\nThe Client shall pay EUR 31,000 within 30 days of the hanging.\n\n## 3. Governing law\n\nIrish law governs this agreement, and the courts of Cork decide.',
      },
    ],
    fr: [
      {
        bad: '---\ncahier:\n  kind: contract\n---\n\n# «Contrat de fonte de la cloche Sainte-Anne»\n\nEntre la paroisse Sainte-Anne et la fonderie Carillon SAS.\n\n## Article 1 – Objet\n\nLe fondeur refond la troisième cloche avant le 1er décembre 2027.\n\n## Article 2 – Prix\n\nLe client paie 31 000 € sous 30 jours après la pose.',
        good: '---\ncahier:\n  kind: contract\n---\n\n# Contrat de fonte de la cloche Sainte-Anne\n\nEntre la paroisse Sainte-Anne et la fonderie Carillon SAS.\n\n## Article 1 – Objet\n\nLe fondeur refond la troisième cloche avant le 1er décembre 2027.\n\n## Article 2 – Prix\n\nLe client paie 31 000 € sous 30 jours après la pose.\n\n## Article 3 – Droit applicable\n\nLe contrat est soumis au droit français ; le tribunal de commerce de Rennes est compétent.',
      },
    ],
  },
});
