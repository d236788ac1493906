/** What the articles' part of the library shows and what the reader can ask for in it. */
import type { Layout, Row } from '../../utils/coverage/side-by-side.ts';
import type { ShownLabelChange } from '../../utils/coverage/label-changes.ts';
import type { Language } from '../../utils/report/types.ts';
import type { Hue, LocalText, SidebarView } from '../../utils/report/view.ts';
import type { ListedFacet, Wanted } from './place.ts';

/** A run of shown text; a hit is a word that was looked for. */
export interface Run {
  text: string;
  hit: boolean;
}

/** A piece of a text that shows where the words stand. */
export interface Piece {
  runs: Run[];
  /** True when there is more of the text before, and after. */
  before: boolean;
  after: boolean;
}

interface FoundBase {
  id: string;
  title: Run[];
  url: string | null;
  outlet: LocalText | null;
  published: string | null;
  piece: Piece;
}

export interface FoundArticle extends FoundBase {
  kind: 'article';
  language: Language;
  side: { title: LocalText; hue: Hue } | null;
  /**
   * The article that it shares its text with, and whether this one was published earlier or later; `id` is null when no text of
   * the other is kept.
   */
  copyOf: { id: string | null; title: string; is: 'earlier' | 'later' | 'unknown' } | null;
}

export interface FoundNote extends FoundBase {
  kind: 'note';
  /** The words that the note is on. */
  about: Piece;
  /** Id of the article that the note is on, when that is kept. */
  article: string | null;
  tags: string[];
}

export type Found = FoundArticle | FoundNote;

export interface FacetValue {
  value: string;
  /** Null: the value speaks for itself. */
  name: LocalText | null;
  count: number;
  chosen: boolean;
}

export interface FoundPage {
  total: number;
  rows: Found[];
  facets: Record<ListedFacet, FacetValue[]>;
  /** Articles and notes in the library, whatever is looked for; null until they are counted. */
  stored: number | null;
  /** True while some of them cannot be found yet. */
  catchingUp: boolean;
}

export interface KnownArticleView {
  view: SidebarView;
  id: string;
  keptAt: number;
}

export interface PairSide {
  id: string;
  title: string;
  url: string | null;
  language: Language;
  outlet: LocalText | null;
  published: string | null;
}

/** Two kept texts and what was changed from the first to the second. */
export interface PairView {
  a: PairSide;
  b: PairSide;
  /** True when dates tell that `a` was published first. */
  dated: boolean;
  headline: Row | null;
  text: Layout;
  labels: ShownLabelChange[];
  words: { same: number; cut: number; inserted: number };
  says: 'same' | 'different' | null;
}

export interface ArticlesActions {
  ask: (wanted: Wanted) => void;
  openAddress: (url: string) => void;
  /** Answers whether it was forgotten. */
  forget: (id: string) => Promise<boolean>;
  linkWith: (one: string, other: string, says: 'same' | 'different' | null) => Promise<boolean>;
  go: (hash: string) => void;
}
