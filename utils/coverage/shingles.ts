/** Shingles of a text: the three-word runs of its folded words, hashed. The basis of every comparison of whole texts. */
import { fold } from '../text/fold.ts';

const SIZE = 3;

/** Distinct 32-bit hashes of the folded three-word runs; one hash of all words for a text shorter than three. */
export function shingles(text: string): Set<number> {
  return shinglesOf(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** The same of words that are folded already. */
export function shinglesOf(words: readonly string[]): Set<number> {
  const hashes = new Set<number>();
  for (let i = 0; i + SIZE <= words.length; i++) hashes.add(hash(words.slice(i, i + SIZE).join(' ')));
  if (hashes.size === 0 && words.length > 0) hashes.add(hash(words.join(' ')));
  return hashes;
}

/** FNV-1a over UTF-16 units, 32 bits, unsigned. */
export function hash(s: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
