import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { amongParties } from './parties.ts';
import { tableNaming } from './tables.ts';

const SEVERITY = {
  en: list`severity, priority, level, incident, failure, fault, class, category`,
  fr: list`gravite, criticite, severite, priorite, niveau, incident, panne, anomalie, defaut, classe`,
};
const REACTION = {
  en: list`(?:response|reaction|resolution|repair|recovery|intervention|restoration)(?: time| target| within)?, time to (?:respond|repair|resolve)`,
  fr: list`(?:delais? (?:de |d'|maximal de )?)?(?:prise en charge|intervention|resolution|reparation|retablissement|correction|reponse), gti, gtr`,
};

const LEVELS = {
  en: list`(?:uptime|availability) (?:\S+ ){0,6}\d{2}(?:[.,]\d+)? ?(?:%|percent), \d{2}(?:[.,]\d+)? ?% (?:\S+ )?(?:uptime|availability), service credits?, (?:answer|response) (?:within|in) \d+ (?:working |business )?(?:minutes|hours|days), support and maintenance, maintenance and support`,
  fr: list`(?:taux de )?disponibilite (?:\S+ ){0,6}\d{2}(?:[.,]\d+)? ?%, (?:support|assistance) et (?:de |la )?maintenance, maintenance et (?:le |l'|de |d')?(?:support|assistance), penalites de disponibilite`,
};
const NOT_LEVELS = {
  en: list`excluded, not included, no (?:support|maintenance), upon availability, subject to availability`,
  fr: list`exclue?s?, non comprise?s?, sans (?:support|maintenance), hors (?:support|maintenance)`,
};

export default defineTopic({
  id: 'support',
  name: { en: 'support and maintenance', fr: 'assistance et maintenance' },
  about: 'project',
  headings: {
    en: list`
      (?:ongoing |technical |operational |product |application )?support(?: (?:services?|levels?|hours|terms|policy|plan|model|arrangements?|commitments?|desk|requirements?|period))?, (?:ongoing |preventive |corrective |software |post-launch )?maintenance(?: (?:services?|support|plan|contract|terms|period|obligations?|requirements?|agreement))?,
      post-?(?:launch|delivery|implementation|go-live|installation|completion|production) (?:support|maintenance|services?), after-?sales(?: service| support)?, aftercare, warranty (?:period|support|service|obligations), defects? (?:liability|notification|correction)(?: period)?, guarantee(?: period)?, service levels?(?: agreements?)?, slas?, response times? and .{3,40}, help ?desk, service desk, hypercare, bug fix(?:es|ing)
    `,
    fr: list`
      (?:support|assistance)(?: (?:technique|utilisateurs?|aux utilisateurs|applicatif|fonctionnel|telephonique))?, maintenance(?: (?:corrective|evolutive|preventive|applicative|curative|technique|logicielle|du site|de l'application|du logiciel|et .{3,40}))?, tma, tierce maintenance applicative, garanties?(?: (?:de bon fonctionnement|de parfait achevement|decennale|contractuelle|constructeur|commerciale|et .{3,40}|technique|apres livraison))?, periode de garantie,
      service apres[- ]vente, sav, niveaux? de services?, engagements? de (?:service|niveau de service), slas?, (?:convention|accord) de niveaux? de service, delais? d'intervention, hotline, centre de services?, suivi apres (?:livraison|mise en (?:ligne|service|production)), corrections? (?:des anomalies|de bugs?|des defauts)
    `,
  },
  related: {
    en: list`service, operations?, warrant(?:y|ies), quality, availability, hosting`,
    fr: list`services?, exploitation, qualite, disponibilite, hebergement, suivi`,
  },
  evidence: {
    en: list`
      (?:provide|offer|deliver|include|supply|ensure|guarantee|perform)s? (?:[a-z0-9,-]+ ){0,6}(?:maintenance|support services?|technical support|customer support|on-site support|remote support|support (?:by (?:tele)?phone|by e-?mail|during|for a|from|between|free|services)|help ?desk),
      (?:respond|answer|intervene|attend|react)s? (?:to )?(?:\S+ ){0,8}within (?:\d+|one|two|three|four|eight|twenty-four) (?:\(\d+\) )?(?:minutes?|(?:business |working )?hours?|(?:business |working )?days?), (?:correct|fix|repair|remedy|rectify|replace)(?:s|d|ed|es)? (?:\S+ ){0,10}(?:free of charge|at no (?:additional |extra |further )?(?:cost|charge)|without charge|at its own (?:cost|expense)),
      warrant(?:y|ies|s)? (?:\S+ ){0,8}(?:for|of) (?:a (?:minimum )?period of |at least )?\S+ (?:\(\d+\) )?(?:days|months|years), (?:\d+|one|two|three|five|ten)[ -](?:day|month|year)s?'? (?:[a-z]+ )?(?:warranty|guarantee|maintenance|support), warranty period, defects? liability period, maintenance (?:contract|agreement|services|fee|window), support (?:hours|desk|line|contract|agreement|levels?|period),
      re-?perform(?:s|ance of)? (?:the |any |its |such )?(?:[a-z-]+ )?(?:services?|work), (?:days|weeks|months|years?) of (?:[a-z-]+ ){0,4}(?:support|maintenance|warranty|bug fix\w*), maintenance (?:is |are )?included, (?:resolution|repair|restoration|intervention) time
    `,
    fr: list`
      (?:assure\w*|fourni\w*|propos\w*|garanti\w*|compren\w*|inclu\w*|offr\w*|prendre en charge|prend en charge|effectu\w*|realis\w*) (?:\S+ ){0,6}(?:maintenance|support (?:technique|telephonique|utilisateur|applicatif|par)|assistance (?:technique|telephonique|par|aux utilisateurs)|hotline|service apres-vente|astreinte),
      (?:intervien\w*|interven\w*|repond\w*|prise en charge|prend en charge|retabli\w*|corrig\w*|resolu\w*|delai d'intervention|delai de (?:reponse|resolution|correction|retablissement)) (?:\S+ ){0,10}(?:sous|dans (?:les|un delai de)|en moins de|inferieur a|de|:|est fixe a|maximum de) (?:\S+ )?\d+ ?(?:\(\S+\) )?(?:minutes?|min|h|heures?|jours?),
      (?:garanti\w*|garantie) (?:\S+ ){0,6}(?:pendant|de|d'une duree de|pour une duree de|durant) (?:une (?:duree|periode) de )?(?:\d+|un|deux|trois|six|cinq|dix|douze) (?:\(\S+\) )?(?:jours?|mois|ans?|annees?), garanti(?:e|s|es)? (?:\d+|un|deux|trois|cinq|dix) (?:ans?|mois), garanties? legales?, maintenance (?:comprise|incluse|assuree), service clients? (?:repond|joignable), periode de garantie, garantie (?:de parfait achevement|de bon fonctionnement|decennale|biennale), contrat de maintenance, maintenance (?:corrective|evolutive|preventive|curative|applicative|annuelle|mensuelle),
      (?:corrig\w+|repar\w+|remplac\w+|reprise|correction) (?:\S+ ){0,8}(?:gratuitement|a titre gratuit|sans frais|sans surcout|a ses frais), (?:gti|gtr) (?:de|:|\d)
    `,
  },
  not: {
    en: list`
      as is, without warrant(?:y|ies), no (?:warranty|support|maintenance), disclaims?, (?:represents?|warrants?) (?:and warrants )?that, browser support, language support,
      data subjects?, subject access, damages? (?:to|caused), scalability and maintenance, (?:proposal|response|tender|bid|submission)s? (?:shall|must|should|will) (?:\S+ )?(?:include|contain|describe|provide), not (?:responsible|obliged|obligated) (?:for|to) (?:\S+ ){0,3}(?:support|maintain|maintenance)
    `,
    fr: list`
      sans (?:aucune )?garantie, (?:aucun|pas de|hors|sans) (?:support|maintenance|assistance|sav), (?:garantit|garantissent|declare|declarent) (?:et garantit )?(?:qu|que|avoir|etre|disposer), garantie (?:bancaire|d'eviction|de passif|a premiere demande), personnes? concernees?, dommages?, degradations, (?:scalabilite|evolutivite|extensibilite) et maintenance, memoire technique, (?:exclut?|exclue?s?|non comprise?s?) (?:\S+ ){0,3}(?:maintenance|support|garantie)
    `,
  },
  found: document => tableNaming(document, SEVERITY, REACTION) ?? amongParties(document, LEVELS, NOT_LEVELS),
  expectedIn: [
    ['cahier-des-charges', 'info'],
    ['rfp', 'warning'],
    ['statement-of-work', 'info'],
    ['services-agreement', 'info'],
    ['service-level-agreement', 'warning'],
  ],
  message: {
    en: 'nothing says who repairs what, and how soon, once the work is handed over',
    fr: 'rien ne dit qui répare quoi, ni sous quel délai, une fois le travail livré',
  },
  why: {
    en: 'The first failure after the handover costs its time and its price twice when nobody has promised to come.',
    fr: 'La première panne après la livraison coûte deux fois son temps et son prix si personne ne s’est engagé à venir.',
  },
  advice: {
    en: 'Say how a failure is reported, how soon someone answers and repairs by severity, for how long, and at what price.',
    fr: 'Dites comment une panne est signalée, sous quel délai on répond et on répare selon la gravité, pendant combien de temps et à quel prix.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier: { kind: rfp, profile: rfp }\n---\n\n# «Request for proposals: lifts of the town hall»\n\n## Needs\n\n- The contractor shall replace two lifts by 30 September 2027.\n- Each lift shall carry eight persons.',
        good: '---\ncahier: { kind: rfp, profile: rfp }\n---\n\n# Request for proposals: lifts of the town hall\n\n## Needs\n\n- The contractor shall replace two lifts by 30 September 2027.\n\n## Maintenance\n\nFor 24 months the contractor frees trapped persons within 45 minutes of a call and repairs a stopped lift within 8 hours.',
      },
    ],
    fr: [
      {
        bad: '# «Cahier des charges : chaufferie du lycée»\n\n## Exigences\n\n- EX-001 : Le titulaire doit installer deux chaudières de 300 kW.\n- EX-002 : Le titulaire doit livrer la chaufferie avant le 1er octobre 2027.',
        good: '# Cahier des charges : chaufferie du lycée\n\n## Exigences\n\n- EX-001 : Le titulaire doit installer deux chaudières de 300 kW.\n\n## Maintenance\n\nPendant trois hivers, le titulaire intervient sous 4 heures après l’appel et rétablit le chauffage sous 24 heures.',
      },
    ],
  },
});
