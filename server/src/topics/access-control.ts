import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { tableNaming } from './tables.ts';

const ROLE = {
  en: list`roles?, users?, profiles?, actors?, groups?`,
  fr: list`roles?, profils?, utilisateurs?, acteurs?, groupes?`,
};
const RIGHT = {
  en: list`read, write, edit, delete, permissions?, rights?, access, privileges?, can (?:view|edit|see|access)`,
  fr: list`lecture, ecriture, modification, suppression, permissions?, droits?, acces, habilitations?`,
};

export default defineTopic({
  id: 'access-control',
  name: { en: 'access control', fr: 'contrôle des accès' },
  about: 'product',
  headings: {
    en: list`
      (?:user |physical |data |role[- ]based |logical )?access(?: control| rights| management| policy| restrictions?| levels?| permissions?)(?: .{3,30})?, restricted access, user access, (?:user |access |role )?(?:permissions?|privileges)(?: (?:model|matrix|and .{3,30}|levels?))?, user (?:roles?|rights|authentication|authori[sz]ation|login|log-?in|registration)(?: and .{3,30})?, roles? and (?:permissions?|rights|access\w*|privileges),
      authentication(?: .{3,40})?, authori[sz]ation(?: (?:model|rules|matrix|levels?|controls?))?, log-?in(?: (?:page|screen|process|system|flow))?, log-?on, sign[- ]?in(?: .{3,30})?, sign[- ]?on, single sign-on, sso, identity(?: and access)? management, iam, rbac, need[- ]to[- ]know, password (?:policy|requirements?|management|rules)
    `,
    fr: list`
      (?:controle|gestion|restriction|politique|droits?|conditions|modalites|regles|securite|securisation)s? (?:des |d'|de l'|de )?acces(?: .{3,40})?, acces (?:restreint|securise|reserve|aux donnees|aux informations|et (?:droits|securite|authentification|habilitations?))(?: .{3,30})?, (?:gestion des )?(?:roles?|droits|profils?|permissions|habilitations|privileges)(?: (?:et (?:des )?(?:roles?|droits|profils?|permissions|habilitations|privileges|acces)|utilisateurs?|d'acces|des utilisateurs|d'utilisateurs))?,
      authentification(?: .{3,40})?, identification et authentification, autorisations?, connexion(?: (?:utilisateur|des utilisateurs|au compte|securisee))?, sso, gestion des (?:identites|comptes|utilisateurs|mots de passe|authentifications), (?:politique|gestion) (?:de|des) mots? de passe, besoin d'en connaitre
    `,
  },
  related: {
    en: list`security, users?, roles?, accounts?, privacy, data protection`,
    fr: list`securite, utilisateurs?, roles?, comptes?, confidentialite, protection des donnees`,
  },
  evidence: {
    en: list`
      only (?:the |an? |to )?(?:[a-z'-]+ ){1,10}(?:may|can|must|shall|shall be able to|(?:is|are) (?:allowed|able|permitted|authori[sz]ed) to|has access|have access) (?:\S+ )?(?:access|open|opens|view|see|read|edit|modify|delete|create|change|manage|enter|approve|use|administrative|to),
      (?:enters?|presents?|types?|scans?|swipes?) (?:\S+ ){0,3}(?:pin|badge|access code|passcode|password|key ?card|fingerprint), second factor, passwords? (?:\S+ ){0,4}(?:unique|of its own|individual), hardware tokens?, jump host, access (?:keys?|codes?|badges?|cards?), (?:disclos|shar|reveal|communicat|giv|pass|provid)(?:e|es|ed|ing|en)? (?:\S+ ){0,10}only (?:to|with) (?:\S+ ){0,8}(?:employees|staff|representatives?|persons?|people|members|advis[eo]rs?|directors|contractors|affiliates|personnel|those|agents), (?:limit|restrict)(?:s|ed|ing)? (?:\S+ )?(?:disclosure|dissemination|circulation|distribution) (?:\S+ ){0,6}to, (?:may|can|shall|must|should) only be (?:accessed|viewed|edited|opened|seen|modified|deleted|read|created|managed|entered) by, only (?:be )?(?:accessible|visible|available|editable|open) (?:to|by|for) (?!the public),
      access (?:\S+ ){0,8}(?:is|are|be|shall be|will be|must be) (?:strictly |only )?(?:restricted|limited|reserved|granted|denied|controlled|permitted|allowed|given|protected), (?:restrict|limit|control|deny|prevent|manage)(?:s|ed|ing)? (?:\S+ ){0,2}access (?:to|by|of|rights|levels?), access controls?, access rights?, (?:who|that|which) (?:have|has) (?:the )?permissions? to, (?:allow|permit|give|grant)s? (?:others|third part(?:y|ies)|anyone|any third party|any other person) (?:\S+ ){0,3}access, need[- ]to[- ]know, who need(?:s)? to (?:know|have access), role[- ]based, rbac, (?:user|admin|different) (?:roles?|permissions?) (?:with|and|such|like|including|:),
      (?:via|with|using|through|support(?:s|ed)?|by|over|use|uses) (?:\S+ ){0,3}(?:oauth2?|openid|saml|sso|single sign-on|ldap|active directory|jwt|kerberos|keycloak|auth0|passkeys?), oauth ?2(?:\.0)?, (?:two|multi)-factor, 2fa, mfa, (?:username|user name|user id|email|login) (?:and|&|/|or|and a) (?:\S+ )?passwords?, passwords? (?:\S+ ){0,4}(?:must|shall|should|of at least|policy|protected|protection|expires?|reset), password[- ]protected,
      (?:users?|members?|customers?|visitors?|administrators?|admins?|staff|drivers?|employees|students?|teachers?|clients?|i|they|you) (?:\S+ ){0,4}(?:logs? ?in|logging in|sign(?:s)? ?in|signed in|logged in|authenticates?|be authenticated) (?:to|into|with|using|before|by|via|as|through|and|in order|securely), (?:must|shall|should|will|to) (?:first )?(?:be )?(?:authenticated?|logged in|signed in|log in|sign in), (?:authenticat|authoris|authoriz)(?:e|es|ed|ing|ion) (?:\S+ ){0,3}(?:users?|requests?|members?|clients?|callers?|via|against|with|using|through|by|is required), (?:failed|unsuccessful) log-?ins?, (?:failed|unsuccessful) (?:log-?in|password|authentication|sign-?in) attempts?,
      authori[sz]ed (?:users?|personnel|staff|persons?|employees|representatives|individuals) (?:only|may|can|who|shall|with)|(?:to|by|for) authori[sz]ed (?:users?|personnel|staff|persons?|employees|individuals), unauthori[sz]ed (?:access|users?|persons?), (?:prevent|against|from|without|protect) (?:\S+ ){0,3}unauthori[sz]ed (?:access|use|disclosure), (?:requires?|without|with|via) (?:\S+ ){0,2}(?:authentication|api keys?|access tokens?|bearer tokens?|credentials|a log-?in)
    `,
    fr: list`
      (?:seule?s? (?:le |la |les |l'|un |une )?(?:\S+ ){1,10}(?:peu(?:t|vent)|pourr(?:a|ont)|a acces|ont acces|est autorise\w*|sont autorise\w*|doi(?:t|vent) pouvoir)) (?:\S+ ){0,3}(?:acced\w*|voir|lire|consulter|ouvrir|modifier|supprimer|creer|editer|gerer|publier|valider|entrer|utiliser|aux?|a), seule?s? (?:le |la |les |l'|un |une )(?:\S+ ){1,10}(?:consulte|voit|voient|lit|lisent|modifie|accede|valide|ouvre|publie|supprime|cree)(?:nt)?, (?:communiqu|transm|divulgu|accessibl|remis|partag|montr|revel)\w* (?:\S+ ){0,3}qu'(?:a|aux|au) (?:\S+ ){0,2}(?:personn\w+|membres?|salaries?|collaborat\w+|preposes?|conseils?|encadrants?|agents?|employes?|tiers|seules?), (?:limit|restreind|restrein|reserv)\w* (?:\S+ )?(?:divulgation|communication|diffusion|transmission|fourniture|circulation) (?:\S+ ){0,6}(?:a|aux|au), (?:saisi|entre|presente|tape|scanne)\w* (?:\S+ ){0,3}(?:code pin|badge|code d'acces|mots? de passe|empreinte), (?:comptes? (?:des )?utilisateurs?|identifiants? (?:de connexion|d'acces|personnels?|et (?:\S+ )?mots? de passe)|(?:creation|ouverture) d'un compte (?:\S+ ){0,4}(?:soumise?|validee?|approuvee?)|code pin|mots? de passe (?:\S+ ){0,5}(?:propre|unique) a chaque|second facteur|comptes? (?:nominatifs?|personnels?|individuels?)|badges? (?:d'acces|nominatifs?)|double validation), (?:acces|accessibles?|consultables?|visibles?|modifiables?) (?:\S+ ){0,8}(?:reservee?s?|limitee?s?|restreinte?s?|uniquement|seulement|exclusivement|controlee?s?|securisee?s?|protegee?s?|soumis\w*|interdit\w*|autorisee?s?) (?:\S+ )?(?:a|au|aux|par|pour|apres|via|les|des),
      (?:restrein\w+|limit\w+|control\w+|gere\w*|gerer|gestion|securis\w+|refus\w+|interdi\w+) (?:\S+ ){0,2}(?:les |l'|des |d'|aux? )?acces (?:a|au|aux|des|par|non|selon), (?:controle|droits?|profils?|niveaux?|restrictions?|codes?|comptes?|autorisations?) (?:d'|des )acces, besoin d'en connaitre, ayant (?:besoin|a) (?:\S+ ){0,4}(?:connaitre|d'acceder|en connaitre), (?:gestion|systeme) (?:des|de) (?:droits|roles|permissions|habilitations|profils|comptes)(?: utilisateurs?)?, roles? (?:et|utilisateurs?) (?:permissions|droits|:),
      (?:via|avec|par|en|support\w*|utilis\w+|sur) (?:\S+ ){0,3}(?:oauth2?|openid|saml|sso|ldap|active directory|jwt|kerberos|keycloak|franceconnect), (?:double|forte|multi-?facteurs?|a deux facteurs|biometrique) (?:facteur |authentification|facteurs)|authentification (?:forte|double|multi-?facteurs?|a (?:deux|double) facteurs?|unique|securisee|par|via|avec|des|de l'|obligatoire|requise), (?:identifiant|login|email|e-mail|adresse (?:e-?)?mail|nom d'utilisateur|pseudo) (?:et|/|\+|ou) (?:\S+ ){0,2}mots? de passe, mots? de passe (?:\S+ ){0,4}(?:doi(?:t|vent)|d'au moins|obligatoire|oublie|protege|fort|complexe|minimum|robuste|de \d+), protegee?s? par (?:\S+ )?mots? de passe, par (?:\S+ )?mots? de passe,
      (?:se connect\w+|s'authentifi\w+|s'identifi\w+|etre (?:connecte|authentifie|identifie)e?s?|s'identifier) (?:\S+ ){0,3}(?:a|au|avec|via|par|pour|avant|sur|grace), (?:authentifi(?:e|er|ees?|es)|identifi(?:er|ees?)) (?:\S+ ){0,2}(?:les? utilisateurs?|par|via|avec), utilisateurs? (?:connecte|authentifie|habilite|autorise|identifie)s?, personnes? (?:\S+ )?(?:habilitee?s?|autorisee?s?) (?:a|par), (?:personnel|personnes?|salaries?|agents?|collaborateurs|utilisateurs) (?:dument |seules? |specifiquement )?(?:habilite|autorise)e?s?, acces (?:\S+ )?non[- ]autorise\w*, (?:tentatives? de connexion)
    `,
  },
  not: {
    en: list`(?:submissions?|proposals?|bids?|tenders?|offers?|attachments?) (?:\S+ ){0,4}password[- ]protected, access(?:ibility)? for (?:disabled|wheelchair|all), access road, internet access, access to (?:mains|water|the internet|electricity|justice|the premises), market access, random access, early access, authori[sz]ed (?:to sign|signator\w+|representatives? of|dealers?|capital)`,
    fr: list`acces (?:handicapes?|pompiers?|chantier|internet|pmr|a l'eau|a internet|au site internet), voies? d'acces, facilite d'acces, droits? (?:d'acces,? (?:de |et de )?(?:rectification|modification)|d'acces aux donnees personnelles|d'auteur), droit d'acces`,
  },
  found: document => tableNaming(document, ROLE, RIGHT),
  expectedIn: [
    ['cahier-des-charges', 'info'],
    ['requirements', 'info'],
    ['rfp', 'info'],
    ['data-processing-agreement', 'warning'],
  ],
  message: {
    en: 'nothing says who may see and do what, nor how they prove who they are',
    fr: 'rien ne dit qui peut voir et faire quoi, ni comment chacun prouve qui il est',
  },
  why: {
    en: 'Data that anyone can open will be opened by someone who should not; rights added afterwards cost a second project.',
    fr: 'Des données que tout le monde peut ouvrir le seront par quelqu’un qui ne devait pas\u202f; des droits ajoutés après coup coûtent un second projet.',
  },
  advice: {
    en: 'List the roles, what each may read and change, and how its holders sign in.',
    fr: 'Dressez la liste des rôles, de ce que chacun peut lire et modifier, et de la manière dont on se connecte.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier: { kind: specification, profile: requirements }\n---\n\n# «Requirements: meal orders on the wards»\n\n## Requirements\n\n- REQ-1: The system shall show the menu of the next 7 days.\n- REQ-2: The system shall send the orders to the kitchen at 10:00.',
        good: '---\ncahier: { kind: specification, profile: requirements }\n---\n\n# Requirements: meal orders on the wards\n\n## Requirements\n\n- REQ-1: The system shall show the menu of the next 7 days.\n- REQ-2: Only a dietician may change a diet.',
      },
    ],
    fr: [
      {
        bad: '# «Cahier des charges : dossiers de transport scolaire»\n\n## Exigences\n\n- EX-001 : Le système doit calculer le trajet de chaque élève.\n- EX-002 : Le système doit envoyer la carte de bus sous 5 jours.',
        good: '# Cahier des charges : dossiers de transport scolaire\n\n## Exigences\n\n- EX-001 : Le système doit calculer le trajet de chaque élève.\n- EX-002 : Seul un agent du service peut modifier un dossier.',
      },
    ],
  },
});
