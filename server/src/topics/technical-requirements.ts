import type { Document, Statement } from '../document/model.ts';
import { list } from '../language/language.ts';
import { findQuantities } from '../text/quantities.ts';
import { defineTopic } from './define.ts';
import { oneOfKinds, several, speaksOf } from './shape.ts';

/** Words of technique that say little alone; two sentences with one each do. */
const SIGNS = {
  en: list`
    postgres(?:ql)?, mysql, mariadb, sqlite, mongodb, redis, oracle, sql server, elasticsearch, node(?:\.js|js), react(?:\.js|js| native), vue\.?js, angular, svelte, django, flask, fastapi, laravel, symfony, spring boot, rails, \.net, wordpress, drupal, typescript, javascript, python, java, kotlin, golang, c\+\+, php, flutter, unity 3d, unreal engine,
    docker, kubernetes, aws, azure, gcp, google cloud, linux, ubuntu, (?:microsoft )?windows (?:\d+|server|xp), macos, ios, android, raspberry pi, arduino, esp32, stm32, fpga, usb(?:-c)?, bluetooth, ble, wi-?fi, zigbee, lora\w*, modbus, can bus, i2c, spi, uart, ethernet, mqtt, opc ua, bacnet, knx, gps, nfc, rfid, restful, rest apis?, api rest, graphql, grpc, websockets?, webhooks?, json, xml, csv, api, sdk, http, https, tls, ssl, oauth2?, jwt, ldap, saml, tcp(?:/ip)?, 
    browsers?, chrome, firefox, safari, responsive, mobile-first, desktop, html5?, css3?, cdn, ram, cpu, gpu, (?:gb|mb|tb) of, hard disk, ssd, latency, throughput, response times?, load(?:s|ing)? times?, uptime, concurrent users, refresh rate, voltage, watts?, ip ?(?:5|6)\d, amps?, battery, dimensions, stainless steel, load-bearing, caching, database, hash(?:ed|es|ing)?, salt(?:ed)?, encrypt(?:ed|ion|s)?, tokens?, environment variables?, endpoints?, microservices?, open[- ]source, server
  `,
  fr: list`
    postgres(?:ql)?, mysql, mariadb, sqlite, mongodb, redis, oracle, sql server, elasticsearch, node(?:\.js|js), react(?:\.js|js| native), vue\.?js, angular, svelte, django, flask, fastapi, laravel, symfony, spring boot, \.net, wordpress, drupal, prestashop, joomla, typescript, javascript, python, java, kotlin, c\+\+, php, flutter, unity 3d,
    docker, kubernetes, aws, azure, ovh, linux, ubuntu, (?:microsoft )?windows (?:\d+|server|xp), macos, ios, android, raspberry pi, arduino, esp32, stm32, fpga, usb(?:-c)?, bluetooth, ble, wi-?fi, zigbee, lora\w*, modbus, bus can, i2c, spi, uart, ethernet, mqtt, opc ua, bacnet, knx, gps, nfc, rfid, restful, rest apis?, api rest, graphql, websockets?, webhooks?, json, xml, csv, api, sdk, http, https, tls, ssl, oauth2?, jwt, ldap, saml, tcp(?:/ip)?,
    navigateurs?, chrome, firefox, safari, responsive, adaptati(?:f|ve)s?, multi-?plate-?formes?, html5?, css3?, memoire vive, processeur, go de, latence, temps de (?:reponse|chargement), taux de disponibilite, utilisateurs simultanes, (?:basse|haute) tension, watts?, ip ?(?:5|6)\d, batterie, dimensions, acier, inox, charge admissible, bases? de donnees, chiffree?s?, chiffrement, serveurs?, moteurs? pas a pas, servo-?moteurs?, capteurs?, open[- ]source, logiciel libre, referencement, w3c
  `,
};

/** Demands with a length, a weight, a voltage or a rate in them. */
const isMeasured = ({ requirement, text }: Statement): boolean =>
  requirement && findQuantities(text.folded).some(({ kind }) => kind === 'size' || kind === 'rate');

const signs = (document: Document) =>
  oneOfKinds(document, 'nda')
    ? null
    : oneOfKinds(document, 'specification')
      ? several(document, 2, speaksOf(SIGNS))
      : several(document, 4, statement => statement.requirement && speaksOf(SIGNS)(statement));

export default defineTopic({
  id: 'technical-requirements',
  name: { en: 'technical requirements', fr: 'exigences techniques' },
  about: 'product',
  headings: {
    en: list`
      technical (?:requirements?|specifications?|specs?|constraints?|needs|environment|architecture|design|details|considerations?|stack|overview|solution|aspects|notes|context|standards|choices|description|characteristics|features|implementation|scope|data|infrastructure|provisions|parameters|assumptions|dependencies)(?: .+)?, technical, non-?functional.*, nfrs?, (?:quality|system|product) attributes, (?:system |software |technical |solution |high-level )?architecture(?: .+)?, (?:tech|technology|software|hardware) (?:stack|requirements?|choices|constraints|specifications?|components?|platform), technolog(?:y|ies)(?: used)?, stack,
      (?:target )?platforms?, (?:system )?(?:performance|scalability|reliability|availability)(?: (?:requirements?|constraints?|goals|targets|and .+))?, hosting, infrastructure, deployment, (?:external |system |user |hardware |software |communications? )*interfaces?(?: requirements?)?, integrations?, compatibility, browser (?:support|compatibility), supported (?:platforms|browsers|devices|systems|formats), constraints?, (?:design|implementation|system|operating|environmental) (?:constraints?|environment|conditions|requirements?), (?:operating )?environment,
      hardware, (?:data|database) (?:model|design|schema|storage|requirements?), apis?, api (?:design|endpoints?|specification), security requirements?, system requirements?, (?:electrical|mechanical|structural|power|material|thermal|acoustic) .+, materials?, dimensions, power supply, specifications?, implementation(?: details| notes)?, tools and technologies, file formats?, protocols?
    `,
    fr: list`
      (?:exigences?|besoins?|specifications?|contraintes?|caracteristiques|choix|environnement|architecture|solutions?|aspects?|description|cadre|prescriptions|clauses|conditions|volet|exigence|stack|cahier des (?:clauses|charges)|normes) (?:\S+ )?(?:techniques?|technologiques?|non[- ]fonctionnel(?:le)?s?|techniques particulieres)(?: .+)?, techniques?, (?:stack|pile) (?:technique|technologique|logicielle), technologies?(?: .+)?,
      architecture(?: .+)?, (?:les )?performances?(?: .+)?, hebergement(?: .+)?, infrastructure, deploiement, interfaces?(?: (?:externes?|materielles?|logicielles?|de communication|avec .+))?, integrations?, interoperabilite, compatibilite(?: .+)?, plate-?formes?(?: .+)?, supports? (?:cibles?|vises?), contraintes?, contraintes (?:de|d'|materielles|logicielles|d'exploitation).*, environnement(?: (?:de production|d'exploitation|logiciel|materiel))?,
      materiaux, materiel(?:s)?, dimensions?, dimensionnement, alimentation(?: electrique)?, base de donnees, modele de donnees, api, non[- ]functional requirements, technical (?:requirements?|constraints?|context|stack), exigences de (?:performance|securite|disponibilite|qualite|conception|mise en oeuvre), responsive(?: design)?, langages?(?: .+)?, logiciels?, implementation
    `,
  },
  related: {
    en: list`requirements?, constraints?, design, security, data`,
    fr: list`exigences?, contraintes?, securite, donnees, conception`,
  },
  evidence: {
    en: list`
      response times? (?:of|below|under|less|must|shall|should), (?:load|respond|loads|responds|render|start|boot)s? (?:\w+ )?(?:within|in|under|in less than|in under) \d+, \d+ (?:concurrent|simultaneous) users, (?:be|is|are) hosted (?:on|in|at|by), (?:run|runs|work|works|operate|built|written|developed|implemented) (?:on|in|with|using) (?:windows|linux|macos|ios|android|a raspberry|arduino|python|java|javascript|typescript|php|react|node|django|modern browsers|all (?:major|modern) browsers),
      compatible with (?:windows|linux|ios|android|chrome|firefox|safari|the latest), supply voltage, ip6\d
    `,
    fr: list`
      temps de (?:reponse|chargement) (?:inferieur|de|maximal|doit|ne|moyen|max|<), (?:repond|s'affiche|se charge|demarre)(?:nt)? en (?:moins de |au plus )?\d+, \d+ utilisateurs (?:simultanes|connectes), (?:est|sont|sera|seront|etre) hebergee?s? (?:sur|en|dans|par|chez), (?:fonctionne(?:r|ra|nt)?|tourne(?:r)?|developpee?s?|realisee?s?|codee?s?) (?:sur|sous|en|avec) (?:windows|linux|macos|ios|android|python|java|javascript|typescript|php|react|node|symfony|django|wordpress),
      compatible avec (?:windows|linux|ios|android|chrome|firefox|safari|les (?:principaux )?navigateurs|les dernieres), tension d'alimentation, ip6\d
    `,
  },
  not: {
    en: list`technical (?:support|contact|proposal|assistance|and organi[sz]ational measures|capacity)`,
    fr: list`(?:offre|memoire|proposition|assistance|capacites?|support|referent|comite|contact) techniques?, mesures techniques et organisationnelles`,
  },
  found: document =>
    signs(document) ??
    (oneOfKinds(document, 'specification', 'rfp') ? several(document, 3, isMeasured) : null),
  expectedIn: [
    ['cahier-des-charges', 'warning'],
    ['requirements', 'warning'],
    ['product-requirements', 'info'],
    ['specification', 'info'],
    ['spec-kit', 'off'],
    ['kiro', 'off'],
    ['openspec', 'off'],
    ['feature-spec', 'off'],
    ['user-stories', 'off'],
    ['rfp', 'info'],
    ['statement-of-work', 'info'],
  ],
  message: {
    en: 'nothing says under which technical constraints the result must work',
    fr: 'rien ne dit sous quelles contraintes techniques le résultat doit fonctionner',
  },
  why: {
    en: 'Platform, load, interfaces and hosting decide the price; found out late, they are paid as extras.',
    fr: 'Plateforme, charge, interfaces et hébergement font le prix\u202f; découverts tard, ils se paient en supplément.',
  },
  advice: {
    en: 'Give the platform, the load, the response time, the interfaces and the place of operation, each with a figure or a name.',
    fr: 'Donnez la plateforme, la charge, le temps de réponse, les interfaces et le lieu d’exploitation, chacun avec un chiffre ou un nom.',
  },
  examples: {
    en: [
      {
        bad: '# «Software requirements: visits of the home care service»\n\n## Functional requirements\n\n- FR-1: The nurse shall see the address of the next visit.\n- FR-2: The nurse shall note the end of a visit.\n- FR-3: The planner shall move a visit to another nurse.',
        good: '# Software requirements: visits of the home care service\n\n## Functional requirements\n\n- FR-1: The nurse shall see the address of the next visit.\n\n## Technical requirements\n\n- NFR-1: The list of visits shall open within 2 s on a phone with Android 12.\n- NFR-2: The data shall be stored in the European Union.',
      },
    ],
    fr: [
      {
        bad: '# «Cahier des charges : visites du service de soins à domicile»\n\n## Fonctionnalités\n\n- EX-001 : L’infirmier doit voir l’adresse de la visite suivante.\n- EX-002 : L’infirmier doit noter la fin d’une visite.\n- EX-003 : Le planificateur doit confier une visite à un autre infirmier.',
        good: '# Cahier des charges : visites du service de soins à domicile\n\n## Fonctionnalités\n\n- EX-001 : L’infirmier doit voir l’adresse de la visite suivante.\n\n## Exigences techniques\n\n- EX-101 : La liste des visites doit s’ouvrir en 2 s sur un téléphone Android 12.\n- EX-102 : Les données doivent être conservées dans l’Union européenne.',
      },
    ],
  },
});
