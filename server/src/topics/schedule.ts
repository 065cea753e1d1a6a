import type { Document } from '../document/model.ts';
import { list } from '../language/language.ts';
import { finder } from '../text/phrases.ts';
import { hasBlank } from './content.ts';
import { defineTopic } from './define.ts';
import { oneOfKinds, saysWhen, sectionTitled, several, speaksOf } from './shape.ts';
import { tableHeaded } from './tables.ts';

const TERM = {
  en: list`
    (?:remain|continue|survive|last|stay)s? (?:\w+ ){0,6}(?:for|until|as long as), (?:for|during) a (?:period|term|duration) of, (?:terminates?|expires?|ends?) (?:\w+ ){0,4}(?:years?|months?|on|after|at the end), \w+ (?:\(\d+\) )?(?:years?|months?) (?:from|after|following|as of), term of (?:this|the) agreement
  `,
  fr: list`
    (?:pour|pendant|d') ?une (?:duree|periode) (?:de|d'), duree (?:de|d') ?(?:\S+ )?(?:\(?\d+\)? )?(?:ans?|annees?|mois), (?:ans?|annees?|mois) (?:a compter|apres|suivant|qui suivent|a partir), reste\w* (?:en vigueur|tenu\w*), prend fin
  `,
};

/** In a contract these head the term of validity, which is no schedule. */
const LASTING = { en: list`duration, term`, fr: list`duree(?: .+)?` };

const DATED = {
  en: list`timeline, due(?: date)?, deadlines?, (?:start|end|target|delivery|completion|planned|expected) dates?, dates?, milestones?, duration, estimated (?:time|duration)`,
  fr: list`echeances?, echeancier, delais?, dates?, dates? (?:de .+|prevues?|cibles?|limites?|butoirs?), jalons?, duree(?: estimee)?, debut, planning, periode`,
};

/** How long the secrets of a confidentiality agreement are kept; elsewhere a term of validity is no schedule. */
const term = (document: Document) =>
  several(document, 1, statement => !hasBlank(statement) && speaksOf(TERM)(statement));

/** Columns whose cells may be bare numbers. */
const WEEKS = { en: list`weeks?, sprints?, months?`, fr: list`semaines?, sprints?, mois, seances?` };

/** Columns of dates in a table of phases, deliveries or steps. */
function datedTable(document: Document) {
  const tables = document.tables.filter(({ rows, section }) => {
    const control = section.title && finder(CONTROL).test(section.title.folded);
    return !control && rows.filter(({ cells }) => cells.some(cell => saysWhen({ text: cell }))).length >= 2;
  });
  return tableHeaded({ ...document, tables }, DATED);
}

const CONTROL = list`version, versions, revisions?, history, historique, changelog, document, approval, approbation`;

export default defineTopic({
  id: 'schedule',
  name: { en: 'schedule', fr: 'calendrier' },
  about: 'project',
  headings: {
    en: list`
      (?:project |delivery |work |implementation |procurement |rfp |tender |proposed |preliminary |tentative |indicative |high-level |payment and )*(?:schedule|time ?lines?|time ?frames?|time ?tables?|timescales?|calendar|time ?plan|work ?plan|project plan|milestones?|phases?|phasing|deadlines?|key dates|important dates)(?: .+)?, delivery (?:dates?|times?|period|deadlines?), lead times?, completion(?: dates?)?, time for (?:completion|performance|delivery), start and end dates?, (?:start|end|due|closing|target|launch|submission|completion) dates?, (?:term and )?dates, programme of works, estimated duration, duration of (?:the )?(?:project|works?|study|assignment),
      planning, sprints?(?: plan)?, submission (?:deadline|of (?:tenders|proposals|bids|offers)), roll-?out(?: plan)?, time, term of (?:confidentiality|(?:the )?obligations?), when
    `,
    fr: list`
      (?:le |les )?(?:planning|calendrier|echeancier|delais?|echeances?|jalons?|phasage|planification|chronogramme|retroplanning|phases?|etapes?|dates? (?:cles?|importantes?|limites?|de (?:livraison|remise|debut|fin|demarrage|mise en .+)|butoirs?)|duree (?:du projet|des travaux|de la mission|d'execution|previsionnelle))(?: .+)?, date et heure limites?.*, (?:plan|programme) (?:de charge|de travail|de realisation|des travaux), organisation du temps, macro-?planning, feuille de route, diagramme de gantt, mise en oeuvre et delais, sprints?, periode d'execution, remise des (?:offres|plis|candidatures), timeline, lotissement et delais
    `,
  },
  related: {
    en: list`delivery, term, phases?, planning, roadmap, process`,
    fr: list`livraison, duree, etapes?, phases?, organisation, deroulement`,
  },
  evidence: {
    en: list`
      (?:by|before|no later than|not later than|on or before|due on|due by) (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december), (?:by|before|no later than|not later than|on or before|due on|due by) (?:january|february|march|april|may|june|july|august|september|october|november|december) \d, (?:no|not) later than \d+ (?:weeks|months|days|working days|business days|calendar days) (?:after|from|before),
      (?:project|works?|services?|delivery|development|contract|engagement|installation|construction|building|pilot|assignment) (?:shall |will |must |is to |are to |is expected to )?(?:starts?|begins?|commences?|ends?|finish(?:es)?|be (?:completed|delivered|finished)|completed|lasts?) (?:\w+ ){0,3}(?:on|by|in|before|until|no later than|within|at the latest) (?:\w+ ){0,4}(?:\d|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]), (?:completed|delivered|finished|ready|live|operational|handed over|submitted|received|due) (?:\w+ ){0,3}(?:by|before|no later than|on or before|not later than|on) (?:\w+ ){0,3}(?:\d{1,2}(?:st|nd|rd|th)? \w+|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|week \d|month \d),
      (?:deadline|due date|closing date|launch date|go-live)(?: date)? (?:is|for|of|:)(?: \w+){0,5} \d, milestone \d, (?:within|in|over|of) (?:\w+ )?\(?\d+\)? (?:weeks|months|business days|working days|calendar days) (?:of|from|after) (?:the )?(?:signature|award|contract|order|start|kick-?off|purchase order|notice to proceed|signing), phase (?:1|one|i):? .{0,60}(?:weeks?|months?|days?)
    `,
    fr: list`
      (?:chantier|travaux|projet|mission|prestation|etude|developpement) (?:dure|durent|durera|dureront),
      (?:projet|travaux|prestations?|livraison|mission|marche|developpement|chantier|contrat|pilote|intervention|mise en (?:service|ligne|production)) (?:\S+ ){0,3}(?:demarre(?:nt|ra|ront)?|commence(?:nt|ra|ront)?|debute(?:nt|ra|ront)?|se termine(?:nt|ra)?|s'acheve(?:nt|ra)?|dure(?:nt|ra)?|prevue?s?|acheve(?:e?s?)|livree?s?|terminee?s?|aura lieu|devra etre|est fixee?) (?:\S+ ){0,5}(?:le|avant|en|au plus tard|fin|debut|pour|d'ici|courant|mi|de|au) (?:\S+ ){0,3}(?:\d|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre), (?:au plus tard|avant) (?:le |fin |debut |mi-?)+(?:\d{1,2}|1er|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre),
      (?:date limite|date butoir|echeance|date de (?:livraison|mise en (?:ligne|service|production)|rendu|remise))(?: \S+){0,6} \d, (?:delai|duree) (?:d'execution|de realisation|de livraison|global|du projet|des travaux|previsionnelle)(?: \S+){0,5} \d, dans un delai de \d+ (?:semaines|mois|jours)(?: \S+){0,3} (?:a compter|apres|suivant) (?:la |le )?(?:signature|commande|notification|demarrage), phase (?:1|une|i) ?:? .{0,60}(?:semaines?|mois|jours?)
    `,
  },
  not: {
    en: list`
      schedule \d+ (?:lists|sets|contains|to this), (?:daily|weekly|maintenance|backup|class|course|exam|shift|staff|train|bus|delivery|medication|watering|user|employee|session|trial) schedules?, schedules? (?:modules?|view|page|screen), renews? automatically, retention period, response times?, timeline (?:view|component|feature), payment (?:deadline|due)
    `,
    fr: list`
      (?:module|gestion|vue|page|ecran|outil|consultation) (?:de |du |des )(?:planning|calendrier|plannings|emplois du temps), tacite reconduction, delais? (?:de (?:paiement|reglement|preavis|retractation|conservation|reponse|prescription|reflexion|route|grace)|legal|raisonnables?), duree de (?:conservation|vie|validite|garantie|la licence|l'abonnement|la session)
    `,
  },
  needsValue: true,
  content: saysWhen,
  found: document =>
    (oneOfKinds(document, 'nda') ? term(document) : null) ??
    (oneOfKinds(document, 'contract') ? null : sectionTitled(document, LASTING, saysWhen)) ??
    datedTable(document) ??
    tableHeaded(document, WEEKS),
  expectedIn: [
    ['cahier-des-charges', 'warning'],
    ['rfp', 'warning'],
    ['statement-of-work', 'warning'],
    ['nda', 'warning'],
  ],
  message: {
    en: 'no deadline, date or duration is set',
    fr: 'aucune échéance, date ni durée n’est fixée',
  },
  why: {
    en: 'Without a date nobody is late, and no penalty can ever be claimed.',
    fr: 'Sans date, personne n’est en retard, et aucune pénalité ne peut être demandée.',
  },
  advice: {
    en: 'Give each step a date or a number of days counted from a known event.',
    fr: 'Donnez à chaque étape une date, ou un nombre de jours compté depuis un événement connu.',
  },
  examples: {
    en: [
      {
        bad: '# «Statement of work: repair of the footbridge»\n\nThis statement of work is made between Valley Council (the Client) and Beam Ltd (the Supplier).\n\n## 1. Services\n\nThe Supplier shall replace the 48 planks of the footbridge.\n\n## 2. Fees\n\nThe Client shall pay EUR 9,600 on receipt of the invoice.',
        good: '# Statement of work: repair of the footbridge\n\nThis statement of work is made between Valley Council (the Client) and Beam Ltd (the Supplier).\n\n## 1. Services\n\nThe Supplier shall replace the 48 planks of the footbridge.\n\n## 2. Schedule\n\nThe works start on 3 May 2027 and end by 21 May 2027.\n\n## 3. Fees\n\nThe Client shall pay EUR 9,600 on receipt of the invoice.',
      },
    ],
    fr: [
      {
        bad: '# «Cahier des charges : rénovation de la cantine»\n\n## Exigences\n\n- EX-001 : L’entreprise doit poser 180 m² de carrelage antidérapant.\n- EX-002 : L’entreprise doit raccorder quatre fours de 12 kW.\n- EX-003 : La hotte doit extraire 3 000 m³/h.',
        good: '# Cahier des charges : rénovation de la cantine\n\n## Exigences\n\n- EX-001 : L’entreprise doit poser 180 m² de carrelage antidérapant.\n- EX-002 : L’entreprise doit raccorder quatre fours de 12 kW.\n\n## Calendrier\n\nLes travaux commencent le 5 juillet 2027 et s’achèvent le 20 août 2027.',
      },
    ],
  },
});
