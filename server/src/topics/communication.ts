import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { amongParties } from './parties.ts';
import { sectionTitled } from './shape.ts';

/** In a description of a product, such a title announces one of its features, or what is still open. */
const TITLES = {
  en: list`notices?(?: and .{3,30})?, questions?(?: and answers?)?, clarifications?`,
  fr: list`notifications?(?: et .{3,30})?, echanges?(?: d'informations?)?, questions?(?: et reponses| reponses)?`,
};

const CHANNELS = {
  en: list`
    (?:sent|delivered|given|served|addressed|transmitted) (?:\S+ ){0,3}(?:by|via) (?:\S+ ){0,3}(?:registered|certified|e-?mail|courier|post|hand|mail|fax|overnight),
    (?:by|via|on|over) (?:the )?(?:telephone|phone), (?:in|on|through|via) (?:the |a |our |their )?(?:\S+ )?(?:portal|group chat|slack|teams|discord|nextcloud|trello|whatsapp|basecamp|shared folder), (?:write|talk|speak|tell|reach|send|submit|submitted|put|call|contact) (?:\S+ ){0,8}(?:by|via|at|to|on) (?:\S+ ){0,4}(?:e-?mail|phone|portal|[a-z0-9._-]{1,40}@[a-z0-9-]{1,40}),
    (?:discord|slack|trello|whatsapp|telegram|nextcloud) (?:of the|channel|group|server|board)
  `,
  fr: list`
    (?:adressee?s?|transmise?s?|envoyee?s?|notifiee?s?|informee?s?) (?:\S+ ){0,4}par (?:\S+ ){0,3}(?:voie electronique|messagerie electronique|ecrit a l'adresse),
    par (?:telephone|courriel|e-?mail|mail|messagerie), (?:sur|via|dans|utilis\S+) (?:\S+ ){0,4}(?:plate-?forme de dematerialisation|portail|slack|teams|discord|trello|nextcloud|whatsapp|extranet|profil d'acheteur), numero (?:d'astreinte|de piquet|d'urgence|vert|unique), (?:ecri\w+|joindre|joignable|repond\w*|parl\w+|contact\w*) (?:\S+ ){0,8}(?:par|via|au|a) (?:\S+ ){0,4}(?:courriel|e-?mail|mail|telephone|[a-z0-9._-]{1,40}@[a-z0-9-]{1,40}),
    (?:envoy|adress|transm|depos|remis)\w* (?:\S+ ){0,8}(?:a|sur|par) (?:\S+ ){0,4}[a-z0-9._-]{1,40}@[a-z0-9-]{1,40}, canal (?:slack|discord|teams|whatsapp)
  `,
};
const NOT_CHANNELS = {
  en: list`(?:oral|orally|writing|written|visual)(?:ly)?, (?:or|and) (?:\S+ ){0,6}e-?mail, invoices?, counterparts?, terminat(?:e|es|ed|ion), newsletters?, marketing, demo(?:nstration)?s?`,
  fr: list`(?:oral|orale|oralement|verbal|verbalement|visuel\w*), factures?, resili\w+, newsletters?, signature`,
};

export default defineTopic({
  id: 'communication',
  name: { en: 'channels of communication', fr: 'canaux de communication' },
  about: 'project',
  headings: {
    en: list`
      communications?(?: (?:plan|channels?|tools?|protocols?|methods?|between .{3,40}|with .{3,40}|strategy|and .{3,40}))?, notices (?:to .{3,30}|provisions?|addresses), correspondence, collaboration tools?, questions from .{3,30}, enquir(?:y|ies), inquir(?:y|ies), requests? for clarifications?, submission of questions, means of communication
    `,
    fr: list`
      communications?(?: (?:entre .{3,40}|avec .{3,40}|et .{3,40}|projet|interne))?, notifications? (?:entre .{3,30}|contractuelles), correspondances?, (?:moyens?|modes?|outils?|canaux|modalites?) (?:de |d')(?:communication|echange|collaboration)s?(?: .{3,30})?, echanges? (?:entre .{3,40}|avec le .{3,40}), questions? des candidats, demandes? (?:de renseignements|d'informations? complementaires|de precisions)(?: .{3,30})?, renseignements complementaires, outils? collaboratifs?
    `,
  },
  related: {
    en: list`contacts?, notices?, meetings?, governance, coordination, questions?`,
    fr: list`contacts?, notifications?, reunions?, gouvernance, coordination, questions?, interlocuteurs?`,
  },
  evidence: {
    en: list`
      notices?[,;]? (?:\S+ ){0,14}(?:by|via|through) (?:\S+ ){0,4}(?:registered|certified|e-?mail|courier|post|hand|mail|fax|recorded), notices?[,;]? (?:\S+ ){0,12}(?:to|at) (?:the |its |their )?(?:\S+ ){0,4}address(?:es)?,
      (?:we|supplier|client|company|part(?:y|ies)|provider|contractor|customer|consultant) (?:\S+ ){0,3}(?:notify|inform|contact|reach) (?:\S+ ){1,4}(?:by|via|through) (?:\S+ ){0,2}(?:e-?mail|post|telephone|phone|letter), shar(?:e|es|ed|ing) (?:\S+ ){0,4}(?:folder|repository|drive|workspace|board|channel|mailbox) (?:\S+ ){0,5}with (?:you|the (?:client|customer|supplier|buyer|owner)), (?:collaboration|communication) (?:tools?|channels?) (?:\(|:|is|are|used|include|between|shall|will),
      (?:communicate|communicates|communications?|correspondence|correspond|exchange|exchanges|coordinate|contact us|collaborate) (?:\S+ ){0,10}(?:by|via|through|over|using|on|in) (?:\S+ ){0,4}(?:e-?mail|slack|teams|telephone|phone|video|platform|jira|trello|mailbox|whatsapp|zoom|github|skype|discord|basecamp|messaging|shared \S+),
      (?:questions|enquiries|inquiries|requests for clarification|clarifications|queries) (?:\S+ ){0,12}(?:by|via|to|through|at) (?:\S+ ){0,5}(?:e-?mail|portal|platform|\S{1,60}@\S{1,60}), parties (?:\S+ ){0,4}(?:communicate|correspond)
    `,
    fr: list`
      notifications? (?:\S+ ){0,14}(?:par|via) (?:\S+ ){0,4}(?:lettre|courrier|courriel|e-?mail|mail|recommandee?|voie), (?:lettre|courrier|pli) recommandee? (?:avec|electronique|ar), lrar, par (?:lettre|courrier) recommandee?, outils? (?:de |d')(?:collaboration|communication|echange)s?,
      (?:communiqu\w+|communications?|echang\w+|correspond\w+|collabor\w+|contact\w*) (?:\S+ ){0,10}(?:par|via|sur|avec|au moyen|grace a|en) (?:\S+ ){0,4}(?:courriel|e-?mails?|mails?|telephone|slack|teams|discord|trello|jira|visio\w*|plate-?forme|whatsapp|skype|github|messagerie|extranet|boite partagee),
      questions (?:\S+ ){0,10}(?:par|via|sur|a) (?:\S+ ){0,5}(?:courriel|e-?mail|mail|plate-?forme|ecrit|profil d'acheteur|\S{1,60}@\S{1,60})
    `,
  },
  not: {
    en: list`marketing (?:communications?|e-?mails?), newsletters?, copyright notice, communication (?:campaign|agency|protocol|module|interface)s?, privacy notice`,
    fr: list`campagnes? de communication, agences? de communication, supports? de communication, plan de communication, charte de communication, newsletters?, resili(?:e|ee|er|ation|es|ees|ant|ent), notifications? (?:push|par e-?mail aux|aux? utilisateurs?|de l'application)`,
  },
  found: document =>
    (document.kind === 'specification' ? null : sectionTitled(document, TITLES)) ??
    amongParties(document, CHANNELS, NOT_CHANNELS),
  expectedIn: [
    ['cahier-des-charges', 'info'],
    ['rfp', 'info'],
    ['statement-of-work', 'info'],
    ['services-agreement', 'info'],
  ],
  message: {
    en: 'nothing says by which channels the parties write to each other',
    fr: 'rien ne dit par quels moyens les parties s’écrivent',
  },
  why: {
    en: 'A decision told in a corridor binds nobody; when the channel is agreed, everyone knows what was said and when.',
    fr: 'Une décision dite dans un couloir n’engage personne\u202f; si le canal est convenu, chacun sait ce qui a été dit et quand.',
  },
  advice: {
    en: 'Name the tool or address for daily exchanges, the form of notices, and the time within which an answer is due.',
    fr: 'Nommez l’outil ou l’adresse des échanges courants, la forme des notifications et le délai de réponse.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier: { kind: contract, profile: services-agreement }\n---\n\n# «Cleaning services agreement»\n\n## 1. Services\n\nThe Supplier shall clean the 40 rooms of annex A each working day.\n\n## 2. Payment\n\nThe Client shall pay each invoice within 30 days.',
        good: '---\ncahier: { kind: contract, profile: services-agreement }\n---\n\n# Cleaning services agreement\n\n## 1. Services\n\nThe Supplier shall clean the 40 rooms of annex A each working day.\n\n## 2. Communication\n\nThe site managers write to each other in the shared logbook and answer within one working day.',
      },
    ],
    fr: [
      {
        bad: '# «Cahier des charges : entretien des espaces verts»\n\n## Exigences\n\n- EX-001 : Le titulaire doit tondre les 12 pelouses chaque semaine.\n- EX-002 : Le titulaire doit tailler les haies avant le 15 mars.',
        good: '# Cahier des charges : entretien des espaces verts\n\n## Exigences\n\n- EX-001 : Le titulaire doit tondre les 12 pelouses chaque semaine.\n\n## Moyens de communication\n\nLe titulaire et la commune s’écrivent à la boîte partagée du service et répondent sous un jour ouvré.',
      },
    ],
  },
});
