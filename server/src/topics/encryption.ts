import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';

export default defineTopic({
  id: 'encryption',
  name: { en: 'encryption', fr: 'chiffrement' },
  about: 'product',
  headings: {
    en: list`(?:data |transport |storage |disk |end-to-end )?encryption(?: (?:at rest|in transit|requirements?|policy|of .{3,40}|standards?|keys?))?, cryptograph(?:y|ic controls?|ic requirements?), (?:tls|ssl|https)(?: .{3,30})?, key management`,
    fr: list`(?:chiffrement|cryptage)(?: (?:des .{3,40}|de bout en bout|au repos|en transit|du .{3,40}|de .{3,40}))?, cryptographie, (?:tls|ssl|https)(?: .{3,30})?, gestion des cles`,
  },
  related: {
    en: list`security, data protection, privacy, hosting, passwords?`,
    fr: list`securite, protection des donnees, hebergement, confidentialite, mots? de passe`,
  },
  evidence: {
    en: list`
      encrypt(?:s|ed|ing|ion)?, tls(?: ?v?1\.\d)?, ssl, https(?! ?[:/]), aes-?\d+, pgp, gpg, ipsec, vpn tunnels?, wpa[23]
    `,
    fr: list`
      chiffr(?:er|ees?|ement|ent), crypt(?:er|ees?|age|ent), (?:est|sont|sera|seront|etre|soit|soient) (?:\S+ ){0,2}(?:chiffre|crypte)s?, (?:chiffre|crypte)s? (?:de bout|au repos|en transit|en aes|avec|via|par|a l'aide|automatiquement|lors), (?:donnees|mots? de passe|communications?|echanges|flux|disques?|sauvegardes?|connexions?|fichiers?|informations|transmissions?) (?:\S+ ){0,6}(?:chiffree?s?|cryptee?s?), (?:chiffrement|cryptage), tls(?: ?v?1\.\d)?, ssl, https(?! ?[:/]), aes-?\d+, pgp, gpg, ipsec, wpa[23]
    `,
  },
  not: {
    en: list`(?:not|never|no|without|cannot|nor|non) (?:\S+ )?encrypt(?:s|ed|ing|ion)?, encryption (?:keys? )?(?:is|are) out of scope, (?:a|an|the) encrypted (?:message|puzzle|letter|level), http ?(?:/|or|and) ?https`,
    fr: list`(?:ne|non|jamais|sans) (?:\S+ )?(?:chiffr|crypt)(?:e|ees?|es|er|ement|age|ent)(?: pas)?, (?:devis|budget|offres?|montants?|objectifs?|propositions?|prix|estimations?|couts?|reponses?) (?:\S+ ){0,3}chiffree?s?, chiffree?s? en (?:euros?|dollars?|jours|heures|hommes?|valeur), http ?(?:/|ou|et) ?https`,
  },
  expectedIn: [
    ['cahier-des-charges', 'info'],
    ['rfp', 'info'],
    ['data-processing-agreement', 'warning'],
  ],
  message: {
    en: 'nothing says that data are encrypted, neither stored nor sent',
    fr: 'rien ne dit que les données sont chiffrées, ni stockées ni transmises',
  },
  why: {
    en: 'A lost laptop or a tapped line is an incident when the data are encrypted, and a scandal when they are not.',
    fr: 'Un ordinateur perdu ou une ligne écoutée est un incident si les données sont chiffrées, un scandale sinon.',
  },
  advice: {
    en: 'Say which data are encrypted at rest and in transit, with which algorithm, and who holds the keys.',
    fr: 'Dites quelles données sont chiffrées au repos et en transit, avec quel algorithme, et qui détient les clés.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier: { kind: rfp, profile: rfp }\n---\n\n# «Request for proposals: patient call system»\n\n## Needs\n\n- The system shall ring within 1 s of a call.\n- The system shall keep each call for 12 months.',
        good: '---\ncahier: { kind: rfp, profile: rfp }\n---\n\n# Request for proposals: patient call system\n\n## Needs\n\n- The system shall ring within 1 s of a call.\n- The system shall encrypt each record with AES-256.',
      },
    ],
    fr: [
      {
        bad: '# «Cahier des charges : badges de la cantine»\n\n## Exigences\n\n- EX-001 : La borne doit lire un badge en moins de 1 s.\n- EX-002 : La borne doit garder chaque passage pendant 12 mois.',
        good: '# Cahier des charges : badges de la cantine\n\n## Exigences\n\n- EX-001 : La borne doit lire un badge en moins de 1 s.\n- EX-002 : Les passages sont chiffrés en AES-256 sur la borne et envoyés en TLS 1.3.',
      },
    ],
  },
});
