/** A language that Cahier reads: one file of this folder each, listed by the build. */
export type LanguageId = 'en' | 'fr';

/** A message, a title or an explanation in every language of the interface. */
export type Text = Readonly<Record<LanguageId, string>>;

/**
 * A list of words and phrases, matched whole on folded text (lower case, no accents, straight apostrophes), so written
 * that way: `prevu(e|s|es)?`. Regular-expression syntax is allowed as long as no repetition nests or overlaps.
 */
export type Phrases = readonly string[];
