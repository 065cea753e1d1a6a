import type { Text } from '../language/language.ts';
import { FEATURE_NAMES, FEATURES, readClues } from './kind-features.ts';
import { readProfile } from './kind-profile.ts';
import { NAMES } from './kind-reasons.ts';
import { readShape } from './kind-shape.ts';
import { WEIGHTS } from './kind-weights.ts';
import { KINDS, type Kind, type Profile } from './model.ts';

export interface KindRead {
  readonly kind: Kind;
  readonly profile: Profile;
  /** The strongest features found. */
  readonly reason: Text;
}

/**
 * Tells what kind of document `text` is from its raw lines and words, without parsing Markdown: most Markdown is
 * neither a specification nor a contract, and must cost next to nothing.
 */
export function readKind(text: string): KindRead {
  const clues = readClues(readShape(text));
  const scores: Record<Kind, number> = { specification: 0, contract: 0, nda: 0, rfp: 0, other: 0 };
  const found = FEATURE_NAMES.map(name => ({ name, strength: FEATURES[name].test(clues) }));
  for (const { name, strength } of found) {
    for (const kind of KINDS) scores[kind] += strength * (WEIGHTS[name][kind] ?? 0);
  }
  const kind = KINDS.reduce((best, next) => (scores[next] > scores[best] ? next : best), 'other');
  const reasons = found
    .filter(({ name }) => name !== 'start')
    .map(({ name, strength }) => ({ name, weight: strength * (WEIGHTS[name][kind] ?? 0) }))
    .filter(({ weight }) => weight >= 1)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3);
  return {
    kind,
    profile: readProfile(kind, clues),
    reason: reasons.length > 0 ? listed(reasons.map(({ name }) => NAMES[name])) : NOTHING,
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
