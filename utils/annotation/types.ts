/**
 * The vocabulary of annotations: what a reader says about a place in an article. Plain data, stored as it is here;
 * `files/` turns it into W3C Web Annotations and back.
 */
import type { Span } from '../report/types.ts';

/** The words of a place and the words around them (W3C `TextQuoteSelector`), as printed. */
export interface QuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
}

/** A place that was offered for an annotation and that the reader said is not its own. */
export interface WrongPlace {
  /** Id of the article. */
  article: string;
  /** The words there, as printed. */
  exact: string;
}

/** Where a note belongs: the article, under every address it was found at, and the place in its text. */
export interface Target {
  /** Id of the article: its own address (`ownAddress`) without fragment. */
  article: string;
  /** Further addresses of the same article (as shown, canonical at the same site, of copies), without fragment. */
  addresses: string[];
  title: string;
  /** Outlet id of a pack, or null. */
  outlet: string | null;
  /** ISO date of publication, or null. */
  published: string | null;
  quote: QuoteSelector;
  /** UTF-16 offsets into the text as it was read when the note was made (W3C `TextPositionSelector`), end exclusive. */
  position: Span;
  /** Places that were offered and are wrong, the latest last. */
  wrong?: WrongPlace[] | undefined;
}

export type AnnotationKind = 'note' | 'framing' | 'dispute' | 'evidence';

export const COLOURS = ['yellow', 'green', 'blue', 'pink', 'grey'] as const;
export type Colour = (typeof COLOURS)[number];

/** The mark that a dispute says is wrong: a row of a pack. */
export interface DisputedMark {
  pack: string;
  part: 'entities' | 'terms';
  row: string;
}

/** One note of the reader. `schema` is the version of this row's shape. */
export interface Annotation {
  schema: 1;
  /** `urn:uuid:…`, or the address that an imported annotation had. */
  id: string;
  target: Target;
  kind: AnnotationKind;
  /** The note's text, possibly empty. */
  note: string;
  tags: string[];
  colour: Colour;
  /** For `framing`: id of a code of the reader's code list. */
  code: string | null;
  /** For `dispute`. */
  disputes: DisputedMark | null;
  /** Milliseconds since 1970. */
  createdAt: number;
  changedAt: number;
  /** Name of who made it, when it came from a file that says so; null for the reader's own. */
  author: string | null;
  /** Fields of an imported annotation that Isnad does not know: they leave again with an export. */
  foreign: Record<string, unknown>;
}

/** A framing code of content analysis: a short list that the reader edits. */
export interface FramingCode {
  id: string;
  title: string;
  description: string;
  /** Place in the list. */
  order: number;
}

/** How well a place was found again in a text. */
export type AnchorState = 'anchored' | 'uncertain' | 'orphan';

/** Where an annotation stands in the text at hand. */
export interface Anchor {
  id: string;
  state: AnchorState;
  /** The place, UTF-16 offsets into the text at hand; null for an orphan. */
  span: Span | null;
  /** 0–1: how much of quote and surroundings agrees. 1 for an exact find; 0 for an orphan. */
  score: number;
}
