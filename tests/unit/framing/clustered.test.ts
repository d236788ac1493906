import { describe, expect, it } from 'vitest';
import {
  clusteredInterval,
  FEWEST_CLUSTERS,
  studentT,
  type Cluster,
} from '../../../utils/framing/clustered.ts';
import { wilson } from '../../../utils/report/interval.ts';

/** Uniform numbers in [0, 1), the same on every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * An outlet of `articles` articles with 1 to 9 loaded words each. With probability `sticky` a word repeats the side of the
 * article's first word: then words of one article agree, as they do in news, and the correlation within an article is sticky².
 */
function outlet(random: () => number, share: number, articles: number, sticky: number): Cluster[] {
  return Array.from({ length: articles }, () => {
    const whole = 1 + Math.floor(random() * 9);
    const side = random() < share;
    let part = 0;
    for (let i = 0; i < whole; i++) if (random() < sticky ? side : random() < share) part++;
    return { part, whole };
  });
}

const RUNS = 3000;

/** Share of runs in which the interval holds the true share: ours, and Wilson's on words as if they were independent. */
function coverage(
  share: number,
  articles: number,
  sticky: number,
): { ours: number; naive: number; width: number } {
  const random = generator(Math.round(share * 1000) + articles * 7 + sticky * 100);
  let ours = 0;
  let naive = 0;
  let width = 0;
  for (let run = 0; run < RUNS; run++) {
    const clusters = outlet(random, share, articles, sticky);
    const interval = clusteredInterval(clusters)!;
    const sum = (key: keyof Cluster) => clusters.reduce((total, one) => total + one[key], 0);
    const words = wilson(sum('part'), sum('whole'));
    if (interval.low <= share && share <= interval.high) ours++;
    if (words.low <= share && share <= words.high) naive++;
    width += interval.high - interval.low;
  }
  return { ours: ours / RUNS, naive: naive / RUNS, width: width / RUNS };
}

describe('clusteredInterval', () => {
  // Three standard errors of a coverage of 0.95 in 3000 runs are 0.012.
  it.each([
    [0.5, 10, 0], [0.5, 40, 0], [0.2, 20, 0], [0.9, 40, 0],
    [0.5, 10, 0.6], [0.5, 40, 0.6], [0.2, 20, 0.6], [0.3, 60, 0.8], [0.9, 40, 0.6],
    [0.1, 20, 0.6], [0.05, 40, 0.5], [0.95, 30, 0], [0.5, 6, 0.6],
  ])('holds a share of %d in 95 of 100 outlets of %d articles, stickiness %d', (share, articles, sticky) => {
    const { ours, width } = coverage(share, articles, sticky);
    expect(ours).toBeGreaterThan(0.938);
    // Wide with few articles, but never the answer “anything”.
    expect(width).toBeLessThan(0.75);
  }); // oxfmt-ignore

  it('an interval on words alone misses too often when words of an article agree', () => {
    const { ours, naive } = coverage(0.5, 40, 0.8);
    expect(naive).toBeLessThan(0.8);
    expect(ours).toBeGreaterThan(0.93);
  });

  it('gets narrower with more articles', () => {
    expect(coverage(0.5, 80, 0.6).width).toBeLessThan(coverage(0.5, 20, 0.6).width / 1.7);
  });

  it('is unknown for fewer than five articles with words, however many words they have', () => {
    const four = Array.from({ length: FEWEST_CLUSTERS - 1 }, () => ({ part: 50, whole: 100 }));
    expect(clusteredInterval(four)).toBeNull();
    expect(clusteredInterval([...four, { part: 0, whole: 0 }])).toBeNull();
    expect(clusteredInterval([...four, { part: 1, whole: 2 }])).not.toBeNull();
  });

  it('does not take words of one side for as many independent ones', () => {
    const five = Array.from({ length: 5 }, () => ({ part: 20, whole: 20 }));
    const interval = clusteredInterval(five)!;
    expect(interval.high).toBe(1);
    expect(interval.low).toBeLessThan(wilson(5, 5).low);
  });

  it('is never narrower than that of independent words', () => {
    const same = Array.from({ length: 20 }, () => ({ part: 2, whole: 4 }));
    const ours = clusteredInterval(same)!;
    const words = wilson(40, 80);
    expect(ours.high - ours.low).toBeGreaterThanOrEqual(words.high - words.low);
  });

  it.each([[{ part: 3, whole: 2 }], [{ part: -1, whole: 2 }], [{ part: 0.5, whole: 2 }]])(
    'refuses %o',
    (one) => {
      expect(() => clusteredInterval([one])).toThrow(RangeError);
    },
  );
});

describe('studentT', () => {
  it.each([[1, 12.7062], [30, 2.0423], [31, 2.0395], [60, 2.0003], [1000, 1.9623]])('%d degrees: %d', (df, t) => {
    expect(studentT(df)).toBeCloseTo(t, 3);
  }); // oxfmt-ignore
});
