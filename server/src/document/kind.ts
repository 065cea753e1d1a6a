import type { Text } from '../language/language.ts';
import { type Clues, FEATURES } from './kind-features.ts';
import { readProfile } from './kind-profile.ts';
import { readShape } from './kind-shape.ts';
import { countVocabulary } from './kind-words.ts';
import { KINDS, type Kind, type Profile } from './model.ts';

export interface KindRead {
  readonly kind: Kind;
  readonly profile: Profile;
  /** The strongest features found. */
  readonly reason: Text;
}

/**
 * Where the scores begin: a document has to show something before it is taken for more than `other`, which is left
 * alone, and a contract a good deal of secrecy before it is taken for a confidentiality agreement.
 */
const START: Readonly<Record<Kind, number>> = { specification: 0, contract: 0, nda: -5, rfp: 0, other: 4 };

/**
 * Tells what kind of document `text` is from its raw lines and words, without parsing Markdown: most Markdown is
 * neither a specification nor a contract, and must cost next to nothing.
 */
export function readKind(text: string): KindRead {
  const shape = readShape(text);
  const clues: Clues = { shape, heard: countVocabulary(shape.words) };
  const scores = { ...START };
  const found = FEATURES.map(({ name, weights, test }) => ({ name, weights, strength: test(clues) }));
  for (const { weights, strength } of found) {
    for (const kind of KINDS) scores[kind] += strength * (weights[kind] ?? 0);
  }
  const kind = KINDS.reduce((best, next) => (scores[next] > scores[best] ? next : best), 'other');
  const reasons = found
    .map(({ name, weights, strength }) => ({ name, weight: strength * (weights[kind] ?? 0) }))
    .filter(({ weight }) => weight >= 1)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3);
  return {
    kind,
    profile: readProfile(kind, clues),
    reason: reasons.length > 0 ? listed(reasons.map(({ name }) => name)) : NOTHING,
  };
}

const NOTHING: Text = {
  en: 'nothing speaks for a specification or a contract',
  fr: 'rien n’annonce une spécification ni un contrat',
};

const listed = (names: readonly Text[]): Text => ({
  en: names.map(({ en }) => en).join(', '),
  fr: names.map(({ fr }) => fr).join(', '),
});
