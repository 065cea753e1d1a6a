import type { Cases } from './presence.ts';

/** Passages qui traitent un sujet, et passages qui en ont seulement l’air. */
export const french: readonly Cases[] = [
  {
    topic: 'provider-qualifications',
    kind: 'rfp',
    present: [
      '## Profil du prestataire\n\nLe candidat a déjà rénové deux piscines municipales.',
      'Le chef de chantier justifie d’au moins dix ans d’expérience en toiture.',
      'Le candidat fournit trois références de moins de cinq ans en restauration collective.',
      'Les soudeurs sont titulaires d’une qualification selon la norme ISO 9606-1.',
      '| Poste | Exigence |\n| --- | --- |\n| Cuisinier | CAP cuisine et 5 ans d’expérience |\n| Diététicien | diplôme d’État |',
      'L’entreprise doit être certifiée Qualibat 5112.',
    ],
    absent: [
      '## Compétences requises\n\nÀ compléter',
      'L’expérience utilisateur doit être la même sur chaque borne.',
      '## Références\n\n- NF EN 1090-2, exécution des structures en acier',
      'Aucune expérience de la cuisine n’est demandée aux visiteurs.',
      'Le formulaire recueille le diplôme et les compétences de chaque élève.',
    ],
  },
  {
    topic: 'methodology',
    kind: 'specification',
    present: [
      '## Méthodologie\n\nLes travaux se déroulent en trois temps : relevé, dépose, reconstruction.',
      'Le prestataire travaille en sprints de deux semaines et montre le résultat à la fin de chacun.',
      'Le projet suit un cycle en V.',
      '## Déroulement du projet\n\nChaque service déménage à son tour ; un service ouvre avant que le suivant ferme.',
      'Le projet est conduit selon une méthode agile, avec un responsable de produit nommé par la cantine.',
      '## Organisation du projet\n\nLa commune nomme un chef de projet, le titulaire un conducteur de travaux.',
    ],
    absent: [
      '## Méthodologie\n\n[À décrire]',
      'La méthode de dosage est celle de la norme NF EN 1717.',
      'Le cycle de lavage dure 40 minutes.',
      'Les moyens de paiement sont la carte et le ticket.',
      'Le sprint final est filmé par deux caméras.',
    ],
  },
  {
    topic: 'support',
    kind: 'contract',
    present: [
      '## Maintenance\n\nLe Prestataire contrôle l’ascenseur chaque mois.',
      'Le Prestataire intervient sous 4 heures après chaque appel pour un four en panne.',
      'Le Prestataire assure une assistance téléphonique de 7 h à 19 h les jours ouvrés.',
      'L’installateur garantit les chaudières pendant cinq ans.',
      '| Gravité | Délai de prise en charge | Réparation |\n| --- | --- | --- |\n| Ascenseur bloqué | 30 min | 4 h |\n| Lampe éteinte | 1 jour | 5 jours |',
      'Les anomalies signalées pendant la période de garantie sont corrigées gratuitement.',
    ],
    absent: [
      '## Support\n\nà compléter',
      'La poutre supporte 4 kN par mètre.',
      'Le Client supporte les frais de transport.',
      'Chaque partie garantit qu’elle a le pouvoir de signer le présent contrat.',
      'Le support mural est en acier galvanisé.',
    ],
  },
  {
    topic: 'communication',
    kind: 'contract',
    present: [
      '## Notifications\n\nLes notifications sont adressées par lettre recommandée aux adresses de la page 1.',
      'Toute notification au titre du présent contrat est faite par écrit, par lettre recommandée avec avis de réception.',
      '## Communication entre les parties\n\nLe conducteur de travaux et l’architecte utilisent une boîte partagée.',
      'Les parties échangent les plans sur la plateforme documentaire du maître d’ouvrage.',
      'Les questions des candidats sont posées par courriel avant le 3 mai 2027.',
    ],
    absent: [
      '## Communication\n\n…',
      'Le train communique sa position par radio chaque seconde.',
      'Le Client paie les factures de téléphone de la base de vie.',
      'Une campagne de communication accompagne l’ouverture du musée.',
      'L’agence imprime 300 courriers par jour.',
    ],
  },
  {
    topic: 'contacts',
    kind: 'contract',
    present: [
      '## Interlocuteurs\n\nTraiteur : Mme Adler, chef de cuisine, 01 99 00 12 34.',
      'Chaque partie désigne un représentant qui décide des questions de chantier.',
      'Le Prestataire nomme un chef de projet avant la première livraison.',
      'L’interlocuteur unique du Client est le directeur des services techniques.',
      '| Fonction | Nom | Téléphone |\n| --- | --- | --- |\n| Conducteur de travaux | R. Halle | 01 99 00 12 35 |\n| Architecte | P. Vane | 01 99 00 12 36 |',
    ],
    absent: [
      '## Contact\n\n[nom]',
      'Les surfaces en contact avec les aliments sont nettoyées après chaque service.',
      'Le formulaire demande le nom et le téléphone de chaque invité.',
      'Un échantillon représentatif compte 40 carreaux.',
      'Le contact de porte coupe le moteur.',
    ],
  },
  {
    topic: 'meetings',
    kind: 'contract',
    present: [
      '## Réunions de chantier\n\nL’architecte, le maître d’ouvrage et l’entreprise se retrouvent chaque mardi à 9 h.',
      'Un comité de pilotage se tient chaque trimestre pour revoir les menus.',
      'Les parties se réunissent chaque mois.',
      'La réunion de lancement a lieu dans les 5 jours qui suivent la signature.',
      '| Instance | Fréquence | Membres |\n| --- | --- | --- |\n| COPIL | mensuelle | directions |\n| Suivi | hebdomadaire | chefs de site |',
    ],
    absent: [
      '## Réunions\n\nÀ définir',
      'Le bâtiment compte quatre salles de réunion de 20 places.',
      'Le dossier réunit chaque mois les pièces de l’annexe B.',
      'Un adhérent prend un rendez-vous hebdomadaire au cabinet.',
      'Le comité d’entreprise occupe le deuxième étage.',
    ],
  },
  {
    topic: 'reporting',
    kind: 'contract',
    present: [
      '## Reporting\n\nL’agent envoie la liste des salles nettoyées chaque vendredi.',
      'Le Prestataire remet un rapport mensuel des trains supprimés.',
      'Un compte rendu d’avancement est adressé au Client chaque semaine.',
      'Le traiteur transmet au Client un état trimestriel des repas servis.',
      'Chaque mois, le Titulaire rend compte de l’avancement des travaux au maître d’ouvrage.',
    ],
    absent: [
      '## Rapports\n\nÀ préciser',
      'Le médecin ouvre le rapport mensuel d’un patient à l’écran.',
      'Sur demande, le Prestataire fournit un rapport du dernier contrôle.',
      'Le Prestataire signale toute violation au Client.',
      'Le rapport entre la hauteur et la largeur est de 1,5.',
    ],
  },
  {
    topic: 'contacts',
    kind: 'contract',
    present: [
      'Capitainerie : Mme Orla Finch, responsable des quais, poste 214.',
      'Les réclamations sont à envoyer à cuisine@chenaie.example.',
      'Le locataire désigne une personne qui tient les clés.',
    ],
    absent: [
      'La commune est représentée par Mme Jeanne Doé, maire.',
      'Les données traitées sont les noms, courriels et téléphones des convives.',
      'Les plats de bœuf sont signalés.',
    ],
  },
  {
    topic: 'communication',
    kind: 'contract',
    present: [
      'Le Client signale un ascenseur arrêté par téléphone au 01 99 00 12 36.',
      'Les offres sont déposées sur la plateforme de dématérialisation du département.',
      'Nous échangeons sur le canal Slack du chantier.',
    ],
    absent: [
      'Les informations sont transmises oralement, par écrit ou par courriel.',
      'Le contrat est résilié par lettre recommandée avec avis de réception.',
      'Les factures sont envoyées par courriel.',
    ],
  },
  {
    topic: 'communication',
    kind: 'specification',
    present: ['Entre deux visites, nous échangeons sur le Discord de la chorale.'],
    absent: [
      'Un rappel est envoyé par courriel au parent.',
      '## Notifications\n\nLe conducteur reçoit un message quand le colis est prêt.',
    ],
  },
  {
    topic: 'reporting',
    kind: 'contract',
    present: [
      'À la fin de chaque mois, le jardinier remet un bilan des massifs traités.',
      'Il remet, sous dix jours, un rapport qui liste les défauts.',
    ],
    absent: [
      'Le géomètre remet le rapport final avant le 3 mai 2027.',
      'Les prix baissent de 2 % par rapport à chaque année précédente.',
    ],
  },
  {
    topic: 'reporting',
    kind: 'specification',
    present: ['Chaque mois, le titulaire présente un rapport des trains supprimés.'],
    absent: ['## Rapports\n\nLe gérant voit les ventes de chaque semaine.'],
  },
  {
    topic: 'provider-qualifications',
    kind: 'rfp',
    present: [
      'Le candidat joint trois exemples de réalisations dans des musées.',
      'Les CV des intervenants sont joints à l’offre.',
      'Association constituée depuis au moins trois ans.',
    ],
    absent: ['Les salles sont classées par taille.', 'La portée du pont est de 12 m.'],
  },
  {
    topic: 'support',
    kind: 'contract',
    present: [
      'La disponibilité du portail est de 99,5 % par mois.',
      'Les fenêtres sont garanties dix ans.',
      'Le service clients répond sous trois jours ouvrables.',
    ],
    absent: [
      'L’occupant répare à ses frais les dommages causés à la salle.',
      'L’hébergement est fourni sans maintenance.',
    ],
  },
  {
    topic: 'methodology',
    kind: 'rfp',
    present: [
      'La mission se déroule en cinq étapes de deux étages chacune.',
      'Le titulaire rénove les galeries selon une démarche itérative.',
    ],
    absent: ['Le candidat décrit sa méthodologie en quatre pages au plus.', 'La pompe a un moteur triphasé.'],
  },
];
