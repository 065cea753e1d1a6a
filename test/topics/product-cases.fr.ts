import { type Cases, contract, nda, rfp, spec } from './case.ts';

/** What is to be made: written before any document of others was looked at. */
export const french: Cases = {
  objectives: {
    present: [
      spec`## Pourquoi ce projet\n\nLes chauffeurs attendent 40 minutes au pont-bascule ; ils doivent en attendre 10.`,
      spec`## Contexte\n\nL’hôpital souhaite réduire de moitié les repas jetés.`,
      spec`Ce projet a pour but d’amener 200 salariés à vélo d’ici 2028.`,
      rfp`## Présentation du besoin\n\nLa commune souhaite remplacer ses trois chaudières et réduire de 30 % sa consommation de gaz.`,
      contract`## Préambule\n\nLe présent contrat a pour objectif d’assurer la liaison maritime toute l’année.`,
      spec`**Finalité** : diviser par deux les chutes dans le service.`,
    ],
    absent: [
      spec`## Objet du document\n\nCe document décrit les exigences de la cuisine.`,
      spec`## Objectifs\n\n## Exigences\n\n- EX-1 : La porte doit s’ouvrir en 3 s.`,
      spec`## Objectifs\n\nÀ compléter`,
      spec`## Fonctionnalités\n\n- L’entraîneur fixe les objectifs de chaque joueur.\n- Le joueur consulte ses objectifs.`,
      contract`## Article 4 – Données\n\nLa finalité du traitement figure en annexe 2.`,
    ],
  },
  scope: {
    present: [
      spec`## Hors périmètre\n\nLa réfection du parking.`,
      spec`## Exclusions\n\n- Le remplacement des caisses.`,
      spec`Ne sont pas compris dans le marché : le câblage du gymnase et les ascenseurs.`,
      contract`## Article 1 – Objet\n\nLe Prestataire nettoie les bureaux des étages 2 à 5 chaque jour ouvré.`,
      rfp`## Étendue des travaux\n\nLes travaux comprennent la démolition du hangar et la construction d’un abri.`,
      spec`Le projet concerne les deux dépôts de la ligne nord.`,
    ],
    absent: [
      spec`## Objet du document\n\nCe document s’adresse aux architectes.`,
      spec`## Périmètre\n\n[Décrire le périmètre]`,
      spec`## Exigences\n\n- EX-1 : Le périmètre de la clôture doit mesurer 40 m.`,
      nda`## Article 2\n\nChaque partie garde les plans secrets.`,
    ],
  },
  'functional-requirements': {
    present: [
      spec`## Exigences\n\n- EX-1 : La barrière doit s’ouvrir en 3 s.\n- EX-2 : La barrière doit compter les voitures.\n- EX-3 : La barrière doit imprimer un ticket.`,
      spec`## Fonctionnalités\n\n- Export du planning en PDF\n- Recherche par service\n- Rappel la veille`,
      spec`En tant qu’infirmière, je veux voir la visite suivante afin de la préparer.\n\nEn tant qu’infirmière, je veux annuler une visite.`,
      rfp`## Besoins\n\n### Besoins fonctionnels\n\nLa solution doit permettre aux parents de réserver un repas.`,
      spec`| N° | Fonction | Priorité |\n| --- | --- | --- |\n| F1 | L’application affiche la marée du jour | Haute |\n| F2 | L’application avertit 30 min avant la pleine mer | Haute |`,
    ],
    absent: [
      nda`## Article 1\n\nLe Destinataire garde les recettes secrètes.`,
      contract`## Article 3 – Prix\n\nLe Client paie chaque facture sous 30 jours.`,
      spec`## Spécifications fonctionnelles\n\nÀ compléter`,
      rfp`## Remise des offres\n\nLes candidats remettent leur offre par courriel avant midi.`,
    ],
  },
  'technical-requirements': {
    present: [
      spec`## Exigences non fonctionnelles\n\n- Chaque page s’affiche en moins de 2 s pour 95 % des requêtes.`,
      spec`## Exigences\n\n- L’application doit fonctionner sous Android 13.\n- Les données doivent être hébergées dans l’Union européenne.`,
      spec`## Choix techniques\n\nNous utilisons PostgreSQL et Django.`,
      spec`| Contrainte | Valeur |\n| --- | --- |\n| Tension d’alimentation | 230 V, 50 Hz |\n| Indice de protection | IP65 |`,
      rfp`## Cahier des clauses techniques\n\nLes chaudières doivent fournir 400 kW chacune et communiquer en Modbus.`,
    ],
    absent: [
      nda`## Article 1\n\nLe Destinataire garde secrets les mots de passe du serveur.`,
      contract`## Article 3 – Prix\n\nLes factures sont envoyées par courriel.`,
      spec`## Exigences techniques\n\nÀ définir`,
      spec`## Fonctionnalités\n\n- Le cuisinier voit les plats du jour.\n- Le cuisinier coche un plat.`,
    ],
  },
  deliverables: {
    present: [
      contract`## Article 3 – Remise des documents\n\nLe Prestataire remet le relevé, les plans et le métré.`,
      spec`## Livrables\n\n- Plans au 1/50\n- Notice d’entretien`,
      spec`À la fin du projet, le titulaire fournit le code source, la notice et le rapport d’essai.`,
      rfp`| Livrable | Date |\n| --- | --- |\n| Étude de sol | 3 mars |\n| Plans définitifs | 8 mai |`,
      contract`Le Prestataire s’engage à livrer les éléments suivants : le manuel et le schéma de câblage.`,
    ],
    absent: [
      spec`## Fonctionnalités\n\n- Le livreur livre le colis et prend une photo.\n- Le client voit la livraison.`,
      spec`## Livrables\n\nÀ définir`,
      contract`Les notifications sont remises par lettre recommandée.`,
      spec`## Frais de livraison\n\nL’application ajoute 3 euros au-dessous de 20 km.`,
    ],
  },
  schedule: {
    present: [
      spec`## Planning\n\n- Études : mars 2027\n- Travaux : avril à juin 2027`,
      contract`## Article 4 – Délais\n\nLes travaux sont achevés au plus tard le 30 septembre 2027.`,
      rfp`## Calendrier de la consultation\n\n| Étape | Date |\n| --- | --- |\n| Visite | 3 mai 2027 |\n| Remise des offres | 1er juin 2027 |`,
      spec`Le projet démarre le 5 janvier 2027 et dure six mois.`,
      nda`Le présent accord est conclu pour une durée de trois ans à compter de sa signature.`,
      spec`| Phase | Durée |\n| --- | --- |\n| Relevé | 2 semaines |\n| Travaux | 9 semaines |`,
    ],
    absent: [
      spec`## Planning\n\nL’application affiche le planning de chaque infirmière. L’infirmière déplace une visite dans le planning.`,
      spec`## Exigences\n\n- Le module de planning doit exporter le tableau chaque lundi.`,
      contract`## Durée\n\nLe contrat est conclu pour douze mois, renouvelable par tacite reconduction.`,
      contract`Le Prestataire répond sous 8 heures.`,
      spec`## Planning\n\n| Phase | Date |\n| --- | --- |\n| Relevé | à définir |\n| Travaux | à définir |`,
    ],
  },
  evolution: {
    present: [
      spec`## Évolutions futures\n\n- Un second abri côté sud en 2029`,
      spec`## Évolutivité\n\nLa plateforme passe de 200 à 2 000 lits sans nouveau serveur.`,
      spec`## Perspectives\n\n- Version 2 : réservation par téléphone\n- Version 3 : trois langues`,
      spec`Dans une seconde phase, les cantines des collèges seront ajoutées.`,
      spec`Le système doit être conçu pour accueillir de nouveaux services sans modification du code.`,
    ],
    absent: [
      spec`## Fonctionnalités\n\n- L’usager voit ses prochaines visites.\n- L’usager change de formule.`,
      spec`## Évolutions\n\nÀ définir`,
      contract`Les parties peuvent modifier le contrat par avenant.`,
      contract`Le Client peut céder le contrat à un futur propriétaire.`,
    ],
  },
  acceptance: {
    present: [
      spec`## Conditions de mise en service\n\n- Aucun défaut bloquant ouvert\n- La cuisine a servi 300 repas en une semaine d’essai`,
      spec`### Récit 1\n\n**Étant donné** un lit réservé **Quand** le service l’annule **Alors** le lit est libre en 5 s.`,
      spec`### Récit 1\n\n- ÉTANT DONNÉ un lit réservé\n- QUAND le service l’annule\n- ALORS le lit est libre`,
      spec`| N° | Exigence | Critère d’acceptation |\n| --- | --- | --- |\n| E1 | La barrière s’ouvre | 20 ouvertures sur 20 à l’essai |\n| E2 | La barrière compte | compte égal à la vidéo |`,
      contract`Le Client dispose de dix jours ouvrés pour vérifier chaque livraison et la refuser par écrit.`,
      spec`## Definition of done\n\n- Code relu\n- Notice à jour`,
      rfp`## Opérations de réception\n\nLes chaudières sont reçues après 72 heures de marche sans arrêt.`,
    ],
    absent: [
      contract`L’inscription vaut acceptation des présentes conditions. L’utilisateur accepte les conditions.`,
      spec`## Fonctionnalités\n\n- Le gérant accepte ou refuse un congé.\n- Le comptable valide la facture.`,
      spec`## Critères d’acceptation\n\nÀ définir avec le client.`,
      spec`## Fonctionnalités\n\n- Le cuisinier ajoute une recette.\n- Les recettes sont classées par saison.`,
      rfp`La commune se réserve le droit de refuser une offre.`,
    ],
  },
  kpi: {
    present: [
      spec`## Mesure du succès\n\n- Repas jetés : 18 % aujourd’hui, 8 % en juin 2027`,
      spec`## Critères de réussite\n\n- **SC-001** : 90 % des cyclistes trouvent une place en 2 minutes.`,
      spec`| Indicateur | Cible |\n| --- | --- |\n| Chutes pour 1 000 journées | moins de 3 |\n| Satisfaction | 4 sur 5 |`,
      spec`Le projet sera réussi si l’attente passe de 40 à 10 minutes.`,
      contract`## Niveaux de service\n\n| Service | Cible |\n| --- | --- |\n| Départs à l’heure | 97 % |\n| Cabines propres | 99 % |`,
    ],
    absent: [
      spec`## Fonctionnalités\n\n- Le tableau de bord affiche les indicateurs de chaque service.\n- Le gérant filtre les indicateurs.`,
      spec`## Indicateurs\n\nÀ définir`,
      spec`## Critères d’acceptation\n\n- La barrière s’ouvre en 3 s.`,
      spec`## Tableau de bord\n\n- Le graphique montre les indicateurs de la dernière heure.`,
    ],
  },
  confidentiality: {
    present: [
      contract`Le Prestataire s’interdit de divulguer les recettes.`,
      spec`| Contrainte | Détail |\n| --- | --- |\n| Confidentialité | Les listes de patients restent dans le service et sont détruites chaque soir |\n| Bruit | moins de 60 dB |`,
      rfp`Les candidats signent un engagement de confidentialité avant de recevoir les plans.`,
      nda`Chaque partie garde strictement confidentiels les plans de l’autre.`,
    ],
    absent: [
      spec`La sécurité repose sur trois piliers : confidentialité, intégrité et disponibilité.`,
      contract`Voir notre politique de confidentialité sur le site.`,
      contract`## Confidentialité\n\n## Prix\n\nLe Client paie sous 30 jours.`,
    ],
  },
};
