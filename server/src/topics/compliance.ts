import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';

export default defineTopic({
  id: 'compliance',
  name: { en: 'laws and standards', fr: 'lois et normes' },
  about: 'product',
  headings: {
    en: list`
      compliance(?: requirements?| with .{3,60})?, (?:regulatory|legal|statutory)(?: and regulatory)? (?:requirements?|compliance|constraints?|framework|obligations?|provisions?), (?:legal|regulatory|standards?) compliance, regulatory(?: and .+)?,
      applicable (?:laws?|standards?|regulations?|legislation|codes?)(?: and .{3,40})?, standards?(?: and (?:regulations?|codes?|norms?|certifications?))?, (?:laws?|regulations|codes) and (?:regulations|standards|codes), (?:industry|building|safety|accessibility) (?:standards?|codes?|regulations?),
      gdpr(?: compliance)?, data protection (?:compliance|laws?|act|requirements?), privacy compliance, hipaa(?: compliance)?, certifications? and standards
    `,
    fr: list`
      conformite(?: (?:reglementaire|legale|rgpd|au rgpd|aux normes|aux .{3,40}|a la .{3,40}|normative))?, (?:contraintes?|exigences?|obligations?|cadre|aspects?|dispositions?|mentions?) (?:legales? et )?(?:reglementaires?|legaux et reglementaires|normatives?|juridiques et reglementaires), (?:contraintes?|exigences?|obligations?|cadre) (?:legales?|legal|juridiques?)(?: et (?:reglementaires?|normatives?))?,
      reglementations?(?: (?:applicables?|en vigueur))?, normes?(?: (?:applicables?|et .{3,40}|a respecter|en vigueur|de reference))?, textes (?:applicables|de reference|reglementaires|en vigueur), rgpd(?: .{3,40})?, respect (?:du rgpd|de la reglementation|des normes|de la legislation|des lois), legislation(?: applicable)?, (?:referentiels? )?normatifs?, conformite et securite, cnil
    `,
  },
  related: {
    en: list`legal, law, standards?, security, privacy, data protection, constraints?, accessibility`,
    fr: list`legal, juridique, normes?, securite, donnees (?:personnelles|a caractere personnel), protection des donnees, contraintes?, accessibilite`,
  },
  evidence: {
    en: list`
      (?:compl(?:y|ies|ying|iant|iance)|conform(?:s|ing|ity|ance)?|accordance|adhere(?:s|nce)?|line|meets?|satisf(?:y|ies)) (?:with |to )?(?:\S+ ){0,7}(?:gdpr|hipaa|ccpa|wcag|pci[ -]dss|iso(?:/iec)?[ -]?(?!8601|3166|4217|639)\d+|iec|ansi|astm|nfpa|osha|haccp|fda|soc 2|section 508|eurocode \d|general data protection regulation|bs (?:en )?(?:iso )?\d{3,6}|en \d{2,6}),
      (?:compl(?:y|ies|ying|iant|iance)|conform(?:s|ing)?) (?:with|to) (?:all |any |the |relevant |applicable |current |local |national |federal |state |european |eu |data protection |their |its |and |in force |respective )*(?:laws?|regulations?|legislation|statutes?|directives?|codes?|standards?|building code|rules and regulations|regulatory requirements),
      accordance with (?:all |the )?(?:applicable|relevant|current|data protection|privacy) (?:\S+ ){0,3}(?:laws?|regulations?|legislation|standards?), obligations under (?:the )?(?:gdpr|data protection|applicable (?:data|law)), (?:gdpr|hipaa|wcag|pci[ -]dss|ccpa|soc 2)(?: \S+){0,3} complian(?:t|ce), complian(?:t|ce)(?: \S+){0,2} (?:gdpr|hipaa|wcag),
      wcag \d(?:\.\d)?, gdpr, (?:according to|accordance with|conforming to|compliant with|complying with|complies with|comply with|meets) (?!the |our |art|part|page|lot|step|req|item|line|row|fig|day|ex|fr|nfr|us|sec|plan|type|zone|unit|room|form|note|list)[a-z]{2,4}(?: [a-z]{2,4})? ?\d{2,6}(?:[-:.]\d+)*, iec \d{4,5}(?:-\d+)*, (?:bs|din|nbn|nf|sn) en \d+, en \d{3,5}-\d+, iso(?:/iec)? ?-?(?:27\d{3}|9001|14001|13485|22000|45001|26262|14971|62304), article \d+(?:\(\d\))* (?:of the )?(?:gdpr|regulation), data protection (?:act|laws?|legislation), ce[- ]mark(?:ing|ed), regulatory requirements, (?:required|mandated|regulated) by (?:the )?(?:gdpr|hipaa|data protection)
    `,
    fr: list`
      (?:conform\w+|respect\w*|satisf\w+|repond\w*|en application|application|soumise?s?|au sens|selon|exigences?|regles?|cadre) (?:a |au |aux |du |de |des |le |la |les |l'|avec |par )?(?:\S+ ){0,6}(?:rgpd|wcag|rgaa|hds|pci[ -]dss|iso(?:/iec)? ?(?!8601|3166|4217|639)\d+|nf [a-z]{1,2} ?\S+|dtu \S+|haccp|norme \S+|cnil|code (?:du travail|de la construction|de la sante publique|de la commande publique|de l'urbanisme|de l'environnement|penal|de commerce|general des impots|de la route)|loi informatique et libertes|reglement (?:general|europeen|\(ce\)|\(ue\)|ue|ce)|directive \S+),
      (?:conform\w+|respect\w*|satisf\w+|observ\w+|dans le respect) (?:a |au |aux |du |de |des |le |la |les |l'|avec )?(?:ensemble des |toutes les |toute |dispositions |exigences |obligations |prescriptions |lois et |normes et |regles et )*(?:legislations?|reglementations?|lois?|normes|textes) (?:\S+ ){0,6}(?:en vigueur|applicables?|francaises?|europeennes?|nationales?|relative?s?|sur|concernant|de securite|d'hygiene|d'accessibilite|imposees?),
      (?:legislation|reglementation|lois?|normes?|textes|dispositions (?:legales|reglementaires)|regles) (?:\S+ ){0,5}(?:en vigueur|applicables?), (?:rgpd|rgaa|wcag|loi informatique et libertes|reglement general sur la protection des donnees), reglement \((?:ce|ue)\), loi (?:n° ?)?\d+, loi federale, code (?:de la consommation|de droit economique|du travail|de la sante publique|de l'environnement), commission de protection des donnees, c'est la loi, (?:selon|suivant|conformement a|conformes? a) (?:la |le |l'|les )?(?:normes? )?(?!l[ea]s? |art|part|page|lot|ex|fig|tab|par|an|plan|type|zone|bloc|cas|ref|devis|bon)[a-z]{2,4}(?: [a-z]{2,4})? ?\d{3,6}(?:[-:.]\d+)*, (?:iec|cei) \d{4,5}(?:-\d+)*, (?:bs|din|nbn|nf|sn) en \d+, en \d{3,5}-\d+, (?:certifiee?s?|certification|agreee?s?) (?:iso|hds|nf|ce|secnumcloud), iso(?:/iec)? ?(?:27\d{3}|9001|14001|13485|22000|45001|26262),
      marquage ce, nf (?:en|c|p|s|x|z|dtu)[ -]?\d\S*, conformes? a (?:la norme|l'en|la nf)
    `,
  },
  not: {
    en: list`governed by, construed in accordance, (?:required|compelled|permitted|requested|ordered) by (?:\S+ ){0,3}(?:law|court|regulation|statute), required to (?:comply|disclose), comply with (?:this|these|the terms|such|its|his|her|any request)`,
    fr: list`(?:regi|regie|regis|regies|soumise?s?|interprete) (?:\S+ ){0,3}(?:par le droit|au droit|a la loi), (?:exigee?s?|imposee?s?|requise?s?|autorisee?s?) par (?:la loi|un tribunal|une autorite), reglement interieur, selon iso 8601, sous reserve des dispositions`,
  },
  expectedIn: [
    ['cahier-des-charges', 'info'],
    ['requirements', 'info'],
    ['rfp', 'warning'],
    ['statement-of-work', 'info'],
    ['services-agreement', 'info'],
    ['data-processing-agreement', 'warning'],
  ],
  message: {
    en: 'nothing names the laws and standards that the work must conform to',
    fr: 'rien ne nomme les lois et les normes que le travail doit respecter',
  },
  why: {
    en: 'If the work breaks the rules of the trade, the fine and the rebuilding fall on whoever ordered it.',
    fr: 'Si le travail enfreint les règles du métier, l’amende et la reprise retombent sur celui qui l’a commandé.',
  },
  advice: {
    en: 'Name each law and each standard with its number, its year or level, and the proof that you expect.',
    fr: 'Nommez chaque loi et chaque norme avec son numéro, son année ou son niveau, et la preuve attendue.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier: { kind: rfp, profile: rfp }\n---\n\n# «Request for proposals: kitchen of the care home»\n\n## Needs\n\n- The contractor shall install two ovens of 10 trays each.\n- The cold room shall hold 3 °C with a door opened 20 times an hour.',
        good: '---\ncahier: { kind: rfp, profile: rfp }\n---\n\n# Request for proposals: kitchen of the care home\n\n## Needs\n\n- The contractor shall install two ovens of 10 trays each.\n\n## Laws and standards\n\nThe kitchen shall comply with Regulation (EC) 852/2004 and EN 16282-1:2017; the contractor hands over the inspection report.',
      },
    ],
    fr: [
      {
        bad: '# «Cahier des charges : aire de jeux du parc des Tilleuls»\n\n## Exigences\n\n- EX-001 : Le titulaire doit poser quatre balançoires et une tour de 3 m.\n- EX-002 : Le sol doit amortir une chute de 3 m.',
        good: '# Cahier des charges : aire de jeux du parc des Tilleuls\n\n## Exigences\n\n- EX-001 : Le titulaire doit poser quatre balançoires et une tour de 3 m.\n\n## Normes applicables\n\nLes jeux sont conformes à la norme NF EN 1176-1:2017 ; le titulaire remet le rapport d’un organisme accrédité.',
      },
    ],
  },
});
