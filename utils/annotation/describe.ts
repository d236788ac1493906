/** From a selected place to what is stored of it: the words, the words around them, and the offsets. */
import type { Span } from '../report/types.ts';
import { BLANK, FORMAT, foldTable, LINE } from '../text/table.ts';
import type { QuoteSelector } from './types.ts';

/** UTF-16 units kept before and after a quote: some ten words, so that one edit beside the quote leaves enough of them. */
export const CONTEXT_UNITS = 64;

/** What a place looks like from here, ready to be stored. */
export interface Description {
  quote: QuoteSelector;
  position: Span;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Longest grapheme that is looked for; longer ones (stacked marks) are cut between code points. */
const REACH = 64;

/**
 * Describes a span of `text`. Blanks and invisible marks at its ends are left out, unless there is nothing else; an end
 * inside a grapheme (a letter and its marks, a pair of surrogates, an emoji sequence) moves outwards. The words around it
 * are cut at blanks where that leaves at least half of them, else between graphemes.
 * @param span UTF-16 offsets, end exclusive
 * @throws RangeError when the span is empty, turned round or outside the text
 */
export function describe(text: string, span: Span): Description {
  const { start: from, end: to } = span;
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to > text.length || from >= to) {
    throw new RangeError(`no text at ${from}–${to} of ${text.length}: select at least one character`);
  }
  const trimmed = trim(text, from, to);
  const start = graphemeEdge(text, trimmed.start, 'down');
  const end = graphemeEdge(text, trimmed.end, 'up');
  return {
    quote: { exact: text.slice(start, end), prefix: before(text, start), suffix: after(text, end) },
    position: { start, end },
  };
}

function trim(text: string, from: number, to: number): Span {
  const table = foldTable();
  const empty = (at: number) => {
    const kind = table[text.charCodeAt(at)]!;
    return kind === BLANK || kind === LINE || kind === FORMAT;
  };
  let start = from;
  let end = to;
  while (start < end && empty(start)) start++;
  while (end > start && empty(end - 1)) end--;
  return start < end ? { start, end } : { start: from, end: to };
}

/** The edge of a grapheme at `at` or, when that is inside one, the next edge down or up. */
function graphemeEdge(text: string, at: number, direction: 'down' | 'up'): number {
  if (at <= 0 || at >= text.length) return at;
  const from = codePointEdge(text, Math.max(0, at - REACH));
  const window = text.slice(from, codePointEdge(text, Math.min(text.length, at + REACH)));
  const cluster = graphemes.segment(window).containing(at - from);
  if (!cluster || cluster.index === at - from) return at;
  return from + cluster.index + (direction === 'up' ? cluster.segment.length : 0);
}

/** `at`, or one lower when a pair of surrogates would be cut there. */
function codePointEdge(text: string, at: number): number {
  const low = text.charCodeAt(at);
  const high = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low < 0xe000 && high >= 0xd800 && high < 0xdc00 ? at - 1 : at;
}

function before(text: string, end: number): string {
  const start = graphemeEdge(text, Math.max(0, end - CONTEXT_UNITS), 'up');
  const cut = text.slice(Math.min(start, end), end);
  if (start === 0) return cut;
  const blank = cut.search(/\s/u);
  return blank >= 0 && blank < cut.length / 2 ? cut.slice(blank + 1) : cut;
}

function after(text: string, start: number): string {
  const end = graphemeEdge(text, Math.min(text.length, start + CONTEXT_UNITS), 'down');
  const cut = text.slice(start, Math.max(start, end));
  if (end === text.length) return cut;
  const blank = cut.search(/\s\S*$/u);
  return blank > cut.length / 2 ? cut.slice(0, blank) : cut;
}
