import { list } from '../language/language.ts';
import { defineTopic } from './define.ts';
import { amongParties } from './parties.ts';

const ASKED = {
  en: list`
    (?:resumes?|cvs?|biograph\w+) (?:of|for) (?:\S+ ){0,4}(?:team|staff|personnel|members|consultants?|key), (?:portfolio|case stud(?:y|ies)|examples?|samples?) (?:of|from|showing) (?:\S+ ){0,2}(?:previous|similar|past|recent|comparable|relevant) (?:work|projects|sites|contracts), (?:previous|past|prior|experience (?:with|in|of|on|delivering)) (?:similar|comparable) (?:\S+ )?(?:projects?|work|contracts?|services|systems|clients|engagements),
    projects? of (?:a )?(?:similar|comparable) (?:size|scope|scale|nature|kind), staff (?:\S+ ){0,4}(?:trained|certified|qualified)
  `,
  fr: list`
    (?:cv|curriculum) (?:des|du|de l'|de la|nominatifs) ?(?:\S+ ){0,2}(?:equipe|intervenants?|chef|personnes|consultants?|membres), (?:realisations|projets|prestations|chantiers|missions|marches) (?:similaires|comparables|equivalente?s?|de meme nature), exemples? de realisations?, portfolio (?:du (?:candidat|prestataire)|de (?:realisations|projets)), moyens humains, effectifs (?:moyens|du candidat|de l'entreprise|annuels)
  `,
};
const NOT_ASKED = {
  en: list`users?, visitors?`,
  fr: list`utilisateurs?, visiteurs?`,
};

export default defineTopic({
  id: 'provider-qualifications',
  name: { en: 'qualifications of the provider', fr: 'qualifications du prestataire' },
  about: 'project',
  headings: {
    en: list`
      (?:(?:service )?provider|supplier|vendor|bidder|contractor|consultant|tenderer|firm|team|staff|personnel|proposer|offeror|freelancer|agency|respondent)(?:'s|s'|s)? (?:qualifications?|experience|skills|competenc(?:e|y|ies)|credentials|eligibility|profile|certifications?|capabilit(?:y|ies)|references|background),
      (?:minimum |required |mandatory |technical |professional |desired |preferred |relevant |specific )?qualifications?(?: (?:of|for) (?:the )?[a-z ]{3,40}| requirements)?,
      (?:minimum|required|mandatory|professional|desired|preferred|relevant|previous|prior|necessary|expected) (?:experience|skills|expertise|certifications),
      skills required, key personnel, staffing (?:requirements?|plan|approach), personnel requirements?, (?:client|customer|project|past performance) references, past performance, (?:experience|skills) (?:and|&) (?:qualifications?|references|expertise|capability|capacity|skills|experience), eligibility of (?:bidders|tenderers|suppliers)
    `,
    fr: list`
      (?:profils?|qualifications?|competences?|experiences?|references?|certifications?|habilitations?|capacites?) (?:professionnelles? |techniques? |requise?s? )?(?:du|des|de l'|de la|d'un) ?(?:prestataires?|titulaires?|candidats?|soumissionnaires?|entreprises?|fournisseurs?|intervenants?|equipes?|agences?|consultants?|personnels?|societes?|freelances?),
      (?:profils?|qualifications?|competences?|experiences?|references?|certifications?|habilitations?) (?:requise?s?|attendue?s?|exigee?s?|demandee?s?|souhaitee?s?|recherchee?s?|minimales?|necessaires?|professionnelles?|similaires|techniques et professionnelles),
      (?:profil|prestataire|candidat) recherche, capacites? (?:techniques?|professionnelles?)(?: et (?:techniques?|professionnelles?|financieres?))?, qualifications?, exigences (?:envers|relatives au|vis-a-vis du|concernant le) (?:prestataire|titulaire), moyens humains, equipe dediee, references clients?
    `,
  },
  related: {
    en: list`experience, skills, team, staff, personnel, references, about (?:us|the company), bidders?`,
    fr: list`experience, competences?, equipe, personnel, references, candidats?, prestataires?`,
  },
  evidence: {
    en: list`
      (?:\d+|two|three|four|five|six|seven|eight|nine|ten)\+? (?:\(\d+\) )?(?:or more )?years?'? (?:of )?(?:[a-z-]+ ){0,4}experience, years of (?:[a-z-]+ ){0,3}experience,
      (?:proven|demonstrated|demonstrable|documented|relevant|prior|previous|extensive|professional|substantial|requisite|sufficient) (?:[a-z,-]+ ){0,3}(?:experience|expertise|track record) (?:in|with|of|on|to|for|and), track record, (?:individuals|personnel|staff|persons|people|team members?|employees|consultants|technicians|someone) (?:\S+ ){0,3}(?:with|having|who have|who has) (?:\S+ ){0,4}(?:experience|expertise|skills), (?:proficiency|proficient|skilled|fluent|expertise|competence) (?:in|with), (?:strong|working|good|solid|thorough|proven|sound) knowledge of,
      (?:provide|submit|include|supply|list|give|show|furnish) (?:[a-z0-9]+ ){0,4}references (?:from|of|for), references (?:from|of) (?:[a-z0-9]+ ){0,4}(?:clients?|customers?|projects?|contracts?),
      (?:suitably|appropriately|properly|duly|fully|adequately)[ -](?:qualified|skilled|trained|experienced|certified|licensed),
      (?:use|employ|assign|provide|by|deploy|engage|supply|only) (?:only )?(?:[a-z,-]+ ){0,3}(?:qualified|competent|experienced|skilled|certified|licensed) (?:[a-z]+ ){0,2}(?:personnel|staff|technicians?|electricians?|engineers?|workers?|professionals?|employees|persons?|operatives|consultants?|developers?|installers?|plumbers?|auditors?|contractors?),
      (?:personnel|staff|employees|technicians?|providers?|company|agency|caterers?|consultants?|workers|mechanics?|electricians?|welders?|drivers?|engineers?|developers?|installers?|bidders?|suppliers?|contractors?|tenderers?|vendors?|auditors?) (?:[a-z]+ ){0,2}(?:must be|shall be|should be|will be|to be|are|is|have been) (?:[a-z]+ ){0,2}(?:qualified|certified|licensed|accredited|skilled),
      (?:hold|holds|holding) (?:an? |the )?(?:[a-z0-9]+ ){0,4}(?:certificate|certification|diploma|degree|qualification|accreditation),
      (?:in business|trading|established|operating|incorporated) for (?:at least|more than) \S+ years, (?:has|have|having|possess|possesses) (?:the |all )?(?:[a-z]+,? ){0,4}(?:skills?|qualifications|expertise|know-how) (?:[a-z,]+ ){0,6}(?:to|in|for|required|necessary|and experience)
    `,
    fr: list`
      (?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze) (?:\(\d+\) )?(?:ans|annees) (?:d'experience|de pratique|d'anciennete)|(?:experience|anciennete) (?:\S+ ){0,4}(?:\d+|deux|trois|quatre|cinq|dix) (?:ans|annees),
      (?:justifi\w+|dispos\w+|beneficie\w*|faire (?:preuve|etat)|fait (?:preuve|etat)|possed\w+|avoir|dote\w*) (?:d'une|de|d'|d'au moins|une|l') ?(?:\S+ ){0,3}(?:experience|expertise|competences?|qualifications?) (?!utilisateur),
      (?:fournir|fournit|presenter|presente|produire|produit|joindre|joint|citer|cite|indiquer) (?:\S+ ){0,4}references (?:\S+ ){0,6}(?:clients?|similaires?|projets?|chantiers?|ans|annees|comparables?|realisations?|dans|en),
      references (?:clients?|similaires|de (?:projets|chantiers|realisations|prestations) (?:similaires|comparables|equivalent\w*)), (?:\d+|deux|trois|quatre|cinq) references (?:\S+ ){0,4}(?:de|dans|datant|chez|clients?|similaires), (?:constituee?s?|creee?s?|en activite|etablie?s?|immatriculee?s?) depuis (?:au moins|plus de) \S+ ans, titulaires? (?:d'une |d'un |de la |du |de l')(?:\S+ ){0,2}(?:attestation|qualification|certification|diplome|habilitation|agrement|certificat|brevet|caces),
      (?:prestataire|titulaire|candidat|entreprise|soumissionnaire|intervenants?|personnels?|techniciens?|electriciens?|soudeurs?|formateurs?|hebergeur|societe) (?:\S+ ){0,3}(?:est|sont|etre|soit|soient) (?:certifiee?s?|habilitee?s?|qualifiee?s?|agreee?s?|diplomee?s?|labellisee?s?),
      (?:connaissances?|competences?) en (?!matiere de (?:donnees|confidentialite)), savoir utiliser, personnels? (?:dument |suffisamment )?(?:qualifie|habilite|forme|competent|diplome|experimente)s?, (?:diplome d'etat|certifiee? qualibat|qualibat|qualifelec), (?:competences?|expertise|experience) (?:averee?s?|confirmee?s?|reconnue?s?|significatives?|solides?|exigee?s?|requises? du prestataire)
    `,
  },
  not: {
    en: list`(?:no|without|little) (?:prior |previous |technical |special )?(?:[a-z]+ )?(?:experience|expertise), user experience, (?:users?|visitors?|players?|customers?|guests?|readers?|patients?|students?) (?:with|who have|without|having), qualified (?:leads?|domains?|names?)`,
    fr: list`(?:aucune?|sans) (?:\S+ )?(?:experience|competence|connaissance|expertise), experience (?:utilisateur|client|d'achat|de jeu|de navigation|immersive|fluide), (?:utilisateurs?|visiteurs?|joueurs?|eleves?) (?:ayant|sans|avec|disposant)`,
  },
  found: document => amongParties(document, ASKED, NOT_ASKED),
  expectedIn: [
    ['cahier-des-charges', 'info'],
    ['rfp', 'warning'],
    ['statement-of-work', 'info'],
    ['services-agreement', 'info'],
  ],
  message: {
    en: 'nothing says what experience or certificates whoever does the work must have',
    fr: 'rien ne dit quelle expérience ni quels certificats doit avoir celui qui fera le travail',
  },
  why: {
    en: 'Work stands or falls with those who do it; what is not asked for before the choice cannot be refused after it.',
    fr: 'Le travail vaut ce que valent ceux qui le font\u202f; ce qui n’est pas demandé avant le choix ne peut plus être refusé ensuite.',
  },
  advice: {
    en: 'Ask for a number of comparable references, years of experience by role, and the certificates that the trade requires.',
    fr: 'Demandez un nombre de références comparables, des années d’expérience par fonction et les certificats que le métier exige.',
  },
  examples: {
    en: [
      {
        bad: '---\ncahier: { kind: rfp, profile: rfp }\n---\n\n# «Request for proposals: school meals»\n\n## Scope\n\nThe caterer shall serve 900 meals a day in six schools.\n\n## Price\n\nThe bidder gives a price per meal.',
        good: '---\ncahier: { kind: rfp, profile: rfp }\n---\n\n# Request for proposals: school meals\n\n## Scope\n\nThe caterer shall serve 900 meals a day in six schools.\n\n## Qualifications of the bidder\n\n- Three contracts for at least 500 meals a day since 2022.\n- A head chef with 5 years of experience in schools.',
      },
    ],
    fr: [
      {
        bad: '# «Cahier des charges : réfection de la toiture du gymnase»\n\n## Exigences\n\n- EX-001 : Le titulaire doit déposer 640 m² de bac acier.\n- EX-002 : Le titulaire doit poser une étanchéité garantie dix ans.',
        good: '# Cahier des charges : réfection de la toiture du gymnase\n\n## Exigences\n\n- EX-001 : Le titulaire doit déposer 640 m² de bac acier.\n\n## Qualifications du titulaire\n\n- Deux toitures de plus de 500 m² refaites depuis 2022.\n- Une qualification Qualibat 3211 en cours de validité.',
      },
    ],
  },
});
