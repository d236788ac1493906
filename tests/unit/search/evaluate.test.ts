import { describe, expect, it } from 'vitest';
import { ranked } from '../../../utils/search/evaluate.ts';

const DOCS = Array.from({ length: 3000 }, (_, i) => i * 2);
/** Many of one day and of one score, so that the number decides. */
const DAYS = Int32Array.from({ length: 6000 }, (_, doc) => 18_000 + ((doc * 7919) % 97));
const SCORES = Float32Array.from({ length: 6000 }, (_, doc) => (doc * 104_729) % 53);

describe('a page of what was found', () => {
  const newest = DOCS.toSorted((a, b) => DAYS[b]! - DAYS[a]! || b - a);
  const best = DOCS.toSorted((a, b) => SCORES[b]! - SCORES[a]! || DAYS[b]! - DAYS[a]! || b - a);

  it.each([
    [0, 20],
    [20, 20],
    [2990, 20],
    [3000, 20],
    [0, 5000],
    [0, 0],
  ])('from %i on, %i of them: as a whole list in that order has it', (offset, limit) => {
    expect(ranked(DOCS, null, DAYS, offset, limit)).toEqual(newest.slice(offset, offset + limit));
    expect(ranked(DOCS, SCORES, DAYS, offset, limit)).toEqual(best.slice(offset, offset + limit));
  });

  it('leaves what it is given as it was', () => {
    const given = [3, 1, 2];
    ranked(given, null, DAYS, 0, 2);
    expect(given).toEqual([3, 1, 2]);
  });
});
