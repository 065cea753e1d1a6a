/**
 * Which of several findings on one statement says most, the most specific first: a placeholder is no question of style,
 * and a figure that is missing tells more than a word that is vague. Rules that are not named come last.
 */
export const MOST_SPECIFIC_FIRST: readonly string[] = [
  'placeholder',
  'comparative',
  'unquantified',
  'vague-term',
  'negative-requirement',
  'escape-clause',
  'universal',
  'open-list',
  'weak-modal',
  'unclear-pronoun',
  'passive-without-actor',
  'compound-requirement',
  'requirement-without-criterion',
];
