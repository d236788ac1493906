/** The article's text as the rules see it: its regions, their words, and the sentences around a place. */
import type { Block, BlockKind, Span } from '../report/types.ts';
import { perWord } from '../text/lexeme.ts';
import { firstAfter } from '../text/order.ts';
import { withoutParticles } from '../text/particles.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { BodyWords, onlyJoins } from '../text/words.ts';
import type { Word } from '../text/words.ts';
import { bare } from './bare.ts';

/** A block of the article, or the part of it that belongs to the body. Words and sentences are made when asked for. */
export class Region implements Span {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly text: string;
  private readonly all: BodyWords;
  private wordList: readonly Word[] | undefined;
  private sentenceList: Span[] | undefined;

  constructor(text: string, span: Span, kind: BlockKind, words: BodyWords) {
    this.text = text;
    this.all = words;
    this.start = span.start;
    this.end = span.end;
    this.kind = kind;
  }

  get words(): readonly Word[] {
    return (this.wordList ??= this.all.within(this.start, this.end));
  }

  get sentences(): Span[] {
    return (this.sentenceList ??= sentenceSpans(this.text, this.start, this.end));
  }

  /** `count` words from word `i` on, as they stand in the text. */
  written(i: number, count: number): string {
    const last = this.words[i + count - 1] ?? this.words[i]!;
    return this.text.slice(this.words[i]!.start, last.end);
  }

  /** The ways to read word `i`: as it stands and without its particles, folded. */
  readings(i: number): readonly string[] {
    return readingsOf(this.words[i]!).all;
  }

  /** The same, each without its article. */
  bareReadings(i: number): readonly string[] {
    return readingsOf(this.words[i]!).bare;
  }

  /** Index of the word in which `offset` lies, else of the next one; `words.length` when there is none. */
  wordFrom(offset: number): number {
    return firstAfter(this.words, offset);
  }

  /**
   * Index of the word that follows `offset` with nothing but blanks and marks between, or with `comma` also a comma;
   * -1 when there is none.
   */
  next(offset: number, comma = false): number {
    const i = this.wordFrom(offset);
    const word = this.words[i];
    return word && onlyJoins(this.text, offset, word.start, comma) ? i : -1;
  }

  /** Index of the word that ends right before `offset` in the same way; -1 when there is none. */
  previous(offset: number): number {
    const i = this.wordFrom(offset) - 1;
    const word = this.words[i];
    return word && onlyJoins(this.text, word.end, offset) ? i : -1;
  }

  /** Whether a colon stands at `offset`, blanks before it or not. */
  colonAt(offset: number): boolean {
    return /^\s*[:：]/u.test(this.text.slice(offset, offset + 4));
  }

  /** The sentence in which `offset` stands. */
  sentence(offset: number): Span {
    return this.sentences.find((span) => offset < span.end) ?? this;
  }
}

/** The regions of an article: its blocks as far as they are body, in order. */
export class Context {
  readonly text: string;
  readonly regions: Region[];

  constructor(text: string, blocks: Block[], body: Span[], words = new BodyWords(text, body)) {
    this.text = text;
    this.regions = regionsOf(text, blocks, body, words);
  }

  /** The region that holds all of a span, or undefined: outside the body nothing counts. */
  region(span: Span): Region | undefined {
    const region = this.regions[firstAfter(this.regions, span.start)];
    return region && region.start <= span.start && span.end <= region.end ? region : undefined;
  }
}

function regionsOf(text: string, blocks: Block[], body: Span[], words: BodyWords): Region[] {
  const regions: Region[] = [];
  const sorted = [...blocks].sort((a, b) => a.start - b.start);
  let first = 0;
  for (const span of [...body].sort((a, b) => a.start - b.start)) {
    let at = span.start;
    while (first < sorted.length && sorted[first]!.end <= span.start) first++;
    for (let i = first; i < sorted.length && sorted[i]!.start < span.end; i++) {
      const block = sorted[i]!;
      const start = Math.max(block.start, at);
      const end = Math.min(block.end, span.end);
      push(regions, text, words, at, start, 'paragraph');
      push(regions, text, words, Math.max(start, at), end, block.kind);
      at = Math.max(at, end);
    }
    push(regions, text, words, at, span.end, 'paragraph');
  }
  return regions;
}

/** Longest region, in UTF-16 units. No paragraph is longer; in a text without blocks the cost of a rule stays bounded. */
const LONGEST_REGION = 20_000;

/** Adds a region, cut at line breaks, else between sentences, where it is longer than any paragraph. */
function push(
  regions: Region[],
  text: string,
  words: BodyWords,
  start: number,
  end: number,
  kind: BlockKind,
): void {
  let from = start;
  while (end - from > LONGEST_REGION) {
    const cut = cutBefore(text, from + LONGEST_REGION, from);
    regions.push(new Region(text, { start: from, end: cut }, kind, words));
    from = cut;
  }
  if (end > from) regions.push(new Region(text, { start: from, end }, kind, words));
}

/** The last place to cut before `reach`: after a line, else after a sentence, else between words, else right there. */
function cutBefore(text: string, reach: number, from: number): number {
  const part = text.slice(from, reach);
  const line = part.lastIndexOf('\n');
  if (line > 0) return from + line + 1;
  const stop = Math.max(...['. ', '! ', '? ', '؟ ', '؛ '].map((mark) => part.lastIndexOf(mark)));
  const blank = stop > 0 ? stop + 1 : part.lastIndexOf(' ');
  return blank > 0 ? from + blank + 1 : reach;
}

/** The ways to read a word, as they stand and without the article. */
interface Readings {
  all: readonly string[];
  bare: readonly string[];
}

const readingsOf = perWord((folded): Readings => {
  const all = [folded, ...withoutParticles(folded).map((way) => way.rest)];
  return { all, bare: [...new Set(all.map(bare))] };
});
