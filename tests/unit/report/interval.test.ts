import { describe, expect, it } from 'vitest';
import { wilson } from '../../../utils/report/interval.ts';

describe('wilson', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('equals the published interval for %d of %d', (part, whole, low, high) => {
    expect(wilson(part, whole).low).toBeCloseTo(low, 4);
    expect(wilson(part, whole).high).toBeCloseTo(high, 4);
  });

  it('covers the true share at about its nominal rate', () => {
    for (const whole of [5, 10, 30, 100]) {
      for (const share of [0.1, 0.3, 0.5, 0.8]) expect(coverage(whole, share)).toBeGreaterThan(0.88);
    }
  });

  it.each([
    [1, 0],
    [-1, 3],
    [4, 3],
    [0.5, 3],
    [1, Number.NaN],
  ])('refuses %d of %d', (part, whole) => {
    expect(() => wilson(part, whole)).toThrow(RangeError);
  });
});

/** Probability that the interval holds the true share, over all outcomes of the binomial distribution. */
function coverage(whole: number, share: number): number {
  let sum = 0;
  let probability = (1 - share) ** whole;
  for (let part = 0; part <= whole; part++) {
    const { low, high } = wilson(part, whole);
    if (low <= share && share <= high) sum += probability;
    probability *= ((whole - part) / (part + 1)) * (share / (1 - share));
  }
  return sum;
}
