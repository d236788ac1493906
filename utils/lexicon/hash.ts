/**
 * The hash of a word: polynomial, so that taking letters off the front is arithmetic and not a second reading,
 * then mixed, so that the low bits are good enough for a table.
 */

/** Odd, so that no power of it is even: every letter reaches every bit above it. */
const BASE = 0x01000193;

/** BASE to the powers 0–64. */
export const POWERS = new Int32Array(65);
POWERS[0] = 1;
for (let i = 1; i < POWERS.length; i++) POWERS[i] = Math.imul(POWERS[i - 1]!, BASE);

/** Hash so far, and one more letter. The hash of no letters is 0. */
export function extend(hash: number, letter: number): number {
  return (Math.imul(hash, BASE) + letter) | 0;
}

/** Spreads a hash over all its 32 bits. */
export function mix(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 15);
}

/** Hash of a whole folded word, not mixed. */
export function hashWord(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = extend(hash, word.charCodeAt(i));
  return hash;
}

/** The bucket of a mixed hash among `buckets`, a power of two of at most 2²⁴. */
export function bucketOf(mixed: number, buckets: number): number {
  return (mixed >>> 8) & (buckets - 1);
}
