import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { betweenParties } from './parties.ts';
import { oneOfKinds, sectionTitled } from './shape.ts';
import { tableWith } from './tables.ts';

/** Titles that mean the choice of a supplier in a call for tenders. */
const titles = {
  en: list`evaluation, selection, award, scoring, shortlisting, decision`,
  fr: list`evaluation, selection, attribution, notation, choix, jugement`,
};

/** How one bidder is preferred to another. */
const choice = {
  en: list`
    (?:select|choose|award|pick|appoint|shortlist)(?:ed|s)? (?:\S+ ){0,8}(?:basis|based on|according to|most advantageous|best|lowest|whose)
  `,
  fr: list`
    (?:choisi|selectionne|retenu|attribue|designe)(?:e|s|es)? (?:\S+ ){0,4}(?:en fonction|sur la base|selon|au regard|d'apres|a partir), choix (?:se portera|se fera|s'effectuera|sera), criteres (?:\S+ ){0,6}(?:jugement|choix|selection|notation|attribution|classement) (?:des offres|du prestataire|du candidat|sont)
  `,
};

export default defineTopic({
  id: 'award-criteria',
  name: { en: 'award criteria', fr: 'critères d’attribution' },
  about: 'project',
  headings: {
    en: list`
      (?:award|evaluation|selection|scoring|assessment|judging|qualification|decision|vendor|proposal|bid|tender|submission) (?:(?:and|&) (?:award|selection|scoring|evaluation) )?(?:criteria|criterion|process|method|methodology|matrix|model|factors|procedure|basis|weighting)(?: .{1,40})?, (?:evaluation|assessment|selection|scoring|review|comparison|ranking) of (?:the )?(?:proposals?|bids?|tenders?|offers?|responses?|submissions?|vendors?|suppliers?|candidates|bidders|quotes|quotations)(?: .{1,40})?, (?:proposal|bid|tender|vendor|supplier|contractor|quote|response) (?:evaluation|selection|scoring|assessment|ranking),
      basis (?:of|for) (?:the )?(?:award|selection|evaluation)(?: of contract)?, (?:contract )?award(?: of (?:the )?contract| decision| procedure)?, how (?:we|the (?:city|council|client|company|buyer|committee)) (?:will|shall) (?:choose|select|evaluate|decide|award).*, weightings?, how (?:proposals|bids|tenders|offers|vendors|suppliers) (?:will be|are) (?:evaluated|scored|chosen|selected|assessed).*, (?:vendor|supplier|contractor|consultant|partner|provider) (?:selection|evaluation)(?: .{1,30})?, criteria for (?:award|selection|evaluation)
    `,
    fr: list`
      criteres? (?:d'attribution|de selection|de choix|de jugement|d'evaluation|de notation|d'analyse|d'appreciation)(?: (?:des? |du |de la |d')(?:offres?|candidatures?|candidats?|prestataires?|propositions?|marche|titulaire|fournisseurs?|soumissions?|l'offre))?(?: et .{1,40})?, (?:jugement|analyse|notation|evaluation|classement|examen|selection|depouillement|choix|comparaison) (?:des |de l'|des meilleures )(?:offres?|candidatures?|propositions?|soumissions?|candidats?|prestataires?|reponses)(?: et .{1,40})?, (?:choix|selection|designation) d(?:u|es) (?:prestataires?|titulaire|fournisseurs?|laureats?|attributaires?|candidats?),
      attribution (?:du marche|du contrat|des lots), ponderations?(?: des criteres)?, methode (?:de notation|d'evaluation|d'analyse)(?: .{1,30})?, grille (?:de notation|d'evaluation|d'analyse)(?: des offres)?, modalites (?:d'attribution|de selection|de jugement|de choix)(?: .{1,30})?
    `,
  },
  related: {
    en: list`evaluation, selection, award, scoring, criteria, proposals?, tenders?`,
    fr: list`criteres?, evaluation, selection, attribution, offres?, candidatures?`,
  },
  evidence: {
    en: list`
      (?:proposals?|bids?|tenders?|offers?|submissions?|responses|quotations?|quotes|bidders?|tenderers?|offerors?|vendors?|firms|respondents|applications) (?:will|shall|are to|is to|may|must) be (?:evaluated|scored|assessed|ranked|judged|compared|rated|shortlisted|selected|reviewed (?:and|on|against|by)), most economically advantageous, lowest (?:compliant|responsive|responsible|acceptable|priced?|evaluated) (?:tender|bid|bidder|offer|price|proposal|quote), best (?:overall )?value (?:for money|to the), (?:contract|award|project|work) (?:will|shall) be (?:awarded|made) (?:to|on),
      (?:award|evaluation|selection|scoring) (?:will|shall|is) (?:be )?(?:based|made|done) (?:on|by|according), (?:evaluation|award|selection) (?:criteria|committee|panel|factors) (?:will|shall|are|is|consists?|includes?), (?:will|shall) (?:evaluate|score|rank|assess|judge) (?:the |each |all |every )?(?:proposals?|bids?|tenders?|offers?|submissions?|responses?|quotes?)
    `,
    fr: list`
      offres? economiquement la plus avantageuse, mieux[- ]disante?s?, moins[- ]disante?s?, (?:offres?|propositions?|candidatures?|soumissions?|candidats|reponses|dossiers) (?:seront|sera|sont|est|devront etre) (?:\w+ )?(?:jugee?s?|analysee?s?|classee?s?|notee?s?|evaluee?s?|appreciee?s?|departagee?s?|examinee?s?|selectionnee?s?|comparee?s?|retenue?s? (?:sur|selon|en fonction|au regard)), (?:marche|contrat|lot|prestation) (?:est|sera) (?:attribuee?|confiee?|adjugee?) (?:a|au|en|sur|selon),
      criteres? (?:d'attribution|de jugement|de selection|d'evaluation|de notation|de choix) (?:des offres|suivants|ponderes|sont|seront|du marche), (?:choix|selection|attribution) (?:du prestataire |du titulaire |de l'offre |du candidat |du fournisseur )?(?:se fera|sera (?:faite?|effectuee?|realisee?|fondee?|base|basee)|s'effectue\w*|est (?:faite?|fondee?)) (?:sur|selon|en fonction|au regard|par|a partir)
    `,
  },
  not: {
    en: list`acceptance criteria, inclusion criteria, validation criteria, awarded? points, technology selection, model (?:selection|evaluation)`,
    fr: list`criteres d'acceptation, criteres d'inclusion, criteres de validation`,
  },
  found: document =>
    oneOfKinds(document, 'rfp')
      ? (sectionTitled(document, titles) ?? tableWith(document, 'weight') ?? betweenParties(document, choice))
      : null,
  expectedIn: [['rfp', 'warning']],
  message: {
    en: 'nothing says on which criteria the supplier is chosen',
    fr: 'rien ne dit selon quels critères le prestataire est choisi',
  },
  why: {
    en: 'Bidders put their effort where points are won; without weighted criteria, offers cannot be compared and the choice can be challenged.',
    fr: 'Les candidats soignent ce qui rapporte des points\u202f; sans critères pondérés, les offres ne se comparent pas et le choix est contestable.',
  },
  advice: {
    en: 'List the criteria with their weights, how the price is scored, who scores and when the result is announced.',
    fr: 'Listez les critères avec leur pondération, la façon de noter le prix, qui note et quand le résultat est annoncé.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier:\n  kind: rfp\n---\n\n# «Request for proposals: school buses»\n\n## Need\n\nThe district seeks a carrier for 12 routes from 1 September 2027 to 30 June 2030.\n\n## Proposals\n\nBidders shall send their proposal to the clerk by 15 March 2027 at 12:00.',
        good: '---\ncahier:\n  kind: rfp\n---\n\n# Request for proposals: school buses\n\n## Need\n\nThe district seeks a carrier for 12 routes from 1 September 2027 to 30 June 2030.\n\n## Proposals\n\nBidders shall send their proposal to the clerk by 15 March 2027 at 12:00.\n\n## Award criteria\n\nPrice counts for 50 points, punctuality over the last 12 months for 30, emissions for 20.',
      },
    ],
    fr: [
      {
        bad: '---\ncahier:\n  kind: rfp\n---\n\n# «Appel d’offres : restauration de la crèche»\n\n## Besoin\n\nLa commune cherche un traiteur pour 60 repas par jour du 1er septembre 2027 au 31 juillet 2030.\n\n## Remise des plis\n\nLes candidats doivent déposer leur pli avant le 15 mars 2027 à 12 h.',
        good: '---\ncahier:\n  kind: rfp\n---\n\n# Appel d’offres : restauration de la crèche\n\n## Besoin\n\nLa commune cherche un traiteur pour 60 repas par jour du 1er septembre 2027 au 31 juillet 2030.\n\n## Remise des plis\n\nLes candidats doivent déposer leur pli avant le 15 mars 2027 à 12 h.\n\n## Critères d’attribution\n\nLe prix compte pour 50 points, la qualité des menus pour 30, les circuits courts pour 20.',
      },
    ],
  },
});
