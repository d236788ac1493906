/** Near-copies in a stream of articles: looked for among the last thousands, so that memory does not grow. */
import { PLACES, similarity } from '../../utils/coverage/minhash.ts';

/** From here on two bodies are copies of each other, edited or cut: as in `utils/coverage/related.ts`. */
const COPY = 0.35;
/** Places of a signature that make a band; two texts with one band in common are compared. */
const BAND = 3;
/** Articles that are remembered. Copies are published within days: a stream in order of time has them near each other. */
const REMEMBERED = 5000;

interface Known {
  cluster: number;
  signature: Uint32Array;
  keys: number[];
}

export class RecentCopies {
  private readonly bands = new Map<number, Set<Known>>();
  private readonly known: Known[] = [];
  private readonly remembered: number;
  private oldest = 0;
  private clusters = 0;

  constructor(remembered = REMEMBERED) {
    this.remembered = remembered;
  }

  /** What an article and its copies share, and no other: a number, for articles of different files may have the same id. */
  clusterOf(signature: Uint32Array): number {
    const keys = bandKeys(signature);
    const found = this.closest(signature, keys);
    const entry: Known = { cluster: found?.cluster ?? ++this.clusters, signature, keys };
    for (const key of keys) {
      const same = this.bands.get(key);
      if (same) same.add(entry);
      else this.bands.set(key, new Set([entry]));
    }
    this.remember(entry);
    return entry.cluster;
  }

  private closest(signature: Uint32Array, keys: readonly number[]): Known | null {
    let best: Known | null = null;
    let most = COPY;
    for (const candidate of new Set(keys.flatMap((key) => [...(this.bands.get(key) ?? [])]))) {
      const s = similarity(signature, candidate.signature);
      if (s >= most) [best, most] = [candidate, s];
    }
    return best;
  }

  private remember(entry: Known): void {
    const gone = this.known[this.oldest];
    this.known[this.oldest] = entry;
    this.oldest = (this.oldest + 1) % this.remembered;
    for (const key of gone?.keys ?? []) {
      const same = this.bands.get(key);
      same?.delete(gone!);
      if (same?.size === 0) this.bands.delete(key);
    }
  }
}

/** A number for each band; bands of different places never share one by more than chance. */
function bandKeys(signature: Uint32Array): number[] {
  const keys: number[] = [];
  for (let at = 0; at + BAND <= PLACES; at += BAND) {
    let h = at + 1;
    for (let i = at; i < at + BAND; i++) h = (Math.imul(h, 0x01000193) ^ signature[i]!) >>> 0;
    keys.push(h * 64 + at / BAND);
  }
  return keys;
}
