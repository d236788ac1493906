/**
 * What the sidebar shows of one tab, ready to be drawn: the report joined with the pack rows it refers to. The background
 * builds it (`buildView`), so that the sidebar needs neither pack nor database.
 */
import type { OwnMark } from '../packs/changes.ts';
import type {
  Language,
  Lean,
  OutletBasis,
  Quotation,
  RelatedKind,
  Report,
  Span,
  TermHit,
  Why,
} from './types.ts';

/** The same words in the languages of the interface; at least one is present. */
export interface LocalText {
  ar?: string | undefined;
  en?: string | undefined;
  fr?: string | undefined;
}

export type Hue = 'teal' | 'ochre' | 'grey';

export interface CampView {
  id: string;
  title: LocalText;
  hue: Hue;
  /** The camp it stands behind, or null. */
  backs: string | null;
  /** The camp on the other side, or null. */
  opponent: string | null;
}

/** A group of speakers or outlets that is no side of the conflict, but has words of its own. */
export interface CircleView {
  id: string;
  title: LocalText;
}

/** A sentence of the article with one place in it marked. */
export interface InSentence {
  before: string;
  match: string;
  after: string;
}

export interface SourceView {
  title: string;
  publisher?: string | undefined;
  date?: string | undefined;
  url?: string | undefined;
}

export interface ClaimView {
  id: string;
  kind: 'stance' | 'ownership' | 'reliability' | 'observed-wording';
  statement: string;
  /** The statement by language, where the pack has it in more than one. */
  translated?: LocalText | undefined;
  towards?: { camp: string; direction: 'for' | 'against' } | undefined;
  sources: SourceView[];
  basis: 'third-party' | 'partisan' | 'own-wording' | 'registry';
  /** Camp id of the party that makes a partisan claim. */
  madeBy?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
  confidence: 'high' | 'medium' | 'low';
  /** Ids of claims on the same outlet that say otherwise. */
  opposes: string[];
  /** The reader's own claim, or changed by them: who, why, when. */
  own?: OwnMark | undefined;
}

export interface OutletView {
  id: string;
  names: LocalText;
  basis: OutletBasis;
  country?: string | undefined;
  owner?: string | undefined;
  type: string;
  claims: ClaimView[];
  own?: OwnMark | undefined;
}

export interface EntityView {
  id: string;
  names: LocalText;
  kind: string;
  camp: string | null;
  /** The forms that stand in this article, most frequent first. */
  surfaces: { surface: string; count: number }[];
  mentions: (Span & { confidence: number; why: Why; ambiguous?: string[] | undefined })[];
  own?: OwnMark | undefined;
}

export interface TermView {
  hit: TermHit;
  names: LocalText;
  strength: 0 | 1 | 2 | 3;
  category: string;
  direction: 'for' | 'against' | 'neutral';
  /** Camp id that the term speaks for or against here, or null when the text does not say. */
  camp: string | null;
  usedBy: string[];
  neutral: LocalText | null;
  warning: string | null;
  sentence: InSentence;
  speaker: LocalText | null;
  target: LocalText | null;
  own?: OwnMark | undefined;
}

export interface QuotationView {
  quote: Quotation;
  words: string;
  speaker: LocalText | null;
  camp: string | null;
  /** Words as printed that name the speaker, when no entity of the pack does. */
  speakerWords: string | null;
}

export interface RelatedView {
  id: string;
  title: string;
  language: Language;
  outlet: LocalText | null;
  published: string | null;
  url: string | null;
  kind: RelatedKind;
  score: number;
  shared: LocalText[];
  /** Whole days between the two, or null when either date is not known. */
  days: number | null;
  /** Telling words that both use beside the shared names, as this article writes them, rarest first. */
  words: string[];
  /** Which of the two was published first, as far as their dates tell. */
  first: 'here' | 'there' | 'unknown';
  /** What the reader says of the two, or null. */
  says: 'same' | 'different' | null;
  /** The camp that its outlet's documented stance puts it near, or null. */
  side: string | null;
  /** From the reader's own articles, or from the pack's corpus. */
  from: 'reader' | 'pack';
}

/** Why there is nothing to show, or that there is. */
export type ViewStatus =
  | 'ready'
  /** The article was read, but no installed pack is about it. */
  | 'off-topic'
  /** The page is being read. */
  | 'reading'
  /** Isnad may not read this page: the reader has not clicked the button or named the site. */
  | 'not-permitted'
  /** The browser lets no extension read this kind of page (settings, store, PDF viewer). */
  | 'closed-page'
  /** The page is one of Isnad's own. */
  | 'own-page'
  /** The page holds no article: a front page, a form, a picture. */
  | 'no-article'
  /** The page holds no text. */
  | 'empty'
  /** The page is longer than Isnad reads. */
  | 'too-long'
  | 'error';

export interface SidebarView {
  tabId: number;
  status: ViewStatus;
  /** One plain sentence in the language of the error's maker: why nothing was read, or what was read was not kept. */
  problem: string | null;
  url: string | null;
  host: string | null;
  pack: { id: string; title: LocalText; version: string } | null;
  camps: CampView[];
  /** Circles that a term's `usedBy` may name beside the camps. */
  circles?: CircleView[] | undefined;
  report: Report | null;
  /** True when the page shows only the beginning of the article, so that only that was read. */
  partial: boolean;
  outlet: OutletView | null;
  /** The outlet's name as printed when it is none of the pack's. */
  outletName: string | null;
  origin: OutletView | null;
  lean: Lean | null;
  entities: EntityView[];
  terms: TermView[];
  quotations: QuotationView[];
  /** The corpus or kept article that this page is, or copies. */
  recognised: {
    id: string;
    title: string;
    similarity: number;
    from: 'reader' | 'pack';
    /** What the reader says of the two, or null. */
    says: 'same' | 'different' | null;
  } | null;
  related: RelatedView[];
  /** True when the article is kept in the library: said only after the transaction completed. */
  kept: boolean;
}
