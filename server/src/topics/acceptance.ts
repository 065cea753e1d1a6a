import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';

export default defineTopic({
  id: 'acceptance',
  name: { en: 'acceptance conditions', fr: 'conditions de recette' },
  about: 'project',
  headings: {
    en: list`
      acceptance(?: (?:criteria|criterion|conditions?|tests?|testing|procedures?|scenarios?|of (?:the )?(?:deliverables?|work|services?)))?, definition of done, validation criteria, success criteria, scenarios?, scenario: .+,
      inspection and acceptance, user acceptance tests?, verification and validation
    `,
    fr: list`
      recette(?: (?:technique|fonctionnelle|provisoire|definitive|du projet|et .+))?, (?:conditions?|criteres?|modalites?|procedures?) (?:d'acceptation|d'acceptabilite|de (?:recette|validation|reception))(?: .+)?, acceptation(?: des (?:livrables|travaux|prestations))?,
      reception(?: des travaux| des livrables)?, verification(?:s)? (?:d'aptitude|de service regulier|de bon fonctionnement), definition of done, admission, acceptance criteria, acceptance scenarios, validation des livrables, vabf, vsr, scenarios? d'acceptation
    `,
  },
  related: {
    en: list`tests?, testing, validation, verification, quality, delivery, review`,
    fr: list`tests?, validation, verification, qualite, livraison, controle`,
  },
  evidence: {
    en: list`
      acceptance (?:criteria|criterion|tests?|testing|period), (?:is|are|be) (?:deemed )?accepted (?:when|once|if|by|upon|after), shall (?:accept|reject|approve) the (?:deliverables?|work|services), sign(?:ed)?[- ]off (?:by|on|from),
      given .{2,200} when .{2,200} then, subject to (?:the client's |customer's |our )?(?:written )?(?:acceptance|approval), upon (?:acceptance|approval) (?:of|by), (?:written|final) acceptance, then the (?:system|user|app\w*|page) (?:shall|must|should|will|shows?|displays?),
      (?:days|weeks) to (?:review|inspect|accept|reject|test) (?:the|each|it|any)
    `,
    fr: list`
      criteres? d'acceptation, (?:est|sont|sera|seront) (?:reputee?s? )?(?:acceptee?s?|receptionnee?s?|recettee?s?|validee?s?|admise?s?) (?:lorsque|quand|si|apres|des|par|a l'issue|uniquement), proces-verbal (?:de|d') ?(?:recette|reception|admission), pv de (?:recette|reception), phase de recette,
      tests? de recette, verification d'aptitude, verification de service regulier, vabf, vsr, etant donne .{2,200} quand .{2,200} alors, given .{2,200} when .{2,200} then, apres (?:validation|acceptation) (?:par le client|du client|ecrite), soumise?s? a (?:la )?(?:validation|recette)
    `,
  },
  not: {
    en: list`acceptance of (?:these |the |this )?(?:terms|agreement|risk|offer|policy|conditions), accept(?:s|ed)? (?:these|the) terms, acceptable use`,
    fr: list`acceptation des (?:presentes|conditions|cgu|cgv|termes|risques), accepte(?:nt|r)? (?:les|sans reserve les|sans reserve) (?:presentes|conditions|termes), recettes? (?:de cuisine|publicitaires?|fiscales?)`,
  },
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
