/**
 * What the parts of the voice analysis hand to each other. Offsets are UTF-16 code units into the
 * analysed text, end exclusive.
 */
import type { Block, Language, Mention, Quotation, Span, Voice } from '../report/types.ts';
import type { Pack } from '../packs/schema.ts';
import type { Lexeme } from '../text/lexeme.ts';
import type { BodyWords } from '../text/words.ts';

/** The parts of a pack that the voice analysis reads. */
export type VoicePack = Pick<Pack, 'camps' | 'entities'> & Partial<Pick<Pack, 'topic'>>;

/** Everything the analysis needs to know about an article. */
export interface VoiceInput {
  text: string;
  /** Paragraphs and headings of the page; a text without blocks is read line by line. */
  blocks: readonly Block[];
  /** The article itself; nothing outside is read. */
  body: readonly Span[];
  /** The words of the body, when they have been read already. */
  words?: BodyWords | undefined;
  /** Named entities that were found, in any order. */
  mentions: readonly Mention[];
  /** Pack of the page's topic, or null: then speakers have no titles and terms no targets. */
  pack: VoicePack | null;
  /** ISO date of the article, or null: then titles of all times may resolve. */
  published: string | null;
}

/** One paragraph as far as it belongs to the article. */
export interface Paragraph extends Span {
  language: Language;
  /** True for what the page itself marks as headline or heading: who speaks there does not go on speaking below it. */
  heading: boolean;
  /** True for headlines, headings and other lines without a sentence's end. */
  title: boolean;
}

/** Text between quotation marks, before it is known whether somebody speaks. `start`/`end`: without the marks. */
export interface Marked extends Span {
  /** Where the opening mark begins; equal to `start` when the mark is missing. */
  outerStart: number;
  /** Where the closing mark ends; equal to `end` when the mark is missing. */
  outerEnd: number;
  /** How the end was found. */
  closing: 'mark' | 'paragraph' | 'next-opening';
  /** Index of the marked text around it, or null. */
  parent: number | null;
  /** True when it goes on with what the paragraph before left open. */
  continued: boolean;
  /** True when only the closing mark is there. */
  openingMissing: boolean;
}

export type TokenKind = 'word' | 'punctuation' | 'marked';

/** A word, a punctuation mark, or a whole marked text standing for one word of the narration. */
export interface Token extends Span {
  kind: TokenKind;
  /** Folded form of a word; the character itself for punctuation; empty for marked text. */
  folded: string;
  /** The word that `folded` is, with what is known of it; also for punctuation and marked text. */
  lexeme: Lexeme;
  /** For `marked`: index into the list of marked texts. */
  marked: number;
  /** True for a word that stands inside a label's marks. */
  inLabel: boolean;
}

/** Somebody who speaks: who it is, if known, and the words that name them. */
export interface Speaker {
  id: string | null;
  span: Span | null;
}

/** Words that are not the outlet's own, and why. Spans may lie inside each other: the smallest decides. */
export interface SpokenSpan extends Span {
  voice: Exclude<Voice, 'own'>;
  speaker: string | null;
  speakerSpan: Span | null;
  /** The word that made it reported speech, or the rule's name. */
  rule: string;
}

/** Whose words a span are. */
export interface VoiceOf {
  voice: Voice;
  speaker: string | null;
  speakerSpan: Span | null;
  rule: string;
}

/** The result of the analysis of one article. */
export interface VoiceAnalysis {
  /** Direct speech, labels in marks and stretches of indirect speech, in order of their start. */
  quotes: Quotation[];
  /** The same, and distanced words, as layers. */
  spoken: SpokenSpan[];
  /** Voice of any span of the text, in constant time per layer that covers it. */
  voiceOf(span: Span): VoiceOf;
}
