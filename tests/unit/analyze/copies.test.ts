import { describe, expect, it } from 'vitest';
import { RecentCopies } from '../../../scripts/analyze/copies.ts';
import { signature } from '../../../utils/coverage/minhash.ts';

const text = (from: number, n = 300) => signature(Array.from({ length: n }, (_, i) => from + i));

describe('near-copies in a stream', () => {
  it('share a number, texts of their own have their own', () => {
    const copies = new RecentCopies();
    const first = copies.clusterOf(text(0));
    const other = copies.clusterOf(text(10_000));
    expect(other).not.toBe(first);
    expect(copies.clusterOf(text(60))).toBe(first);
    // A copy of the edited one.
    expect(copies.clusterOf(text(120))).toBe(first);
    expect(copies.clusterOf(text(10_000))).toBe(other);
  });

  it('are found for texts that share half of their runs, as a rule', () => {
    let found = 0;
    for (let i = 0; i < 200; i++) {
      const copies = new RecentCopies();
      const first = copies.clusterOf(text(i * 1000));
      // 200 of 400 different runs are in both.
      if (copies.clusterOf(text(i * 1000 + 100)) === first) found++;
    }
    expect(found).toBeGreaterThan(190);
  });

  it('forgets the oldest when there are many', () => {
    const copies = new RecentCopies(20);
    const old = copies.clusterOf(text(0));
    const later = Array.from({ length: 20 }, (_, i) => copies.clusterOf(text((i + 1) * 1000)));
    expect([old, ...later]).not.toContain(copies.clusterOf(text(0)));
    expect(copies.clusterOf(text(20_000))).toBe(later[19]);
  });
});
