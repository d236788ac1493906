/** What two texts are compared by: shingles of what is told outside long quotations, and its sentences as weighted words. */
import { isCommonWord } from '../text/common-words.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { stem } from '../text/stem.ts';
import { wordSpans, type Word } from '../text/words.ts';
import { findMarked } from '../voice/marks.ts';
import type { Span } from '../report/types.ts';
import { shinglesOf } from './shingles.ts';

/** A sentence as the set of its telling words. */
export interface OutlineSentence {
  /** Light stem → weight. */
  words: Map<string, number>;
  weight: number;
  /** True in the text's last paragraph. */
  last: boolean;
}

export interface Outline {
  /** Folded three-word runs of the narration: everything but long quotations. */
  shingles: Set<number>;
  sentences: OutlineSentence[];
  weight: number;
}

/** Quotations of this many words or more are somebody's statement: two articles may print it without copying each other. */
const LONG_QUOTATION = 8;
/** A narration of fewer words than this is nothing to compare: then the quotations count too. */
const SHORT_NARRATION = 20;
/** A sentence with less weight is read with the one before: «وأضاف:» alone says nothing. */
const LIGHT = 4;
/** Figures are what a rewrite keeps: a number weighs as much as two words. */
const FIGURE = 2;

/**
 * The outline of an article's text.
 * @param weightOf weight of a stem, by its rarity among the articles at hand; 1 for all when nothing is known
 */
export function outline(text: string, weightOf: (stem: string) => number = () => 1): Outline {
  const quoted = longQuotations(text);
  const told = wordSpans(text).filter((word) => !within(word, quoted));
  const spared = told.length >= SHORT_NARRATION ? quoted : [];
  const lastLine = text.trimEnd().lastIndexOf('\n') + 1;
  const sentences: OutlineSentence[] = [];
  for (const span of sentenceSpans(text)) {
    const words = wordSpans(text, span.start, span.end).filter((word) => !within(word, spared));
    const last = sentences.at(-1);
    const sentence = weigh(words, weightOf, span.start >= lastLine);
    if (last && sentence.weight < LIGHT) merge(last, sentence);
    else if (sentence.weight > 0) sentences.push(sentence);
  }
  return {
    shingles: shinglesOf((spared.length > 0 ? told : wordSpans(text)).map((word) => word.folded)),
    sentences,
    weight: sentences.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function longQuotations(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    lines.push({ start, end });
    start = end + 1;
  }
  return findMarked(text, lines).filter(
    ({ start, end }) => wordSpans(text, start, end).length >= LONG_QUOTATION,
  );
}

function within(word: Word, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= word.start && word.end <= end);
}

function weigh(words: Word[], weightOf: (stem: string) => number, last: boolean): OutlineSentence {
  const sentence: OutlineSentence = { words: new Map(), weight: 0, last };
  for (const { folded } of words) {
    const figure = /^\p{N}/u.test(folded);
    if ((!figure && folded.length < 3) || isCommonWord(folded)) continue;
    const key = stem(folded);
    if (sentence.words.has(key)) continue;
    const weight = figure ? FIGURE : weightOf(key);
    sentence.words.set(key, weight);
    sentence.weight += weight;
  }
  return sentence;
}

function merge(into: OutlineSentence, from: OutlineSentence): void {
  for (const [key, weight] of from.words) {
    if (into.words.has(key)) continue;
    into.words.set(key, weight);
    into.weight += weight;
  }
}
