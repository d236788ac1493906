/**
 * Where a changed quote may stand. Every run of five letters of the quote and its surroundings votes, wherever it stands
 * on the page, for the place where the whole would begin; runs that agree pile up (seed and vote, as in sequence search:
 * Altschul et al. 1990). Costs are those of the runs found, not those of the page.
 */
import { RUN, runHash, sameRun, type PageIndex } from './page-index.ts';

/** Runs that stand on the page more often say nothing about where. */
const COMMON = 24;
/** Width of a bin: words may have been put in or left out without the votes falling apart. */
const BIN = 64;
/** Runs of a very long quote that vote. */
const MOST_RUNS = 1500;

/** Share of the best place's votes from which another place is a rival. */
const RIVAL = 0.4;

export interface Vote {
  /** Number of the page's letter at which the pattern would begin; may be negative. */
  letter: number;
  votes: number;
}

/**
 * The `most` places with the most votes, best first, at least `least` votes each.
 * @param pattern folded letters of prefix, quote and suffix
 */
export function vote(page: PageIndex, pattern: string, least: number, most: number): Vote[] {
  const bins = new Map<number, number>();
  const { first, next, counts, mask } = page.runs;
  const step = Math.max(1, Math.ceil((pattern.length - RUN + 1) / MOST_RUNS));
  for (let at = 0; at + RUN <= pattern.length; at += step) {
    const hash = runHash(pattern, at) & mask;
    const count = counts[hash]!;
    if (count === 0 || count > COMMON) continue;
    for (let place = first[hash]!; place >= 0; place = next[place]!) {
      if (!sameRun(page.text, place, pattern, at)) continue;
      const bin = Math.floor((place - at) / BIN);
      bins.set(bin, (bins.get(bin) ?? 0) + 1);
    }
  }
  const sums: Vote[] = [];
  for (const [bin, votes] of bins) {
    const after = bins.get(bin + 1) ?? 0;
    const before = bins.get(bin - 1) ?? 0;
    // Of two bins that share a place, the fuller one stands for both.
    if (before > votes || after > votes) continue;
    const sum = votes + before + after;
    if (sum * step >= least) sums.push({ letter: bin * BIN + BIN / 2, votes: sum });
  }
  sums.sort((a, b) => b.votes - a.votes);
  const enough = (sums[0]?.votes ?? 0) * RIVAL;
  return sums.slice(0, most).filter(({ votes }) => votes >= enough);
}
