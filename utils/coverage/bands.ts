/**
 * Bands of a MinHash signature (locality-sensitive hashing; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, ch. 3): two
 * texts share a band with probability 1 − (1 − J³)¹⁶. Six tenths of the three-word runs in common: .98; half: .88; a
 * third: .45; a fiftieth: .0001. What they miss is found by its names.
 */
import { PLACES } from './minhash.ts';

const ROWS = 3;
const BANDS = 16;

/** The bands of a signature: 32-bit hashes, each of its number and its three places. */
export function bandsOf(signature: Uint32Array): number[] {
  if (signature.length !== PLACES)
    throw new RangeError(`a signature has ${PLACES} places, this one ${signature.length}`);
  return Array.from({ length: BANDS }, (_, band) => {
    let h = Math.imul(band + 1, 0x9e3779b1);
    for (let row = 0; row < ROWS; row++) {
      h = Math.imul(h ^ signature[band * ROWS + row]!, 0x85ebca6b);
      h ^= h >>> 15;
    }
    return h >>> 0;
  });
}
