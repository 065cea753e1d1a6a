import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { scenario } from './shape.ts';
import { tableHeaded } from './tables.ts';

const COLUMNS = {
  en: list`acceptance(?: (?:criteria|criterion|conditions?|tests?))?, validation criteria, definition of done, pass criteria, verification(?: method)?`,
  fr: list`criteres? (?:d'acceptation|de (?:recette|validation|reception|conformite))?, acceptation, recette, conditions? (?:d'acceptation|de (?:recette|validation)), methode de verification, verif(?:ications?)?`,
};

export default defineTopic({
  id: 'acceptance',
  name: { en: 'acceptance conditions', fr: 'conditions de recette' },
  about: 'product',
  headings: {
    en: list`
      (?:user |final |provisional |site |factory |system |delivery |formal |contract |the )*acceptance(?: (?:criteria|criterion|conditions?|tests?|testing|procedures?|process|plan|scenarios?|period|requirements?|checklist|checks|of .+|and .+))?, (?:definition|criteria) of done, dod, (?:validation|verification|completion|launch|release|exit|go-live|go/no-go|sign-off|approval|delivery|quality|test|pass|pass/fail|review) (?:criteria|conditions?|gates?|checklist), (?:ready|done) when, done means, acceptance scenarios .+, (?:inspection|testing|review|delivery|verification|tests?|commissioning|approval) (?:and|of) (?:acceptance|approval|sign-off|validation|commissioning|hand-?over|deliverables?), commissioning(?: .+)?, verification, (?:field|trial|pilot) (?:tests?|runs?)(?: .+)?, pass criteria, hand-?over (?:and acceptance|tests?|inspection), uat, sign-?off, taking[- ]over, verification methods?, validation and verification, practical completion, (?:how we|how to) (?:verify|test|accept).*, success criteria, criteria
    `,
    fr: list`
      recette(?: (?:technique|fonctionnelle|provisoire|definitive|du projet|et .+))?, (?:conditions?|criteres?|modalites?|procedures?) (?:d'acceptation|d'acceptabilite|de (?:recette|validation|reception))(?: .+)?, acceptation(?: des (?:livrables|travaux|prestations))?,
      reception(?: des travaux| des livrables)?, verification(?:s)? (?:d'aptitude|de service regulier|de bon fonctionnement|et admission).*, definition (?:of done|du (?:termine|fini)), admission(?: .+)?, acceptance criteria, acceptance scenarios, (?:validation|verification|controle)(?: et (?:recette|reception|acceptation))? (?:des (?:livrables|prestations|travaux)|finale), vabf.*, vsr.*, scenarios? (?:d'acceptation|de (?:test|recette|validation)), (?:operations?|essais?|tests?|phase|plan|cahier|proces-verbal|pv|procedure|strategie|periode) (?:prealables? a la |de |d'|et )(?:recette|reception|acceptation|validation|admission)(?: .+)?, conditions? (?:de|d') ?(?:mise en (?:service|ligne|production)|livraison et .+|lancement|succes|conformite), critere d'acceptation, receptions?(?: .+)?, essais et reception, mise en (?:service|ordre de marche) et .+, criteres? de (?:livraison|fin|sortie|conformite|succes|done|reussite), livraison et (?:recette|reception|validation|acceptation), validation et (?:recette|reception), levee des reserves, verifications?, essais?
    `,
  },
  related: {
    en: list`tests?, testing, validation, verification, quality, delivery, review`,
    fr: list`tests?, validation, verification, qualite, livraison, controle`,
  },
  evidence: {
    en: list`
      acceptance (?:tests?|testing|period), (?:not )?(?:be |is |are )?considered "?(?:done|complete|completed|finished|accepted)"? (?:until|when|once|if|only), (?:is|are|be) (?:deemed )?accepted (?:when|once|if|by|upon|after), shall (?:accept|reject|approve) the (?:deliverables?|work|services), sign(?:ed)?[- ]off (?:by|on|from), (?:requirement|test|rehearsal|trial|delivery|unit|lot|batch|pilot|inspection)s? (?:is |are )?(?:pass|passes|passed|accepted) (?:when|if|once|only), counts? as accepted, pass: ,
      given .{2,200} when .{2,200} then, subject to (?:the client's |customer's |our )?(?:written )?(?:acceptance|approval), upon (?:acceptance|approval) (?:of|by), (?:written|final) acceptance, then the (?:system|user|app\w*|page) (?:shall|must|should|will|shows?|displays?),
      (?:days|weeks|months) (?:\w+ ){0,3}to (?:review|inspect|accept|reject|test|approve) (?:the|each|it|any|such), acceptance criteri(?:a|on), (?:works?|deliverables?|services?|goods|products?|equipment|boilers?|system|installation|results?) (?:is|are|shall be|will be) (?:deemed |considered |taken )?(?:accepted|complete|completed|done) (?:when|once|if|after|only|unless|upon|as soon as), (?:acceptance|commissioning|factory|site) tests?, (?:certificate|notice|report) of (?:acceptance|completion), acceptance (?:certificate|report|shall|will|is|by|of the (?:deliverables?|works?|services|goods|system)), (?:rejects?|rejection of|refuses?) (?:the |any |such )?(?:deliverables?|works?|goods|services?|delivery) (?:that|which|if|within|not|by), non-?conform(?:ing|ity) (?:deliverables?|goods|works?|services?)
    `,
    fr: list`
      criteres? d'acceptation, (?:est|sont|sera|seront) (?:reputee?s? )?(?:acceptee?s?|receptionnee?s?|recettee?s?|validee?s?|admise?s?) (?:lorsque|quand|si|apres|des|par|a l'issue|uniquement), proces-verbal (?:de|d') ?(?:recette|reception|admission), pv de (?:recette|reception), phase de recette,
      tests? de recette, (?:essai|test|pilote|epreuve|controle|lot|livraison)s? (?:est|sont|sera|seront) (?:jugee?s?|declaree?s?|consideree?s?|reputee?s?) (?:comme )?(?:concluant|reussi|satisfaisant|conforme|accepte|recu)e?s?, (?:vaut|valent) (?:acceptation|reception|recette) (?:des|de la|du|tacite), verification d'aptitude, verification de service regulier, vabf, vsr, etant donne .{2,200} quand .{2,200} alors, given .{2,200} when .{2,200} then, apres (?:validation|acceptation|recette|reception) (?:par le client|du client|ecrite|par l'acheteur|du maitre d'ouvrage|des (?:travaux|livrables|prestations)), soumise?s? a (?:la )?(?:validation|recette|reception|approbation) (?:du|de|par), (?:dispose|disposera|aura|a) (?:d'un delai )?de (?:\S+ ){1,4}(?:pour|afin de) (?:verifier|controler|valider|refuser|accepter|emettre|receptionner|formuler|tester|recetter), (?:la )?(?:recette|reception|admission) (?:est|sera|des (?:travaux|livrables|prestations)|est prononcee|provisoire|definitive|s'effectue|comprend|porte|aura lieu), (?:travaux|livrables?|prestations?|chaudieres?|equipements?|produits?|installations?) (?:est|sont|sera|seront) (?:recus?|recues?|acceptee?s?|validee?s?|admise?s?|consideree?s? comme) (?:apres|lorsque|si|quand|des|a l'issue|par|sous), (?:levee des|avec|sans) reserves, criteres? de (?:recette|validation|reception)
    `,
  },
  not: {
    en: list`(?:by|your|user|full|upon|constitutes?|with) acceptance of (?:all |any )?(?:these |the |this )?(?:terms|conditions), acceptance of (?:these |the |this |all )?(?:terms|agreement|risk|offer|policy|conditions), accept(?:s|ed)? (?:these|the) terms, acceptable use`,
    fr: list`acceptation des (?:presentes|conditions|cgu|cgv|termes|risques), accepte(?:nt|r)? (?:les|sans reserve les|sans reserve) (?:presentes|conditions|termes), recettes? (?:de cuisine|publicitaires?|fiscales?|de saison|favorites?|culinaires?|et depenses), (?:chiffre|depenses et|montant des) (?:de )?recettes?, accuse de reception, validation (?:du|de la) (?:commande|panier|compte|inscription|formulaire|email)`,
  },
  found: document => scenario(document) ?? tableHeaded(document, COLUMNS),
  expectedIn: [
    ['specification', 'warning'],
    ['rfp', 'warning'],
    ['statement-of-work', 'warning'],
    ['services-agreement', 'warning'],
    ['service-level-agreement', 'off'],
    ['data-processing-agreement', 'off'],
    ['terms', 'off'],
  ],
  message: {
    en: 'nothing says how the work will be accepted',
    fr: 'rien ne dit comment le travail sera recetté',
  },
  why: {
    en: 'Payment and delivery disputes turn on whether the work was accepted; the text must say who decides, on what, and by when.',
    fr: 'Les litiges de livraison et de paiement portent sur la recette\u202f: le texte doit dire qui décide, sur quoi et dans quel délai.',
  },
  advice: {
    en: 'Say who checks what was delivered, against which criteria, within how many days, and what follows a refusal.',
    fr: 'Dites qui vérifie ce qui est livré, selon quels critères, sous combien de jours, et ce qui suit un refus.',
  },
  examples: {
    en: [
      {
        bad: '# «Rental bicycles for the harbour»\n\n## Requirements\n\n- REQ-1: Each bicycle shall brake from 20 km/h within 4 m.\n- REQ-2: The supplier shall deliver 60 bicycles by 1 April 2027.\n- REQ-3: Each bicycle shall carry its number in digits of at least 5 cm.',
        good: '# Rental bicycles for the harbour\n\n## Requirements\n\n- REQ-1: Each bicycle shall brake from 20 km/h within 4 m.\n- REQ-2: The supplier shall deliver 60 bicycles by 1 April 2027.\n\n## Acceptance\n\nThe harbour office tests 6 bicycles drawn by lot within 10 business days of delivery; the lot is accepted when all 6 meet REQ-1.',
      },
    ],
    fr: [
      {
        bad: '# «Cahier des charges : mobilier de la médiathèque»\n\n## Exigences\n\n- EX-001 : Chaque étagère doit porter 80 kg.\n- EX-002 : Le fournisseur doit livrer 45 étagères avant le 15 mars 2027.\n- EX-003 : Les peintures doivent porter la classe d’émission A+.',
        good: '# Cahier des charges : mobilier de la médiathèque\n\n## Exigences\n\n- EX-001 : Chaque étagère doit porter 80 kg.\n- EX-002 : Le fournisseur doit livrer 45 étagères avant le 15 mars 2027.\n\n## Réception\n\nLa médiathèque charge trois étagères à 80 kg pendant 24 h sous 10 jours ouvrés ; le lot est reçu si aucune ne fléchit de plus de 3 mm.',
      },
    ],
  },
});
