import { list } from '../language/language.ts';
import { hasBlank } from './content.ts';
import { defineTopic } from './define.ts';
import { amongParties } from './parties.ts';
import { tableNaming } from './tables.ts';

const NAME = {
  en: list`names?, roles?, functions?, contacts?`,
  fr: list`noms?, roles?, fonctions?, contacts?, interlocuteurs?`,
};
const REACHED = {
  en: list`telephone, phone, e-?mail, mobile, contact details`,
  fr: list`telephone, tel, e-?mail, mail, courriel, mobile, coordonnees`,
};

const PERSONS = {
  en: list`
    (?:ms|mrs|mr|dr)\.? (?:[a-z]\.? )?[a-z'-]+(?: [a-z'-]+)? ?(?:\(|answers|decides|is (?:the|our|your)), (?:ms|mrs|mr|dr)\.? (?:[a-z]\.? )?[a-z'-]+(?: [a-z'-]+)?,\s[a-z]+,
    persons? in charge, contracting officers?, procurement officers?, (?:write|talk|speak|sent|send|submit|submitted|put|addressed|reach) (?:\S+ ){0,10}(?:ms|mrs|mr|dr|[a-z0-9._-]{1,40}@[a-z0-9-]{1,40}), product owner (?:\(|is|decides)
  `,
  fr: list`
    (?:mme|mlle|m\.|mr|dr) [a-z'-]+(?: [a-z'-]+)?,\s[a-z]+, (?:est|sera) (?:l'|votre |notre |son )interlocut(?:eur|rice), (?:mme|mlle|mr|dr) [a-z'-]+(?: [a-z'-]+)? ?(?:\(|repond|decide|est (?:le|la|l'|votre|notre)), (?:parviennent|adress\w+|envo\w+|repond\w*|charge\w* de) (?:\S+ ){0,8}(?:mme|mlle|mr|dr|[a-z0-9._-]{1,40}@[a-z0-9-]{1,40}), [a-z0-9._-]{1,40}@[a-z0-9-]{1,40},
    personnes? (?:de contact|referentes?|responsables?|qui tranche), (?:design|nomm)\w+ (?:\S+ ){0,2}(?:personne|tut(?:eur|rice)|suppleante?|responsable)
  `,
};
const NOT_PERSONS = {
  en: list`represented by, born, (?:the )?parties are`,
  fr: list`representee?s? par, nee? le, demeurant, domicilie\w*`,
};

export default defineTopic({
  id: 'contacts',
  name: { en: 'points of contact', fr: 'interlocuteurs' },
  about: 'project',
  headings: {
    en: list`
      (?:key |project |main |emergency )?contacts?(?: (?:persons?|details?|information|points?|list))?, points? of contact, (?:project|client|supplier|customer|vendor|party|parties'?|authori[sz]ed|designated) (?:contacts?|representatives?), representatives?(?: of the parties)?, project managers?, account manager, contract (?:manager|administrator|officer), procurement officer
    `,
    fr: list`
      (?:personnes? a )?contact(?:s|er)?(?: .{3,30})?, interlocuteurs?(?: .{3,40})?, points? de contact, referents?(?: .{3,30})?, representants?(?: des parties| du .{3,30})?, coordonnees(?: .{3,30})?, responsables? (?:du projet|du suivi|de projet|du marche), chefs? de projet, correspondants?
    `,
  },
  related: {
    en: list`parties, team, stakeholders, governance, communication, roles?`,
    fr: list`parties, equipe, parties prenantes, acteurs, gouvernance, communication, intervenants`,
  },
  evidence: {
    en: list`
      (?:appoint|designate|name|nominate|assign|identify)s? (?:[a-z]+ ){0,4}(?:[a-z-]+ ){0,3}(?:representative|project manager|point of contact|contact person|account manager|site manager|coordinator|liaison|project lead|contract manager|product owner|data protection officer), single points? of contact, (?:primary|main|dedicated|designated|first|named) (?:point of )?contacts?, contact persons?, (?:security|privacy|technical|billing|data protection|contract) contacts?, data protection officer (?:is|:|can be|may be|shall be),
      points? of contact (?:is|are|for|will|shall|:), (?:supplier|client|customer|provider|contractor|consultant|company|vendor)'s? (?:project manager|representative|contact|account manager|site manager), (?:dedicated|assigned) (?:[a-z]+ )?(?:project|account|service|success) manager,
      (?:notice|copy) (?:\S+ ){0,14}to the (?:chief \w+|general counsel|company secretary|legal department|managing director), (?:e-?mail|write to|contact|reach\w*|questions|enquiries|inquiries|notices?|requests|correspondence|proposals?|contact|attention of|addressed to|attn) (?:\S+ ){0,14}<?[a-z0-9._-]{1,40}@[a-z0-9-]{1,40}
    `,
    fr: list`
      (?:design\w+|nomm\w+|affect\w+|identifi\w+|mett\w+ a disposition) (?:\S+ ){0,5}(?:representants?|interlocut(?:eur|rice)s?|chefs? de projet|referents?|correspondants?|responsables? (?:du|de) (?:projet|suivi|compte|contrat|site)|conducteur de travaux|coordinat(?:eur|rice)|delegue a la protection des donnees|dpo), interlocut(?:eur|rice)s? (?:unique|dedie|privilegie|principal|technique|commercial|designe)\w*, points? de contact(?: unique)?, delegue a la protection des donnees (?:est|:|peut|designe|sera|du|de),
      (?:chef de projet|referent|responsable|interlocuteur|representant) (?:\S+ ){0,2}(?:cote|du|de la|chez le|pour le) (?:client|prestataire|titulaire|fournisseur|maitre d'ouvrage|maitrise d'ouvrage|societe), (?:e-?mail|mail|courriel|ecri\w+|joindre|joignable|questions?|contact\w*|demandes?|renseignements?|adressee?s?|candidatures?|offres?|dpo|delegue a la protection des donnees) (?:\S+ ){0,14}<?[a-z0-9._-]{1,40}@[a-z0-9-]{1,40}
    `,
  },
  not: {
    en: list`contact (?:form|page|us (?:form|page|button|section)|list|book)s?, contact with, contacts? (?:module|management|import|screen), emergency contacts? of`,
    fr: list`formulaires? de contact, pages? (?:de )?contact, en contact avec, contact avec, carnets? de contacts?, (?:gestion|liste|fiche|import|annuaire) (?:des|de) contacts?, prise de contact`,
  },
  content: statement => !hasBlank(statement),
  found: document =>
    (document.kind === 'specification' ? null : tableNaming(document, NAME, REACHED)) ??
    amongParties(document, PERSONS, NOT_PERSONS),
  expectedIn: [
    ['cahier-des-charges', 'info'],
    ['rfp', 'warning'],
    ['statement-of-work', 'info'],
    ['services-agreement', 'info'],
  ],
  message: {
    en: 'nothing names whom to ask on either side',
    fr: 'rien ne nomme à qui s’adresser de part et d’autre',
  },
  why: {
    en: 'A question without an addressee waits; a decision taken with the wrong person is taken again.',
    fr: 'Une question sans destinataire attend\u202f; une décision prise avec la mauvaise personne se reprend.',
  },
  advice: {
    en: 'For each party, name the role that answers and decides, its telephone and e-mail, and who stands in for it.',
    fr: 'Pour chaque partie, nommez la fonction qui répond et décide, son téléphone, son courriel et son suppléant.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier: { kind: contract, profile: services-agreement }\n---\n\n# «Catering services agreement»\n\n## 1. Services\n\nThe Supplier shall serve 300 lunches each working day.\n\n## 2. Payment\n\nThe Client shall pay each invoice within 30 days.',
        good: '---\ncahier: { kind: contract, profile: services-agreement }\n---\n\n# Catering services agreement\n\n## 1. Services\n\nThe Supplier shall serve 300 lunches each working day.\n\n## 2. Points of contact\n\nThe kitchen manager decides for the Supplier, the head of purchasing for the Client.',
      },
    ],
    fr: [
      {
        bad: '# «Cahier des charges : navette du centre hospitalier»\n\n## Exigences\n\n- EX-001 : Le titulaire doit assurer une navette toutes les 20 minutes.\n- EX-002 : Chaque véhicule doit accueillir deux fauteuils roulants.',
        good: '# Cahier des charges : navette du centre hospitalier\n\n## Exigences\n\n- EX-001 : Le titulaire doit assurer une navette toutes les 20 minutes.\n\n## Interlocuteurs\n\nLe directeur logistique décide pour l’hôpital, le chef d’exploitation pour le titulaire.',
      },
    ],
  },
});
