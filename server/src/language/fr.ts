import { type Language, list } from './language.ts';

const french: Language = {
  id: 'fr',
  modality: {
    obligation: list`
      aur(?:a|ont) a, merci de, priere de, veuillez, sont invite(?:e|s|es)? a, 
      necessite(?:nt|ra)?, doi(?:t|vent|s), devr(?:a|ont|ons|ez|ai), s'engage(?:nt|ra|ront)?(?: a)?, s'oblige(?:nt)?,
      (?:est|sont|sera|seront) (?:tenue?s?|obligee?s?|chargee?s?|responsables?|requise?s?|exigee?s?|imposee?s?|obligatoires?) ?(?:de|a)?,
      obligatoire(?:s|ment)?, il (?:faut|faudra), il convient de, imperati(?:f|ve|vement), est necessaire,
      sera necessaire, necessitera, a l'obligation, veille(?:nt|ra)? a, s'assure(?:nt|ra)?,
      garanti(?:t|ssent|ra), assure(?:nt|ra)?, au minimum, au moins, au maximum, au plus, il est demande,
      est attendu, sont attendus?, a la charge d, exige, prendra en charge, prend en charge,
      s'interdi(?:t|sent)
    `,
    prohibition: list`
      ne (?:peu(?:t|vent)|pourr(?:a|ont)), 
      ne (?:doi(?:t|vent)|devr(?:a|ont)|peu(?:t|vent)|pourr(?:a|ont)) (?:pas|en aucun|etre|plus|ni),
      interdi(?:t|te|ts|tes|ction), s'interdi(?:t|sent), en aucun cas, aucun(?:e)?, jamais, sans jamais,
      n'(?:est|sont) pas (?:autorise|permis|admis)\w*
    `,
    weak: list`
      devrai(?:t|ent|s), pourrai(?:t|ent|s), il serait, serait, seraient, souhaitable, souhaitee?s?,
      ideale?ment, l'ideal, de preference, eventuelle?s?(?:ment)?, eventuels?, recommandee?s?,
      pourr(?:a|ont), faudrait
    `,
    permission: list`
      peu(?:t|vent), pourr(?:a|ont), a le droit, ont le droit, se reserve(?:nt)?, est autorisee?s?,
      sont autorisee?s?, est libre, sont libres, a la faculte, a la possibilite, facultati(?:f|ve)s?,
      optionnel(?:le)?s?
    `,
    wish: list`souhaite(?:nt|ons|r)?, desire(?:nt|ons)?, voudrai(?:t|ent|s), veu(?:t|lent), voulons, aimerai(?:t|ent|s), est souhaite, attend(?:ons)? (?:de|du|que)`,
    forecast: list`
      il est prevu, on espere, nous esperons, a terme, envisage(?:r|ons|nt|e)?, a venir, probablement,  dans le futur, prochainement
    `,
  },
  subjects: {
    product: list`
      
      (?:le |la |l'|les |ce |cette |ces |chaque |un |une |notre |tout |toute )?(?:systeme|application|appli|logiciel|plateforme|plate-forme|site(?: web| internet)?|service|outil|produit|solution|interface|api|portail|base de donnees|serveur|module|composant|dispositif|robot|machine|moteur|page|ecran|formulaire|jeu|menu|bouton|champ|tableau de bord|carte|fichier|messagerie|calculateur|batterie|voile|char|back-?office|front|extranet|bot|agenda|calendrier|liste|message|mot de passe|session|donnees|recherche)s?,
      (?:le |la |l'|les |un |une |chaque |tout |des )?(?:utilisat(?:eur|rice)s?|internautes?|visiteurs?|joueurs?|administrateurs?|admins?|membres?|client(?:e)?s?|usagers?|employes?|gestionnaires?|eleves?|patients?|abonnes?|moderateurs?|benevoles?|prestataires?|professionnels?|proprietaires?|conducteurs?|agents?)
    `,
    party: list`
      
      (?:le |la |l'|les |un |une |chaque )?(?:prestataire|titulaire|fournisseur|client|acheteur|vendeur|entrepreneur|sous-traitant|responsable du traitement|editeur|hebergeur|societe|entreprise|association|partie|parties|beneficiaire|destinataire|emetteur|maitre d'ouvrage|maitre d'oeuvre|moa|moe|candidat|soumissionnaire|commune|ville|collectivite|utilisateur|exploitant|abonne|salarie|stagiaire|preneur|bailleur|occupant|signataire|divulgat(?:eur|rice)|recevante?|receptrice|soussignee?|mandataire|donneur d'ordre|adherents?|benevoles?|licencie|concedant|equipe)s?
    `,
    author: list`nous, on, je, notre equipe`,
    reader: list`vous, votre, vos`,
  },
  aside: {
    definition: list`
      designe(?:nt)?, signifie(?:nt)?, on entend par, s'entend, s'entendent, ci-apres, denomme(?:e|s|es)?,
      est definie? comme, sont definis, appelee?s?, definition, il faut entendre
    `,
    recital: list`
      considerant, attendu que, preambule, il a ete (?:convenu|prealablement), entre les soussigne,
      ont convenu, dans ce cadre, il est (?:rappele|expose), represente(?:e)? par, d'une part,
      d'autre part
    `,
    example: list`
      par exemple, ex, exemples?, p\. ?ex\., a titre (?:d'exemple|indicatif), comme par exemple
    `,
    rationale: list`
      car, parce que, puisque, en effet, c'est pourquoi, ainsi, afin, cela permet, ceci permet, ce qui,
      raison, pourquoi, remarque, nb, note, de ce fait
    `,
    situation: list`
      actuelle?s?(?:ment)?, aujourd'hui, a ce jour, existante?s?, existe(?:nt)?, deja, jusqu'a present,
      etai(?:t|ent), avai(?:t|ent), a ete, ont ete, fut, probleme, constat, lors de, avons, ont, dispose
    `,
    instruction: list`
      decri(?:re|vez|t), indique[rz], precise[rz], remplacer, completer, cette section, ce document,
      le present document, cf, voir, rediger, lister, expliquer, cocher, rayer, inserer, modele,
      ce cahier des charges
    `,
    legalEffect: list`
      est reputee?, ne comporte, ne garanti(?:t|ssent), ne s'engage sur aucun, (?:se prevaloir|tenue? (?:pour )?responsable), en l'etat, restent? la propriete, sont reputee?s, ne saurait, ne sauraient, est regie?, sont regie?s,
      reste(?:nt)? (?:la )?propri, nullite, sans prejudice,
      de plein droit, ne constitue, n'est pas responsable, a pour objet,
      ont pour objet
    `,
    tentative: list`(?:approches|options|ameliorations|solutions|pistes|evolutions|extensions) (?:possibles|envisageables|envisagees|potentielles), pourrai(?:t|ent) (?:inclure|comprendre|etre), nous envisageons, idees`,
    selfReference: list`
      (?:le present|ce|la presente|cette|l'objet d[eu] (?:ce|present)) (?:document|dossier|cahier(?: des charges)?|section|specification|chapitre|annexe|tableau|liste|schema|page)(?: \w+)? (?:est|a pour|decrit|definit|precise|presente|contient|liste|recense|vise|regroupe|detaille|constitue|fait|sert),
      l'objectif de ce (?:document|cahier), ici nous
    `,
    proviso: list`a condition (?:que|de|d'|qu'), sous reserve (?:de|d'|que|des|du), moyennant, apres (?:accord|information|notification|preavis), avec un preavis, par lettre recommandee, en informant, uniquement (?:si|avec|apres)`,
    termClause: list`
      entre(?:nt|ra)? en vigueur, prend(?:ra)? (?:effet|fin), (?:est|sont) (?:conclue?s?|consentie?s?|etablie?s?) pour, pour une duree, d'une duree de, expire(?:ra)?, tacite reconduction, est reconduite?, par ecrit, avenant, lettre recommandee, consentement (?:prealable|ecrit)\w*, accord (?:prealable|ecrit), preavis de, concede(?:nt)?, cede(?:nt)?
    `,
    description: list`
      (?:est|sont) (?:un|une|le|la|l'|des|les|aussi|egalement|souvent|principalement|compose)\w*, s'agit,
      consiste, represente(?:nt)?, semble(?:nt)?, vise(?:nt)?, a pour (?:but|objectif|vocation), c'est,
      ce sont, s'adresse, correspond, comprend, se compose, permettrait, fait partie, l'objectif, le but,
      le projet
    `,
  },
  labels: {
    rationale: list`pourquoi, raison, justification, priorite, contexte, note, remarque, nb, exemple, ex, motivation, impact, source, risque, commentaire, hypothese, constat, probleme`,
    control: list`version, date, statut, auteurs?, redacteur, proprietaire, cree le, mis a jour, derniere mise a jour, relecteurs?, document, revision, contact, titre, reference, type, client, projet, equipe`,
  },
  forms: {
    action: list`
      (?:s'|se )?[a-z]{2,}(?:er|ir|re|oir), ne pas, pouvoir, devoir, avoir, etre, possibilite (?:de|d'),
      capacite (?:a|de|d'), permettre, permet(?:tre|tant)?, avec la possibilite
    `,
    notAction: list`
      affaire, annuaire, atelier, autre, avenir, banner, beneficiaire, binaire, buffer, cadre, cahier,
      calendrier, centre, chantier, chapitre, cher, chiffre, clavier, commentaire, container, contre,
      couloir, courrier, dernier, desir, destinataire, devoir, docker, dossier, driver, elementaire,
      entier, entre, escalier, espoir, etre humain, fenetre, fer, fevrier, fichier, filtre, financier,
      folder, footer, formulaire, genre, glossaire, header, hier, histoire, hiver, horaire, inventaire,
      janvier, leader, leger, lettre, litre, livre, locataire, loisir, maitre, manager, master, membre,
      memoire, mer, metier, metre, miroir, necessaire, newsletter, nombre, notre, number, obligatoire,
      oeuvre, offre, order, ordre, panier, papier, parametre, partenaire, particulier, plaisir, populaire,
      poster, pouvoir, premier, prestataire, primaire, proprietaire, provisoire, quartier, questionnaire,
      registre, regulier, router, salaire, savoir, scolaire, secondaire, semestre, server, serveur,
      signataire, similaire, slider, soir, souvenir, super, territoire, theatre, titre, titulaire,
      trimestre, twitter, user, ver, vitre, vocabulaire, votre
    `,
    behaviour: list`
      permet(?:tent|tra|tront)?, affiche(?:nt|ra|ront)?, genere(?:nt|ra)?, propose(?:nt|ra)?, contient,
      contiennent, contiendra, comporte(?:nt|ra)?, dispose(?:nt|ra)?, offre(?:nt|ira)?,
      fourni(?:t|ssent|ra), enregistre(?:nt|ra)?, envoie(?:nt)?, enverra, recoi(?:t|vent), recevra,
      selectionne(?:nt|ra)?, choisi(?:t|ssent|ra), cree(?:nt|ra)?, modifie(?:nt|ra)?, supprime(?:nt|ra)?,
      ajoute(?:nt|ra)?, gere(?:nt|ra)?, utilise(?:nt|ra)?, accede(?:nt|ra)?, peu(?:t|vent), pourr(?:a|ont),
      aura, auront, sera, seront, ser(?:a|ont) \w+, (?:est|sont) \w+(?:e|es|s|i|is|it|u|us),
      reste(?:nt)?, fonctionne(?:nt|ra)?, verifie(?:nt|ra)?, calcule(?:nt|ra)?, conserve(?:nt|ra)?,
      transmet(?:tra)?, informe(?:nt|ra)?, respecte(?:nt|ra)?, remet(?:tra)?, livre(?:nt|ra)?,
      realise(?:nt|ra)?, met, mettra, fera, fait, doi(?:t|vent), indique(?:nt|ra)?, inclu(?:t|ent|ra),
      redirige(?:nt|ra)?, notifie, detecte(?:nt|ra)?, repond(?:ent|ra)?, supporte(?:nt|ra)?, gagne(?:nt)?,
      perd(?:ent)?, commence(?:nt|ra)?, arrive(?:nt)?, integre(?:nt|ra)?, valide(?:nt|ra)?
    `,
    actionNoun: list`
      
      (?:creation|gestion|generation|ajout|suppression|modification|affichage|consultation|recherche|export|import|envoi|reception|enregistrement|sauvegarde|inscription|connexion|authentification|validation|verification|calcul|suivi|mise (?:en|a)|integration|developpement|realisation|conception|fourniture|livraison|installation|configuration|parametrage|visualisation|edition|selection|reservation|notification|publication|partage|telechargement|paiement|acces|optimisation|securisation|hebergement|maintenance|formation|assistance|documentation|utilisation|support|prise en charge|choix|tri|filtrage|filtres?|historique|tableau de bord|formulaire|page|liste|bouton|menu|carte|barre|compte|espace|profil|systeme|module|interface|respect|conformite|compatibilite|version|extension|definition|proposition|presentation|saisie|controle|detection|reinitialisation|archivage|impression|planification|affectation|localisation|cartographie|traduction|migration|remise|rapport|guide|code source|reduction|utilisation)s?(?: (?:d'|de |des |du |en |par |a |au |aux |sur |avec )| |$)
    `,
    userStory: list`en tant qu(?:e|'), je (?:veux|souhaite|peux|dois|voudrais), afin que je`,
    condition: list`
      lorsqu(?:e|'), quand, si, en cas d, tant que, pendant que, des qu, apres, avant, a chaque, une fois,
      au cas ou
    `,
  },
  scenario: {
    given: list`given, etant donnee?s?(?: que)?, soit`,
    when: list`when, quand, lorsqu(?:e|')`,
    then: list`then, alors`,
    and: list`and, et, mais`,
  },
  titles: {
    requirement: list`
      exigences?, besoins?, fonctionn\w+, fonctions?, user stor(?:y|ies), specifications?, specs,
      cas d'(?:utilisation|usage), mvp, perimetre fonctionnel, prestations?, attendus?, demandes?, regles?,
      contenus?, pages?, modules?, espace \w+, arborescence, missions?, travaux, taches?, features?,
      requirements?, scenarios?, gestion d\w+, partie \w+, interface \w+
    `,
    acceptance: list`
      criteres?(?: d'(?:acceptation|acceptabilite))?, recette, validation, tests?, acceptance criteria,
      success criteria, definition of done, indicateurs
    `,
    obligation: list`
      obligations?, responsabilites?, engagements?, confidentialite, paiement, prix, securite, services?,
      donnees personnelles, protection des donnees, resiliation, duree, utilisation, usage, conditions?,
      sous-traitance, audit, assistance, restitution, devoirs?, entretien, assurances?, article
    `,
    technical: list`
      techniques?, non[- ]fonctionnel\w*, performances?, securite, interfaces?, materiels?, logiciels?,
      contraintes?, qualite, ergonomie, fiabilite, disponibilite, compatibilite, plateformes?,
      technologies, architecture, api, donnees, stockage, hebergement, design, graphi\w+, charte,
      accessibilite, environnement, stack, outils, normes, referencement, seo, autonomie, dimensions,
      capteurs
    `,
    deliverable: list`livrables?, livraisons?, fournitures?, rendus?, produits? attendus?`,
    aim: list`objectifs?, buts?, vision, finalites?, enjeux, ambitions?`,
    context: list`
      introduction, contexte, presentation, historique, resume, preambule, a propos, problematique, existant, etude, concurr\w+, parties prenantes, motivation, etat des lieux, analyse, constat, definition du projet, personas?, equipe
    `,
    definition: list`
      definitions?, glossaire, terminologie, lexique, vocabulaire, acronymes, abreviations, key entities
    `,
    exclusion: list`
      hors[- ](?:perimetre|scope|champ), exclusions?, exceptions?, limites?, non[- ]objectifs,
      limitation de responsabilite, ne comprend pas
    `,
    example: list`exemples?, illustrations?, inspirations?, maquettes?, apercus?`,
    open: list`
      questions?, risques?, hypotheses?, dependances?, alternatives?, points ouverts, remarques?, notes?,
      idees?, pistes, perspectives, a discuter, evolutions?
    `,
    future: list`futures?(?: \w+){0,2}, futurs?, ulterieure?s?, evolutions?(?: futures?| possibles?| envisagees?)?, perspectives, v2, version 2, phase (?:2|3), a venir, backlog, ameliorations? (?:futures?|possibles?), non prioritaires?, bonus, long terme, hors perimetre, optionnel(?:le)?s?`,
    plan: list`
      planning, calendrier, echeanc\w+, delais?, phases?, etapes?, jalons?, budget, organisation, roadmap,
      dates importantes, couts?, ressources
    `,
    reference: list`
      references?, annexes?, bibliographie, liens, sources, sommaire, table des matieres,
      historique des (?:versions|modifications), signatures?, contacts?, navigation, licence
    `,
  },
  columns: {
    id: list`id, n, no, num, numero, ref, reference, code, identifiant, #`,
    requirement: list`
      exigences?, fonctionn\w+, fonctions?, besoins?, regles?, obligations?, taches?, livrables?, element,
      cas d'usage, contraintes?, valeur, specification, action, composant, version
    `,
    description: list`
      descriptions?, details?, explications?, commentaires?, remarques?, libelle, intitule, definition,
      contenu
    `,
    priority: list`priorite, importance, prio, niveau, moscow, flexibilite`,
    criterion: list`
      criteres?(?: d'(?:acceptation|appreciation))?, acceptation, verification, test, validation, mesure,
      metrique, kpi, indicateurs?
    `,
    target: list`cible, seuil, objectif, limite, niveau attendu, attendu, valeur cible`,
    unit: list`unites?`,
    date: list`
      dates?, echeances?, delais?, quand, jalons?, phases?, semaines?, mois, duree, periode, sprint, debut,
      fin
    `,
    owner: list`
      responsables?, qui, acteurs?, role, proprietaire, porteur, auteur, pilote, contact
    `,
    weight: list`poids, ponderation, points, note, bareme, %`,
    status: list`statut, etat, fait, avancement`,
    cost: list`couts?, prix, montants?, budget, tarifs?, total`,
    story: list`user stor(?:y|ies), story, recits? utilisateur`,
  },
  defects: {
    vague: list`
      rapide(?:s|ment)?, vite, prompte?(?:ment)?, lente?(?:ment)?, reacti(?:f|ve|fs|ves|vite),
      performante?s?, performances? (?:elevees?|optimales?), fluide(?:s|ment)?, fluidite,
      instantanee?s?(?:ment)?, immediate?s?(?:ment)?, dans les (?:meilleurs|plus brefs) delais,
      au plus vite, au plus tot, sans delai, sans retard, delais? raisonnables?, dans les temps,
      en temps utile, convivia(?:l|le|ux|les|lite), ergonomi(?:e|que|ques), intuiti(?:f|ve|fs|ves|vement),
      simple(?:s|ment)?, simplicite, facile(?:s|ment)?, facilite, aisee?s?, aisement, pratique(?:s)?,
      agreables?, claire?s?(?:ment)?, clarte, lisibles?, comprehensibles?, moderne?s?, epuree?s?, sobres?,
      elegante?s?, attrayante?s?, attracti(?:f|ve|fs|ves), esthetiques?, beau, belle, jolie?s?, joli,
      professionnel(?:le)?s?, soignee?s?, interessante?s?, ludiques?, immersi(?:f|ve|fs|ves), riches?,
      vivante?s?, authentiques?, originale?s?, realistes?, discrete?s?, discret, user[- ]friendly,
      friendly, pep's, chaleureu(?:x|se|ses), dynamiques?, efficaces?, efficacement, efficacite,
      efficiente?s?, robustes?, robustesse, fiables?, fiabilite, stables?, stabilite, securisee?s?,
      securise, sure, solides?, resistante?s?, resilient\w*, evoluti(?:f|ve|fs|ves|vite), scalables?,
      scalabilite, flexibles?, flexibilite, souples?, modulaires?, modularite, maintenables?,
      maintenabilite, portables?, optimisee?s?, optimise, optimale?s?(?:ment)?, optimaux, optimal,
      puissante?s?, avancee?s?, intelligente?s?(?:ment)?, sophistiquee?s?, haute qualite, de qualite,
      bonne qualite, de pointe, a l'etat de l'art, regles de l'art, bonnes pratiques, haut de gamme, leger,
      legers, legere?s?, adaptee?s?, adapte, appropriee?s?, approprie, adequate?s?, adequat,
      suffisante?s?(?:ment)?, suffisamment, raisonnables?, raisonnablement, convenables?, convenablement,
      correcte?s?(?:ment)?, acceptables?, satisfaisante?s?, pertinente?s?, pertinence, necessaires?,
      utiles?, requise?s?, applicables? en (?:la )?matiere, en vigueur, normes? applicables?,
      normale?s?(?:ment)?, normal, habituel(?:le)?s?(?:ment)?, usuel(?:le)?s?, standards?, classiques?,
      conformement aux usages, de bonne foi, bonne foi, bienveillance, loyale?(?:ment)?, meilleurs efforts,
      diligences?, avec soin, tout (?:le )?soin, bon (?:etat|fonctionnement|usage), bon deroulement,
      bonne (?:execution|marche|utilisation|gestion|tenue), au mieux, bien, parfaite?(?:ment)?,
      fonctionnel(?:le)?s?, plusieurs, divers(?:e|es)?, differente?s?, certaine?s?, quelques,
      nombreu(?:x|ses), beaucoup, un maximum, un minimum, suffisamment, important(?:e|s|es)?,
      consequente?s?, significati(?:f|ve|fs|ves), grande?s?, petite?s?, courte?s?, longue?s?, elevee?s?,
      faible?s?, limitee?s?, complete?s?, complet, complets, exhausti(?:f|ve), detaillee?s?, detaille,
      approfondie?s?, globale?s?, generale?s?, principale?s?, principaux, environ, presque, a peu pres,
      approximative?s?(?:ment)?, regulier(?:s|e|es|ement)?, reguliere?s?, periodique(?:s|ment)?,
      frequente?s?, frequemment, souvent, parfois, ponctuel(?:le)?s?, temporaire(?:s|ment)?, recente?s?,
      recent, coherente?s?, coherence, transparente?s?, personnalisee?s?, personnalisables?, compatibles?,
      multilingue, ouverte?s?, de maniere \w+, de facon \w+, tout type, informations utiles,
      toute information, mise? en valeur, attentes, harmonieu(?:x|se|ses), prete? (?:au|a)
    `,
    bareQuality: list`
      ergonomie, utilisabilite, accessibilite, performances?, securite, fiabilite, evolutivite,
      maintenabilite, portabilite, disponibilite, robustesse, flexibilite, referencement(?: naturel)?, seo,
      ux, ui, qualite, efficacite, convivialite, experience utilisateur, interoperabilite, rapidite,
      simplicite, stabilite, modularite, lisibilite, rgaa, wcag
    `,
    bareVerb: list`
      ger(?:er|e|ent|era), gestion, facilit(?:er|e), amelior(?:er|e|ation), optimis(?:er|e|ation),
      simplifi(?:er|e|cation), favoris(?:er|e), valoris(?:er|e|ation), accompagn(?:er|e|ement),
      assist(?:er|ance), collabor(?:er|e|ation), participer, contribuer, promouvoir, coordonner,
      sensibilis(?:er|ation), adherer, veiller, respecter, support(?:er)?, prise? en charge, traiter,
      connaissances? (?:de|en|des|du), maitrise (?:de|des|du), minimiser, maximiser, moderniser,
      fidelis(?:er|ation)
    `,
    escape: list`
      si possible, dans la mesure du possible, dans toute la mesure du possible,
      autant que (?:possible|faire se peut|de besoin), le cas echeant,
      si (?:besoin|necessaire|applicable|requis), en cas de besoin, au besoin,
      selon (?:les besoins|le besoin|les cas|le cas|les moyens|les disponibilites|disponibilite|les possibilites|les circonstances),
      lorsque (?:c'est |cela est )?(?:possible|necessaire), quand (?:c'est )?possible, sauf exception,
      sauf (?:accord|mention|disposition|stipulation) contraire, sous reserve de disponibilite,
      dans les limites? (?:de ses|du|des), a sa (?:seule )?(?:discretion|convenance), ou equivalente?s?,
      ou equivalent, ou similaire, ou autres?, eventuelle?s?(?:ment)?, eventuel(?:s)?, de preference,
      voire, idealement, si le temps le permet, en fonction (?:des|du|de la|de l), autant que
    `,
    openList: list`
      etc\.?, notamment, entre autres, par exemple, tel(?:s|le|les)? qu(?:e|'), comme,
      y compris(?: mais sans s'y limiter)?, ainsi que tout, ou tout autre, et autres, ou autres?,
      ou toute autre, et tout autre, de type, \.\.\., …, non exhaustive?, sans que cette liste,
      incluant
    `,
    comparative: list`
      meilleure?s?, mieux,
      plus (?:rapide|simple|facile|efficace|performant|fiable|ergonomique|intuitif|complet|precis|convivial|moderne|fluide|attractif|agreable|clair|proche|pertinent|realiste|robuste|flexible|securise|court|leger|grand|petit|recent|optimal)\w*,
      le plus \w+, la plus \w+, les plus \w+, au maximum, moindre, superieure?s?(?: a)?,
      inferieure?s?(?: a)?, optimal, comme (?:sur|dans|chez), aussi \w+ que,
      amelior(?:er|e|ee|ees|es|ation), augment(?:er|ation), redui(?:re|t|te|ction), diminu(?:er|tion)
    `,
    placeholder: list`
      
      a (?:definir|preciser|completer|determiner|confirmer|renseigner|remplir|decider|discuter|venir|adapter|fixer|valider|voir|revoir),
      tbd, todo, tba, tbc, xx+, (?:x|n) (?:jours?|mois|ans?|heures?|minutes?|euros?|semaines?|%),
      en cours de (?:definition|redaction|reflexion), needs? clarification, lorem ipsum,
      non (?:defini|precise|determine), \?\?+, reste a (?:definir|determiner|voir|preciser), a rayer,
      \.{4,}, …{2,}, _{3,}
    `,
    unquantified: list`
      haute (?:disponibilite|performance|resolution|precision|capacite|qualite), (?:un )?grand nombre,
      forte (?:charge|affluence|volumetrie|audience), gros volumes?,
      temps (?:de reponse|de chargement|reel), longue duree, faible (?:consommation|latence|cout),
      capacite de stockage, une capacite, une precision, une autonomie, delais? raisonnables?,
      delais? (?:court|bref)s?, periode (?:donnee|limitee|definie), certain (?:temps|nombre|delai),
      regulier(?:s|e|es|ement)?, reguliere?s?, regulierement, periodique(?:s|ment)?, frequemment,
      temporaire(?:s|ment)?, rapide(?:s|ment)?, optimisation des? performances?, performances?,
      disponibilite, latence, precision, autonomie, nombre (?:limite|maximum|minimum|suffisant|important),
      taille (?:maximale|limitee|minimale), a l'avance, proche, environ, elevee?s?, faible?s?, chargement,
      stabilite, prealable raisonnable, de temps en temps, ancien(?:s|ne|nes)?, long, longue, court,
      courte, hauteur, distance
    `,
    exact: list`
      telles? que definie?s?, definie?s? (?:dans|a|au|en|ci|par), defini (?:dans|a|au|en|ci|par),
      precisee?s? (?:dans|a|au|en|ci), decrite?s? (?:dans|a|au|en|ci), listee?s? (?:dans|a|au|en|ci),
      detaillee?s? (?:dans|a|au|en|ci), conformement (?:a|aux), selon (?:l'|le|la|les), suivante?s?,
      ci-(?:dessous|apres|dessus|joint), figurant, prevue?s? (?:a|au|par|dans), c'est-a-dire, a savoir,
      soit
    `,
    purpose: list`
      afin (?:de|d'|que|qu'),
      pour (?:que|qu'|permettre|faciliter|assurer|garantir|eviter|ameliorer|une|un|le|la|les|l'),
      dans le but, de (?:facon|maniere|sorte) a, en vue, permettant, car, ce qui
    `,
    reference: list`
      annexe, article \d, section \d, tableau \d, chapitre \d, cf, rgaa \d, wcag \d, iso,
      norme [a-z]* ?\d, rgpd, nf
    `,
  },
  alternatives: [
    {
      stems: list`rapide, vite, reacti, performant, fluide, instantane, immediat`,
      snippets: [
        'en moins de ${1:2} ${2|s,ms,min|} pour ${3:95} % des requêtes',
        'en ${1:2} ${2|s,ms,min|} au plus avec ${3:200} utilisateurs simultanés',
      ],
    },
    {
      stems: list`
        prompt, dans les, au plus, sans delai, sans retard, delais? raisonnables?, regulier, periodique,
        frequen, en temps utile
      `,
      snippets: [
        'sous ${1:2} ${2|jours ouvrés,heures ouvrées,jours calendaires|}',
        'chaque ${1:premier lundi du mois}',
        'au moins une fois tous les ${1:30} jours',
      ],
    },
    {
      stems: list`
        convivia, ergonomi, intuiti, simpl, facil, aise, pratique, agreable, clair, lisible, user
      `,
      snippets: [
        'de sorte que ${1:9} nouveaux utilisateurs sur ${2:10} réussissent ${3:une réservation} en moins de ${4:2} minutes sans aide',
        'en ${1:3} écrans au plus depuis ${2:la page d’accueil}',
      ],
    },
    {
      stems: list`robuste, fiab, stab, solide, resilien`,
      snippets: [
        'disponible ${1:99,5} % de chaque mois civil, mesuré toutes les ${2:60} s',
        'rétabli en moins de ${1:4} heures après une panne',
      ],
    },
    {
      stems: list`securis, sur`,
      snippets: [
        'chiffré en ${1:TLS 1.3} en transit et en ${2:AES-256} au repos',
        'sans faille de gravité ${1:haute} lors d’un test d’intrusion avant chaque mise en production',
      ],
    },
    {
      stems: list`
        evoluti, scalab, flexib, souple, grand, nombreu, plusieurs, divers, different, certain, quelques,
        important, eleve
      `,
      snippets: [
        '${1:500} utilisateurs simultanés avec les temps de réponse de ${2:EX-001}',
        'au moins ${1:10}',
        'les suivants : ${1:premier}, ${2:deuxième} et ${3:troisième}',
      ],
    },
    {
      stems: list`
        adapte, approprie, adequat, suffisan, suffisam, raisonnabl, convenabl, correct, pertinent,
        necessaire, utile, requis
      `,
      snippets: [
        'listés en ${1:annexe 2}',
        'd’au moins ${1:valeur} ${2:unité}',
        'décrits à l’${1:article 4}',
      ],
    },
  ],
};

export default french;
