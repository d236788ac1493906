import { describe, expect, it } from 'vitest';
import { RecentCopies } from '../../../scripts/analyze/copies.ts';
import { signature } from '../../../utils/coverage/minhash.ts';

const text = (from: number, n = 300) => signature(Array.from({ length: n }, (_, i) => from + i));

describe('near-copies in a stream', () => {
  it('share the id of the first, texts of their own have their own', () => {
    const copies = new RecentCopies();
    expect(copies.clusterOf('first', text(0))).toBe('first');
    expect(copies.clusterOf('other', text(10_000))).toBe('other');
    expect(copies.clusterOf('edited', text(60))).toBe('first');
    expect(copies.clusterOf('of the edited', text(120))).toBe('first');
    expect(copies.clusterOf('again', text(10_000))).toBe('other');
  });

  it('are found for texts that share half of their runs, as a rule', () => {
    let found = 0;
    for (let i = 0; i < 200; i++) {
      const copies = new RecentCopies();
      copies.clusterOf('a', text(i * 1000));
      // 200 of 400 different runs are in both.
      if (copies.clusterOf('b', text(i * 1000 + 100)) === 'a') found++;
    }
    expect(found).toBeGreaterThan(190);
  });

  it('forgets the oldest when there are many', () => {
    const copies = new RecentCopies(20);
    copies.clusterOf('old', text(0));
    for (let i = 1; i <= 20; i++) copies.clusterOf(`n${i}`, text(i * 1000));
    expect(copies.clusterOf('new', text(0))).toBe('new');
    expect(copies.clusterOf('near', text(20_000))).toBe('n20');
  });
});
