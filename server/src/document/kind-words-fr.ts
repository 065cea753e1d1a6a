import { list } from '../language/language.ts';
import type { KindWords } from './kind-words.ts';

const french: KindWords = {
  classes: {
    thing: list`
      systeme, application, appli, plateforme, site, outil, solution, logiciel, produit, module, interface, projet, jeu,
      page, ecran, service, serveur, base, fonction, bouton, liste, tableau, carte, menu, formulaire, message, alerte,
      notification, fichier, export, donnees, boitier, capteur, batterie, moteur, pompe, vanne, robot, machine, appareil,
      dispositif, equipement, materiel, ouvrage, batiment, salle, porte, toiture, sol, mur, cable, eclairage, luminaires,
      luminaire, terrain, chambre, vehicule, installation, structure, utilisateur, utilisateurs, administrateur,
      administrateurs, technicien, visiteur, visiteurs, joueur, joueurs, pages, clients, agent, agents, operateur, gestionnaire,
      eleve, eleves, enseignant, patient, soignant, adherent, responsable, entrepreneur, il, elle, on`,
    party: list`
      prestataire, client, cliente, titulaire, fournisseur, association, utilisateur, societe, partie, parties, benevole,
      benevoles, editeur, locataire, bailleur, preneur, beneficiaire, occupant, acheteur, vendeur, ville, commune, mairie,
      artiste, proprietaire, gardien, exploitant, depositaire, emprunteur, preteur, mandataire, mandant, soussigne, soussignee,
      transporteur, employeur, salarie, stagiaire, consultant, agence, maitre, entrepreneur, distributeur, auteur, laboratoire,
      recepteur, recipiendaire, partenaire, partenaires, sous, abonne, membre, membres, organisateur, hebergeur, loueur, acquereur`,
    modal: list`
      doit, doivent, devra, devront, devrait, peut, peuvent, pourra, pourront, permet, permettent, permettra, assure, affiche,
      affichent, envoie, declenche, enregistre, reste, restent, est, sont, sera, seront, fournit`,
    number: list`
      un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, douze, quinze, vingt, trente, quarante, cinquante, soixante,
      cent, mille`,
    unit: list`
      seconde, secondes, minute, minutes, heure, heures, metres, litres, tonnes, degres, pixels, caracteres,
      utilisateurs, ko, mo, go, to, kilos, grammes, watts, jours, pouces`,
    month: list`
      janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre`,
  },
  titles: {
    specification: list`
      cahier|cahiers des|de charges|clauses, cdc|cctp|cdcf|stb|sfd|sfg, specification|specifications, exigence|exigences,
      besoin|besoins, recit|recits utilisateur|utilisateurs, cas d|de utilisation|usage, descriptif|notice|description
      technique|des|de|du|fonctionnelle|descriptive, fiche technique|projet|de, programme technique|fonctionnel|de|des|d, ^
      programme, note de cadrage|besoin, cadrage, avant projet, dossier de|fonctionnel|technique conception|specification|specifications,
      amenagement, travaux, etude fonctionnelle, clauses techniques`,
    contract: list`
      contrat|contrats, convention|conventions, accord|accords, entente, bail|baux, avenant, protocole, pacte, compromis,
      mandat, lettre de|d mission|engagement, bon de commande, acte d engagement, conditions
      generales|particulieres|d|de|du utilisation|vente|location|service|usage|abonnement, conditions generales, cgu|cgv|cgl|cgs, mise a
      disposition, charte des|du|de, engagement|engagements, sous traitance, cession, pret a usage|de, location de|d, partenariat,
      niveau|niveaux de service|services, prestation|prestations de, garde d|de, reglement de copropriete|location`,
    secrecy: list`
      accord|engagement|clause|contrat|convention|lettre|protocole|acte|promesse|obligation|declaration|attestation
      de|mutuel|reciproque|unilateral|bilateral confidentialite|secret|non|discretion|de|reserve|silence, non divulgation, secret|secrets, confidentialite
      et|reciproque|mutuelle, nda, de confidentialite|discretion`,
    tender: list`
      appel|appels d|a|aux offre|offres|candidatures|projets|projet|manifestation|propositions|artistes|initiatives, reglement
      de|d|du consultation|la|appel|concours, dossier|avis de|d consultation|marche|publicite|appel, mise en concurrence, consultation
      des entreprises|fournisseurs, consultation, demande de|d prix|devis|offre|offres|proposition|propositions, marche
      public, dce|rc|aap|ami, concours d|de, soumission`,
    about: list`
      rediger|ecrire|etablir|reussir un|une|des|le|la|son|sa|ses|vos|votre|les, comment, tutoriel|tuto, cours|lecon|td|tp|exercice|exercices, bonnes
      pratiques, blog|billet|article, guide|manuel|memo|notice d|de, pourquoi, conseils, introduction a|au, methode, lexique|glossaire`,
    unbound: list`
      code de conduite, regles de style, compte|comptes rendu|rendus, journal, notes, releve de|des decisions, proces verbal, pv,
      politique de|d confidentialite|utilisation, mentions legales, notes de version, lettre d|du information|club, nouvelles, recette,
      bulletin, revue de presse, charte graphique, regle|regles du|de jeu`,
  },
  headings: {
    specification: list`
      contexte, objectif|objectifs, ^ but|buts, ^ le but, perimetre, besoin|besoins, fonctionnalite|fonctionnalites,
      fonctionnel|fonctionnels|fonctionnelle|fonctionnelles, fonctions, contrainte|contraintes, livrable|livrables, livraison, exigence|exigences, public
      vise|cible, ^ public|cible|cibles, cas d utilisation|usage, l existant, existant, situation actuelle, enonce,
      echeancier|planning|calendrier, critere|criteres, charte graphique, arborescence, problematique, presentation
      generale|du|de, description de|du|des, hors|non perimetre|du|couvert|couverts|compris, ce que|qu nous|on|l
      voulons|attendons|veut|souhaitons|fera|ne, ce qu on, performances, ergonomie, securite, reception, essai|essais, budget et, risques, mise en
      service, execution, generalites, materiaux, mecanique, electronique, alimentation, dimensions|encombrement, ouvrages|travaux a,
      lot @number, recette, a quoi ca, utilisateurs|acteurs, technique|techniques, donnees, interfaces, maintenance, evolutions, priorites, profils`,
    contract: list`
      ^ objet, ^ article objet, objet du|de, duree, resiliation, rupture, responsabilite|responsabilites, prix|tarif|tarifs,
      facturation, paiement|reglement, remuneration, propriete intellectuelle, droit applicable, loi applicable, litige|litiges|differends,
      obligation|obligations, engagement|engagements, confidentialite, donnees personnelles|a, cession, ^ entre, preambule,
      redevance|loyer|caution, assurance|assurances, penalite|penalites, exceptions, modalites, definitions, parties, soussignes,
      convenu ce, force majeure, modification|modifications des|du|de, retractation, garantie|garanties, divers, dispositions
      diverses|generales|finales, droits d|et, election de, signature|signatures, ce que je|vous|nous, l argent, fin du|de|d contrat,
      acceptation, prise d effet, renouvellement|reconduction, ^ article @number, annulation, retrait, resolution`,
    secrecy: list`
      information|informations confidentielle|confidentielles, confidentialite, exceptions|exclusions, retour|restitution, sanction|sanctions,
      secret, divulgation, non divulgation, propriete des, informations exclues`,
    tender: list`
      offre|offres, candidature|candidatures, candidat|candidats, jugement, selection, consultation, attribution, soumission, appel d|a
      offres|projets, pieces|documents a|du, dossier|dossiers, remise des, criteres de|d selection|jugement|choix|attribution|eligibilite, choix,
      renseignements, qui peut, eligibilite|beneficiaires, date|dates limite|limites, depot, jury, plis, delai de, visite des, negociation,
      allotissement, variantes, questions|reponses, ce que nous financons, pouvoir adjudicateur`,
    readme: list`
      ^ installation|installer, ^ utilisation ., ^ demarrage, ^ licence ., ^ contribuer|contribution|contributions, ^ developpement
      ., ^ compilation, ^ exemples, ^ captures d, ^ stack technique, ^ technologies utilisees, ^ prerequis, ^ tests .,
      ^ deploiement, ^ auteurs|auteur ., ^ structure du projet, ^ lancer, ^ demarrer, ^ commandes, ^ credits`,
    teaching: list`
      bonnes pratiques, erreur|erreurs courantes|frequentes, exemple|exemples, ^ definition|format|composants, types|sortes|avantages de, les differents|differentes|types|procedures, pourquoi, comment, qu est ce, concepts|notions, conclusion,
      ressources, pour aller plus, conseils, a retenir, en resume|bref, exercice|exercices, astuces, les pieges, faut il, etape @number`,
    minutes: list`
      presents|presentes|absents|excuses|participants, ordre du jour, reunion, points abordes|divers, discussion|discussions, decision|decisions
      prises, @number @month, actions, tour de table, releve`,
    decision: list`^ contexte et decision, ^ decision|decisions, ^ consequences, ^ alternatives, options envisagees`,
  },
  text: {
    systemDuty: list`
      le|la|l|ce|cette|une|un|les|des|chaque|il|elle @thing @modal, doit|devra|doivent|devront
      etre|pouvoir|permettre|avoir|comporter|afficher|proposer|contenir|resister|fonctionner|pas, il|elle doit|devra`,
    project: list`
      cahier des charges, besoins|besoin fonctionnel|fonctionnels|utilisateurs|client, critere|criteres d acceptation|acceptance, hors
      perimetre|projet|lot, le but|objectif de ce|du|notre|la|l projet|travaux|application, notre|ce|le projet
      est|consiste|vise|a|concerne|comprend, public cible, charte graphique, maitrise|maitre d ouvrage|oeuvre, exigence|exigences,
      livrable|livrables, mise en service, reception, essai|essais, norme|normes, nf|iso|en|nbn|iec|dtu @number, pose|depose|fourniture, prototype,
      premiere version, fonctionnalite|fonctionnalites, plan|plans, planning, refonte, permettre a, en option`,
    wish: list`
      nous voulons|souhaitons|attendons|avons|recherchons|desirons, on veut|souhaite|voudrait|doit|attend|pourra, souhaite|souhaitent|desire|veut,
      je veux|souhaite|voudrais, il faut|faudra|faudrait, est|sont demande|demandee|demandes|demandees|requis|requise|exige|exigee|prevu|prevue|prevus, doit|doivent`,
    bound: list`
      au moins|plus|minimum|maximum|dela, plus|moins de|d @number, d ici, jusqu|jusque a|au @number, entre @number
      et, superieur|superieure|inferieur|inferieure|egal|egale a, minimum|maximum|mini|maxi|minimale|maximale, sous @number, @number @unit
      pres, tolerance|precision, toutes|tous les @number, en moins|cas, au bout de, dans les @number, pendant @number`,
    quantity: list`@number @unit, @number jours|mois`,
    partyDuty: list`
      le|la|l|les|chaque|un|par @party s|doit|devra|peut|pourra|paie|verse|met|est|sont|reste|garde|cede|reconnait|autorise|fournit|garantit|ne|assure|remet|previent|informe|prend|repond|supporte,
      s engage|engagent|oblige|obligent, m|nous engage|engageons, vous vous engagez, s interdit|interdisent a|de, vous acceptez|engagez|reconnaissez|payez|fournissez|reglez,
      je|nous fournis|livre|corrige|garde|facture|remets|fournissons|livrons|facturons|remboursons, est|sont tenu|tenus|tenue|tenues|responsable|responsables
      de|a|des|d, ne|n saurait|sauraient etre, se reserve|reservent le, a ses frais|risques, a la charge du|de, autre partie`,
    agreement: list`
      present|presente|presentes|cette|ce|notre|la|du|le contrat|convention|accord|conditions|charte|engagement|entente|bail|mandat, ci
      apres, d une|autre part, soussigne|soussignes|soussignee, resiliation|resilie|resilier|resiliee|resilies, tribunal|tribunaux, mise en demeure,
      litige|litiges|desaccord|differend, droit francais|applicable|belge|suisse, represente|representee par, lu et approuve, convenu, fait
      a|en, cgu|cgv, redevance, facture|factures, contrat|contrats, caution, lettre recommandee, preavis, faute|manquement, exemplaires, signature|signe|signee,
      article|articles @number, avenant, annexe|annexes @number, prejudice|dommages|dommage, plein droit, tacite reconduction, negligence, propriete intellectuelle,
      code civil, cesse|prend fin|effet, mettre fin, domicile|siege social, il a ete convenu, d un commun`,
    payment: list`
      facture|factures|facturation|facture, acompte|arrhes|solde, tva|ttc|ht, penalite|penalites, interets, par mois|an|heure|jour|trimestre,
      @number euros|francs, @number €, loyer|redevance|honoraires|remuneration, paie|paye|payes|paiement|payable, verse|versee|verses|versement,
      rembourse|remboursement, jours de|fin|apres, preavis de, indemnite|indemnites, echeance`,
    secrecy: list`
      information|informations confidentielle|confidentielles, confidentiel|confidentiels|confidentielle|confidentielles, confidentialite, divulguer|divulgation|divulguees|divulgue|divulguent,
      recipiendaire, partie emettrice|divulgatrice|receptrice, secret|secrets|secrete|secretes, reveler|revele, ne rien publier, publiques|publics|connues|tombees
      au|avant|de|dans|ou, deja publiques|connues|publics, communiquer|communique|communiques|communiquees a|qu, savoir faire, rendre|restituer|detruire|restitution,
      ne pas copier|reproduire|photographier|analyser|divulguer, informations|donnees echangees|recues|communiquees|transmises, fuite, tiers, discretion`,
    tender: list`
      soumissionnaire|soumissionnaires, candidat|candidats|candidature|candidatures|candidates, appel|appels d|a offre|offres|projets|projet,
      l|les|leur|leurs|une|des|d offre|offres, reglement de la|consultation, pouvoir|entite adjudicateur|adjudicatrice, marche|marches public|publics, acheteur
      public, dossier de|des consultation|candidature|candidatures, memoire technique, acte d engagement, groupement, laureat|laureats|laureate,
      pli|plis, porteur|porteurs de, attestation|attestations fiscale|fiscales|sociales|d, subvention, retenu|retenus|retenue|retenues, devis`,
    submission: list`
      date|heure limite, remise des, depot|remise des|du, avant le @number, hors delai, offre|pli|dossier en|remis|remise|recu|recue, au plus tard, par
      courriel|courrier|mail, reception des, parvenir|parviennent|parvient|recus|recues, questions jusqu|sont, renseignements, profil d acheteur,
      validite des, pieces|documents a, dossier|dossiers, deposer un|une|son|leur|votre, transmettre|transmis|transmises par`,
    award: list`
      jugement|notation|ponderation|attribution|attribue|attribuee, critere|criteres de|d jugement|selection|attribution|choix|notation|evaluation, note|notes|notee|notees sur|des|est|sont|chaque, @number points,
      jury|commission|comite, sur @number, selection|selectionne|selectionnes, classement|classees|classes, prix @number,
      mieux disante|disant, negocier|negociation, ecarte|ecartee|ecartees|rejetee|rejetees|eliminee, eliminatoire, recevable|recevables|eligible|eligibles, entendus|audition|auditions`,
    advice: list`
      vous devez|pouvez|allez|devrez|pourrez|avez|voulez|souhaitez, votre|vos
      projet|site|entreprise|client|equipe|cahier|produit|objectifs|besoins|utilisateurs|prestataire|cible|cibles|concurrents|contrat, il
      faut|convient, est important|essentiel|recommande|conseille|preferable, n hesitez|oubliez pas, par exemple, pensez a, il s agit de|d, on
      peut|utilise|va|distingue|trouve|dit, bonnes pratiques, evitez|preferez|choisissez|relisez`,
    genre: list`
      un|votre|son|bon|vos|chaque|le|du cahier des charges doit|est|permet|sert|contient|peut|pour, un|votre|son|bon cahier des charges,
      une|bonne|bonnes user story|stories, user story|stories doit|doivent|est|sont, rediger|ecrire|redaction un|une|son|votre|le|des|du|d, modele de
      cahier|contrat, etablir un cahier, mauvais|bon|bonne exemple, exigence doit|est`,
    narrative: list`
      nous avons|ont|avons decide|choisi|utilise|parle|fait|vu|discute|presente|demande|appris, il a ete, je pense|trouve|crois|suis|me, j
      ai|avais, on a|avait, reunion du, prochaine reunion|seance, points abordes, ordre du jour, l an dernier, a|ont dit|demande|rappele|signale|annonce|propose,
      est absent|excuse|excusee`,
    licence: [],
    software: list`ce depot|repo|repository, licence mit, variables d environnement, sous licence`,
  },
  columns: list`
    exigence|exigences, priorite, critere|criteres, fonctionnalite|fonctionnalites, besoin|besoins, livrable|livrables, fonction|fonctions`,
  actions: list`
    gestion, gerer, creation, creer, ajout, ajouter, modification, modifier, suppression, supprimer, consultation, consulter, affichage,
    afficher, envoi, envoyer, recherche, rechercher, visualisation, visualiser, inscription, connexion, permettre, pouvoir, proposer,
    generation, generer, calcul, calculer, saisie, saisir, suivi, suivre, realiser, realisation, assurer, fournir, parvenir, tenir,
    programmer, prevenir, enregistrer, enregistrement, mesurer, mesure, choisir, reserver, reservation, imprimer, commander, exporter,
    export, importer, noter, signaler, alerter, remplacer, installer, poser, depose, fourniture, detecter, filtrer, trier, archiver`,
  story:
    /(?:^|[^a-z])en tant qu[e'][^.;|]{2,80}[,|]? (?:je|nous) (?:veux|souhaite|peux|dois|voudrais|desire|voulons|souhaitons|pouvons)/,
};

export default french;
