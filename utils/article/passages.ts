/**
 * Passages: prose that stands together. Of the passages of a text, the longest is the article, and others belong to it
 * that speak of the same things; a list of headlines, a comment form, a cookie notice between them has parted them.
 */
import type { Judged } from './judged.ts';
import { nextArticle } from './next-article.ts';
import { speaksForSite } from './service.ts';
import { isContinued } from './shape.ts';

/** This many short blocks in a row are a list (tags, headlines), not headings. */
export const RUN = 3;
/** The part of its content words that a passage has to share with the rest after the article seemed to have ended. */
const COHESION = 0.18;
/** Sentences before an end: what follows fewer is the article, under its share bar or a counter of comments. */
const BEFORE_END = 2;

interface Passage {
  blocks: Judged[];
  /** Stands after something that announces the end of the article. */
  ended: boolean;
  /** Opened by a "read also", and no two of its blocks stand together: headlines with a sentence under each. */
  teasers: boolean;
  words: number;
}

/**
 * The prose blocks of the article among `judged`.
 * @param topic content words of the headline
 */
export function articleProse(judged: Judged[], topic: Set<string>): Set<Judged> {
  const passages = passagesOf(judged.slice(0, nextArticle(judged)));
  const longest = passages.reduce<Passage | null>(
    (best, p) => (best === null || weight(p) > weight(best) ? p : best),
    null,
  );
  const closes = longest !== null && isClosed(longest) * 2 >= longest.blocks.length;
  const kept = passages.filter((passage) => {
    if (passage === longest) return true;
    if ((closes && isClosed(passage) === 0) || (passage.teasers && passage.blocks.length > 1)) return false;
    if (!passage.ended || isContinued(passage.blocks[0]!.folded)) return true;
    const others = passages.filter((p) => p !== passage).flatMap(vocabularies);
    return (
      shared(new Set(vocabularies(passage).flatMap((words) => [...words])), [topic, ...others]) >= COHESION
    );
  });
  return new Set(kept.flatMap((passage) => passage.blocks));
}

/** Sentences of a passage that end like one. Related headlines are long at times, but have no full stop. */
function isClosed({ blocks }: Passage): number {
  return blocks.filter((b) => b.closed).length;
}

function vocabularies({ blocks }: Passage): Set<string>[] {
  return blocks.map((block) => block.vocabulary);
}

function weight({ words, ended }: Passage): number {
  return ended ? words / 4 : words;
}

function passagesOf(judged: Judged[]): Passage[] {
  const passages: Passage[] = [];
  const seen = new Set<string>();
  let gap = RUN;
  let ended = false;
  let sentences = 0;
  let announced = false;
  for (const [i, block] of judged.entries()) {
    if (block.announces === 'comments' && sentences >= BEFORE_END) break;
    if (block.announces) {
      ended ||= block.announces !== 'insertion' && sentences >= BEFORE_END;
      gap = RUN;
      announced = true;
    }
    // Prose that is printed twice counts once; a short line that is, is furniture.
    const once = !block.repeated || (block.words >= 12 && !seen.has(block.folded));
    // A box has a label above, a button below, and speaks for the site.
    const boxed = announced && gap > 0 && !judged[i + 1]?.prose && speaksForSite(block.folded);
    const wanted = block.prose && once && !boxed;
    if (wanted) {
      if (gap >= RUN) passages.push({ blocks: [], ended, teasers: announced, words: 0 });
      const passage = passages.at(-1)!;
      if (gap === 0 || isContinued(block.folded)) passage.teasers = false;
      passage.blocks.push(block);
      passage.words += block.words;
      seen.add(block.folded);
      gap = 0;
      announced = false;
      sentences += block.strong ? 1 : 0;
    } else if (parts(block)) gap++;
  }
  return passages;
}

/** Whether a block can be one of a list that parts passages; headings by markup, date lines and known boxes are none. */
function parts(block: Judged): boolean {
  return block.article && !block.meta && block.kind !== 'heading' && block.linkDensity < 0.9 && block.words > 0;
} // oxfmt-ignore

/** Words that a vocabulary has in common with all the others, as a share of the smaller side, 0–1. */
export function shared(vocabulary: Set<string>, others: Set<string>[]): number {
  const all = new Set(others.flatMap((other) => [...other]));
  const size = Math.min(vocabulary.size, all.size);
  return size === 0 ? 0 : vocabulary.intersection(all).size / size;
}
