/**
 * Which blocks of a text are the article, and which are what no reader would call it: tag lists, "read also" lines,
 * related and unrelated headlines, comment forms, cookie notices, footers, repeated headlines.
 *
 * Blocks are judged by what they are. An article is prose: blocks long enough and punctuated like sentences, that share
 * their vocabulary. Short blocks count as headings when one or two stand before prose, and as a list when they come
 * in runs; a short block that is repeated is furniture. Prose that shares no words with the rest and follows the end
 * (comment rules, cookie notices) is left out.
 */
import type { Block, Span } from '../report/types.ts';
import { fold } from '../text/fold.ts';
import { contentWords } from './content-words.ts';
import { insertedTail, isFilmLabelled } from './furniture.ts';
import { isPlain, judge, type Judged } from './judged.ts';
import { closingParagraphs } from './closing.ts';
import { articleProse, RUN, shared } from './passages.ts';

export interface Body {
  /** The headline, when one stands in the text. */
  headline: Span | null;
  /** The article in reading order, the headline first; one span a block, or the part of a block that is the article. */
  spans: Span[];
}

/** A standfirst above the headline has to share this part of its content words with the article. */
const DECK_COHESION = 0.25;
/** Share of its content words that a headline cut short has in common with the whole. */
const SAME = 0.8;
/** Words of the shortest standfirst, and of the longest. */
const DECK = { min: 6, max: 60 };

/**
 * Finds the article among `blocks`.
 * @param text the text that the blocks' UTF-16 offsets refer to
 * @param title the page's title from its metadata, if any: tells the headline from other short blocks
 */
export function findBody(text: string, blocks: Block[], title: string | null): Body {
  const judged = judge(text, blocks);
  const prose = articleProse(judged, contentWords(fold(title ?? '')));
  const first = judged.findIndex((b) => prose.has(b));
  if (first < 0) return { headline: null, spans: [] };
  const headline = findHeadline(judged.slice(0, first), title, prose) ?? markedHeadline(judged);
  const kept = new Set(headline ? [headline] : []);
  judged.slice(0, first).forEach((b, i) => {
    if (isDeck(b, headline, prose) || (i === lastPlain(judged, first) && b.kind === 'heading')) kept.add(b);
  });
  for (const block of between(judged, first, prose)) kept.add(block);
  const spans = [...kept].map((block) => articlePart(text, block)).sort((a, b) => a.start - b.start);
  return { headline: headline ? { start: headline.start, end: headline.end } : null, spans };
}

/** The block without a "read also" that is set in its last line. */
function articlePart(text: string, { start, end, folded }: Judged): Span {
  const tail = insertedTail(text.slice(start, end), folded);
  return { start, end: tail === null ? end : start + tail };
}

function findHeadline(before: Judged[], title: string | null, prose: Set<Judged>): Judged | null {
  const shown = before.filter((b) => b.article && b.words >= 3 && !b.meta && b.linkDensity < 0.9);
  const wanted = title === null ? '' : fold(title).trim();
  const named = shown.filter((b) => wanted.includes(b.folded));
  if (named.length > 0) return longest(named);
  const marked = shown.find((b) => b.kind === 'headline');
  if (marked) return marked;
  const candidates = shown.filter((b) => !b.announces);
  const lines = candidates.filter((b) => b.words >= 4);
  const repeated = lines.filter((b) => b.repeated);
  // «شاهد.. …» is the headline where no other line is
  const films = shown.filter((b) => b.words > 4 && isFilmLabelled(b.folded));
  return nearest(repeated.length > 0 ? repeated : lines, prose) ?? nearest(films, prose);
}

/** The first that has about as many words in common with the article as any other; without such words the longest. */
function nearest(lines: Judged[], prose: Set<Judged>): Judged | null {
  if (lines.length < 2) return lines[0] ?? null;
  const article = new Set([...prose].flatMap((b) => [...b.vocabulary]));
  const common = lines.map((b) => b.vocabulary.intersection(article).size);
  const most = Math.max(0, ...common);
  if (most < 2) return longest(lines);
  const first = lines.find((_, i) => common[i]! * 2 >= most)!;
  // The last step of a way through the site is the headline cut short.
  return lines.find((b) => b.words > first.words && sameWords(first, b)) ?? first;
}

/** Whether nearly all that `block` says is in `whole`. */
function sameWords(block: Judged, whole: Judged): boolean {
  const { vocabulary } = block;
  return vocabulary.size > 2 && vocabulary.intersection(whole.vocabulary).size >= vocabulary.size * SAME;
}

/** The first of those with most words. */
function longest(blocks: Judged[]): Judged | null {
  return blocks.reduce<Judged | null>((best, b) => (best === null || b.words > best.words ? b : best), null);
}

/** A block that the markup itself calls the headline, when it stands after the first paragraph. */
function markedHeadline(judged: Judged[]): Judged | null {
  return judged.find((b) => b.kind === 'headline' && b.article && !b.meta) ?? null;
}

/** A line that sums the article up: under the headline, or above it when it speaks of the same things. */
function isDeck(block: Judged, headline: Judged | null, prose: Set<Judged>): boolean {
  if (!headline || block.words < DECK.min || block.words > DECK.max) return false;
  // A headline is printed again with the outlet's name before it, as a picture's title.
  if (!isPlain(block) || block.folded.includes(headline.folded)) return false;
  if (block.words <= headline.words && sameWords(block, headline)) return false;
  if (block.start > headline.start) return true;
  return shared(block.vocabulary, [...prose].map((b) => b.vocabulary)) >= DECK_COHESION;
} // oxfmt-ignore

/** Index of the last block before the article's prose that may be its heading. */
function lastPlain(judged: Judged[], first: number): number {
  return judged.findLastIndex((b, i) => i < first && isPlain(b));
}

/** The article's prose, and the headings and lists between. */
function between(judged: Judged[], first: number, prose: Set<Judged>): Judged[] {
  const kept: Judged[] = [];
  let run: Judged[] = [];
  let previous: Judged | null = null;
  for (const block of judged.slice(first)) {
    if (!prose.has(block)) {
      run.push(block);
      continue;
    }
    if (previous) kept.push(...headings(run, previous));
    kept.push(block);
    run = [];
    previous = block;
  }
  if (!previous) return kept;
  const list = closingList(run, previous);
  return [
    ...kept,
    ...(list.length > 0 ? list : closingParagraphs(run, prose, judged.slice(0, judged.indexOf(previous)))),
  ];
}

/** The list with which an article ends: after a colon, or, where the markup says that it is one, under its heading or none. */
function closingList(run: Judged[], { folded }: Judged): Judged[] {
  const announced = /[:：]$/u.test(folded);
  const from = run[0]?.kind === 'heading' && isPlain(run[0]) ? 1 : 0;
  const end = run.findIndex((b, i) => i >= from && !isItem(b));
  const list = run.slice(0, end < 0 ? run.length : end);
  if (announced) return list;
  const told = list.slice(from).every((b) => b.kind === 'item' && b.words >= 3 && isPlain(b));
  return told && list.length > from ? list : [];
}

/** The blocks of a run between two paragraphs that belong to the article. */
function headings(run: Judged[], previous: Judged): Judged[] {
  const from = run.findIndex((b) => b.announces);
  // Before a "read also" no heading stands, only a list; after it, only what the markup calls a heading.
  const before = from < 0 ? run : run.slice(0, from);
  const plain = before.filter((b) => isPlain(b) && !b.prose);
  const shown = before.filter((b) => b.article && !b.meta && b.linkDensity < 0.9 && b.words > 0);
  if (from < 0 && shown.length < RUN) return plain;
  const listed = introduced(plain, previous);
  const last = run.filter((b) => isPlain(b) && !b.prose).at(-1);
  return last?.kind === 'heading' && !listed.includes(last) ? [...listed, last] : listed;
}

/** A list with the line that introduces it: after a colon, or of items throughout. */
function introduced(plain: Judged[], previous: Judged): Judged[] {
  const opens = (b: Judged) => /[:：]$/u.test(b.folded);
  if (opens(previous)) return plain;
  const from = plain.findIndex((b) => opens(b) && b.words >= 2);
  if (from >= 0) return plain.slice(from);
  const first = plain.findLastIndex((b) => /^1\s?[-.)]/u.test(b.folded));
  if (first >= 0 && plain.length - first > 1 && plain.slice(first).every(isItem))
    return plain.slice(Math.max(0, first - 1));
  return plain.some(isItem) && plain.every((b) => isItem(b) || b.kind === 'heading') ? plain : [];
}

function isItem(block: Judged): boolean {
  return block.kind === 'item' || /^(?:[-–—•*]\s|\d{1,2}\s?[-.)])/u.test(block.folded);
}
