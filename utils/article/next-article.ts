/**
 * Where another article begins that a site has set under the first: a headline, its date or byline, and prose, after the
 * first article's prose. A live page repeats that form on purpose, so one that does so often has no next article.
 */
import type { Judged } from './judged.ts';

/** Prose blocks of the shortest article before; words of a headline; content words that it has in common with its lead. */
const SHORTEST = { prose: 3, headline: 4, common: 2 };
/** Blocks between a headline and its first paragraph: date, byline, place. */
const REACH = 3;
/** As many beginnings as this are the entries of one page. */
const ENTRIES = 4;

/** Index of the first block of the next article, or of the end of `judged`. */
export function nextArticle(judged: Judged[]): number {
  let prose = 0;
  const begins = judged.flatMap((block, i) => {
    if (block.prose) prose++;
    return prose >= SHORTEST.prose && begin(judged, i) ? [i] : [];
  });
  return begins.length === 0 || begins.length >= ENTRIES ? judged.length : begins[0]!;
}

function begin(judged: Judged[], at: number): boolean {
  const { prose, meta, announces, repeated, words, raw } = judged[at]!;
  if (prose || meta || announces || repeated || words < SHORTEST.headline || /[.:…؛،]$/u.test(raw)) return false;
  const after = judged.slice(at + 1).filter((b) => b.words > 0);
  const first = after.findIndex((b) => b.strong);
  const between = after.slice(0, Math.max(0, first));
  if (between.length > REACH || !between.some((b) => b.meta) || between.some((b) => b.announces)) return false;
  return judged[at]!.vocabulary.intersection(after[first]!.vocabulary).size >= SHORTEST.common;
} // oxfmt-ignore
