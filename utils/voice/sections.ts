/**
 * Entries of a live page. Each begins with its time, alone or before its words, and stands for itself: whoever spoke in
 * one entry is not meant by «وأضاف» in the next, which was written hours before.
 */
import { fold } from '../text/fold.ts';
import type { Span } from '../report/types.ts';

/** An hour at the start of a line, or how long ago; folded, so figures are Latin. */
const TIME =
  /^[^\p{L}\p{N}]{0,3}(?:\d{1,2}\s?[:h]\s?\d{2}(?!\d)|(?:منذ|قبل) \d+ (?:دقيقه|دقايق|ساعه|ساعات)|\d{1,2} (?:min|mins|minutes?|hours?) ago|il y a \d+ (?:min|minutes?|h|heures?))/u;
/** Fewer times are the dates of one article. */
const ENTRIES = 3;
/** UTF-16 units of a line's beginning in which its time stands. */
const BEGINNING = 40;

function beginsWithTime(line: string): boolean {
  return /\p{N}/u.test(line) && TIME.test(fold(line).trim());
}

/** Where the entries of a live page begin, in UTF-16 units, in order; none when the page is no live page. */
export function entryStarts(text: string, blocks: readonly Span[]): number[] {
  const starts = blocks
    .filter(({ start, end }) => beginsWithTime(text.slice(start, Math.min(end, start + BEGINNING))))
    .map(({ start }) => start)
    .sort((a, b) => a - b);
  return starts.length >= ENTRIES ? starts : [];
} // oxfmt-ignore
