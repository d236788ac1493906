import { describe, expect, it } from 'vitest';
import { bandsOf } from '../../../utils/coverage/bands.ts';
import { clusterRows } from '../../../utils/coverage/cluster-rows.ts';
import { signature } from '../../../utils/coverage/minhash.ts';

const row = (id: string, from: number, copyOf: string | null = null) => {
  const places = signature(Array.from({ length: 300 }, (_, i) => Math.imul(from + i, 2654435761) >>> 0));
  return { id, signature: places, bands: bandsOf(places), copyOf };
};

describe('clusterRows', () => {
  const rows = [
    row('wire', 0),
    row('cut', 40),
    row('rewrite', 5000, 'wire'),
    ...Array.from({ length: 5 }, (_, i) => row(`rewrite-${i}`, 10_000 * (i + 2), 'wire')),
    row('other', 500_000),
    row('of-one-gone', 600_000, 'gone'),
  ];

  it('brings together what is alike and what was found to be made from one text', () => {
    const groups = clusterRows(rows);
    expect(new Set(groups.values())).toEqual(new Set(['wire']));
    expect(groups.size).toBe(8);
    expect(groups.has('other')).toBe(false);
    expect(groups.has('of-one-gone')).toBe(false);
  });

  it('follows the reader', () => {
    const groups = clusterRows(rows, [
      { a: 'rewrite', b: 'wire', says: 'different' },
      { a: 'other', b: 'rewrite', says: 'same' },
    ]);
    expect(groups.get('rewrite')).toBe('rewrite');
    expect(groups.get('other')).toBe('rewrite');
    expect(groups.get('cut')).toBe('wire');
  });
});

describe('bandsOf', () => {
  it('refuses what is no signature', () => {
    expect(() => bandsOf(new Uint32Array(4))).toThrow('a signature has 128 places, this one 4');
  });
});
