/** Ways of speaking that give a kind of document away; each is a list of phrases, `a|b` in a phrase being a choice. */
const VOCABULARY = {
  /** A thing that is to be built must do something. */
  systemDuty: [
    'the|each|every|this system|application|app|platform|site|website|tool|product|software|module|page|interface|api|device|board|solution|database|server|feature|component|game|widget|engine|motor|sensor|plugin|dashboard|user|users|admin|administrator|player|operator|court shall|must|should|will|can',
    'system|users|players|there shall|must|should',
    'shall be|not|provide|have|support|include|return|display|contain|allow|run',
    'le|la|l|ce|cette|une|un systeme|application|plateforme|site|outil|solution|logiciel|produit|module|interface|projet|jeu|page|utilisateur|administrateur|technicien|visiteur|robot|machine|appareil|equipement|ouvrage|batiment doit|devra|doivent|permet|permettra|pourra|peut|affiche',
    'les|des utilisateurs|administrateurs|visiteurs|joueurs|pages|donnees|clients doivent|devront|peuvent|pourront',
    'doit|devra|doivent|devront etre|pouvoir|permettre|avoir|comporter|afficher|proposer|contenir',
  ],
  /** Talk of the project that a client wants carried out. */
  project: [
    'cahier des charges',
    'besoins|besoin fonctionnel|fonctionnels|utilisateurs|client',
    'acceptance criteria|criterion',
    'functional|nonfunctional requirement|requirements',
    'user story|stories',
    'use case|cases',
    'out of scope',
    'critere|criteres d acceptation|acceptance',
    'hors perimetre',
    'le but|objectif de ce|du|notre projet',
    'notre|ce projet est|consiste|vise|a',
    'public cible',
    'charte graphique',
    'maitrise d ouvrage|oeuvre',
    'must have',
    'should have',
    'could have',
    'mvp',
    'exigence',
    'exigences',
    'livrable',
    'livrables',
  ],
  /** A party to an agreement must, may or promises. */
  partyDuty: [
    'the supplier|provider|customer|client|contractor|company|consultant|vendor|recipient|parties|party|licensor|licensee|processor|controller|seller|buyer|purchaser|agency|freelancer|developer|employee|subcontractor|carrier|employer shall|will|must|agrees|agree|may|warrants|undertakes|acknowledges|is|can',
    'either|neither|each|both|receiving|disclosing party|parties',
    'you|i|we agree|acknowledge|represent|warrant|undertake',
    'le|la|l|les|chaque prestataire|client|titulaire|fournisseur|association|utilisateur|societe|partie|parties|benevole|benevoles|editeur|locataire|bailleur|preneur|beneficiaire|occupant|sous traitant|acheteur|vendeur s',
    's engage|engagent',
    's interdit|interdisent a|de',
    'vous acceptez|engagez|reconnaissez',
    'est|sont tenu|tenus|tenue|tenues|responsable|responsables de|a|des|d',
    'ne|n saurait|sauraient etre',
    'se reserve|reservent le droit',
    'reserve|reserves the right',
  ],
  /** The words of agreements themselves. */
  agreement: [
    'this|the|these agreement|contract|terms|sow|msa|dpa|amendment|convention',
    'present|presente|presentes|cette|ce contrat|convention|accord|conditions|charte|engagement',
    'hereby',
    'herein',
    'hereinafter',
    'hereunder',
    'thereof',
    'whereas',
    'effective date',
    'governing law',
    'governed by',
    'the laws of',
    'force majeure',
    'breach',
    'liability',
    'liable',
    'indemnify',
    'indemnification',
    'intellectual property',
    'termination',
    'terminate',
    'terminated',
    'ci apres',
    'd une|autre part',
    'soussigne|soussignes|soussignee',
    'resiliation',
    'resilie|resilier|resiliee',
    'tribunal|tribunaux competent|competents|de',
    'mise en demeure',
    'litige|litiges',
    'droit francais|applicable',
    'represente|representee par',
    'lu et approuve',
    'convenu ce qui',
    'fait a',
    'cgu',
    'cgv',
    'personal data',
    'redevance',
    'statement|scope of work',
    'period of performance',
    'payment schedule|terms',
    'sign|signed|signing|signature',
    'invoice|invoices|facture|factures',
    'on behalf of',
    'legally|binding',
    'contract|contracts|contrat',
    'between me|us|you and',
    'caution',
  ],
  secrecy: [
    'confidential information',
    'information|informations confidentielle|confidentielles',
    'receiving|disclosing party',
    'discloser',
    'disclose|disclosed|disclosure',
    'non disclosure|divulgation',
    'nondisclosure',
    'divulguer|divulgation|divulguees|divulgue',
    'confidentialite',
    'confidential',
    'confidentiality',
    'recipiendaire',
    'partie emettrice|divulgatrice|receptrice',
    'reveal',
    'trade secret|secrets',
  ],
  tender: [
    'offeror|offerors|bidder|bidders|tenderer|tenderers|proposer|proposers',
    'vendor|supplier response|responses|proposal|proposals',
    'request for proposal|proposals|quote|quotes|quotation|tender|tenders|information',
    'rfp|rfps|rfq|rft|itt',
    'evaluation criteria|criterion|factor|factors',
    'proposal|proposals|submission|submissions|bids|tenders must|shall|will|should|received|submitted',
    'price|technical submission|proposal|evaluation',
    'best value',
    'soumissionnaire|soumissionnaires',
    'candidat|candidats|candidature|candidatures',
    'appel|appels d offre|offres',
    'remise|analyse|jugement|notation|presentation des offres',
    'l|les|leur|leurs offre|offres',
    'reglement de|pouvoir la|de|adjudicateur',
    'marche public',
    'acheteur public',
    'criteres de|d jugement|attribution|selection|notation',
    'dossier de consultation',
    'we|are|is seeking proposals|quotes|bids',
    'grant|bounty applicants|proposals',
  ],
  /** Somebody explains or advises. */
  advice: [
    'you should|need|can|want|might|could|ll|may to|want|also|use|see|find|need',
    'you want|need|can|have|are|should|ll',
    'your project|code|team|users|application|requirements|spec|users|own|site',
    'make sure',
    'let s',
    'for example|instance',
    'in this tutorial|article|guide|post|section|lesson|chapter',
    'how to',
    'is called|important',
    'we recommend',
    'feel free',
    'vous devez|pouvez|allez|devrez|pourrez|avez|voulez|souhaitez',
    'votre|vos projet|site|entreprise|client|equipe|cahier|produit|objectifs|besoins|utilisateurs|prestataire|cible|cibles|concurrents',
    'il faut|convient|est important|essentiel|recommande|conseille|preferable',
    'n hesitez|oubliez pas',
    'par exemple',
    'pensez a',
    'il s agit de|d',
    'on peut|doit|utilise|va',
    'bonnes pratiques',
    'best practices|practice',
  ],
  /** Talk about documents of this kind in general, not about this one. */
  genre: [
    'a|an|your|good|any|every|most|write|writing|of functional|technical|product|requirements|design spec|specs|specification|specifications|document',
    'a|an|good|your|great spec|requirement|specification|prd',
    'requirements are|is|can|may|describe|define|specify|engineering|elicitation|gathering',
    'functional spec|specs',
    'user|system requirements are|describe|define',
    'un|votre|son|bon|vos|chaque|le|du cahier des charges doit|est|permet|sert|contient|peut|pour',
    'un|votre|son|bon cahier des charges',
    'une|bonne|bonnes user story|stories',
    'user story|stories doit|doivent|est|sont|is|are|should',
    'rediger|ecrire|redaction un|une|son|votre|le|des|du|d',
    'modele de cahier|contrat',
    'etablir un cahier',
    'anti patterns',
    'mauvais|bon|bonne exemple',
    'good|bad example',
  ],
  /** Somebody tells what happened or what was thought. */
  narrative: [
    'we|i wanted|decided|chose|used|found|thought|had|did|were|tried|believe|think|learned|looked|discussed',
    'we are going|currently|planning',
    'currently we',
    'we ve',
    'nous avons decide|choisi|utilise|parle|fait|vu|discute|presente|demande',
    'il a ete',
    'je pense|trouve',
    'reunion du',
    'prochaine reunion|seance',
    'points abordes',
    'ordre du jour',
    'attendees',
    'action items',
    'next meeting|steps',
  ],
  /** The licences of free software, which read like contracts but bind nobody here. */
  licence: [
    'permission is hereby granted',
    'permission to use|copy copy|modify',
    'w3c software',
    'redistribution and use in',
    'gnu general public license',
    'apache license version',
    'mozilla public license',
  ],
  /** Software that exists is described to those who use or build it. */
  software: [
    'npm|pip|yarn|cargo|brew|composer install|add|run',
    'pull request|requests',
    'this repo|repository|package|library|plugin|extension|module',
    'ce depot|repo|repository',
    'open an issue',
    'mit license',
    'licensed under',
    'licence mit',
    'contributions are|welcome',
    'default value',
    'type string|boolean|number|function|object',
    'returns a|the|an',
    'variables d environnement',
    'environment variables|variable',
    'npm|node version',
    'git clone',
    'readme',
    'deprecated',
    'breaking change|changes',
    'bug fix|fixes',
    'contributors',
    'maintainers',
    'usage',
    'installation',
    'localhost',
  ],
} as const satisfies Record<string, readonly string[]>;

export type VocabularyName = keyof typeof VOCABULARY;

interface Node {
  readonly next: Map<string, Node>;
  readonly names: Set<VocabularyName>;
}

const node = (): Node => ({ next: new Map(), names: new Set() });
const root = node();
for (const [name, phrases] of Object.entries(VOCABULARY))
  for (const phrase of phrases) plant(phrase, name as VocabularyName);

/** Every choice of a phrase becomes a path of words. */
function plant(phrase: string, name: VocabularyName): void {
  let ends = [root];
  for (const choice of phrase.split(' ')) {
    ends = choice.split('|').flatMap(word =>
      ends.map(end => {
        const next = end.next.get(word) ?? node();
        end.next.set(word, next);
        return next;
      }),
    );
  }
  for (const end of ends) end.names.add(name);
}

/** How often each vocabulary is heard in `words` (folded), in one pass. */
export function countVocabulary(words: readonly string[]): Record<VocabularyName, number> {
  const counts = Object.fromEntries(Object.keys(VOCABULARY).map(name => [name, 0])) as Record<
    VocabularyName,
    number
  >;
  for (let i = 0; i < words.length; i++) {
    let current = root.next.get(words[i]!);
    for (let j = i + 1; current; j++) {
      for (const name of current.names) counts[name]++;
      current = j < words.length ? current.next.get(words[j]!) : undefined;
    }
  }
  return counts;
}
