import { describe, expect, it } from 'vitest';
import { logOdds } from '../../../utils/framing/log-odds.ts';
import { preciseZ } from './precise.ts';

/**
 * Two worked examples published with another implementation (github.com/Wigder/fightin_words, README): “the quick brown fox
 * jumps over the lazy pig” against “the lazy purple pig jumps over the lazier donkey”, and against the same with a thousand
 * times “very”, once with the prior 0.05 for every word and once with 1/1000 for “very”.
 */
describe('logOdds, against published examples', () => {
  it('a uniform prior', () => {
    const z = (here: number, there: number) => logOdds(here, 9, there, 9, 0.05, 11 * 0.05).z;
    expect(z(0, 1)).toBeCloseTo(-0.6894227886807968, 12);
    expect(z(1, 0)).toBeCloseTo(0.6894227886807968, 12);
    expect(z(2, 2)).toBe(0);
  });

  it('a text of another length', () => {
    const z = (here: number, there: number) => logOdds(here, 9, there, 1009, 0.05, 12 * 0.05).z;
    expect(z(0, 1000)).toBeCloseTo(-2.2144429606255946, 12);
    expect(z(0, 1)).toBeCloseTo(0.3528670051726073, 12);
    expect(z(1, 0)).toBeCloseTo(1.7074955767167836, 12);
    expect(z(1, 1)).toBeCloseTo(3.4564380059373603, 12);
    expect(z(2, 2)).toBeCloseTo(4.954523357120953, 12);
  });

  it('an informative prior that shrinks one word', () => {
    const all = 11 * 0.05 + 0.001;
    const z = (here: number, there: number, prior: number) => logOdds(here, 9, there, 1009, prior, all).z;
    expect(z(0, 1000, 0.001)).toBeCloseTo(-0.4368846171934332, 12);
    expect(z(0, 1, 0.05)).toBeCloseTo(0.3539801999989518, 12);
    expect(z(1, 0, 0.05)).toBeCloseTo(1.7087406001344665, 12);
    expect(z(2, 2, 0.05)).toBeCloseTo(4.961066225017743, 12);
  });
});

describe('logOdds, against whole-number arithmetic of fifty digits', () => {
  it('agrees to 1e-9 on counts from a single use to millions', () => {
    const counts = [0, 1, 2, 7, 31, 400, 12_345];
    let compared = 0;
    for (const here of counts) {
      for (const there of counts) {
        for (const [hereAll, thereAll] of [
          [20_000, 20_000],
          [12_345, 3_000_000],
          [5_000_000, 13_000],
        ] as const) {
          const total = Math.max(1, here + there);
          // The prior is total/all of 500 words, as in a comparison.
          const all = hereAll + thereAll;
          const ours = logOdds(here, hereAll, there, thereAll, (500 * total) / all, 500).z;
          expect(ours).toBeCloseTo(preciseZ(here, hereAll, there, thereAll, [500 * total, all], 500), 9);
          compared++;
        }
      }
    }
    expect(compared).toBe(147);
  });
});

describe('logOdds', () => {
  it('is the same seen from the other side', () => {
    const one = logOdds(12, 1000, 3, 4000, 2, 500);
    const other = logOdds(3, 4000, 12, 1000, 2, 500);
    expect(other.z).toBeCloseTo(-one.z, 12);
    expect(other.delta).toBeCloseTo(-one.delta, 12);
  });

  it('a word that everybody uses is pulled to no difference more than a rare one', () => {
    const common = logOdds(60, 1000, 40, 1000, 25, 500).z;
    const loose = logOdds(60, 1000, 40, 1000, 0.1, 500).z;
    expect(Math.abs(common)).toBeLessThan(Math.abs(loose));
  });

  it.each([
    [1, 10, 1, 10, 0, 500],
    [1, 10, 1, 10, 500, 500],
    [11, 10, 1, 10, 1, 500],
    [-1, 10, 1, 10, 1, 500],
  ])('refuses %d of %d, %d of %d with prior %d of %d', (...counts) => {
    expect(() => logOdds(...counts)).toThrow(RangeError);
  });
});
