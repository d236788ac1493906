/** What the grammar of reported speech needs to know of an English or French word. Compared folded. */
export interface LatinWords {
  /**
   * Verbs as `base past participle-in-ing | frames prepositions`, or for French `all forms | …`. Frames as in `ar.ts`: c clause,
   * h the same only with its `that`, q marks or colon, o object, b somebody of / as something, k keeps the speaker, t somebody is told.
   */
  verbs: Map<string, LatinVerb>;
  language: 'en' | 'fr';
  that: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  definite: ReadonlySet<string>;
  persons: ReadonlySet<string>;
  bodies: ReadonlySet<string>;
  representatives: ReadonlySet<string>;
  anonymous: ReadonlySet<string>;
  texts: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  named: ReadonlySet<string>;
  /** Forms of verbs of saying that are also nouns. */
  nouns: ReadonlySet<string>;
  /** Auxiliaries of the passive. */
  passives: ReadonlySet<string>;
  titled: ReadonlySet<string>;
  media: ReadonlySet<string>;
  copulas: ReadonlySet<string>;
  firstPerson: ReadonlySet<string>;
  attributions: readonly string[];
  breaks: readonly string[];
  before: readonly string[];
  after: readonly string[];
  /** Auxiliaries of hearsay (French conditional), empty elsewhere. */
  hearsay: ReadonlySet<string>;
}

export interface LatinVerb {
  lemma: string;
  frames: string;
  prepositions: readonly string[];
  participle: boolean;
}
