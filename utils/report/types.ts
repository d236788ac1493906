/**
 * The vocabulary of a report: what the analysis says about one article.
 * Everything here is plain data, so that it can be sent as a message, stored and printed as JSON.
 *
 * All offsets are UTF-16 code units into `Page.text`, end exclusive.
 */

/** A range in the analysed text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type Language = 'ar' | 'en' | 'fr' | 'other';

/** What a block of text is, as far as markup or shape tells. */
export type BlockKind = 'headline' | 'heading' | 'paragraph' | 'item' | 'caption' | 'meta';

/** A run of text that a reader sees as one block: a paragraph, a heading, a list item, a line of a text file. */
export interface Block extends Span {
  kind: BlockKind;
  /** Share of the block's characters that are link text, 0–1. */
  linkDensity: number;
  /** False when the extraction already judged the block to be outside the article. */
  article: boolean;
}

/** One version of a page's text, as it was read: the input of the analysis. */
export interface Page {
  /** Address as shown by the browser, or null for a file. */
  url: string | null;
  /** Canonical address given by the page, or null. */
  canonical: string | null;
  title: string | null;
  siteName: string | null;
  byline: string | null;
  /** ISO date (`YYYY-MM-DD` or longer), as the page's metadata gives it, or null. */
  published: string | null;
  /** True when the page shows only the beginning of the article and offers the rest to subscribers. */
  partial?: boolean;
  text: string;
  blocks: Block[];
}

/** Why a mention or term was accepted: shown to the reader on request. */
export interface Why {
  /** The rule that decided, e.g. `name`, `misspelling`, `near`, `camp-of-speaker`. */
  rule: string;
  /** The listed form of the pack row that matched. */
  form: string;
  /** What the rule found: the word beside it, the speaker, the date. */
  detail?: string;
}

/** An occurrence of a pack's entity. */
export interface Mention extends Span {
  id: string;
  surface: string;
  /** 0–1. Below 1: a misspelling, a metonym, or a string with two owners. */
  confidence: number;
  why: Why;
  /** Set when the string has two owners and nothing decides: all of them. */
  ambiguous?: string[];
}

export type Voice = 'own' | 'direct' | 'indirect' | 'marked' | 'distanced';

/** An occurrence of a pack's loaded term. */
export interface TermHit extends Span {
  id: string;
  surface: string;
  voice: Voice;
  /** Entity id of the speaker, when the term is somebody else's and it is known whose. */
  speaker: string | null;
  /** Entity id that a side-less term names, or null when the text does not say. */
  target: string | null;
  /** True when the term stands in the headline. */
  headline: boolean;
  why: Why;
}

export type QuotationKind = 'direct' | 'label' | 'indirect';

/** Words given to someone, or a name or label put in marks. */
export interface Quotation extends Span {
  kind: QuotationKind;
  /** Entity id, or null when unsure. */
  speaker: string | null;
  /** The words that name the speaker in the text, when there are any; the id may still be null. */
  speakerSpan: Span | null;
}

/** Words for and against one camp. */
export interface LeanCounts {
  for: number;
  against: number;
}

/** Wording balance of one article: counts by camp. Never a statement on the outlet. */
export interface Lean {
  own: Record<string, LeanCounts>;
  others: Record<string, LeanCounts>;
}

export type OutletBasis = 'address' | 'credit' | 'byline' | 'name' | 'corpus';

/** Who published, and how that is known. */
export interface OutletMatch {
  id: string;
  basis: OutletBasis;
}

export type RelatedKind = 'copy' | 'same-event' | 'same-topic';

/** Another article that tells of the same thing. */
export interface Related {
  id: string;
  /** 0–1; for a copy as `Recognised.similarity`. */
  score: number;
  kind: RelatedKind;
  /** Entity ids that both name, rarest first. */
  shared: string[];
  /** Whole days between the two, or null when either date is not known. */
  days?: number | null;
  /** Telling words that both use beside the names, as light stems, rarest first. */
  words?: string[];
}

/** An article of a pack's corpus, or one that the reader kept, that this page is or copies. */
export interface Recognised {
  id: string;
  /**
   * 0–1: estimated Jaccard similarity of the folded three-word shingles; for a text put in other words its mean with the share
   * of sentences that have a counterpart.
   */
  similarity: number;
}

/** What the analysis says about one article. `schema` changes when a field changes its meaning. */
export interface Report {
  schema: 1;
  id: string;
  title: string;
  language: Language;
  published: string | null;
  /** Pack id, or null when no installed pack is about this page. */
  pack: string | null;
  outlet: OutletMatch | null;
  /** Whose text it is, when the page republishes it. */
  origin: OutletMatch | null;
  /** The article itself, as ranges [start, end). */
  body: [number, number][];
  entities: Mention[];
  terms: TermHit[];
  quotes: Quotation[];
  lean: Lean;
  recognised: Recognised | null;
  related: Related[];
}
