/**
 * The vocabulary of a comparison: what is taken from one article (`ArticleFacts`), and what many of them say together
 * (`ComparisonResult`). Plain data, so that it can be sent to a page, stored, and printed as JSON. Offsets are UTF-16 code
 * units into the article's `Page.text`, end exclusive.
 */
import type { Interval } from '../report/interval.ts';
import type { Language, Span, Voice } from '../report/types.ts';
import type { InSentence, LocalText } from '../report/view.ts';
import type { Query } from './query.ts';

/** Camp of outlets without an uncontested documented stance, and of speakers on no side. */
export const NO_CAMP = 'none';

/** Who told it: an outlet of the pack, or what is known instead. */
export interface Teller {
  /** Outlet id, `name:…` or `host:…` for one that the pack does not know, or `unknown`. */
  key: string;
  names: LocalText;
  /** Camp by the outlet's documented stance, or `none`. */
  camp: string;
}

/** One use of a name, or of a word aimed at the thing. */
export interface LabelUse extends Span {
  /** What is counted together: `term:ID`, or `form:` and the folded form. */
  group: string;
  /** name: it stands for the thing; word: a loaded word aimed at it (militias, putschists). */
  kind: 'name' | 'word';
  /** The pack's form that matched. */
  form: string;
  term: string | null;
  voice: Voice;
  /** Entity id of the speaker when the words are somebody else's. */
  speaker: string | null;
  sentence: InSentence;
}

/** Words given to one speaker in one article. */
export interface Speech {
  /** Entity id, or null when the text does not say, or says a name that the pack does not know. */
  speaker: string | null;
  kind: 'direct' | 'indirect';
  words: number;
}

/** Words of one article, by voice: `[folded, form as printed, count]`. */
export type WordCount = [folded: string, form: string, count: number];

/** What a comparison needs of one article. */
export interface ArticleFacts {
  id: string;
  url: string | null;
  title: string;
  language: Language;
  /** `YYYY-MM-DD`, or null. */
  published: string | null;
  /** What near-copies of each other have in common; null for an article that is a copy of none. */
  cluster: string | null;
  outlet: Teller;
  /** Entity id → mentions. */
  mentions: Record<string, number>;
  /** Uses of the referent's names; empty when no referent was asked for. */
  labels: LabelUse[];
  /** Mentions of the referent's string that may be another's: not counted. */
  unsure: number;
  speech: Speech[];
  words: Partial<Record<Voice, WordCount[]>>;
  /** Loaded words in the outlet's own voice, by the camp they serve. */
  served: Record<string, number>;
}

/** A sentence behind a number. */
export interface Citation extends Span {
  article: string;
  url: string | null;
  title: string;
  published: string | null;
  outlet: string;
  voice: Voice;
  speaker: string | null;
  sentence: InSentence;
}

/** A column of the tables: an outlet or a camp. */
export interface Group {
  key: string;
  names: LocalText;
  camp: string;
  /** Articles that are counted. */
  articles: number;
  /** Articles that use at least one of the names in the chosen voices. */
  naming: number;
  /** Articles that mention the thing, or what belongs to it, and use none of the names: omission of the name. */
  unnamed: number;
  /** Articles that do not mention it at all. */
  silent: number;
}

export interface Cell {
  /** Uses in the chosen voices. */
  count: number;
  /** Different articles among them. */
  articles: number;
  voices: Partial<Record<Voice, number>>;
  /** The sentences, oldest first, as many as were asked for. */
  citations: Citation[];
}

/** A row of the table of names. */
export interface LabelRow {
  group: string;
  kind: 'name' | 'word';
  /** True when the name is put in marks or held at a distance. */
  distanced: boolean;
  /** The pack's most frequent form. */
  form: string;
  /** Every form of it that was met, with how often; most frequent first. */
  forms: [form: string, count: number][];
  term: string | null;
  /** The camp that the word serves, by its pack row. */
  serves: string | null;
  total: number;
  /** By group key; a missing cell is zero: this group never says it. */
  cells: Record<string, Cell>;
}

export interface WordRow {
  folded: string;
  /** The most frequent form as printed. */
  form: string;
  here: number;
  elsewhere: number;
  /** Articles of the group that have it. */
  articles: number;
  /** Log-odds ratio against the other groups. */
  delta: number;
  z: number;
}

/** What one group says more than the others of the same language. */
export interface DistinctiveWords {
  group: string;
  language: Language;
  /** Counted words, here and elsewhere. */
  here: number;
  elsewhere: number;
  /** False: nothing is significant, or there is nothing to compare with. */
  enough: boolean;
  /** Above significance, strongest first. */
  words: WordRow[];
}

export interface SpeakerRow {
  /** Entity id, or null: speakers that the text does not name or the pack does not know. */
  speaker: string | null;
  names: LocalText;
  camp: string;
  total: number;
  /** By group key. */
  cells: Record<string, { direct: number; indirect: number; articles: number }>;
}

/** Coverage of one group: days with articles. */
export interface TimeRow {
  group: string;
  /** `YYYY-MM-DD` → articles. */
  days: Record<string, number>;
  undated: number;
}

/** Of the loaded words in own voice that serve either side of an axis, how many serve the first. */
export interface LeanRow {
  group: string;
  /** The two camps of the axis. */
  camp: string;
  opponent: string;
  /** Words that serve `camp`, and all that serve either. */
  part: number;
  whole: number;
  /** Articles that have such words: the independent observations. */
  articles: number;
  /** Null: too few articles. */
  interval: Interval | null;
  /** Statements of others on the outlet's stance; contested when one opposes another. */
  documented: { camp: string; direction: 'for' | 'against'; basis: string; contested: boolean }[];
}

/** What the numbers rest on. */
export interface Sample {
  articles: number;
  outlets: number;
  /** Near-copies that were left out, or are in when the query asks for them. */
  copies: number;
  first: string | null;
  last: string | null;
  undated: number;
  languages: Partial<Record<Language, number>>;
  /** Mentions that may be of something else: not counted. */
  unsure: number;
  pack: { id: string; version: string };
}

export interface ComparisonResult {
  schema: 1;
  query: Query;
  referent: { id: string; names: LocalText; neutral: LocalText } | null;
  sample: Sample;
  groups: Group[];
  names: LabelRow[];
  words: DistinctiveWords[];
  speakers: SpeakerRow[];
  time: TimeRow[];
  lean: LeanRow[];
  /** Things that are named in the sample, by articles: what else could be compared. */
  things: { id: string; articles: number }[];
}
