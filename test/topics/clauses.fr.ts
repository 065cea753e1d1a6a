import { type Cases, contract, nda, rfp, spec } from './case.ts';

/** The French cases, of other trades than the English ones. */
export const french: Cases = {
  'change-control': {
    present: [
      spec`## Gestion des modifications\n\nToute demande est chiffrée par l’entreprise et signée par la commune avant travaux.`,
      contract`Toute prestation supplémentaire fera l’objet d’un devis accepté par le Client.`,
      spec`Les évolutions du périmètre sont arbitrées par le comité de pilotage.`,
      rfp`| Sujet | Règle |\n| --- | --- |\n| Modification du besoin | Fiche signée par les deux chefs de projet |\n| Déchets | Évacués le vendredi |`,
    ],
    absent: [
      contract`## Modification du contrat\n\nLe présent contrat ne peut être modifié que par avenant signé des deux parties.`,
      spec`## Fonctionnalités\n\n- L’utilisateur peut modifier son profil.\n- Gestion des modifications de commande.`,
      contract`L’éditeur se réserve le droit de modifier les présentes conditions.`,
      spec`## Gestion des changements\n\nÀ compléter`,
    ],
  },
  'award-criteria': {
    present: [
      rfp`## Jugement des offres\n\nPrix : 60 points ; délai : 40 points.`,
      rfp`Le marché est attribué à l’offre économiquement la plus avantageuse.`,
      rfp`## Sélection\n\nLes offres seront notées sur 20 par une commission de trois agents.`,
      rfp`| Critère | Pondération |\n| --- | --- |\n| Valeur technique | 55 % |\n| Prix | 45 % |`,
    ],
    absent: [
      rfp`## Critères d’attribution\n\nÀ définir`,
      spec`## Fonctions\n\n- Le recruteur saisit les critères de sélection des candidats.`,
      spec`## Critères d’acceptation\n\n- La porte s’ouvre en 3 s.`,
    ],
  },
  obligations: {
    present: [
      contract`Le Preneur s’engage à payer le loyer le 1er du mois.\n\nLe Bailleur doit réparer la toiture sous 10 jours.\n\nLe Preneur s’interdit de sous-louer.`,
      contract`## Article 4 – Engagements du traiteur\n\nLe traiteur livre les repas à 11 h 30.`,
      rfp`## Obligations du titulaire\n\nLe titulaire nettoie le quai chaque soir.`,
      nda`## Obligations de la partie réceptrice\n\nElle garde les plans sous clé.`,
    ],
    absent: [
      contract`## Obligations des parties\n\nÀ rédiger`,
      spec`## Exigences\n\n- Le système doit envoyer un reçu.\n- Le site doit afficher le menu.\n- Le client doit confirmer sa commande.`,
      spec`## Champs obligatoires\n\n- Nom\n- Adresse`,
    ],
  },
  penalties: {
    present: [
      contract`Tout retard entraîne une pénalité de 150 € par jour calendaire.`,
      contract`Une facture impayée porte intérêt au taux légal majoré de cinq points, outre l’indemnité forfaitaire de 40 €.`,
      rfp`## Pénalités de retard\n\nV × R / 1000, plafonnées à 10 % du montant.`,
      contract`| Manquement | Sanction |\n| --- | --- |\n| Repas froid | 5 % de la facture |\n| Absence | 20 % de la facture |`,
    ],
    absent: [
      contract`Le Client peut annuler sans pénalité sous 14 jours.`,
      spec`- Le logiciel calcule les pénalités de retard des lecteurs de la bibliothèque.`,
      contract`## Pénalités\n\nÀ définir`,
    ],
  },
  incidents: {
    present: [
      contract`Le sous-traitant notifie toute violation de données à caractère personnel sous 48 heures.`,
      rfp`## Incidents de sécurité\n\nL’hébergeur prévient l’astreinte de la commune sous 2 heures.`,
      spec`En cas de fuite de données, le prestataire alerte l’hôpital sous 24 h.`,
    ],
    absent: [
      contract`Le Prestataire corrige un incident bloquant sous 4 heures ouvrées.`,
      spec`## Fonctions\n\n- L’agent déclare un incident de voirie avec une photo.`,
      contract`## Incidents de sécurité\n\nÀ compléter`,
    ],
  },
  payment: {
    present: [
      contract`Les factures sont payables à 30 jours fin de mois.`,
      spec`## Budget\n\nL’enveloppe est de 45 000 € HT.`,
      contract`Un acompte de 30 % est versé à la signature.`,
      rfp`## Prix\n\nLe marché est traité à prix global et forfaitaire, révisable chaque année.`,
    ],
    absent: [
      spec`## Fonctionnalités\n\n### Paiement\n\n- Le parent paie la cantine par carte.`,
      contract`## Prix\n\nLe prix est fixé à [montant] euros.`,
      contract`Le loyer s’élève à ............ euros.`,
      spec`- L’application aide les familles à tenir leur budget mensuel.`,
    ],
  },
  liability: {
    present: [
      contract`La responsabilité de l’Architecte ne saurait être engagée en cas de force majeure.`,
      contract`## Assurances\n\nLe transporteur présente une attestation chaque année.`,
      rfp`Le titulaire justifie d’une assurance responsabilité civile professionnelle.`,
      contract`## Responsabilité\n\nChaque partie répond de ses fautes dans la limite de 50 000 €.`,
    ],
    absent: [
      contract`## Responsabilité\n\n[à compléter]`,
      spec`## Rôles et responsabilités\n\n- Le chef : les menus.\n- Le gérant : les commandes.`,
      spec`- Le système affiche le numéro d’assurance du patient.`,
    ],
  },
  ip: {
    present: [
      contract`Le Photographe cède au Client les droits de reproduction des clichés pour dix ans.`,
      rfp`Les plans deviennent la propriété de la commune.`,
      spec`## Propriété intellectuelle\n\nLe code source appartient à l’association.`,
      nda`Le présent accord ne confère aucune licence sur les plans.`,
    ],
    absent: [
      contract`## Propriété intellectuelle\n\nÀ compléter`,
      spec`- Le club saisit le numéro de licence du joueur.`,
      spec`## Propriétés du produit\n\n- Couleur\n- Largeur`,
    ],
  },
  termination: {
    present: [
      contract`Chaque partie peut résilier le contrat avec un préavis de trois mois.`,
      rfp`## Réversibilité\n\nLe titulaire remet les clés et les plans au suivant sous 30 jours.`,
      nda`À l’issue de la mission, le Destinataire restitue ou détruit les plans.`,
      contract`Il est mis fin au contrat de plein droit si le transporteur perd sa licence.`,
    ],
    absent: [
      contract`## Résiliation\n\nÀ compléter`,
      spec`- L’abonné peut résilier son abonnement depuis son espace.`,
      spec`- Le système met fin à la session après 15 minutes.`,
    ],
  },
  'governing-law': {
    present: [
      contract`Le présent contrat est soumis au droit suisse.`,
      contract`À défaut d’accord, le litige est porté devant le tribunal de commerce de Nantes.`,
      contract`## Article 12 – Litiges\n\nLes parties saisissent le médiateur des entreprises, puis le tribunal de Lille.`,
    ],
    absent: [
      contract`Le présent contrat est soumis au droit [pays].`,
      contract`## Droit applicable\n\nÀ compléter`,
      spec`- Le système respecte la loi du 6 janvier 1978.`,
      spec`## Fonctions\n\n- Gestion des litiges avec les clients.`,
    ],
  },
  definitions: {
    present: [
      spec`## Lexique\n\n- Créneau : durée de 30 minutes à un quai.`,
      contract`On entend par jour ouvré un jour du lundi au vendredi.`,
      spec`| Terme | Définition |\n| --- | --- |\n| Ponton | Quai flottant |\n| Anneau | Place d’un bateau |`,
      nda`Les « Informations » désignent les plans marqués comme tels.`,
    ],
    absent: [
      spec`## Définitions\n\nÀ compléter`,
      spec`## Définition du besoin\n\nLa commune veut un four.`,
      contract`Entre la société Quai SARL, ci-après le Client, et la société Grue SAS, ci-après le Prestataire.`,
      spec`- L’enseignant ajoute un glossaire à son cours.`,
    ],
  },
};
