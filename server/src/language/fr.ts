import { type Language, list } from './language.ts';

const french: Language = {
  id: 'fr',
  modality: {
    obligation: list`
      aur(?:a|ont) a, merci de, priere de, veuillez, sont invite(?:e|s|es)? a, 
      necessite(?:nt|ra), doi(?:t|vent|s), devr(?:a|ont|ons|ez|ai), s'engage(?:nt|ra|ront)?(?: a)?, s'oblige(?:nt)?,
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
      pouvez, pouvons, reservons, se reserve(?:nt)?, avez le droit, est permis,
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
    articles: list`le, la, l', les, ce, cette, cet, ces, chaque, un, une, notre, nos, tout, toute, tous les, toutes les, des, aucun, aucune`,
    product: list`
      systemes?, applications?, applis?, logiciels?, plateformes?, plate-formes?, sites?, services?,
      outils?, produits?, solutions?, interfaces?, apis?, portails?, serveurs?, modules?, composants?,
      dispositifs?, robots?, machines?, moteurs?, pages?, ecrans?, formulaires?, jeus?, menus?,
      boutons?, champs?, cartes?, fichiers?, messageries?, batteries?, appareils?, capteurs?,
      installations?, fronts?, extranets?, intranets?, bots?, agendas?, calendriers?, listes?,
      messages?, sessions?, recherches?, utilisateurs?, utilisatrices?, internautes?, visiteurs?,
      joueurs?, administrateurs?, admins?, membres?, clients?, clientes?, usagers?, employes?,
      gestionnaires?, eleves?, patients?, abonnes?, moderateurs?, benevoles?, professionnels?,
      proprietaires?, conducteurs?, agents?, sites? (?:web|internet), bases? de donnees,
      tableaux? de bord, mots? de passe, back-?office, donnees
    `,
    party: list`
      prestataires?, titulaires?, fournisseurs?, clients?, acheteurs?, vendeurs?, entrepreneurs?,
      sous-traitants?, editeurs?, hebergeurs?, societes?, entreprises?, associations?, parties?,
      beneficiaires?, destinataires?, emetteurs?, candidats?, soumissionnaires?, communes?, villes?,
      collectivites?, utilisateurs?, exploitants?, abonnes?, salaries?, stagiaires?, preneurs?,
      bailleurs?, occupants?, signataires?, divulgateurs?, divulgatrices?, recipiendaires?,
      receptrices?, mandataires?, adherents?, benevoles?, licencies?, concedants?, equipes?,
      responsable d[ue]s? traitements?, maitre d'(?:ouvrage|oeuvre), moa, moe, recevante?,
      soussignee?s?, donneur d'ordres?
    `,
    pronoun: list`il, elle, ils, elles, celui-ci, celle-ci, ceux-ci, celles-ci`,
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
      decline(?:nt|ons)? toute responsabilite, (?:sa |la |leur )?responsabilite (?:\S+ ){0,4}(?:limitee|plafonnee|engagee|exclue), ne repond(?:ons|ent)? pas, obligation de moyens, (?:n'est|ne sont) pas (?:comprise?s?|couverte?s?|incluse?s?|allotie?s?|visee?s?|reprise?s?), n'est pas visee?, vaut (?:acceptation|accord), regi(?:t|ssent), reste(?:nt)? (?:a|la|au), garde(?:nt)? le droit, ser(?:a|ont) (?:rejete|ecarte|elimine|refuse)e?s?, sont autorise(?:e)?s,
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
      commence(?:nt|ra)? le, dure(?:nt|ra)?, court (?:du|de|jusqu), se termine(?:nt|ra)?,
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
      [a-z]{3,}ez,
      (?:s'|se )?[a-z]{2,}(?:er|ir|re|oir), ne pas, pouvoir, devoir, avoir, etre, possibilite (?:de|d'),
      capacite (?:a|de|d'), permettre, permet(?:tre|tant)?, avec la possibilite
    `,
    notAction: list`chez, assez, rez, nez, 
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
      pas (?:demande|inclus|compris|couvert|prevu|concerne|retenu)e?s?, hors (?:de |du )?\w+, ne \w+ pas, (?:n'est|n'etai(?:t|ent)|ne sont) pas \w+, non compris\w*, ce qui n'est pas,
      hors[- ](?:perimetre|scope|champ), exclusions?, exceptions?, limites?, non[- ]objectifs,
      limitation de responsabilite, ne comprend pas
    `,
    example: list`exemples?, illustrations?, inspirations?, maquettes?, apercus?`,
    open: list`
      questions?, risques?, hypotheses?, dependances?, alternatives?, points ouverts, remarques?, notes?,
      idees?, pistes, perspectives, a discuter, evolutions?
    `,
    recital: list`preambule, considerants?, expose(?: prealable| des motifs)?, (?:il a ete |etant |ayant ete )?(?:prealablement )?expose, rappel, contexte`,
    future: list`pas maintenant, plus tard, futures?(?: \w+){0,2}, futurs?, ulterieure?s?, evolutions?(?: futures?| possibles?| envisagees?)?, perspectives, v2, version 2, phase (?:2|3), a venir, backlog, ameliorations? (?:futures?|possibles?), non prioritaires?, bonus, long terme, hors perimetre, optionnel(?:le)?s?`,
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
      accrocheu(?:r|rs|se|ses), parlante?s?(?= graphiques|\W{0,3}$), sympas?, sympathiques?, intelligemment, suffisamment [a-z]+, attention particuliere, aux normes(?! (?:nf|iso|en|de l|du) ?)(?=\W{0,3}$|[ ,]),
      (?:de )?(?:premiere|tres bonne|belle|meilleure) qualite, comme il (?:faut|se doit), discretion, brievement, soigneusement, attentivement, serieusement, serieux, agreablement, rigoureusement, rigueur, satisfaite?s?(?! (?:a|aux|par|de la condition|des conditions|les conditions)), bonne fin,
      dans le (?:genre|style|meme esprit) d(?:e|u), du meme (?:genre|acabit), comparables?(?! (?:a|aux?) ), competente?s?(?! (?:pour|en matiere|a ))(?=\W{0,3}$|[ ,]), experimentee?s?, qualifiee?s?(?=\W{0,3}$|[ ,]), pedagogiques?, bien [a-z]{3,}(?:e|ee|es|ees|u|us|ue|ues|i|is|ie|ies)(?=\W{0,3}$|[ ,]), bon(?:s|ne|nes)? (?:referencement|contraste|compromis|ergonomie|rendu|niveau|condition|conditions|moral|ambiance|duree|reception (?:reseau|radio)|acoustique|isolation|eclairage|tenue|etat|sens),
      (?:tres|assez|plutot|vraiment|particulierement) [a-z]+, inhabituel(?:le)?s?, anormale?s?, anormaux, suspecte?s?(?= |\W{0,3}$), courtois(?:e|es)?, polie?s?, bienveillante?s?, ponctualite, irreprochables?, impeccables?, excellente?s?, remarquables?, exemplaires?, reputee?s?, reconnue?s?(?=\W{0,3}$), de reference(?=\W{0,3}$), reactif, disponible(?= et ), a taille humaine, valorisante?s?, inspirante?s?, impactante?s?, percutante?s?, cibles?(?= et ), tendance, actuel(?= et ), etanches?(?! (?:ip|a \d)), antivandale?s?, solides?, simples?(?= et ), sobre(?= et ), evidente?s?, logiques?(?=\W{0,3}$), ambitieu(?:x|se|ses), de bon niveau, performant(?:e|s|es)?, dynamiques?(?= et ), bonne humeur, bien-etre,
      user[- ]friendly, convivia(?:l|le|ux|les|lite), ergonomiques?, (?:bonne |meilleure )?ergonomie, intuiti(?:f|ve|fs|ves|vement),
      facile(?:s|ment)?(?: (?:a|d') ?[a-z]+)?, simples? d'[a-z]+, (?:grande |meilleure )?facilite (?:d'usage|d'utilisation|d'acces|de \w+), aisee?s?, aisement, agreables?(?:ment)?,
      confortable(?:s|ment)?, attrayante?s?, attracti(?:f|ve|fs|ves|vite), esthetiques?, elegante?s?, elegamment, jolie?s?,
      beau, belle, moderne?s?, epuree?s?, soignee?s?, ludiques?, immersi(?:f|ve|fs|ves), vivante?s?, pep's, chaleureu(?:x|se|ses),
      accueillante?s?, dynamisme, interessante?s?, authentiques?, realistes?, harmonieu(?:x|se|ses|sement), professionnalisme,
      haut de gamme, de pointe, dernier cri, derniere generation, etat de l'art, regles de l'art, bonnes pratiques,
      (?:haute|bonne|grande|excellente|meilleure|parfaite|tres bonne) qualite, (?<!certificats? )(?<!controles? )(?<!normes? )(?<!labels? )(?<!demarche )(?<!systeme )(?<!plan )(?<!responsable )(?<!assurance )de (?:bonne |grande |haute )?qualite(?! (?:de|du|des)),
      performante?s?, performances? (?:elevees?|optimales?|satisfaisantes?), efficacement, efficacite, efficiente?s?,
      (?<!l'adresse )efficaces?, robustes?, robustesse, fiables?, resilien(?:t|te|ts|tes|ce), evoluti(?:f|ve|fs|ves|vite), scalables?, scalabilite,
      flexibles?, flexibilite, souplesse, modulaires?, maintenables?, maintenabilite, optimisee?s?, optimale?s?(?:ment)?, optimaux,
      puissante?s?, intelligente?s?(?:ment)?, sophistiquee?s?, innovante?s?, (?<!avance )(?<!retour )(?<!demarrage )(?<!acces )(?<!voie )(?<!recharge )rapide(?:s|ment)?(?! de recharge), (?:plus|tres|assez|trop) vite, reactivite, reacti(?:f|ve|fs|ves),
      fluide(?:s|ment)?, fluidite, adaptee?s?(?! (?:au|aux|a la|a l')(?: \w+){0,3} (?:de|du|des)? ?\d), adequate?s?, adequat, appropriee?s?, convenable(?:s|ment)?,
      correctement, proprement, convenablement, suffisante?s?(?! (?:de|pour couvrir))(?:ment)?, suffisamment, raisonnable(?:s|ment)?(?! d'avocats?),
      acceptables?, satisfaisante?s?, pertinente?s?, pertinences?, judicieu(?:x|se|ses), realiste, opportune?s?,
      (?:informations?|dispositions|mesures|precautions|documents?|donnees|elements?|indications|conseils?|pieces|renseignements?|precisions) utiles?, utiles,
      (?:toutes? (?:les )?|les )?(?:mesures|moyens|dispositions|precautions|diligences|soins|efforts|demarches) (?:techniques? |organisationnelles? |\w+ et )?(?:necessaires?|requise?s?|possibles|utiles),
      toute? information(?=\W{0,3}$), tout (?:autre )?element, toute autre (?:information|mesure|donnee|precaution|modalite), tout type de, tous types de,
      normes? (?:\w+ )?(?:(?:de|d'|et) ?\w+ ){0,3}(?:applicables?|en vigueur|existantes|reconnues)(?! (?:iso|nf|en) ?\d), normes? d'accessibilite, standards? (?:du marche|actuels?|du web|en vigueur|habituels|web|modernes),
      wcag(?![^;]{0,30}(?<![a-z])(?:a{2,3}|level a|niveau a)(?![a-z])), rgaa(?! ?(?:version )?v?\d), conformement aux usages, usages de la profession, selon les (?:regles|standards|usages|normes)(?! (?:du|de l'|definies|iso|\d)),
      (?:de|en toute) bonne foi, bienveillance, civisme, politesse, courtoisie, loyale(?:ment)?, loyaute, (?:leur|son|notre) possible,
      (?:de|notre|son|leur) (?:son |notre |leur )?mieux, diligence, avec (?:le plus grand )?soin, tout (?:le |son )?soin, bon (?:etat|fonctionnement|usage|deroulement|ordre), bonne (?:execution|marche|utilisation|gestion|tenue|conduite|collaboration|entente|comprehension|visibilite|navigation|presentation|experience),
      fonctionn(?:e|er|ent) (?:\w+ )?(?:correctement|bien|parfaitement|normalement), bien (?:structure|organise|concu|visible|lisible|entretenu|eclaire|presente|documente|identifie)e?s?, de (?:maniere|facon) (?!(?:a|que|automati\w+|manuelle|anonyme|permanente|exclusive|individuelle|electronique|confidentielle|simultanee|distincte|hebdomadaire|mensuelle|annuelle|quotidienne|separee|expresse|ecrite|continue|aleatoire|identique|definitive|generale|independante|unique|locale|centralisee|equivalente|prioritaire|gratuite|chronologique|obligatoire|recurrente|asynchrone|synchrone|unitaire|groupee|globale|systematique|illimitee|irrevocable|non)(?![a-z]))[a-z]+,
      d'une (?:maniere|facon) (?!(?:ou|generale|autre))[a-z]+, resistante?s? (?:a|aux?|en), conformes? (?:a |aux )(?:la |les )?(?:reglementations?|normes|standards|regles|exigences)(?=\W{0,3}$),
      clairement, simplement, lisiblement, parfaite?(?:ment)?, au mieux, clairs? et \w+, claires? et \w+, multilingues?, multi-langues?, mise?s? en (?:valeur|avant), attentes, selon (?:leurs|ses|les|nos|vos) besoins,
      conditions (?:de securite |d'hygiene )?(?:securisees|ideales|optimales|normales|adequates|strictes), en regard (?:avec|de), fideles? a, dans l'esprit, dans l'air du temps,
      presque tou(?:s|tes), prete?s? (?:au|a) (?:deploiement|l'emploi|la production), facilement, personnalisee?s?(?=\W{0,3}$), originale?s?, creati(?:f|ve|fs|ves), bien(?:-| )etre, savoir-vivre, eco-?responsables?, respectueu(?:x|se|ses) de l'environnement, de proximite
    `,
    plain: list`
      simples?, claire?s?, lisibles?, comprehensibles?, sobres?, riches?, discrete?s?, discret, dynamiques?, solides?,
      stables?, securisee?s?, resistante?s?, souples?, portables?, avancee?s?, legere?s?, legers?, naturel(?:le)?s?,
      correcte?s?, precise?s?, concise?s?, succincte?s?, synthetiques?, complete?s?, complets?, exhausti(?:f|ve|fs|ves), detaillee?s?,
      approfondie?s?, coherente?s?, transparente?s?, professionnel(?:le)?s?, pratiques?, habituel(?:le)?s?, standards?, classiques?, normale?s?, normaux,
      grande?s?, petite?s?, courte?s?, longue?s?, elevee?s?, faibles?, importante?s?, reduite?s?, durables?, accessibles?(?! (?:a|aux?|depuis|via|par|sur|en|dans|uniquement|seulement|sans|avec|des|de|pour|hors))(?=\W{0,3}$|[ ,.;]),
      compatibles?(?! (?:avec|ie|firefox|chrome|\d)), fonctionnel(?:le)?s?, visibles?(?! (?:par|sur|dans|de|pour|par|a|aux?|uniquement|depuis|en)), propres?, varies?, variee?s?, equilibree?s?, chaude?s?, fraiche?s?, frais, bons?, bonnes?, bon, bas, basse?s?, haute?s?, modulables?, personnalisables?, economiques?, globale?s?
    `,
    degree: list`
      tres, plus, assez, bien, aussi, trop, a la fois, particulierement, entierement, parfaitement, suffisamment, totalement,
      extremement, resolument, visuellement, la plus, le plus, les plus, simple et, toujours
    `,
    linking: list`
      etre, est, sont, soi(?:t|ent), sera, seront, rest(?:e|er|ent|era), demeur(?:e|er|ent), se veut, se veulent, paraitre, sembler, parait,
      (?:avoir|ait|rester|proposer|offrir|disposer d') ?une? (?:aspect|rendu|style|ton)
    `,
    taste: list`
      referencement, visibilite, interfaces?, design, graphisme, charte(?: graphique)?, aspect, presentation, mise en page, navigation, experience, messages?, instructions?, explications?,
      documentation, descriptions?, communication, structure, code, style, redaction, ton, visuels?, graphiques?, animations?, service, assistance, accompagnement,
      maniere, facon, identite(?: visuelle)?, couleurs?, utilisation, usage, recherche, competences?, langage, vocabulaire, repas, eclairage, ambiance, materiaux, qualite, conditions, acces, prise en main, parcours, synthese, precision, vitesse, debit, autonomie, tableau de bord, base de donnees(?: clients)?, formulaire, arborescence, indications, consignes, libelles?
    `,
    selecting: list`
      necessaires?(?! (?:a|au|aux|pour)), requise?s?(?! (?:par|pour|a|au|aux)), pertinente?s?, utiles?, certaine?s?, divers(?:e|es)?, specifiques?, sensibles?, importante?s?,
      principale?s?, principaux, essentiel(?:le)?s?, courante?s?, usuel(?:le)?s?, populaires?, adequate?s?, habituel(?:le)?s?, classiques?, applicables?, standards?, complementaires?, particuliere?s?, determinee?s?, qualifiee?s?, strategiques?, qualifies
    `,
    sets: list`
      informations?, infos?, donnees, documents?, documentation, elements?, ressources, outils, equipements?, materiels?, moyens, actions, procedures, exigences, besoins, criteres, parametres, options,
      fonctionnalites, fonctions, services, formats?, navigateurs?, appareils, terminaux, parties prenantes, acteurs, intervenants, interlocuteurs, partenaires, evenements, operations, facteurs, aspects, cas, situations, circonstances, indicateurs, metriques, notifications, changements, modifications, competences, autorites, dispositions, mesures, conditions, garanties, precautions, reglementations?, exigences, renseignements, pieces, justificatifs, assets, priorites, vision
    `,
    bareQuality: list`
      ergonomie, utilisabilite, accessibilite, performances?, securite, fiabilite, evolutivite,
      maintenabilite, portabilite, disponibilite, robustesse, flexibilite, referencement(?: naturel)?, seo,
      ux, ui, qualite, efficacite, convivialite, experience utilisateur, interoperabilite, rapidite,
      simplicite, stabilite, modularite, lisibilite, reactivite, fluidite, compatibilite, confort, hygiene, proprete, durabilite, sobriete,
      tolerance aux pannes, qualite du code, testabilite, reutilisabilite, confidentialite, resilience, adaptabilite, clarte
    `,
    bareVerb: list`
      ger(?:er|e|ent|era|eront), gestion(?= (?:d'|de |des |du |de la |de l')?\w+(?: \w+)?\W{0,3}$), administrer, s'occupe(?:r|nt|ra)?, traite(?:r|nt)?(?= (?:les|des) (?:erreurs|problemes|cas|demandes|situations|donnees|reclamations)),
      prise? en charge(?= (?:les|des|de la|du) (?:erreurs|problemes|cas|situations|besoins)), assure(?:r|nt|ra)? (?:le suivi|la gestion|le bon|l'animation|la promotion)
    `,
    bareDemand: list`
      (?:amelior|optimis|simplifi|facilit|favoris|valoris|modernis|dynamis|fluidifi|promouv|encourag|fidelis|minimis|maximis|renforc|developp)(?:er|e|ent|ation|oir)(?= (?:la|le|les|l'|des?|du|d'|une?|son|sa|ses|leurs?|au|aux|nos|notre|\w+ de)),
      collabor(?:er|ent|e|ation), cooper(?:er|ent|e|ation), coordonner, sensibilis(?:er|ation), adherer, contribuer a, participer a la vie, accompagner, veille(?:r|nt|ra|z)? (?:a ce que|au|aux|a la|a l'),
      (?:bonnes? |des |de bonnes? |solides? |une |tres bonnes? )?connaissances? (?:de|en|des|du|d'), (?:bonne |parfaite )?maitris(?:e|er) (?:de|des|du|d'|le|la|les|l'), savoir utiliser, (?:de |des )?bonnes? competences?, prise en compte des?, prendre en compte, tenir compte,
      etre a l'ecoute, aligner, s'adapter a, adaptation (?:du|de|des|aux?), en savoir plus, s'inspirer de, dans le respect de, respecter (?:son|sa|ses|leurs?|les autres|autrui|l'esprit), experience (?:de|en|dans)(?! \d)
    `,
    escape: list`
      (?:fai(?:t|re|sons|sant)|feront?|ferons|fera) (?:tout )?(?:le|son|notre|leur|au) (?:maximum|possible|mieux), tout (?:son|notre|leur|mon|votre) possible, (?:essai(?:e|ent|era)|essayons|essayer|tente(?:r|nt|ra)?|tache(?:r|nt|ra)?) d(?:e|'), aussi [a-z]+ que possible, a condition que cela soit possible, dans les limites du possible,
      si (?:c'est |cela est |cela s'avere |cela |ils? |elles? |nous )?(?:le |la |en a )?(?:possible|peut|peuvent|pouvons|besoin|necessaire|la possibilite), (?:dans|a) (?:toute )?(?:la )?mesure du possible, autant que (?:possible|faire se peut|de besoin),
      en cas de besoin, au besoin, en fonction des (?:disponibilites|possibilites|moyens|besoins), selon (?:les besoins|le besoin|les cas|le cas|les disponibilites|disponibilite|les possibilites|ses possibilites|ses moyens|les circonstances|l'inspiration),
      (?:lorsque|quand|des que|la ou|chaque fois que) (?:c'est |cela est |cela s'avere )?(?:possible|necessaire|utile|pertinent), sous reserve de (?:disponibilite|faisabilite|disponibilites), dans la limite (?:de ses|des|du) (?:moyens|possibilites|disponibilites|possible),
      a sa (?:seule |libre )?(?:discretion|convenance|guise), si le temps le permet, fera de son mieux, (?:de|dans|a) \w+ possible, d(?:'|e )energie possible, en \w+ a la possibilite, s'efforcent?, s'efforcer(?:a|ont)?, (?:ses |leurs |nos |les |tous )*meilleurs efforts, tous (?:ses|leurs|nos|les) efforts
    `,
    reservation: list`
      le cas echeant, si applicable, s'il y a lieu, ou equivalente?s?, ou similaires?, ou autres?, eventuellement, sauf exception
    `,
    openList: list`
      etc\.?, notamment, entre autres, par exemple, tel(?:s|le|les)? qu(?:e|'), ou autres?, ou tout autre, et autres,
      non exhaustive?, sans que cette liste, y compris mais sans s'y limiter, [a-z]{1,30},? ?\.\.\.(?=\W{0,3}(?:$|[)\],;])), [a-z]{1,30},? ?…(?=\W{0,3}(?:$|[)\],;])), type(?= \w+ / \w+), incluant sans s'y limiter, autre(?=\W{0,3}\)), d'autres fichiers, comme(?= \()
    `,
    comparative: list`
      moins [a-z]+ qu(?:e|')(?= ?(?:aujourd|avant|actuel|l'actuel|l'ancien|maintenant)), en mieux, plus [a-z]+ qu(?:e|')(?= ?(?:aujourd|avant|actuellement|l'actuel|l'ancien|maintenant)),
      (?:de )?meilleure?s?(?! (?:delais|efforts|pratiques)),
      (?<!le )(?<!la )(?<!les )plus (?:rapide|simple|facile|efficace|performant|fiable|ergonomique|intuitif|complet|precis|convivial|moderne|fluide|attractif|agreable|clair|pertinent|realiste|robuste|flexible|securise|court|leger|optimal|economique|ecologique|silencieu|confortable|sur|grande? (?:capacite|precision|fiabilite|autonomie))\w*,
      (?:le|la|les) plus (?:rapide|simple|facile|efficace|performant|fiable|ergonomique|intuitif|complet|precis|convivial|fluide|attractif|pertinent|adapte|approprie|realiste|robuste|flexible|court|leger|optimal|avantageu|favorable|economique|possible)\w*, moindre (?:cout|delai|effort|mal), le mieux, mieux (?:que|qu'|adapte),
      plus de (?:personnes|monde|visiteurs|clients|utilisateurs|confort|souplesse), au maximum(?! (?:de )?\d)(?=\W{0,3}$)
    `,
    field: list`
      montant, dates?, duree, delai, nombre, prix, taux, tribunal, ville, lieu, jours?, mois, ans?, periode, pourcentage, a (?:adapter|preciser|completer|definir|remplir|choisir|fixer),
      preciser, inserer, indiquer, choisir, paiement, echeance, valeur, quantite, devise, tarif, honoraires, preavis, loi applicable, personnel, liste des? \w+
    `,
    weak: list`
      devrai(?:t|ent|s), (?<!qui )(?<!qu'il )(?<!qu'elle )pourrai(?:t|ent), il serait (?:souhaitable|bon|preferable|utile|interessant|bien), souhaitables?, souhait(?:e|ent|erait|ons|erions)(?! (?:par|le client|un))(?= (?:que|qu'|mettre|avoir|pouvoir|disposer)),
      il est (?:preferable|souhaitable|recommande|conseille), idealement, l'ideal serait, faudrait, de preference
    `,
    placeholder: list`
      (?:precise|defini|fixe|determine|communique|convenu|arrete)e?s? ulterieurement, a voir(?: (?:avec|ensemble))?(?=\W{0,3}$| avec| ensemble),
      (?<!cadre )(?<!cadre fourni )(?<!document )(?<!formulaire )(?<!fiche )(?<!fourni )a (?:definir|preciser|completer|determiner|confirmer|renseigner|decider|fixer)(?! (?:par|dans|avec|en fonction|ulterieurement par|entre|et|la|le|les|un|une|pour|sa|son|ses))(?=\W{0,3}$|[ ]*[,;.)\]*|]), a (?:definir|preciser|determiner|confirmer|fixer) (?:ulterieurement|plus tard|ensemble|avec le client), tbd, todo, tba, tbc, xx+(?: (?:jours?|mois|ans?|heures?|minutes?|euros?|semaines?|%|€))?, (?:x|n) (?:jours?|mois|ans?|heures?|minutes?|euros?|semaines?|%),
      en cours de (?:definition|redaction|reflexion), needs? clarification, lorem ipsum,
      non (?:defini|precise|determine)e?s?(?=\W{0,3}$), \?\?+, reste(?:nt)? a (?:definir|determiner|voir|preciser|fixer), a rayer
    `,
    unquantified: list`
      (?:dans )?les (?:meilleurs|plus brefs) delais, au plus (?:vite|tot)(?! le \d), (?:des|aussitot) que possible, sans (?:delai|retard|tarder|attendre)(?: (?:indu|injustifie|excessif))?s?,
      dans les temps, en temps (?:utile|voulu|opportun), promptement, prompte?s?, immediate?s?(?:ment)?, instantanee?s?(?:ment)?, incessamment, bientot, prochainement,
      (?:un |dans un |de )?delais? (?:raisonnables?|court|courts|bref|brefs|suffisants?|acceptables?|reduits?|rapides?|convenables?), (?<!jours )(?<!heures )(?<!semaines )(?<!mois )(?<!h )(?<!\d )a l'avance, preavis raisonnable, prealable raisonnable,
      regulierement(?! (?:inscrit|constitue|convoque|enregistre|declare|autorise)), regulier(?:s|es?)?(?! (?:d'inscription|inscrit)), reguliere?s?, periodique(?:s|ment)?, frequemment, frequente?s?, de temps en temps, ponctuellement, souvent, de temps a autre, occasionnellement,
      temporairement, (?:une |pendant une |pour une )?(?:duree|periode) (?:limitee|donnee|definie|determinee|raisonnable|courte|longue|suffisante|fixee)(?! (?:a|de|par) ), longue duree, un certain (?:temps|nombre|delai), (?:un )?(?:grand|petit|certain) nombre,
      nombre (?:limite|suffisant|important|croissant|raisonnable|eleve)(?! (?:a|de) \d), haute (?:disponibilite|performance|resolution|precision|capacite|definition|frequence), (?:grande|bonne|forte|large) (?:capacite|precision|autonomie|vitesse|puissance|quantite),
      forte (?:charge|affluence|volumetrie|audience|demande|frequentation|montee), montees? en charge, pics? (?:de|d') ?\w+, gros(?:ses)? (?:volumes?|fichiers?|quantites?), grande quantite, volumes? importants?,
      faible (?:consommation|latence|cout|encombrement|bruit|niveau|debit), (?:niveau|charge|batterie|stock|temperature|vitesse|debit)(?: (?:de|du|d')(?: la)? ?\w+)? (?:est|soit|devient|sont) (?:trop |tres )?(?:faible|basse?|elevee?|haute?),
      capacite de stockage, une precision(?! (?:de|d'|au|inferieure|superieure) ?\d), une autonomie(?! (?:de|d') ?\d), une capacite(?! (?:de|d'|maximum|max|maximale)), a proximite, pas loin, proches? (?:de|du|des)(?! \d), courte distance,
      (?:ttl|delai|duree|temps|chargement|session) (?:court|courte|long|longue|bref|rapide)s?, optimis(?:ation|er) (?:de la |des |de |du |les |la )?(?:performances?|temps|ressources|vitesse|chargement), minim(?:isation|um) (?:de|d')(?! ?\d), minimun, minimis(?:er|e|ation),
      trop (?:de|d'|longtemps|long|eleve|important|souvent), excessi(?:f|ve|fs|ves|vement), repetee?s?, quelques (?:secondes|minutes|heures|jours|semaines|mois|clics|instants), plusieurs (?:fois|tentatives|echecs|essais|jours|mois), sur le point d, en quantite suffisante, suffisamment (?:de|d')
    `,
    attitude: list`
      bonne foi, meilleurs efforts, efforts, mieux, bienveillance, courtoisie, politesse, civisme, collabor\w+, cooper\w+, coordonner, loya\w+, diligence, soin,
      professionnalisme, connaissances? \w+, maitris\w+, adherer, sensibilis\w+, promouvoir, accompagner
    `,
    universal: list`
      tou(?:t|s|te|tes) (?:les |type de |types de |sortes? de |genres? de )?(?:appareils?|navigateurs?|plateformes?|situations?|circonstances|cas|conditions|erreurs?|bugs?|problemes?|difficultes?|risques?|menaces?|attaques?|imprevus?|formats?|systemes d'exploitation|supports|terminaux|parties prenantes|publics?|ages|personnes?|pannes?|perturbations?),
      toutes les (?:informations|fonctionnalites|attentes|demandes)(?=\W{0,3}$), tout le monde, a tout moment, en toutes? circonstances?, en tout temps, 100 ?% (?:securisee?|fiable|disponible|sur|fonctionnel|exacte?),
      zero (?:defaut|panne|bug|erreur|papier), toujours (?:disponible|accessible|a jour|fonctionnel|exacte?|fiable)s?
    `,
    pronoun: list`il, elle, ils, elles, celui-ci, celle-ci, ceux-ci, celles-ci, cela, ceci, ce dernier, cette derniere, ces derniers, ces dernieres`,
    passive: list`
      (?:doi(?:t|vent)|devra|devront) (?:aussi |egalement |donc )?etre (?:\w+ment )?(?!(?:capable|possible|en mesure|apte|disponible|accessible|compatible|conforme|facile|simple)s?(?![a-z]))(?:\w+(?:e|ee|es|ees)|\w+(?:i|ie|is|ies|it|ite|its|ites|u|ue|us|ues)),
      (?:sera|seront) (?:\w+ment )?(?:\w{3,}(?:e|ee|es|ees))(?= |\W{0,3}$)
    `,
    agent: list`par, automatiquement, de la part, d'office`,
    unverifiable: list`
      ne pas (?:gener|perturber|nuire|deranger|impacter|incommoder|eblouir|entraver|encombrer), ne doi(?:t|vent) pas (?:eblouir|attirer|incommoder|distraire|decourager|lasser|effrayer|surprendre), ne doi(?:t|vent) pas etre (?:devinable|distrait|visible de loin|genant|intrusi(?:f|ve)|encombrant|bruyant|trop [a-z]+)e?s?,
      ne (?:doi(?:t|vent)|devra|devront|peu(?:t|vent)) (?:pas|en aucun cas|jamais) (?:impacter|affecter|gener|perturber|nuire|entraver|deranger|planter|tomber en panne|casser|ralentir|degrader|compromettre|alterer|encombrer|distraire|surcharger),
      sans (?:aucun |aucune )?(?:casser|planter|bugs?|pannes?|gene|perturbation|interruption|probleme|problemes|difficulte|difficultes|ralentissement|degradation|accroc|encombre|nuisance|faille|failles|deranger|perturber|gener|nuire),
      aucun(?:e)? (?:bug|gene|perturbation|impact|nuisance|desagrement|probleme|degradation|interruption|faille), (?:ne puisse|ne peut|ne puissent|ne peuvent) (?:pas )?etre (?:devine|contourne|pirate|detourne|falsifie)e?s?
    `,
    exact: list`
      suivante?s?, comme suit, c'est-a-dire, a savoir, soit(?= \d), ci-(?:dessous|apres|dessus|joint), au moins \d+, moins de, plus de \d
    `,
    purpose: list`
      afin (?:de|d'|que|qu'), pour (?:que|qu'), dans le but (?:de|d'), en vue (?:de|d'), car, parce qu, de (?:facon|maniere|sorte) (?:a|que|qu'),
      (?<!(?:est|sont|moyens|mesures|necessaires?|tout|dispositions|efforts|possible|concu|concue|prevu|prevue) )pour(?= (?:ne pas |mieux |bien |pouvoir )?(?:l'|la |le |les |se |s'|en |y )?[a-z]{2,}(?:er|ir|re|oir)(?![a-z]))
    `,
    reference: list`
      (?:tel(?:s|le|les)? que )?(?:definie?s?|precisee?s?|decrite?s?|listee?s?|detaillee?s?|enumeree?s?|fixee?s?|visee?s?|prevue?s?|mentionnee?s?|indiquee?s?|convenue?s?|figurant|presentee?s?|annexee?s?|determinee?s?) (?:dans|a|au|aux|en|ci|par|sur|entre),
      conforme(?:s|ment)? (?:a|au|aux) (?:l'|la )?(?:annexe|article|tableau|section|chapitre|cahier) ?[\w.]+, (?:voir|cf|selon|dans|de|en) (?:l'|la |le )?(?:annexe|article|section|tableau|chapitre|paragraphe) ?[\w.]+,
      annexe \w+, article \d+, rgaa \d[.\d]*, wcag \d[.\d]* (?:niveau )?a+, ip ?\d\d, ik ?\d\d, iso[ /]?(?:iec )?\d+, norme [a-z]+ ?[a-z]* ?\d+, nf [a-z]* ?\d+, tls \d[.\d]*, aes-?\d+, (?:l')?article
    `,
  },
  alternatives: [
    {
      stems: list`a l'avance, preavis, prealable`,
      predicate: [],
      adverb: [
        'au moins ${1:10} ${2|jours ouvrés,jours,heures|} à l’avance',
        'au plus tard ${1:10} ${2|jours ouvrés,jours,heures|} avant ${3:les travaux}',
      ],
      attribute: [
        ', au moins ${1:10} ${2|jours ouvrés,jours,heures|} à l’avance',
        ', au plus tard ${1:10} ${2|jours ouvrés,jours,heures|} avant ${3:les travaux}',
      ],
    },
    {
      stems: list`
        prompt, dans les, les meilleurs, les plus brefs, au plus, des que, aussitot, sans delai, sans retard, dans un delai, delais?, en temps, immediat, temporaire, bientot, prochainement
      `,
      predicate: [
        'disponible~ sous ${1:2} ${2|jours ouvrés,heures ouvrées,jours calendaires|}',
        'disponible~ au plus tard ${1:5} ${2|jours ouvrés,heures|} après ${3:la demande}',
      ],
      adverb: [
        'sous ${1:2} ${2|jours ouvrés,heures ouvrées,jours calendaires|}',
        'au plus tard ${1:5} ${2|jours ouvrés,heures|} après ${3:la demande}',
      ],
      attribute: [
        ', sous ${1:2} ${2|jours ouvrés,heures ouvrées,jours calendaires|}',
        ', au plus tard ${1:5} ${2|jours ouvrés,heures|} après ${3:la demande}',
      ],
    },
    {
      stems: list`regulier, periodique, frequen, souvent, de temps en temps, occasionnel, ponctuel`,
      predicate: [],
      adverb: ['tous les ${1:30} jours', 'au moins une fois tous les ${1:30} jours'],
      attribute: [', au moins une fois tous les ${1:30} jours', ', le premier jour ouvré de chaque mois'],
    },
    {
      stems: list`rapide, vite, reacti, performant, fluide, instantane, efficace`,
      predicate: [
        'disponible~ en moins de ${1:2} ${2|s,ms,min|} dans ${3:95} % des cas',
        'disponible~ en ${1:2} ${2|s,ms,min|} au plus avec ${3:200} utilisateurs simultanés',
      ],
      adverb: [
        'en moins de ${1:2} ${2|s,ms,min|} dans ${3:95} % des cas',
        'en ${1:2} ${2|s,ms,min|} au plus avec ${3:200} utilisateurs simultanés',
      ],
      attribute: [
        ', avec une réponse en moins de ${1:2} ${2|s,ms,min|} dans ${3:95} % des cas',
        ', avec une réponse en ${1:2} ${2|s,ms,min|} au plus pour ${3:200} utilisateurs simultanés',
      ],
    },
    {
      stems: list`convivia, ergonomi, intuiti, simpl, facil, aise, pratique, agreable, clair, lisible, comprehensible, user, de maniere simple, de facon simple`,
      predicate: [
        'utilisable~ sans aide par au moins ${1:90} % des nouveaux utilisateurs',
        'utilisable~ en au plus ${1:3} étapes',
      ],
      adverb: ['en au plus ${1:3} étapes', 'en moins de ${1:2} minutes et sans aide'],
      attribute: [
        ', utilisable sans aide par au moins ${1:90} % des nouveaux utilisateurs',
        ', en au plus ${1:3} étapes',
      ],
    },
    {
      stems: list`robuste, fiab, stab, solide, resilien, haute disponibilite`,
      predicate: [
        'disponible~ ${1:99,5} % de chaque mois civil',
        'de nouveau en service moins de ${1:4} heures après une panne',
      ],
      adverb: ['dans ${1:99,5} % des cas', 'avec au plus ${1:1} panne en ${2:1000} heures'],
      attribute: [
        ', avec ${1:99,5} % de disponibilité par mois civil',
        ', avec remise en service moins de ${1:4} heures après une panne',
      ],
    },
    {
      stems: list`securis`,
      predicate: [
        'accessible~ uniquement en ${1:TLS 1.3}',
        'accessible~ uniquement après une authentification à ${1:2} facteurs au moins',
      ],
      adverb: ['en ${1:TLS 1.3}'],
      attribute: [
        ', avec chiffrement en ${1:TLS 1.3}',
        ', avec un mot de passe d’au moins ${1:12} caractères',
      ],
    },
    {
      stems: list`un grand nombre, grand nombre, nombreu, une grande quantite, gros`,
      predicate: [],
      adverb: [],
      attribute: [', jusqu’à ${1:500} à la fois', ', au moins ${1:500} par jour'],
    },
    {
      stems: list`evoluti, scalab, flexib, souple, forte, montee, pics?`,
      predicate: [
        'capable~ de servir ${1:500} utilisateurs simultanés',
        'capable~ d’accueillir ${1:2000} utilisateurs sans changement de code',
      ],
      adverb: ['pour ${1:500} utilisateurs au plus'],
      attribute: [
        ', jusqu’à ${1:500} utilisateurs simultanés',
        ', avec au moins ${1:50} requêtes par seconde',
      ],
    },
    {
      stems: list`adapte, approprie, adequat, suffisan, suffisam, raisonnabl, convenabl, correct, pertinent, necessaire, utile, requis, satisfais, optimal, certain, principa, normes, sensible`,
      predicate: ['conforme~ à l’${1:annexe 2}', 'comme prévu à l’${1:article 4}'],
      adverb: ['selon l’${1:annexe 2}', 'comme prévu à l’${1:article 4}'],
      attribute: [', selon la liste de l’${1:annexe 2}', ', comme prévu à l’${1:article 4}'],
    },
  ],
};

export default french;
