/** What is compared: Isnad, Hypothesis' method made again from its description, and Obsidian's exact search. */
import search from 'approx-string-match';
import { anchorQuote } from '../../utils/annotation/anchoring/anchor.ts';
import { indexPage, type PageIndex } from '../../utils/annotation/anchoring/page-index.ts';
import type { Description } from '../../utils/annotation/describe.ts';
import type { AnchorState } from '../../utils/annotation/types.ts';
import type { Span } from '../../utils/report/types.ts';

export interface Place {
  state: AnchorState;
  span: Span | null;
}

export type Contender = (note: Description, page: string) => Place;

const pages = new Map<string, PageIndex>();

/** Isnad; the index of a page is kept for the next note on it, as in the extension. */
export const isnad: Contender = (note, page) => {
  let index = pages.get(page);
  if (!index) {
    pages.clear();
    pages.set(page, (index = indexPage(page)));
  }
  return anchorQuote(index, note.quote, note.position);
};

/** Units of context that Hypothesis keeps. */
const CONTEXT = 32;

/**
 * Hypothesis: the quote where it was, else the best of all exact finds, else of all finds by Myers' algorithm with at most
 * min(256, half the length) errors; scored by quote 50, prefix 20, suffix 20, position 2. It has no least score.
 */
export const hypothesis: Contender = ({ quote, position }, page) => {
  const { exact } = quote;
  if (page.slice(position.start, position.end) === exact) return { state: 'anchored', span: position };
  const prefix = quote.prefix.slice(-CONTEXT);
  const suffix = quote.suffix.slice(0, CONTEXT);
  const found = approximate(page, exact, Math.min(256, exact.length / 2));
  const score = (match: Found): number => {
    const near = 1 - Math.abs(match.start - position.start) / page.length;
    const before =
      prefix === '' ? 1 : likeness(page.slice(Math.max(0, match.start - prefix.length), match.start), prefix);
    const after = suffix === '' ? 1 : likeness(page.slice(match.end, match.end + suffix.length), suffix);
    return (50 * (1 - match.errors / exact.length) + 20 * before + 20 * after + 2 * near) / 92;
  };
  let best: { match: Found; score: number } | null = null;
  for (const match of found) {
    const value = score(match);
    if (!best || value > best.score) best = { match, score: value };
  }
  return best
    ? { state: 'anchored', span: { start: best.match.start, end: best.match.end } }
    : { state: 'orphan', span: null };
};

interface Found extends Span {
  errors: number;
}

function approximate(text: string, wanted: string, errors: number): Found[] {
  const exact: Found[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    exact.push({ start: at, end: at + wanted.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, wanted, errors);
}

function likeness(text: string, wanted: string): number {
  if (text === '' || wanted === '') return 0;
  const [first] = approximate(text, wanted, wanted.length);
  return first ? 1 - first.errors / wanted.length : 0;
}

/** Exact text with blanks made one, as Obsidian's clipper looks for it: the first find. */
export const exactOnly: Contender = ({ quote }, page) => {
  const pattern = quote.exact
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('\\s+');
  const match = new RegExp(pattern, 'u').exec(page);
  if (!match) return { state: 'orphan', span: null };
  return { state: 'anchored', span: { start: match.index, end: match.index + match[0].length } };
};
