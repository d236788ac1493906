/** The date that a page prints with its article: in a date line before the first paragraph, never in a sentence. */
import { localDay } from '../i18n/dates.ts';
import { fold } from '../text/fold.ts';
import type { Block, Page } from '../report/types.ts';
import { countWords } from './count-words.ts';
import { isDateline } from './dateline.ts';
import { printedDate } from './printed-date.ts';

/** Words of the first paragraph at least; what stands before it is headline, byline and date. */
const PARAGRAPH_WORDS = 18;
const UPDATED = /اخر تحديث|تم التحديث|حدث في|updated|mis a jour|modifie/u;

/**
 * `YYYY-MM-DD` of the date line before the first paragraph of `blocks`, or null. A line that gives the date of an update
 * counts only when there is no other.
 */
export function datelineDate(text: string, blocks: Block[]): string | null {
  let updated: string | null = null;
  for (const block of blocks) {
    const folded = fold(text.slice(block.start, block.end)).trim();
    const words = countWords(folded);
    if (words >= PARAGRAPH_WORDS) break;
    if (!isDateline(folded, words)) continue;
    const label = folded.search(UPDATED);
    const date = printedDate(label < 0 ? folded : folded.slice(0, label));
    if (date !== null) return date;
    updated ??= printedDate(folded);
  }
  return updated;
}

/**
 * `YYYY-MM-DD` of the day a page's article was published, or null: by its metadata, whatever form that has, else by the
 * date line it prints.
 */
export function publishedOn({
  published,
  text,
  blocks,
}: Pick<Page, 'published' | 'text' | 'blocks'>): string | null {
  return (published === null ? null : dayOf(published.trim())) ?? datelineDate(text, blocks);
}

function dayOf(date: string): string | null {
  const day = printedDate(date);
  if (day !== null) return day;
  const time = Date.parse(date);
  // What names no zone was read in the reader's. Some sites write the year 1 for a day that they do not know.
  return Number.isNaN(time) ? null : printedDate(localDay(time));
}
