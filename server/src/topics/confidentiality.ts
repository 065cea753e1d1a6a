import type { Statement } from '../document/model.ts';
import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { oneOfKinds, several } from './shape.ts';

/** All that a confidentiality agreement demands is about that. */
const isDuty = ({ requirement }: Statement): boolean => requirement;

export default defineTopic({
  id: 'confidentiality',
  name: { en: 'confidentiality', fr: 'confidentialité' },
  about: 'project',
  headings: {
    en: list`confidentiality(?: (?:agreement|clause|obligations?))?, confidential information, non-?disclosure(?: agreement)?, nda, secrecy, obligations? of confidence`,
    fr: list`confidentialite, (?:clause|accord|engagement|obligations?) de (?:confidentialite|secret|non[- ]divulgation), secret (?:professionnel|des affaires), non[- ]divulgation, informations? confidentielles?, discretion`,
  },
  related: {
    en: list`data protection, privacy, security, personal data, information`,
    fr: list`donnees personnelles, protection des donnees, securite, rgpd, donnees`,
  },
  evidence: {
    en: list`
      (?:be|remain|remains) (?:\S+ ){0,2}confidential, (?:keep|kept|hold|held|treat|treated|maintain|maintained) (?:\S+ ){0,8}(?:confidential|in (?:strict |the strictest )?confidence), (?:keep|kept|treat|treated) (?:\S+ ){0,6}secret, (?:maintain|protect|preserve|respect|ensure|safeguard|uphold)(?:s|ed|ing)? (?:the |strict |full |complete |absolute )*(?:confidentiality|secrecy), confidentiality (?:agreement|obligations?|undertaking|of), non-?disclosure (?:agreement|obligations?), (?:shall|must|will|may|agrees?) not (?:to )?disclose,
      (?:keep|keeps|kept) (?:\S+ ){0,8}to (?:myself|themselves|ourselves|yourself|yourselves|himself|herself|itself), not (?:show|disclose|reveal|share|tell|pass on|publish|communicate)(?: \S+){0,10} to (?:anybody|anyone|any third part(?:y|ies)|third parties|others), not disclose (?:any |the |such )?(?:confidential )?information, duty of confidentiality, committed themselves to confidentiality, (?:sign|signed|under) an? nda
    `,
    fr: list`
      (?:strictement )?confidentielles? et, (?:tenue?s?|gardee?s?|garder|conserve\w*|traitee?s?|preserver|respecter|maintenir|assurer|garantir|soumise?s?) (?:\S+ ){0,6}(?:confidentiel(?:le)?s?|confidentialite|secret|secrete?s?), (?:clause|accord|obligation|engagement|soumis\w*) (?:de|a(?: une obligation de)?) confidentialite, ne (?:divulguer|communiquer|transmettr|cede|vend|revele)(?:a|ont|ra|ront)?(?: \S+){0,2} (?:ni|pas|aucune?|en aucun cas)(?: \S+){0,3} (?:vos|des|les|aucune?|a des tiers|a un tiers|informations?|donnees), ne (?:pas )?(?:divulguer|communiquer|reveler) (?:\S+ ){0,4}(?:information|donnee|document)s?,
      s'(?:engage|interdit|engagent|interdisent) (?:\S+ ){0,6}(?:divulguer|confidentialite|confidentiel(?:le)?s?|secret), obligation de (?:discretion|secret|confidentialite), secret professionnel, ne (?:parlons|parle|communiquons|communique|divulguons|divulgue|montre|transmet|transmettons|diffuse|publie)(?: \S+){0,10} a (?:personne|quiconque|aucun tiers|des tiers|un tiers), gard(?:e|ent|ons) pour (?:soi|lui|elle|eux|moi|nous), la confidentialite des (?:informations|donnees|echanges|documents)
    `,
  },
  not: {
    en: list`(?:no|not|without|never|cannot|won't) (?:sign |require |need |accept |use )?(?:an? |any )?(?:nda|non-?disclosure agreement|confidentiality agreement)s?, (?:keep|keeps|keeping|kept) (?:\S+ ){0,3}(?:passwords?|passphrases?|credentials?), (?:passwords?|passphrases?|credentials?) (?:\S+ ){0,3}(?:secret|confidential), privacy policy, confidentiality,? integrity,?`,
    fr: list`politique de confidentialite, charte de confidentialite, disponibilite,? integrite, confidentialite,? integrite`,
  },
  found: document => (oneOfKinds(document, 'nda') ? several(document, 2, isDuty) : null),
  expectedIn: [
    ['cahier-des-charges', 'warning'],
    ['rfp', 'warning'],
    ['statement-of-work', 'warning'],
    ['services-agreement', 'warning'],
    ['data-processing-agreement', 'warning'],
    ['nda', 'error'],
    ['requirements', 'info'],
    ['specification', 'info'],
    ['spec-kit', 'off'],
    ['kiro', 'off'],
    ['openspec', 'off'],
    ['feature-spec', 'off'],
    ['user-stories', 'off'],
    ['terms', 'off'],
    ['contract', 'warning'],
  ],
  message: {
    en: 'nothing obliges anyone to keep information confidential',
    fr: 'rien n’oblige quiconque à garder les informations confidentielles',
  },
  why: {
    en: 'A supplier sees data, plans and prices; without a clause, nothing forbids it to pass them on.',
    fr: 'Le prestataire voit des données, des plans et des prix\u202f; sans clause, rien ne lui interdit de les transmettre.',
  },
  advice: {
    en: 'Add a clause that says what is confidential, who may see it, for how long, and what happens to it at the end.',
    fr: 'Ajoutez une clause qui dit ce qui est confidentiel, qui peut le voir, pendant combien de temps, et ce qu’il en advient à la fin.',
  },
  examples: {
    en: [
      {
        bad: '# «Services agreement»\n\nThis agreement is made between Harbour Ltd and Quay Ltd.\n\n## 1. Services\n\nThe Supplier shall repair the cranes listed in annex A within 5 business days of a request.\n\n## 2. Payment\n\nThe Client shall pay each invoice within 30 days of receipt.\n\n## 3. Termination\n\nEither party may terminate with 60 days’ written notice.',
        good: '# Services agreement\n\nThis agreement is made between Harbour Ltd and Quay Ltd.\n\n## 1. Services\n\nThe Supplier shall repair the cranes listed in annex A within 5 business days of a request.\n\n## 2. Payment\n\nThe Client shall pay each invoice within 30 days of receipt.\n\n## 3. Confidentiality\n\nEach party shall keep the other’s documents confidential for 5 years after the end of this agreement.',
      },
    ],
    fr: [
      {
        bad: '# «Contrat de prestation de services»\n\nEntre les soussignés : la société Quai SARL, ci-après le Client, et la société Grue SAS, ci-après le Prestataire.\n\n## Article 1 – Objet\n\nLe Prestataire s’engage à réparer les grues listées en annexe A sous 5 jours ouvrés.\n\n## Article 2 – Prix\n\nLe Client s’engage à payer chaque facture sous 30 jours.\n\n## Article 3 – Résiliation\n\nChaque partie peut résilier le contrat avec un préavis de 60 jours.',
        good: '# Contrat de prestation de services\n\nEntre les soussignés : la société Quai SARL, ci-après le Client, et la société Grue SAS, ci-après le Prestataire.\n\n## Article 1 – Objet\n\nLe Prestataire s’engage à réparer les grues listées en annexe A sous 5 jours ouvrés.\n\n## Article 2 – Prix\n\nLe Client s’engage à payer chaque facture sous 30 jours.\n\n## Article 3 – Confidentialité\n\nChaque partie garde confidentiels les documents de l’autre pendant 5 ans après la fin du contrat.',
      },
    ],
  },
});
