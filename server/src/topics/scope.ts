import type { Statement } from '../document/model.ts';
import { list } from '../language/language.ts';
import type { MappedText } from '../text/mapped.ts';
import { finder } from '../text/phrases.ts';
import { defineTopic } from './define.ts';
import { oneOfKinds, sectionTitled } from './shape.ts';

/** Titles that tell what is bought in a contract, and any feature of the product elsewhere. */
const SERVICES = {
  en: list`services?, engagement, assignment, project, project description, services? provided`,
  fr: list`objet(?: du contrat| du present contrat| de la prestation)?, prestations?, services?, services? fournis?, prestations? fournies?, missions?, travaux, contenu, nature de la prestation`,
};

/** Exclusions of liability and of warranty stand under the same titles. */
const LIABILITY = {
  en: list`warrant\w{1,4}, liab\w{2,6}, damages, implied`,
  fr: list`responsabilites?, responsable, dommages?, indemni\w{2,6}`,
};

function isLiability({ text, section, language }: Statement): boolean {
  const speaks = (words: MappedText | null | undefined) =>
    words != null && finder(LIABILITY[language]).test(words.folded);
  return [text, section.title, section.parent?.title, section.parent?.parent?.title].some(speaks);
}

export default defineTopic({
  id: 'scope',
  name: { en: 'scope', fr: 'périmètre' },
  about: 'product',
  headings: {
    en: list`
      (?:project |product |work |system |feature |mvp |release |contract |service |solution |functional |technical |overall |high-level )?scope(?: (?:of|and|statement|definition|description|summary|boundar(?:y|ies)).*)?, (?:items? |work |features? )?(?:in|within|out|out of|outside|outside of|beyond|not in)[- ](?:of[- ])?(?:the )?scope.*,
      non-?(?:goals?|objectives?|requirements|features), not (?:in|now|included|covered|doing|part|planned|asked|wanted|needed|requested|yet|for now)(?: .+)?, exclusions?, excluded(?: .+)?, inclusions?, included(?: .+)?, what (?:is|is not|isn't|this is not|we are not|we will not|we won't|it is not|it does not) .+,
      what's (?:in|not|included|out|excluded).*, (?:system |project )?boundar(?:y|ies), extent of (?:the )?(?:works?|services?|supply), description of (?:the )?(?:services?|works?|project), services? (?:to be (?:provided|performed|rendered)|description|covered|included), works? (?:to be (?:done|performed|carried out|executed)|description|included), 
      statement of work, subject(?: matter)? of (?:the |this )?(?:agreement|contract|tender|procurement), description of (?:the )?(?:assignment|requirement), won't have.*, limits of (?:the )?(?:project|system|works?), battery limits, coverage, anticipated tasks, scope and limitations
    `,
    fr: list`
      (?:le )?perimetre.*, hors[- ](?:perimetre|scope|champ|projet|lot|marche|sujet|cadre).*, (?:etendue|portee|consistance|delimitation|limites?|champ|contenu|nature) (?:de|du|des|de la|de l'|d') ?(?:mission|travaux|prestations?|projet|marche|systeme|fourniture|etude|intervention|contrat|service)s?.*, exclusions?.*, hors de portee, non couverte?s?, pas (?:demandee?s?|maintenant|prevue?s?|prevus|incluse?s?|inclus|comprise?s?|compris|encore)(?: .+)?, ce qu(?:e nous|'on|'il|e le projet) (?:ne )?(?:fera|feront|ferons|faisons|fait|veut|demande|couvre) pas.*, non[- ]?(?:objectifs?|buts?|inclus|compris|prevu),
      (?:prestations?|travaux|elements?|fonctionnalites?|services?|points?) (?:attendue?s|demandee?s|incluse?s|inclus|exclue?s|exclus|comprise?s|non (?:incluse?s|comprise?s|prevue?s|couverte?s)|hors .+|couverte?s), ce qui (?:est|n'est|sera|ne sera) .+, ce que le (?:projet|contrat|service|produit) .+, description (?:de la mission|des prestations|des travaux|des services|de la prestation|du marche), 
      objet (?:du marche|de la consultation|de la mission|de la prestation|des travaux|de l'appel d'offres), inclus, exclus, in scope, out of scope, scope, non-goals, lots?, allotissement, decomposition en lots
    `,
  },
  related: {
    en: list`services?, overview, description, limitations?, context, introduction`,
    fr: list`objet, prestations?, services?, description, contexte, presentation`,
  },
  evidence: {
    en: list`
      (?:is|are|be|remains?) (?:explicitly |expressly )?(?:in|out of|outside|outside of|within|beyond|not in|not within) (?:the )?scope, (?:out of|not in|outside the|outside of the|beyond the|within the) scope(?: of (?:the|this) (?:project|work|works|contract|agreement|release|feature|version|spec|specification|services?|tender|assignment))?, (?:is|are|be) (?:not included in|excluded from|not covered by|not part of) (?:the |this )?(?:project|works?|contract|agreement|price|services?|scope|release|version|mvp|tender),
      (?:agreement|contract) (?:covers?|concerns?|relates? to|is limited to), (?:project|works?|services|service|assignment|tender) (?:shall |will |do |does )?(?:not )?(?:covers?|comprises?|includes?|consists? of|is limited to|are limited to|extends? to), (?:is|are) (?:expressly |explicitly )?(?:not included|excluded|out of scope), we do not (?:need|want|ask for|require) (?:an?|any|the), scope of (?:the )?(?:works?|services?|project|supply) (?:is|are|shall|covers?|includes?|comprises?|consists?), will not be (?:included|covered|implemented) in (?:this|the), (?:this|the) (?:project|feature|release|version|spec|change) (?:does|will) not
    `,
    fr: list`
      (?:est|sont|sera|seront|reste|restent) (?:explicitement |expressement )?(?:hors|exclue?s?|en dehors|dans le perimetre|hors du)(?: (?:perimetre|du perimetre|champ|scope|de la|du|des))?, (?:hors|dans le|au|du|le) perimetre (?:du projet|de la mission|de la prestation|des travaux|fonctionnel|technique|est|comprend|couvre|inclut|du marche|du contrat), ne (?:sont|seront|sera|est) pas (?:comprise?s?|compris|incluse?s?|inclus|couverte?s?|prise? en charge|pris en charge|prevue?s?) (?:dans|par|au|:),
      ne (?:fait|font) pas partie, ne sont pas (?:comprise?s?|incluse?s?) :, (?:le projet|le marche|la mission|la prestation|les prestations|les travaux|le contrat|le lot|la consultation) (?:concerne(?:nt)?|comprend|comprennent|porte(?:nt)? sur|couvre(?:nt)?|inclu(?:t|ent)|se limite(?:nt)? a|consiste(?:nt)? (?:en|a)), (?:projet|contrat|marche|prestations?|services?|forfait|lot|offre|maintenance) ne (?:comprend|comprennent|couvre|couvrent|inclut|incluent|concerne|concernent) pas, (?:n'entre|n'entrent) pas dans
    `,
  },
  not: {
    en: list`
      warrant(?:y|ies), liabilit(?:y|ies), damages, remed(?:y|ies), scope of (?:this|the) (?:document|section|specification|guide|policy), (?:variable|lexical|block|global|oauth|token|api|access|permission|rifle|spotting) scopes?, scope of (?:the )?(?:licen[sc]e|processing|application of the law)
    `,
    fr: list`
      (?:perimetre|objet|portee) d(?:e|u) (?:ce|present|cette|la presente)? ?(?:document|section|guide), perimetre de (?:la cloture|securite|l'enceinte), exclusions? de (?:responsabilite|garantie), dommages?, (?:candidats?|concurrents?|offres?) exclus?, critere d'exclusion
    `,
  },
  content: statement => !isLiability(statement),
  found: document => (oneOfKinds(document, 'contract', 'rfp') ? sectionTitled(document, SERVICES) : null),
  expectedIn: [
    ['cahier-des-charges', 'warning'],
    ['requirements', 'info'],
    ['product-requirements', 'info'],
    ['rfp', 'warning'],
    ['statement-of-work', 'warning'],
    ['services-agreement', 'warning'],
  ],
  message: {
    en: 'nothing says what is included and what is not',
    fr: 'rien ne dit ce qui est compris et ce qui ne l’est pas',
  },
  why: {
    en: 'Whatever is neither in nor out becomes an argument about the price once the work has begun.',
    fr: 'Ce qui n’est ni compris ni exclu devient une discussion sur le prix une fois le travail commencé.',
  },
  advice: {
    en: 'List what is included, then what is not, naming what a reader could expect and will not get.',
    fr: 'Listez ce qui est compris, puis ce qui ne l’est pas, en nommant ce qu’un lecteur pourrait attendre à tort.',
  },
  examples: {
    en: [
      {
        bad: '# «Request for proposals: new boilers for the town hall»\n\n## Requirements\n\n- REQ-1: Each boiler shall deliver 400 kW.\n- REQ-2: The bidder shall connect the boilers to the existing flue.\n\n## Submission of proposals\n\nProposals are due on 12 May 2027 at noon.',
        good: '# Request for proposals: new boilers for the town hall\n\n## Scope\n\nThe works cover the boiler room. The radiators and the flue are excluded.\n\n## Requirements\n\n- REQ-1: Each boiler shall deliver 400 kW.\n\n## Submission of proposals\n\nProposals are due on 12 May 2027 at noon.',
      },
    ],
    fr: [
      {
        bad: '# «Cahier des charges : navettes de l’hôpital»\n\n## Exigences\n\n- EX-001 : Le transporteur doit assurer un départ toutes les 20 min de 6 h à 22 h.\n- EX-002 : Chaque navette doit accueillir deux fauteuils roulants.\n- EX-003 : Le transporteur doit remplacer une navette en panne en 30 min.',
        good: '# Cahier des charges : navettes de l’hôpital\n\n## Périmètre\n\nLes navettes relient la gare et les trois pavillons. Le transport sanitaire est exclu.\n\n## Exigences\n\n- EX-001 : Le transporteur doit assurer un départ toutes les 20 min de 6 h à 22 h.\n- EX-002 : Chaque navette doit accueillir deux fauteuils roulants.',
      },
    ],
  },
});
