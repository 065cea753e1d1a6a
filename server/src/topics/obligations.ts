import type { Statement } from '../document/model.ts';
import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { oneOfKinds, several } from './shape.ts';

/** Between parties, what is required of anyone is an obligation. */
const isDuty = ({ requirement }: Statement) => requirement;

export default defineTopic({
  id: 'obligations',
  name: { en: 'obligations of the parties', fr: 'obligations des parties' },
  about: 'project',
  headings: {
    en: list`
      (?:general |mutual |specific |other |respective )?(?:obligations|duties|covenants|undertakings)(?: of .{1,50}| and .{1,40})?, obligation(?: of .{1,50})?, responsibilities(?: of .{1,50})?, (?:roles? (?:and|&) )?responsibilit(?:y|ies) of (?:the )?(?:parties|client|supplier|customer|contractor|provider|vendor|buyer|company|each party), (?:client|customer|supplier|provider|vendor|contractor|consultant|company|buyer|seller|tenant|landlord|licensee|licensor|processor|controller|recipient|user|owner|agency|service provider|receiving party|recipient party|disclosing party|parties|your|our|my)(?:'s|s'|s)? (?:general )?(?:obligations?|responsibilit(?:y|ies)|duties|commitments?|undertakings?|covenants?),
      what (?:we|you|i) (?:will|must|shall|need to|have to|promise|agree) (?:do|provide|to do).*, our (?:promise|commitments?), user conduct, (?:acceptable|permitted|prohibited|restricted) (?:use|uses|conduct|activities)(?: policy)?, restrictions on use, non-?use and non-?disclosure, your obligations.*
    `,
    fr: list`
      (?:obligations?|engagements?|devoirs?|responsabilites?|charges) (?:generales? |particulieres? |essentielles? |mutuel(?:le)?s |reciproques )?(?:du |de la |de l'|de |des |d'|incombant (?:au|a la) )(?:parties|client|prestataire|titulaire|fournisseur|utilisateurs?|editeur|hebergeur|acheteur|vendeur|preneur|bailleur|locataire|bailleresse|association|commune|entreprise|societe|maitre d'ouvrage|maitre d'oeuvre|sous-traitant|responsable d[eu] traitement|abonne|partenaires?|adherents?|beneficiaire|destinataire|partie .{1,30}|stagiaire|salarie|traiteur|transporteur|exploitant|organisateur|chacune? des parties|mandataire|mandant|prestataires?|artiste|auteur|consultant|freelance|donneur d'ordre)s?(?: .{1,50})?, obligations?(?: (?:generales|essentielles|reciproques|des parties|mutuelles|respectives))?, engagements?(?: (?:reciproques|mutuels|des parties|respectifs))?, responsabilites? (?:des parties|respectives),
      obligations respectives(?: .{1,30})?, regles (?:de (?:bonne )?conduite|de vie|a respecter), devoirs, (?:vos|nos|ses|leurs) (?:obligations|engagements|devoirs), obligations? de (?:moyens?|resultats?|conseil|collaboration|cooperation)(?: .{1,30})?, regles d'utilisation, usages? (?:interdits?|autorises?), ce (?:que|a quoi) (?:le|la) .{1,30} s'engage.*
    `,
  },
  related: {
    en: list`responsibilit(?:y|ies), duties, roles?, commitments?, parties`,
    fr: list`responsabilites?, roles?, engagements?, parties, devoirs`,
  },
  evidence: {
    en: list`
      (?:the |each |both )?part(?:y|ies) (?:undertakes?|agrees? to|commits? (?:itself|themselves) to), (?:client|customer|contractor|supplier|provider|vendor|consultant) (?:shall|must|will|agrees to|undertakes to) (?:provide|supply|deliver|perform|pay|give|keep|maintain|ensure|not|make|notify|cooperate|appoint|designate)
    `,
    fr: list`
      (?:les parties|chaque partie|le client|le prestataire|le titulaire|la commune|le fournisseur|le vendeur|l'acheteur|le preneur|le bailleur) (?:s'engagent?|s'obligent?|s'interdi(?:t|sent)|est tenue?|sont tenu(?:e)?s|a l'obligation|ont l'obligation)
    `,
  },
  not: {
    en: list`single responsibility, roles and responsibilities of (?:users|the system), responsibilities of (?:the )?(?:module|class|component|system|service)s?`,
    fr: list`champs? obligatoires?, roles des utilisateurs`,
  },
  found: document => (oneOfKinds(document, 'contract', 'nda') ? several(document, 3, isDuty) : null),
  expectedIn: [
    ['contract', 'warning'],
    ['nda', 'warning'],
    ['statement-of-work', 'info'],
    ['service-level-agreement', 'off'],
  ],
  message: {
    en: 'nothing says what each party has to do',
    fr: 'rien ne dit ce que chaque partie doit faire',
  },
  why: {
    en: 'A party owes only what the text makes it owe; a duty without a debtor binds nobody.',
    fr: 'Une partie ne doit que ce que le texte met à sa charge\u202f; une obligation sans débiteur ne lie personne.',
  },
  advice: {
    en: 'Write for each party what it must do or provide, with a deadline, and name the party at the start of the sentence.',
    fr: 'Écrivez pour chaque partie ce qu’elle doit faire ou fournir, avec un délai, en la nommant en tête de phrase.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier:\n  kind: contract\n---\n\n# «Lease of the harbour kiosk»\n\nThis lease is made between the Port of Ardmore and Tern Coffee Ltd.\n\n## 1. Premises\n\nThe kiosk measures 14 m² and stands on pier 3.\n\n## 2. Term\n\nThe lease begins on 1 April 2027 and ends on 31 March 2030.',
        good: '---\ncahier:\n  kind: contract\n---\n\n# Lease of the harbour kiosk\n\nThis lease is made between the Port of Ardmore and Tern Coffee Ltd.\n\n## 1. Premises\n\nThe kiosk measures 14 m² and stands on pier 3.\n\n## 2. Term\n\nThe lease begins on 1 April 2027 and ends on 31 March 2030.\n\n## 3. Obligations of the tenant\n\nThe Tenant shall pay GBP 900 on the first of each month and shall clear the terrace by 22:00.',
      },
    ],
    fr: [
      {
        bad: '---\ncahier:\n  kind: contract\n---\n\n# «Bail du kiosque du port»\n\nEntre le port de Sainte-Anne et la SARL Le Goéland.\n\n## Article 1 – Objet\n\nLe kiosque mesure 14 m² et se trouve sur le quai 3.\n\n## Article 2 – Durée\n\nLe bail court du 1er avril 2027 au 31 mars 2030.',
        good: '---\ncahier:\n  kind: contract\n---\n\n# Bail du kiosque du port\n\nEntre le port de Sainte-Anne et la SARL Le Goéland.\n\n## Article 1 – Objet\n\nLe kiosque mesure 14 m² et se trouve sur le quai 3.\n\n## Article 2 – Durée\n\nLe bail court du 1er avril 2027 au 31 mars 2030.\n\n## Article 3 – Obligations du preneur\n\nLe preneur paie 900 € le premier de chaque mois et dégage la terrasse à 22 h au plus tard.',
      },
    ],
  },
});
