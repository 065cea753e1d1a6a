import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';

export default defineTopic({
  id: 'incidents',
  name: { en: 'security incidents', fr: 'incidents de sécurité' },
  about: 'project',
  headings: {
    en: list`
      (?:security|cyber|cybersecurity|information security|data|personal data|privacy|data security) (?:incidents?|breach(?:es)?|events?)(?: .{1,50})?, (?:incident|breach) (?:response|notification)s?(?: .{1,40})?, notification of (?:a |any |personal )?(?:data )?(?:breach(?:es)?|security incidents?)(?: .{1,40})?, (?:reporting|handling|management) of (?:security incidents|(?:personal )?data breaches), unauthori[sz]ed (?:access|disclosure|use)(?: .{1,40})?, (?:personal )?data breach(?:es)? .{1,40}, vulnerability (?:disclosure|management)
    `,
    fr: list`
      (?:gestion|notification|declaration|traitement|signalement|reponse|procedure en cas)(?: des| d'| de| aux| a un)? ?(?:incidents? de (?:cyber)?securite|violations? (?:de|des) donnees.{0,40}|failles?(?: de securite)?|cyberattaques?|cyber-incidents?), incidents? (?:de (?:cyber)?securite|cyber)(?: .{1,40})?, violations? (?:de|des) donnees(?: .{1,40})?, failles? de securite, fuites? de donnees, notification des violations(?: .{1,60})?
    `,
  },
  related: {
    en: list`incidents?, security, breach(?:es)?, privacy, data protection`,
    fr: list`incidents?, securite, donnees personnelles, protection des donnees, rgpd`,
  },
  evidence: {
    en: list`
      data (?:security )?breach(?:es)?, security (?:incident|breach)(?:es|s)?[^.]{0,120} (?:notif\w+|inform|report|respond|response|contain|investigat\w+|within|hours|must|shall|will), (?:notif(?:y|ies)|notification|inform|warn|alert|report|tell|response|respond)s?[^.]{0,120} security (?:incident|breach)(?:es|s)?, (?:incident|breach)[- ](?:response|notification), (?:notif(?:y|ies)|inform|warn|alert|report|tell)s?[^.]{0,120} unauthori[sz]ed (?:\w+ ){0,3}(?:access|disclosure|use|acquisition), (?:unauthori[sz]ed (?:\w+ ){0,3}(?:access|disclosure|use)|misuse|loss of (?:personal |confidential )?(?:data|information))[^.]{0,120} (?:notif(?:y|ies)|inform|warn|alert|report)s?, breach of (?:security|personal data)[^.]{0,100} (?:notif\w+|inform|report), aware of (?:a|any|the) (?:\w+ )?(?:breach|incident|intrusion|compromise)[^.]{0,120} (?:notify|tell|inform|report|alert), (?:loss|theft) of[^.]{0,60} (?:data|information)[^.]{0,80} (?:notif\w+|inform|report|alert|warn)s?, cyber-?attacks?[^.]{0,80} (?:notif\w+|inform|report|alert)
    `,
    fr: list`
      violations? (?:de |des )(?:la securite|donnees)[^.]{0,20}, incidents? de (?:cyber)?securite, failles? de securite[^.]{0,80} (?:notif\w+|inform\w+|alert\w+|signal\w+|sous|dans), (?:fuite|vol|perte|compromission|divulgation accidentelle) de donnees[^.]{0,80} (?:notif\w+|inform\w+|alert\w+|signal\w+|previen\w+|averti\w+), (?:notifie|informe|alerte|signale|avertit|previent|notifier|informer|alerter|signaler|avertir|prevenir|notification)[^.]{0,100} (?:acces non autorises?|divulgation non autorisee|utilisation non autorisee|failles? de securite|fuites? de donnees), (?:perte|vol|divulgation|compromission) (?:\S+ ){0,6}(?:d'|l')?(?:informations?|donnees)(?: confidentielles?| personnelles?)?[^.]{0,80} (?:alert|inform|notifi|signal|previen|averti)\w*, cyber-?attaques?[^.]{0,80} (?:notif\w+|inform\w+|alert\w+|signal\w+), (?:notif\w+|declar\w+|inform\w+) (?:a )?la cnil
    `,
  },
  not: {
    en: list`without (?:a |any )?(?:data|security) breach, not liable[^.]{0,80} breach, incidents? map, prevent (?:\w+ ){0,3}(?:data breaches|unauthori[sz]ed)`,
    fr: list`incidents? de voirie, prevenir (?:les|toute|tout) , divulgations? non autorisees? a des tiers`,
  },
  expectedIn: [
    ['data-processing-agreement', 'error'],
    ['services-agreement', 'info'],
    ['rfp', 'info'],
    ['cahier-des-charges', 'info'],
  ],
  message: {
    en: 'nothing says what happens after a security incident or a leak of personal data',
    fr: 'rien ne dit ce qui suit un incident de sécurité ou une fuite de données personnelles',
  },
  why: {
    en: 'The law gives 72 hours to report a leak of personal data; the buyer loses them if the supplier has no duty to speak.',
    fr: 'La loi laisse 72 heures pour déclarer une fuite de données personnelles\u202f; l’acheteur les perd si le prestataire n’est pas tenu de parler.',
  },
  advice: {
    en: 'Say within how many hours the supplier reports an incident, to whom, with which facts, and who bears the cost of repair.',
    fr: 'Dites sous combien d’heures le prestataire signale un incident, à qui, avec quels faits, et qui paie la remise en état.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier:\n  kind: contract\n  profile: data-processing-agreement\n---\n\n# «Data processing agreement: patient transport»\n\n## 1. Processing\n\nThe Processor shall use the addresses of patients only to plan the journeys of annex 1.\n\n## 2. Deletion\n\nThe Processor shall delete the addresses 30 days after each journey.',
        good: '---\ncahier:\n  kind: contract\n  profile: data-processing-agreement\n---\n\n# Data processing agreement: patient transport\n\n## 1. Processing\n\nThe Processor shall use the addresses of patients only to plan the journeys of annex 1.\n\n## 2. Deletion\n\nThe Processor shall delete the addresses 30 days after each journey.\n\n## 3. Personal data breach\n\nThe Processor shall notify the Controller of a personal data breach within 24 hours of its discovery.',
      },
    ],
    fr: [
      {
        bad: '---\ncahier:\n  kind: contract\n  profile: data-processing-agreement\n---\n\n# «Accord de traitement de données : transport de patients»\n\n## Article 1 – Traitement\n\nLe sous-traitant utilise les adresses des patients pour planifier les trajets de l’annexe 1, et pour rien d’autre.\n\n## Article 2 – Effacement\n\nLe sous-traitant efface les adresses 30 jours après chaque trajet.',
        good: '---\ncahier:\n  kind: contract\n  profile: data-processing-agreement\n---\n\n# Accord de traitement de données : transport de patients\n\n## Article 1 – Traitement\n\nLe sous-traitant utilise les adresses des patients pour planifier les trajets de l’annexe 1, et pour rien d’autre.\n\n## Article 2 – Effacement\n\nLe sous-traitant efface les adresses 30 jours après chaque trajet.\n\n## Article 3 – Violation de données\n\nLe sous-traitant notifie toute violation de données au responsable du traitement sous 24 heures.',
      },
    ],
  },
});
