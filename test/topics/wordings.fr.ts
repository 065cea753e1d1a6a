import { type Cases, contract, nda, rfp, spec } from './case.ts';

/** How clauses are worded elsewhere, and sentences of products that sound like clauses. */
export const french: Cases = {
  'change-control': {
    present: [
      contract`Toute demande non prévue au devis initial fera l’objet d’un devis complémentaire.`,
      contract`Les demandes complémentaires du Client sont facturées au tarif horaire de 80 €.`,
      contract`Deux séries de corrections sont comprises ; les suivantes sont facturées 60 € de l’heure.`,
      contract`Toute modification de la commande en cours d’exécution donne lieu à un avenant chiffré.`,
      contract`## 7. Évolution du besoin\n\nLe Client informe le Prestataire, qui chiffre l’écart sous 8 jours.`,
      spec`Toute évolution du périmètre devra être validée par le comité de pilotage.`,
      spec`Les modifications demandées après validation des maquettes seront facturées en sus.`,
    ],
    absent: [
      spec`Toute modification de commande est tracée dans l’historique.`,
      spec`L’agent traite les demandes de modification de dossier.`,
      spec`La modification du profil est possible.`,
    ],
  },
  'award-criteria': {
    present: [
      rfp`Le prestataire sera choisi en fonction du prix, des références et du délai.`,
      rfp`## Critères de sélection\n\n- Prix\n- Références`,
      rfp`Les critères retenus pour le jugement des offres sont le prix (60 %) et la valeur technique (40 %).`,
      rfp`Le choix se portera sur l’offre la mieux adaptée au besoin et au budget.`,
      rfp`## 5. Modalités de sélection du prestataire\n\nUne commission auditionne trois candidats.`,
      spec`## Critères de sélection du prestataire\n\n- Expérience du secteur\n- Prix`,
    ],
    absent: [],
  },
  penalties: {
    present: [
      contract`En cas de retard, une retenue de 2 % par jour est appliquée sur la facture.`,
      contract`À défaut de paiement à l’échéance, des intérêts au taux de 10 % sont dus de plein droit.`,
      contract`Le non-respect du règlement entraîne l’exclusion du bénévole.`,
      contract`En cas de non-respect de ces règles, l’accès au service pourra être suspendu.`,
      contract`Tout retard de livraison donnera lieu à une réduction du prix de 1 % par jour.`,
      nda`Tout manquement expose le Destinataire au paiement de dommages et intérêts.`,
      nda`En cas de violation, le Destinataire versera à l’Émetteur la somme de 20 000 euros.`,
      rfp`En cas de retard, le titulaire encourt une pénalité de 100 € par jour.`,
    ],
    absent: [
      spec`## Sanctions\n\n- Le modérateur exclut un membre en cas d’abus.`,
      spec`Le système calcule les intérêts de retard.`,
      spec`L’administrateur peut suspendre un compte pour fraude.`,
    ],
  },
  incidents: {
    present: [
      nda`Le Destinataire informe sans délai l’Émetteur de toute divulgation non autorisée.`,
      nda`En cas de perte ou de vol d’informations, le Destinataire alerte l’Émetteur sous 24 h.`,
      spec`En cas de violation de données personnelles, le titulaire informe le responsable de traitement dans les 48 h.`,
    ],
    absent: [
      spec`## Gestion des incidents\n\n- Le technicien clôt l’incident.`,
      spec`Déclarer un incident de production.`,
    ],
  },
  payment: {
    present: [
      spec`Le budget alloué à ce projet est de 12 000 € TTC.`,
      spec`## Contraintes\n\n- Budget : 3 000 € maximum`,
      spec`## 9. Coût estimé\n\nLe développement est estimé à 15 000 €.`,
      spec`- **Coût** : moins de 40 € pour les composants`,
      contract`Le Client versera au Prestataire la somme de 3 500 euros.`,
      contract`Le tarif journalier est fixé à 450 € HT.`,
      contract`Les prestations sont facturées mensuellement au temps passé.`,
      contract`La location est consentie moyennant un loyer annuel de 6 000 €.`,
      contract`Paiement à 30 jours par virement bancaire.`,
      contract`L’adhésion coûte 15 € par an.`,
      rfp`Le budget maximum est de 20 000 € TTC.`,
      rfp`## Modalités de règlement\n\nLes factures sont déposées sur le portail Chorus Pro.`,
    ],
    absent: [
      spec`Le client peut payer en ligne par carte bancaire.`,
      spec`## Module de facturation\n\n- Générer les factures.`,
      spec`Le système calcule le prix total du panier.`,
      spec`Afficher le prix de chaque produit.`,
      spec`Le loyer est payé par le locataire dans l’application.`,
      spec`## Facturation\n\n- Le comptable édite une facture par commande.`,
      spec`Le prix est calculé par le serveur.`,
      spec`## Gestion des paiements\n\n- Suivre les règlements des familles.`,
    ],
  },
  liability: {
    present: [
      contract`L’association décline toute responsabilité en cas de vol.`,
      contract`Le Prestataire ne pourra être tenu responsable des interruptions du réseau.`,
      contract`L’occupant doit souscrire une assurance couvrant les dommages aux locaux.`,
      contract`Le Preneur est responsable des dégradations causées par ses invités.`,
      contract`La responsabilité du Prestataire est limitée au montant de la facture.`,
      contract`L’Éditeur ne garantit pas l’absence d’erreurs et ne saurait être tenu responsable des dommages.`,
      contract`Le Prestataire est tenu à une obligation de moyens et sa responsabilité est plafonnée à 10 000 €.`,
    ],
    absent: [
      spec`## Assurances\n\n- Saisir le contrat d’assurance du véhicule.`,
      spec`Le chef de projet est responsable du planning.`,
      spec`L’assuré déclare un dommage avec des photos.`,
    ],
  },
  ip: {
    present: [
      contract`Le Client devient propriétaire du site à la livraison.`,
      contract`Les logos et textes du site sont protégés par le droit d’auteur.`,
      contract`Toute reproduction du contenu est interdite sans autorisation écrite.`,
      contract`Le prestataire conserve la propriété de son code.`,
      contract`Les livrables sont la propriété du Client.`,
      spec`Le logiciel sera diffusé sous licence libre.`,
      spec`Le code source sera la propriété de la mairie.`,
      rfp`L’ensemble des livrables sera la propriété exclusive de la ville.`,
      rfp`Le titulaire cède les droits d’exploitation à l’acheteur.`,
    ],
    absent: [
      spec`Le système vérifie la licence du joueur.`,
      spec`## Marques\n\n- Afficher la liste des marques de vélos.`,
      spec`Le propriétaire du bien dépose une annonce.`,
      spec`## Propriété\n\n- Surface\n- Nombre de pièces`,
    ],
  },
  termination: {
    present: [
      contract`Le bénévole peut quitter l’association à tout moment avec un préavis de 15 jours.`,
      contract`La convention peut être dénoncée par lettre recommandée.`,
      contract`En cas de manquement grave, la convention sera résiliée de plein droit.`,
      contract`Le contrat prend fin à la livraison du dernier lot ou par résiliation.`,
      contract`À la fin du bail, les lieux sont rendus dans leur état initial.`,
    ],
    absent: [spec`## Annulation\n\n- Le client annule sa réservation.`],
  },
  'governing-law': {
    present: [
      contract`Le contrat est régi par la loi française.`,
      contract`Le tribunal de Bordeaux est seul compétent.`,
      contract`Tout litige relève de la compétence des tribunaux de Genève.`,
      contract`En cas de litige, les parties rechercheront une solution amiable avant de saisir le tribunal.`,
      contract`Le droit belge s’applique.`,
      rfp`Tribunal administratif de Lille.`,
      rfp`En cas de litige, le tribunal administratif de Nantes est compétent.`,
    ],
    absent: [spec`Le greffier affecte le dossier à une juridiction.`],
  },
  definitions: {
    present: [
      spec`## 2. Glossaire et acronymes\n\n- MOA : maîtrise d’ouvrage`,
      spec`### Définitions, acronymes et abréviations\n\n- SI : système d’information`,
      spec`## Entités clés\n\n- **Visite** : un passage du livreur.`,
      contract`Dans le présent contrat, le terme « Site » désigne le site internet du Client.`,
      contract`« Service » : le service décrit en annexe 1.\n\n« Utilisateur » : toute personne qui se connecte.`,
    ],
    absent: [
      spec`Un voyant rouge signifie que la porte est fermée.`,
      spec`## Glossaire\n\n## Exigences\n\n- EX-1 : Le portail doit s’ouvrir en 3 s.`,
    ],
  },
  obligations: {
    present: [
      nda`Le Bénéficiaire s’engage à garder les Informations secrètes. Il s’interdit de les copier. Il restitue les documents sous 8 jours.`,
    ],
    absent: [
      spec`Le client doit saisir son adresse. Le prestataire doit valider la commande. Le vendeur doit expédier le colis.`,
    ],
  },
};
