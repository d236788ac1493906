/** Cases that anchoring is measured by, drawn from articles with a fixed seed: what was noted, and the page as it is now. */
import { describe, type Description } from '../../utils/annotation/describe.ts';
import type { Span } from '../../utils/report/types.ts';
import { shingles } from '../../utils/coverage/shingles.ts';
import { fold } from '../../utils/text/fold.ts';
import type { Article } from './anchoring-texts.ts';
import { edit } from './anchoring-edits.ts';
import { spell, VARIANTS } from './anchoring-variants.ts';
import { generator } from './corpus.ts';

export interface Case {
  note: Description;
  page: string;
  /** Where the words are now; null when they are gone. */
  truth: Span | null;
}

export interface Suite {
  name: string;
  cases: Case[];
}

/** Share of three-word runs in common from which two articles are no longer strangers. */
const COMMON = 0.03;
const WORD = /[^\s]+/gu;
const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Draws cases; the same seed draws the same ones. */
export class Cases {
  private readonly random: () => number;
  private readonly articles: readonly Article[];
  private readonly known = new Map<string, Set<number>>();
  private readonly strangers = new Map<string, Article[]>();

  constructor(articles: readonly Article[], seed: number) {
    this.articles = articles;
    this.random = generator(seed);
  }

  private below(n: number): number {
    return Math.floor(this.random() * n);
  }

  private pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  private words(text: string): Span[] {
    return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  }

  /** Whether two articles have passages in common: copies, agency text, the same statement quoted at length. */
  private shares(a: Article, b: Article): boolean {
    if (a.name === b.name) return true;
    const [x, y] = [this.shinglesOf(a), this.shinglesOf(b)];
    let both = 0;
    for (const hash of x) if (y.has(hash)) both++;
    return both / Math.min(x.size, y.size) > COMMON;
  }

  private shinglesOf(article: Article): Set<number> {
    let known = this.known.get(article.name);
    if (!known) this.known.set(article.name, (known = shingles(article.text)));
    return known;
  }

  /** An article of the same language that shares no passage with this one; most are on the same topic. */
  private other(article: Article): Article {
    let strange = this.strangers.get(article.name);
    if (!strange) {
      strange = this.articles.filter(
        (one) => one.language === article.language && !this.shares(one, article),
      );
      this.strangers.set(article.name, strange);
    }
    return this.pick(strange);
  }

  /** `count` words in one line of an article, of three letters on average at least: words, not signs. */
  private quote(article: Article, count: number): { span: Span; line: Span } {
    for (let tries = 0; tries < 500; tries++) {
      const lines = [...article.text.matchAll(/[^\n]+/gu)];
      const { index, 0: line } = this.pick(lines);
      const words = this.words(line);
      if (words.length < count) continue;
      const first = this.below(words.length - count + 1);
      const span = { start: index + words[first]!.start, end: index + words[first + count - 1]!.end };
      if (letters(article.text.slice(span.start, span.end)).length < 3 * count) continue;
      return {
        span: describe(article.text, span).position,
        line: { start: index, end: index + line.length },
      };
    }
    throw new Error(`${article.name} has no line of ${count} words`);
  }

  private many(n: number, draw: () => Case | null): Case[] {
    const cases: Case[] = [];
    for (let tries = 0; cases.length < n && tries < n * 20; tries++) {
      const one = draw();
      if (one) cases.push(one);
    }
    return cases;
  }

  /** A quote of so many characters, on the page of another article. */
  unrelated(n: number, characters: number): Suite {
    const cases = this.many(n, () => {
      const article = this.pick(this.articles);
      const starts = this.words(article.text).filter(
        ({ start }) => start + characters <= article.text.length,
      );
      const { start } = this.pick(starts);
      return {
        note: describe(article.text, { start, end: start + characters }),
        page: this.other(article).text,
        truth: null,
      };
    });
    return { name: `unrelated article, ${characters} characters`, cases };
  }

  /** The paragraph of the quote is gone; cases whose very words stand elsewhere on the page are left out. */
  deleted(n: number, count: number): Suite {
    const cases = this.many(n, () => {
      const article = this.pick(this.articles);
      const { span, line } = this.quote(article, count);
      const note = describe(article.text, span);
      const page = article.text.slice(0, line.start) + article.text.slice(line.end + 1);
      return letters(page).includes(letters(note.quote.exact)) ? null : { note, page, truth: null };
    });
    return { name: `paragraph deleted, ${count} word(s)`, cases };
  }

  /** A share of all words of the page was replaced (three in five), left out or preceded by a new one. */
  edited(n: number, count: number, share: number): Suite {
    const cases = this.many(n, () => {
      const article = this.pick(this.articles);
      const { span } = this.quote(article, count);
      const { text, map } = edit(article.text, this.other(article).text, share, this.random);
      return { note: describe(article.text, span), page: text, truth: map(span) };
    });
    return { name: `${Math.round(share * 100)} % edited words, ${count} words`, cases };
  }

  /** Paragraphs of another article were put in, one of them directly before or after the quote's. */
  inserted(n: number, count: number): Suite {
    const cases = this.many(n, () => {
      const article = this.pick(this.articles);
      const { span, line } = this.quote(article, count);
      const lines = [...article.text.matchAll(/[^\n]+/gu)];
      const foreign = this.other(article)
        .text.split('\n')
        .filter((one) => one.length > 40);
      const beside = this.random() < 0.5 ? line.start : line.end + 1;
      const cuts = new Set([beside, this.pick(lines).index, this.pick(lines).index]);
      let page = '';
      let shift = 0;
      for (let at = 0; at <= article.text.length; at++) {
        if (cuts.has(at)) {
          const paragraph = `${this.pick(foreign)}\n`;
          page += at === article.text.length + 1 ? `\n${paragraph}` : paragraph;
          if (at <= span.start) shift += paragraph.length;
        }
        page += article.text[at] ?? '';
      }
      return {
        note: describe(article.text, span),
        page,
        truth: { start: span.start + shift, end: span.end + shift },
      };
    });
    return { name: `paragraphs inserted, ${count} word(s)`, cases };
  }

  /** The page, or the note, in another spelling. */
  variant(n: number, name: string): Suite {
    const speller = VARIANTS[name]!;
    const arabic = this.articles.filter(({ language }) => language === 'ar');
    const cases = this.many(n, () => {
      const article = this.pick(arabic);
      const { span } = this.quote(article, this.pick([1, 2, 5, 12]));
      const spelled = spell(article.text, speller, this.random);
      const there = spelled.map(span);
      if (this.random() < 0.5)
        return { note: describe(article.text, span), page: spelled.text, truth: there };
      return { note: describe(spelled.text, there), page: article.text, truth: span };
    });
    return { name, cases };
  }

  /** The sentence is gone; in its place, or elsewhere, stands one that differs in one name or number. */
  lookalike(n: number, what: 'name' | 'number', where: 'in place' | 'elsewhere'): Suite {
    const named = this.articles.filter(({ names }) => names.length > 3);
    const cases = this.many(n, () => {
      const article = this.pick(named);
      const { text } = article;
      const { span, line } = this.quote(article, 6 + this.below(10));
      const other = what === 'name' ? this.otherName(article, span) : this.otherNumber(text, span);
      if (!other) return null;
      const changed = text.slice(line.start, other.start) + other.word + text.slice(other.end, line.end);
      const quote = text.slice(span.start, other.start) + other.word + text.slice(other.end, span.end);
      const rest = text.slice(0, line.start) + text.slice(line.end + 1);
      const page =
        where === 'in place'
          ? text.slice(0, line.start) + changed + text.slice(line.end)
          : `${rest}\n${quote}.`;
      return letters(page).includes(letters(text.slice(span.start, span.end)))
        ? null
        : { note: describe(text, span), page, truth: null };
    });
    return { name: `lookalike with another ${what}, ${where}`, cases };
  }

  private otherName(article: Article, span: Span): (Span & { word: string }) | null {
    const inside = article.names.filter(({ start, end }) => start >= span.start && end <= span.end);
    if (inside.length === 0) return null;
    const name = this.pick(inside);
    const others = article.names.filter(({ id }) => id !== name.id);
    const other = this.pick(others);
    const word = article.text.slice(other.start, other.end);
    // A name within another one would agree, word by word.
    const [a, b] = [letters(word), letters(article.text.slice(name.start, name.end))];
    const same = a.includes(b) || b.includes(a);
    return same ? null : { start: name.start, end: name.end, word };
  }

  private otherNumber(text: string, span: Span): (Span & { word: string }) | null {
    const numbers = [...text.slice(span.start, span.end).matchAll(/\d+/gu)];
    if (numbers.length === 0) return null;
    const { index, 0: number } = this.pick(numbers);
    const start = span.start + index;
    return { start, end: start + number.length, word: String(Number(number) + 1 + this.below(9)) };
  }
}
