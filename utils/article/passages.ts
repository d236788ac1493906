/**
 * Passages: prose that stands together. Of the passages of a text, the longest is the article, and others belong to it
 * that speak of the same things; a list of headlines, a comment form, a cookie notice between them has parted them.
 */
import type { Judged } from './judged.ts';

/** This many short blocks in a row are a list (tags, headlines), not headings. */
export const RUN = 3;
/** The part of its content words that a passage has to share with the rest: more after the article seemed to have ended. */
const COHESION = { ended: 0.18, parted: 0.12 };

interface Passage {
  blocks: Judged[];
  /** Stands after something that announces the end of the article. */
  ended: boolean;
  words: number;
  vocabulary: Set<string>;
}

/**
 * The prose blocks of the article among `judged`.
 * @param topic content words of the headline
 */
export function articleProse(judged: Judged[], topic: Set<string>): Set<Judged> {
  const passages = passagesOf(judged);
  const longest = passages.reduce<Passage | null>(
    (best, p) => (best === null || weight(p) > weight(best) ? p : best),
    null,
  );
  const kept = passages.filter((passage) => {
    if (passage === longest) return true;
    const rest = [topic, ...passages.filter((p) => p !== passage).map((p) => p.vocabulary)];
    return shared(passage.vocabulary, rest) >= (passage.ended ? COHESION.ended : COHESION.parted);
  });
  return new Set(kept.flatMap((passage) => passage.blocks));
}

function weight({ words, ended }: Passage): number {
  return ended ? words / 4 : words;
}

function passagesOf(judged: Judged[]): Passage[] {
  const passages: Passage[] = [];
  const seen = new Set<string>();
  let gap = RUN;
  let ended = false;
  for (const block of judged) {
    if (block.announces === 'ending' && passages.length > 0) {
      ended = true;
      gap = RUN;
    }
    // Prose that is printed twice counts once; a short line that is, is furniture.
    const wanted = block.prose && (!block.repeated || (block.words >= 12 && !seen.has(block.folded)));
    if (wanted) {
      if (gap >= RUN) passages.push({ blocks: [], ended, words: 0, vocabulary: new Set() });
      const passage = passages.at(-1)!;
      passage.blocks.push(block);
      passage.words += block.words;
      for (const word of block.vocabulary) passage.vocabulary.add(word);
      seen.add(block.folded);
      gap = 0;
    } else if (parts(block)) gap++;
  }
  return passages;
}

/** Whether a block can be one of a list that parts passages; headings by markup, date lines and known boxes are none. */
function parts(block: Judged): boolean {
  return block.article && !block.meta && block.kind !== 'heading' && block.linkDensity < 0.9 && block.words > 0;
} // prettier-ignore

/** Words that a vocabulary has in common with all the others, as a share of the smaller side, 0–1. */
export function shared(vocabulary: Set<string>, others: Set<string>[]): number {
  const all = new Set(others.flatMap((other) => [...other]));
  const size = Math.min(vocabulary.size, all.size);
  return size === 0 ? 0 : vocabulary.intersection(all).size / size;
}
