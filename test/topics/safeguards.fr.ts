import type { Cases } from './presence.ts';

/** Passages qui traitent un sujet, et passages qui en ont seulement l’air. */
export const french: readonly Cases[] = [
  {
    topic: 'compliance',
    kind: 'specification',
    present: [
      '## Contraintes réglementaires\n\nLa cuisine est disposée comme le demande le règlement (CE) n° 852/2004.',
      'Les garde-corps doivent être conformes à la norme NF P01-012.',
      'Le site de réservation respecte le RGAA 4.1.',
      'Les dossiers des patients sont conservés conformément au RGPD.',
      'Le prestataire respecte la réglementation en vigueur.',
      'Le centre de données est certifié ISO 27001.',
      '| Lot | Exigence |\n| --- | --- |\n| Électricité | NF C 15-100 |\n| Alarme | conforme à l’EN 54-7 |',
    ],
    absent: [
      '## Conformité\n\nNéant',
      'Les marchandises non conformes au présent cahier des charges sont renvoyées.',
      'Le tableau montre si un locataire respecte le règlement intérieur.',
      'Les dates sont écrites selon ISO 8601.',
      'La bibliothèque de droit ouvre à 8 h.',
    ],
  },
  {
    topic: 'access-control',
    kind: 'specification',
    present: [
      '## Rôles et droits\n\nUne infirmière lit les dossiers de son service.',
      'Seul le pharmacien peut ouvrir l’armoire des stupéfiants.',
      'Le conducteur se connecte avec un mot de passe et un code reçu par SMS.',
      'L’accès aux plans est réservé aux personnes nommées en annexe A.',
      '| Rôle | Lecture | Écriture |\n| --- | --- | --- |\n| Brancardier | oui | non |\n| Médecin | oui | oui |',
      'Les utilisateurs doivent s’authentifier avant de voir les horaires.',
      'La tablette de cuisine se verrouille après 5 tentatives de connexion.',
    ],
    absent: [
      '## Contrôle d’accès\n\nà définir',
      'La rampe donne accès au quai en fauteuil roulant.',
      'La voie d’accès supporte des camions de 26 t.',
      'Le terrain a accès à l’eau de ville.',
      'Seules trois couleurs figurent sur les panneaux.',
    ],
  },
  {
    topic: 'encryption',
    kind: 'specification',
    present: [
      '## Chiffrement\n\nLes disques utilisent AES-256.',
      'Les données des patients sont chiffrées au repos et en transit.',
      'La borne parle au serveur en TLS 1.3.',

      'Toutes les pages passent par HTTPS.',
    ],
    absent: [
      '## Chiffrement\n\nTODO',
      'La crypte de l’église reste ouverte pendant les travaux.',
      'Le site est joignable à l’adresse https://cantine.example.',
      'L’outil ne chiffre pas les menus.',
      'Les mots de passe sont hachés avec un sel.',
      'Le devis est chiffré en euros.',
    ],
  },
  {
    topic: 'compliance',
    kind: 'contract',
    present: [
      'Les portes sont essayées selon NF EN 1634-1.',
      'Le gérant applique la loi n° 2005-102 dans chaque salle.',
    ],
    absent: [
      'Les travaux sont exécutés selon le plan 1204.',
      'Le présent contrat est régi par le droit français.',
    ],
  },
  {
    topic: 'access-control',
    kind: 'nda',
    present: [
      'Le Destinataire ne communique les plans qu’aux membres de son personnel qui travaillent à la toiture.',
      'Le Destinataire limite la diffusion des plans aux seuls couvreurs.',
    ],
    absent: ['Le Destinataire rend les plans sous 10 jours.', 'En cas d’incendie, la porte est ouverte.'],
  },
  {
    topic: 'encryption',
    kind: 'specification',
    present: ['Le lien entre la borne et le serveur est chiffré.'],
    absent: ['Le code contient au moins un chiffre.', 'Le chiffre d’affaires du traiteur figure en annexe.'],
  },
];
