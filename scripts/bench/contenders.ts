/**
 * What is measured: matchers that are given the same forms and the same text, and have to report the same spans:
 * folded, whole words, particles allowed before the first word, leftmost-longest, offsets into the original text.
 * Those that know none of this get the folded text and the same filter over their hits.
 */
import { AhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import { AhoCorasick as GreedyAhoCorasick } from '@monyone/aho-corasick/greedy';
import ModernAhoCorasick from 'modern-ahocorasick';
import { build } from '../../utils/lexicon/compile.ts';
import { findCandidates } from '../../utils/lexicon/find.ts';
import { openLexicon } from '../../utils/lexicon/lexicon.ts';
import { leftmostLongest } from '../../utils/lexicon/overlap.ts';
import { tokensOf } from '../../utils/lexicon/tokens.ts';
import { foldText } from '../../utils/text/fold.ts';
import type { Folded } from '../../utils/text/fold.ts';
import { isWhole } from '../../utils/text/particles.ts';

export type Spans = { start: number; end: number }[];
export type Search = (text: string) => Spans;

export interface Contender {
  name: string;
  /** Builds its index; the function it gives searches. */
  build: (forms: string[]) => Search;
  /** Largest number of forms, and of text units times forms, that is worth waiting for. */
  limit?: { forms?: number; work?: number };
}

/** Compiles forms as Isnad does, as names of one row. */
export function compile(forms: string[]): ArrayBuffer {
  const owner = { kind: 'entity', id: 'a', row: 0, inflected: false, quoted: false } as const;
  const entries = forms.map((form, i) => ({ ...tokensOf(form), owner: { ...owner, form: i }, heh: false }));
  return build(entries, { pack: 'bench', version: '0.0.0', entities: ['a'], terms: [] });
}

const isnad: Contender = {
  name: 'Isnad',
  build: (forms) => {
    const lexicon = openLexicon(compile(forms));
    return (text) => leftmostLongest(findCandidates(lexicon, text));
  },
};

const LETTER = /[\p{L}\p{N}]/u;
const PARTICLES = /^[وف]?[بكل]?$/;

/** The filter that gives a plain matcher's hits on folded text the meaning of Isnad's. */
class Filter {
  private readonly firsts = new Set<string>();
  readonly patterns: string[];

  constructor(forms: string[]) {
    const folded = forms.map((form) => tokensOf(form).tokens.join(' '));
    for (const form of folded) this.firsts.add(form.split(' ', 1)[0]!);
    const article = folded.filter((form) => form.startsWith('ال')).map((form) => `لل${form.slice(2)}`);
    this.patterns = [...new Set([...folded, ...article])];
  }

  /** The span of a hit in the original text, or null when it is no whole word. */
  span(folded: Folded, begin: number, end: number): { start: number; end: number } | null {
    const { text } = folded;
    if (end < text.length && LETTER.test(text[end]!)) return null;
    let first = begin;
    while (first > 0 && LETTER.test(text[first - 1]!)) first--;
    const before = text.slice(first, begin);
    let last = begin;
    while (last < end && LETTER.test(text[last]!)) last++;
    const rest = text.slice(begin, last);
    const lal = rest.startsWith('لل') && !this.firsts.has(rest);
    const whole = before + rest;
    if (before !== '' || lal) {
      const alone = last === end;
      if (
        (alone && rest.length < 3) ||
        isWhole(whole) ||
        isWhole(whole.replace(/^[وف]/u, '')) ||
        this.firsts.has(whole)
      )
        return null;
      if (!PARTICLES.test(before) || (lal && before.length > 1)) return null;
      if (lal && before !== '' && before !== 'و' && before !== 'ف') return null;
    }
    return { start: folded.toOriginal(begin), end: folded.toOriginal(end - 1) + 1 };
  }
}

function plain(
  name: string,
  make: (patterns: string[]) => (text: string) => { begin: number; end: number }[],
  limit?: Contender['limit'],
): Contender {
  return {
    name,
    ...(limit ? { limit } : {}),
    build: (forms) => {
      const filter = new Filter(forms);
      const match = make(filter.patterns);
      return (text) => {
        const folded = foldText(text);
        const spans: Spans = [];
        for (const { begin, end } of match(folded.text)) {
          const span = filter.span(folded, begin, end);
          if (span) spans.push(span);
        }
        return leftmostLongest(spans);
      };
    },
  };
}

const escape = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const regexp: Contender = {
  name: 'RegExp, Arabic-aware',
  build: (forms) => {
    const filter = new Filter(forms);
    const alternatives = filter.patterns.sort((a, b) => b.length - a.length).map(escape);
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])([وف]?[بكل]?)(${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
      'gu',
    );
    return (text) => {
      const folded = foldText(text);
      const spans: Spans = [];
      pattern.lastIndex = 0;
      for (let match = pattern.exec(folded.text); match; match = pattern.exec(folded.text)) {
        const begin = match.index + match[1]!.length;
        const span = filter.span(folded, begin, begin + match[2]!.length);
        if (span) spans.push(span);
        else pattern.lastIndex = match.index + 1;
      }
      return spans;
    };
  },
};

const modern: Contender = {
  name: 'modern-ahocorasick',
  // It segments graphemes; on a long string that is quadratic, so it is fed line by line.
  limit: { forms: 10_000, work: 2e9 },
  build: (forms) => {
    const filter = new Filter(forms);
    const matcher = new ModernAhoCorasick(filter.patterns);
    return (text) => {
      const folded = foldText(text);
      const spans: Spans = [];
      let at = 0;
      for (const line of folded.text.split('\n')) {
        for (const { start, end } of matcher.search(line)) {
          const span = filter.span(folded, at + start, at + end);
          if (span) spans.push(span);
        }
        at += line.length + 1;
      }
      return leftmostLongest(spans);
    };
  },
};

/** All matchers over plain text; the first is Isnad's, the reference for the spans. */
export const CONTENDERS: Contender[] = [
  isnad,
  plain('@monyone/aho-corasick', (patterns) => {
    const matcher = new AhoCorasick(patterns);
    return (text) => matcher.matchInText(text);
  }, { forms: 10_000 }),
  plain('@monyone/aho-corasick/fast', (patterns) => {
    const matcher = new FastAhoCorasick(patterns);
    return (text) => matcher.matchInText(text);
  }, { forms: 10_000 }),
  plain('@monyone/aho-corasick/greedy', (patterns) => {
    const matcher = new GreedyAhoCorasick(patterns);
    return (text) => matcher.matchInText(text);
  }, { forms: 10_000 }),
  modern,
  regexp,
]; // oxfmt-ignore

/** What any of this costs at least. */
export const FLOORS: { name: string; run: (text: string) => number }[] = [
  { name: 'floor: read every unit', run: (text) => { let sum = 0; for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i); return sum; } },
  { name: 'floor: fold with offsets', run: (text) => foldText(text).text.length },
]; // oxfmt-ignore
