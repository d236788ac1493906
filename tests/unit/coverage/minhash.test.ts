import { describe, expect, it } from 'vitest';
import {
  decodeSignature,
  encodeSignature,
  PLACES,
  signature,
  similarity,
} from '../../../utils/coverage/minhash.ts';

const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => Math.imul(from + i, 2654435761) >>> 0);

describe('MinHash signatures', () => {
  it('estimate Jaccard similarity within four standard errors', () => {
    for (const shared of [0, 100, 250, 400, 500]) {
      const a = range(0, 500);
      const b = range(500 - shared, 1000 - shared);
      const jaccard = shared / (1000 - shared);
      const error = Math.sqrt((jaccard * (1 - jaccard)) / PLACES);
      expect(Math.abs(similarity(signature(a), signature(b)) - jaccard)).toBeLessThanOrEqual(
        4 * error + 1e-9,
      );
    }
  });

  it('do not depend on order or repetition', () => {
    expect(signature([3, 1, 2, 1])).toEqual(signature([1, 2, 3]));
  });

  it('survive being written as text', () => {
    const places = signature(range(7, 90));
    expect(decodeSignature(encodeSignature(places))).toEqual(places);
  });

  it('refuse a text of another length', () => {
    expect(() => decodeSignature(btoa('short'))).toThrow('a fingerprint has 512 bytes, this one 5');
  });
});
