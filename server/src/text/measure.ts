import type { Quantity } from './amounts.ts';

/** What a number only names: `article 5`, `step 3`, *lot n° 2*, `ISO 27001`, `RFC 2119`. */
const NAMES =
  /(?:articles?|art|sections?|sec|clauses?|annexe?s?|appendix|schedule|exhibit|chapters?|chapitres?|chap|paragraphe?s?|para|alinea|al|pages?|p|fig(?:ure)?s?|tableaux?|tables?|steps?|etapes?|phases?|lots?|parts?|parties|partie|items?|points?|levels?|niveaux?|tiers?|priorit[ey]|requirements?|exigences?|story|stories|task|tache|option|question|version|release|sprint|module|equipe|team|iso|iec|iso\/iec|rfc|en|nf|din|ieee|ansi|nist|astm|wcag|rgaa|html|css|http|tls|ssl|utf|sha|aes|rsa|base|numero|num|no|n°|n|#|§|loi|law|act|act of|directive|reglement|regulation|decret|arrete|ordonnance|title|titre|siret|siren|rcs|tel|telephone|code postal|cs|bp)[ .:]{0,2}$/;
const LAW =
  /(?:loi|law|act|directive|decret|arrete|ordonnance|reglement|regulation)(?: n[°o. ]*[\d-]+)? (?:of|du|dated|en date du)(?: the)? $/;
const COUNTED =
  /^ (?!(?:and|or|of|in|to|for|by|with|on|at|is|are|as|the|must|shall|should|may|can|will|et|ou|de|du|des|dans|pour|par|avec|sur|a|est|sont|en|au|aux|le|la|les|doit|doivent|un|une)(?![a-z]))[a-z]{2}/;
const COMPARED =
  /^(?:[^\d]*[≤≥<>=±~≈+]|(?:at|no|not|more|less|fewer|greater|higher|lower|up|within|under|over|above|below|between|exceed|max|min|a max|a min|au|moins|plus|infer|super|sous|jusqu|entre|environ|approx|about|n'|ne )[a-z]*)/;

/** Whether `quantity`, found in `folded`, measures something rather than names it. */
export function measures(folded: string, quantity: Quantity): boolean {
  const before = folded.slice(Math.max(0, quantity.start - 40), quantity.start);
  if (quantity.kind === 'version') return false;
  if (quantity.kind === 'date') return !LAW.test(before);
  if (quantity.kind !== 'number') return true;
  const own = folded.slice(quantity.start, quantity.end);
  if (COMPARED.test(own) || (/\D$/.test(own) && /\d/.test(own))) return true;
  const word = /(?:^|[^a-z])([a-z/]*[a-z°#§][ .:]{0,2})$/.exec(before)?.[1] ?? '';
  if (NAMES.test(word) && word === NAMES.exec(word)?.[0]) return false;
  if (
    before.trim() === '' &&
    /^[.)\]:]?(?: |$)/.test(folded.slice(quantity.end, quantity.end + 2)) &&
    /^\d{1,3}$/.test(own)
  ) {
    return COUNTED.test(folded.slice(quantity.end)) && folded[quantity.end] === ' ';
  }
  return COUNTED.test(folded.slice(quantity.end, quantity.end + 24));
}
