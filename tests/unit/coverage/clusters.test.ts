import { describe, expect, it } from 'vitest';
import { clusters } from '../../../utils/coverage/clusters.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const pair = (a: string, b: string, score = 1) => ({ a, b, score });
const sorted = (groups: string[][]) => groups.map((g) => g.toSorted().join('')).toSorted();

describe('clusters', () => {
  it('join what is paired, through a third text too, and keep the rest alone', () => {
    expect(sorted(clusters(ids, [pair('a', 'b'), pair('b', 'c')]))).toEqual(['abc', 'd', 'e', 'f']);
  });

  it('are not joined by one pair among many', () => {
    const two = [
      pair('a', 'b'),
      pair('b', 'c'),
      pair('a', 'c'),
      pair('d', 'e'),
      pair('e', 'f'),
      pair('d', 'f'),
    ];
    expect(sorted(clusters(ids, [...two, pair('c', 'd', 0.5)]))).toEqual(['abc', 'def']);
  });

  it('follow the reader: joined without a pair, split in spite of one, also by way of a third', () => {
    const links = [
      { a: 'a', b: 'd', says: 'same' as const },
      { a: 'b', b: 'c', says: 'different' as const },
    ];
    const groups = clusters(ids, [pair('a', 'b', 0.9), pair('b', 'c', 0.8), pair('a', 'c', 0.7)], links);
    expect(sorted(groups)).toEqual(['abd', 'c', 'e', 'f']);
  });

  it('leave out pairs and links of articles that are not there', () => {
    const links = [{ a: 'a', b: 'gone', says: 'same' as const }];
    expect(sorted(clusters(['a', 'b'], [pair('b', 'gone')], links))).toEqual(['a', 'b']);
  });
});
