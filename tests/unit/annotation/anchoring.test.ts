import { describe as suite, expect, it, vi } from 'vitest';
import { Cases } from '../../../scripts/bench/anchoring-cases.ts';
import { isnad } from '../../../scripts/bench/anchoring-contenders.ts';
import { count } from '../../../scripts/bench/anchoring-measure.ts';
import { articles } from '../../../scripts/bench/anchoring-texts.ts';
import { VARIANTS } from '../../../scripts/bench/anchoring-variants.ts';

// Hundreds of pages are indexed in one test.
vi.setConfig({ testTimeout: 60_000 });

/** One draw for all: the same cases on every run. */
const N = 200;
const cases = new Cases(articles(), 20);

suite('a note and a page on which its words do not stand', () => {
  it.each([8, 15, 30, 60])(
    'another article, %d characters: neither anchored nor asked about in more than 1 per cent',
    (characters) => {
      const counts = count(cases.unrelated(N, characters).cases, isnad);
      expect(counts.of).toBe(N);
      expect(counts.orphan).toBeGreaterThanOrEqual(0.99 * N);
    },
  );

  it.each([1, 3, 8, 20])(
    'paragraph deleted, %d words: neither anchored nor asked about in more than 2 per cent',
    (words) => {
      const counts = count(cases.deleted(N, words).cases, isnad);
      expect(counts.of).toBe(N);
      expect(counts.orphan).toBeGreaterThanOrEqual(0.98 * N);
    },
  );

  it.each(['in place', 'elsewhere'] as const)(
    'a sentence with another number, %s: never anchored',
    (where) => {
      const counts = count(cases.lookalike(N, 'number', where).cases, isnad);
      expect(counts.of).toBeGreaterThan(N / 2);
      expect(counts.anchoredWrong).toBe(0);
    },
  );

  it.each(['in place', 'elsewhere'] as const)('a sentence with another name, %s: never anchored', (where) => {
    const counts = count(cases.lookalike(N, 'name', where).cases, isnad);
    expect(counts.of).toBe(N);
    expect(counts.anchoredWrong).toBe(0);
  });
});

suite('a note and a page that was edited', () => {
  it.each([0.02, 0.05, 0.1])(
    '%d of the words: the right place in 96 per cent, a wrong one in 1 at most',
    (share) => {
      const counts = [3, 8, 20].map((words) => count(cases.edited(N, words, share).cases, isnad));
      for (const { anchoredRight, uncertainRight } of counts)
        expect(anchoredRight + uncertainRight).toBeGreaterThanOrEqual(0.96 * N);
      const wrong = counts.reduce(
        (sum, { anchoredWrong, uncertainWrong }) => sum + anchoredWrong + uncertainWrong,
        0,
      );
      expect(wrong).toBeLessThanOrEqual(0.01 * 3 * N);
    },
  );

  it.each([1, 5, 20])('paragraphs put in, a quote of %d words', (words) => {
    const counts = count(cases.inserted(N, words).cases, isnad);
    expect(counts.anchoredRight + counts.uncertainRight).toBeGreaterThanOrEqual(0.95 * N);
    expect(counts.anchoredWrong + counts.uncertainWrong).toBeLessThanOrEqual(0.01 * N);
  });
});

suite('a note and a page in another spelling', () => {
  it.each(Object.keys(VARIANTS))('%s: anchored in every case, with exactly the offsets', (name) => {
    const counts = count(cases.variant(N, name).cases, isnad);
    expect(counts.of).toBe(N);
    expect(counts.anchoredRight).toBe(N);
    expect(counts.exact).toBe(N);
  });
});
