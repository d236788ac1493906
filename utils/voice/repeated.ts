/** Speech in a headline without its speaker, which the text below repeats with him. */
import type { Quotation } from '../report/types.ts';
import { wordSpans } from '../text/words.ts';
import type { Paragraph, SpokenSpan } from './types.ts';

/** Fewer words than these stand in many mouths. */
const LEAST = 2;
/** Longest heading of nothing but marks, in words. */
const HEADING = 8;

function wordsOf(text: string, { start, end }: Quotation): string {
  const words = wordSpans(text, start, end).map((word) => word.folded);
  return words.length < LEAST ? '' : ` ${words.join(' ')} `;
}

/**
 * Gives quotations in headlines and headings that have no speaker, or are all that stands there, the speaker of the first
 * quotation of the text that holds the same words; of a short heading nobody else is the speaker. Changes `quotes` and `spoken` in place.
 */
export function nameRepeated(
  text: string,
  paragraphs: readonly Paragraph[],
  quotes: readonly Quotation[],
  spoken: readonly SpokenSpan[],
): void {
  const heads = paragraphs.filter(({ title, heading }) => title || heading);
  const headOf = (quote: Quotation) =>
    heads.find((head) => head.start <= quote.start && quote.end <= head.end);
  const direct = quotes.filter((quote) => quote.kind === 'direct');
  const below = direct
    .filter((quote) => !headOf(quote))
    .map((quote) => ({ quote, words: wordsOf(text, quote) }));
  for (const quote of direct) {
    const head = headOf(quote);
    const words = head ? wordsOf(text, quote) : '';
    if (!head || words === '') continue;
    const alone =
      wordSpans(text, head.start, quote.start).length + wordSpans(text, quote.end, head.end).length === 0;
    if (!alone && quote.speaker !== null) continue;
    // a heading goes on with nobody's speech
    const short = alone && wordSpans(text, quote.start, quote.end).length <= HEADING;
    const led = text.slice(0, head.start).trimEnd().endsWith(':');
    const same = below.find((one) => one.words.includes(words) && (short || one.quote.speaker !== null));
    if (!same && (!short || led)) continue;
    for (const one of [
      quote,
      ...spoken.filter((span) => span.voice === 'direct' && span.start === quote.start),
    ]) {
      one.speaker = same?.quote.speaker ?? null;
      one.speakerSpan = same?.quote.speakerSpan ?? null;
    }
  }
}
