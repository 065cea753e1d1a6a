/** A language that Cahier reads: one file of this folder each, listed by the build. */
export type LanguageId = 'en' | 'fr';

/** A message, a title or an explanation in every language of the interface. */
export type Text = Readonly<Record<LanguageId, string>>;

/**
 * A list of words and phrases, matched whole on folded text (lower case, no accents, straight apostrophes), so written
 * that way: `prevu(?:e|s|es)?`. Regular-expression syntax is allowed as long as no repetition nests or overlaps.
 */
export type Phrases = readonly string[];

/** Everything that the program knows of one language. */
export interface Language {
  readonly id: LanguageId;

  /** How duty, advice and permission are worded. */
  readonly modality: {
    /** A duty: `shall`, `s’engage à`. */
    readonly obligation: Phrases;
    /** A forbidden act, a duty as well. */
    readonly prohibition: Phrases;
    /** Wording that leaves the duty open: `should`, `devrait`. */
    readonly weak: Phrases;
    /** A right or a freedom, no duty. */
    readonly permission: Phrases;
    /** What the buyer wants, said as a wish. */
    readonly wish: Phrases;
    /** Plans and predictions. */
    readonly forecast: Phrases;
  };

  /** Who acts, at the start of a clause; {@link opensWithSubject} reads it. */
  readonly subjects: {
    /** What stands before the noun. */
    readonly articles: Phrases;
    /** The thing to be built, and those who use it. */
    readonly product: Phrases;
    /** The parties of a contract. */
    readonly party: Phrases;
    readonly pronoun: Phrases;
    /** The authors: `we`, `nous`. */
    readonly author: Phrases;
    /** The reader addressed: `you`, `vous`. */
    readonly reader: Phrases;
  };

  /** Signs that a sentence is not a demand. */
  readonly aside: {
    readonly definition: Phrases;
    readonly recital: Phrases;
    readonly example: Phrases;
    readonly rationale: Phrases;
    /** The present state of things. */
    readonly situation: Phrases;
    /** Directions to whoever fills in a template. */
    readonly instruction: Phrases;
    /** Deeming clauses, ownership, legal effects without an act. */
    readonly legalEffect: Phrases;
    /** Verbs of state and of opinion, whose sentences describe. */
    readonly description: Phrases;
    /** What is only being thought of: `possible approaches`. */
    readonly tentative: Phrases;
    /** The document speaking of itself. */
    readonly selfReference: Phrases;
    /** A condition that turns a permission into a duty: `provided that`. */
    readonly proviso: Phrases;
    /** When an agreement begins and ends, and the form that an act must take. */
    readonly termClause: Phrases;
  };

  /** Labels in front of what is no demand. */
  readonly labels: {
    readonly rationale: Phrases;
    /** Version, date, author and the like. */
    readonly control: Phrases;
  };

  /** Verb forms at the start of an item. */
  readonly forms: {
    /** Verbs that open a demand in the imperative or the infinitive. */
    readonly action: Phrases;
    /** Nouns that look like one of these verbs. */
    readonly notAction: Phrases;
    /** Third-person verbs by which a document says what the product does. */
    readonly behaviour: Phrases;
    /** Nouns of action: `creation of`, `gestion des`. */
    readonly actionNoun: Phrases;
    readonly userStory: Phrases;
    readonly condition: Phrases;
  };

  /** Steps of a scenario, at the start of a line. */
  readonly scenario: {
    readonly given: Phrases;
    readonly when: Phrases;
    readonly then: Phrases;
    readonly and: Phrases;
  };

  /** What the title of a section promises. */
  readonly titles: {
    readonly requirement: Phrases;
    readonly acceptance: Phrases;
    readonly obligation: Phrases;
    readonly technical: Phrases;
    readonly deliverable: Phrases;
    readonly aim: Phrases;
    readonly context: Phrases;
    readonly definition: Phrases;
    readonly exclusion: Phrases;
    readonly example: Phrases;
    readonly open: Phrases;
    readonly future: Phrases;
    /** Why the parties agree, before what they agree on. */
    readonly recital: Phrases;
    readonly plan: Phrases;
    readonly reference: Phrases;
  };

  /** Table headers by the role of their column. */
  readonly columns: Readonly<Record<string, Phrases>>;

  /** Words that keep a requirement from being verified. */
  readonly defects: {
    /** Qualities that want a measure wherever they are demanded: `user-friendly`, `adapté`. */
    readonly vague: Phrases;
    /** Ordinary adjectives, vague only where they are what is demanded: `shall be simple`, `a simple interface`. */
    readonly plain: Phrases;
    /** What stands between a verb of {@link linking} and the adjective: `very`, `à la fois`. */
    readonly degree: Phrases;
    /** Verbs that make of an adjective what is demanded: `be`, `remain`, `se veut`. */
    readonly linking: Phrases;
    /** Things whose quality is a matter of taste until it is measured: `interface`, `message`. */
    readonly taste: Phrases;
    /** Adjectives that pick from a set without saying what: `relevant`, `nécessaires`. */
    readonly selecting: Phrases;
    /** The sets they pick from: `information`, `formats`. */
    readonly sets: Phrases;
    /** A quality as a whole item: `Ergonomie`, `Usability`. */
    readonly bareQuality: Phrases;
    /** Verbs that say nothing of how when little follows: `manage`, `gérer`. */
    readonly bareVerb: Phrases;
    /** Openings after which nothing can be checked, however much follows: `improve`, `knowledge of`. */
    readonly bareDemand: Phrases;
    /** Reservations that leave the duty to its debtor: `where possible`. */
    readonly escape: Phrases;
    /** Reservations that leave a case open, but not the duty: `if applicable`. */
    readonly reservation: Phrases;
    readonly openList: Phrases;
    readonly comparative: Phrases;
    /** Wording that leaves the duty open: `should`, `devrait`. */
    readonly weak: Phrases;
    readonly placeholder: Phrases;
    /** Words that make of square brackets a field to be filled in: `amount`, `délai`. */
    readonly field: Phrases;
    /** Amounts, rates and delays without a figure. */
    readonly unquantified: Phrases;
    /** Claims about everything, which no test exhausts: `all situations`. */
    readonly universal: Phrases;
    /** Pronouns that need a noun before them. */
    readonly pronoun: Phrases;
    /** Duties in the passive: `shall be cleaned`. */
    readonly passive: Phrases;
    /** What tells who acts in a passive, or that nobody need: `by`, `automatically`. */
    readonly agent: Phrases;
    /** What must not happen, in words that no test settles: `shall not disturb`. */
    readonly unverifiable: Phrases;
    /** Announcements of what spells a word out: `the following`, `c’est-à-dire`. */
    readonly exact: Phrases;
    /** Ways to behave, which no figure beside them measures: `good faith`. */
    readonly attitude: Phrases;
    /** What comes after these only gives a purpose. */
    readonly purpose: Phrases;
    /** References that make a word precise: `as defined in annex 2`. */
    readonly reference: Phrases;
  };

  /** Measurable wordings for vague words; the first entry with a fitting stem counts. */
  readonly alternatives: readonly Alternative[];
}

/** Snippets to put for a vague word, by its place in the sentence; `~` is the *s* of a plural where the word has one. */
export interface Alternative {
  /** What the word begins with. */
  readonly stems: Phrases;
  /** In its place after a verb such as “be”. */
  readonly predicate: readonly string[];
  /** In its place beside a verb. */
  readonly adverb: readonly string[];
  /** At the end of the sentence, for an adjective at its noun. */
  readonly attribute: readonly string[];
}

/** The phrases of a list written as running text: separated by a comma and white space. */
export const list = (text: TemplateStringsArray): Phrases =>
  text.raw[0]!.trim()
    .split(/,\s+/)
    .filter(phrase => phrase !== '');
