/**
 * Which blocks of a text are the article, and which are what no reader would call it: tag lists, "read also" lines,
 * related and unrelated headlines, comment forms, cookie notices, footers, repeated headlines.
 *
 * Blocks are judged by what they are. An article is prose: blocks long enough and punctuated like sentences, that share
 * their vocabulary. Short blocks count as headings when one or two stand before prose, and as a list when they come
 * in runs; a short block that is repeated is furniture. Prose that shares no words with the rest and follows the end
 * (comment rules, cookie notices) is left out.
 */
import { fold } from '../text/fold.ts';
import type { Block, Span } from '../report/types.ts';
import { announces } from './furniture.ts';
import { isDateline } from './dateline.ts';
import { contentWords } from './content-words.ts';

export interface Body {
  /** The headline, when one stands in the text. */
  headline: Span | null;
  /** The article in reading order, the headline first; one span a block. */
  spans: Span[];
}

interface Judged extends Block {
  folded: string;
  words: number;
  prose: boolean;
  repeated: boolean;
  announces: 'insertion' | 'ending' | null;
  meta: boolean;
  vocabulary: Set<string>;
}

/**
 * The part of its content words that a prose block has to share with the rest of the prose to belong to the article:
 * more after the article seemed to have ended than at its beginning or after a list.
 */
const COHESION = { ended: 0.22, interrupted: 0.12, beginning: 0.07 };
/** A run of this many short blocks is a list (tags, headlines), not headings. */
const RUN = 3;

/**
 * Finds the article among `blocks`.
 * @param text the text that the blocks' UTF-16 offsets refer to
 * @param title the page's title from its metadata, if any: tells the headline from other short blocks
 */
export function findBody(text: string, blocks: Block[], title: string | null): Body {
  const judged = judge(text, blocks);
  const prose = articleProse(judged);
  const first = judged.findIndex((b) => prose.has(b));
  if (first < 0) return { headline: null, spans: [] };
  const headline = findHeadline(judged.slice(0, first), title) ?? blockHeadline(judged);
  const kept: Judged[] = [];
  judged.slice(0, first).forEach((b) => {
    if (b === headline || isDeck(b, headline)) kept.push(b);
  });
  keepBetween(judged, first, prose, kept);
  const spans = [...new Set(headline ? [headline, ...kept] : kept)].map(({ start, end }) => ({ start, end }));
  spans.sort((a, b) => a.start - b.start);
  return { headline: headline ? { start: headline.start, end: headline.end } : null, spans };
}

function judge(text: string, blocks: Block[]): Judged[] {
  const folded = blocks.map((b) => fold(text.slice(b.start, b.end)).trim());
  const counts = new Map<string, number>();
  for (const key of folded) counts.set(key, (counts.get(key) ?? 0) + 1);
  return blocks.map((block, i) => {
    const key = folded[i]!;
    const words = key.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const said = announces(key);
    const meta = isDateline(key) || block.kind === 'meta' || block.kind === 'caption';
    return {
      ...block,
      folded: key,
      words,
      repeated: (counts.get(key) ?? 0) > 1,
      announces: said,
      meta,
      prose:
        block.article &&
        block.linkDensity < 0.5 &&
        !meta &&
        said === null &&
        isProse(text.slice(block.start, block.end).trim(), words),
      vocabulary: contentWords(key),
    };
  });
}

function isProse(raw: string, words: number): boolean {
  const closed = /[.!?؟۔…]["'”»“)\]]*$/u.test(raw);
  const punctuated = /[،,؛;:.؟?!](?:\s|$)/u.test(raw);
  return (
    words >= 25 || (words >= 12 && (closed || punctuated)) || (words >= 5 && closed && !raw.includes('*'))
  );
}

/** Share of a block's content words that the rest of the article also uses, 0–1. */
function cohesion(block: Judged, others: Judged[]): number {
  if (block.vocabulary.size === 0) return 0;
  let shared = 0;
  for (const word of block.vocabulary) {
    if (others.some((o) => o !== block && o.vocabulary.has(word))) shared++;
  }
  return shared / block.vocabulary.size;
}

/** The prose blocks of the article, without prose of the site's own before or after it. */
function articleProse(judged: Judged[]): Set<Judged> {
  const all = judged.filter((b) => b.prose && !b.repeated);
  const repeatedOnce = judged.filter(
    (b, i) => b.prose && b.repeated && judged.findIndex((o) => o.folded === b.folded) === i && b.words >= 12,
  );
  const candidates = [...all, ...repeatedOnce].sort((a, b) => a.start - b.start);
  const kept = new Set<Judged>();
  let ended = false;
  let gap = 0;
  for (const block of judged) {
    if (block.announces === 'ending') ended ||= kept.size > 0;
    if (!candidates.includes(block)) {
      gap++;
      continue;
    }
    const needed = ended ? 'ended' : kept.size === 0 ? 'beginning' : gap >= RUN ? 'interrupted' : null;
    const alone = candidates.length <= 2 && !ended;
    if (needed === null || alone || cohesion(block, candidates) >= COHESION[needed]) kept.add(block);
    gap = 0;
  }
  return kept;
}

function findHeadline(before: Judged[], title: string | null): Judged | null {
  const candidates = before.filter(
    (b) => b.article && b.words >= 3 && !b.announces && !b.meta && b.linkDensity < 0.9,
  );
  const wanted = title === null ? null : fold(title).trim();
  const named =
    wanted === null ? undefined : candidates.find((b) => b.words >= 3 && wanted.includes(b.folded));
  if (named) return named;
  const marked = candidates.find((b) => b.kind === 'headline');
  if (marked) return marked;
  const repeated = candidates.filter((b) => b.repeated && b.words >= 4);
  const pool = repeated.length > 0 ? repeated : candidates.filter((b) => b.words >= 4);
  return pool.reduce<Judged | null>((best, b) => (best === null || b.words > best.words ? b : best), null);
}

/** A block that the markup itself calls the headline, when it stands after the first paragraph. */
function blockHeadline(judged: Judged[]): Judged | null {
  return judged.find((b) => b.kind === 'headline' && b.article && !b.meta) ?? null;
}

/** A line under the headline that sums the article up. */
function isDeck(block: Judged, headline: Judged | null): boolean {
  const fits =
    block.article &&
    block.words >= 6 &&
    !block.repeated &&
    !block.meta &&
    !block.announces &&
    block.linkDensity < 0.5;
  return fits && headline !== null && block.start > headline.start && block.folded !== headline.folded;
}

/** Adds the article's prose and the headings and lists between it. */
function keepBetween(judged: Judged[], first: number, prose: Set<Judged>, kept: Judged[]): void {
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
}

function headings(run: Judged[], previous: Judged): Judged[] {
  const plain = run.filter(
    (b) =>
      b.article && !b.repeated && !b.meta && !b.announces && b.linkDensity < 0.5 && b.words > 0 && !b.prose,
  );
  const broken = run.some((b) => b.announces);
  const introduced =
    /[:：]$/u.test(previous.folded) || plain.every((b) => /^[-–—•*\d]/u.test(b.folded) || b.kind === 'item');
  if (run.length < RUN && !broken) return plain;
  if (introduced && !broken) return plain;
  return plain.filter((b) => b.kind === 'heading' && b === run.at(-1));
}
