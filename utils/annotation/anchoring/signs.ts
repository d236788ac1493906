/** Quotes without a letter or digit: dashes, marks, emoji. Compared as they are printed. */
import type { Span } from '../../report/types.ts';
import type { QuoteSelector } from '../types.ts';
import type { Found } from './anchor.ts';

/** Units that must agree around such a quote. */
const AROUND = 8;
/** Places that are looked at. */
const MOST = 4096;

export function findSigns(text: string, quote: QuoteSelector, position: Span | null): Found {
  const { exact } = quote;
  const prefix = quote.prefix.slice(-AROUND * 4);
  const suffix = quote.suffix.slice(0, AROUND * 4);
  let best: { start: number; agreeing: number } | null = null;
  const distance = (start: number) => Math.abs(start - (position?.start ?? 0));
  let looked = 0;
  for (
    let start = text.indexOf(exact);
    start >= 0 && looked++ < MOST;
    start = text.indexOf(exact, start + 1)
  ) {
    const agreeing = agreeingBefore(text, start, prefix) + agreeingAfter(text, start + exact.length, suffix);
    const nearer = best && agreeing === best.agreeing && distance(start) < distance(best.start);
    if (!best || agreeing > best.agreeing || nearer) best = { start, agreeing };
  }
  const needed = Math.min(AROUND, prefix.length + suffix.length);
  if (!best || best.agreeing < needed || (needed === 0 && looked > 1)) {
    return { state: 'orphan', span: null, score: 0 };
  }
  const span = { start: best.start, end: best.start + exact.length };
  const score = needed === 0 ? 0.5 : 1;
  return { state: needed === 0 ? 'uncertain' : 'anchored', span, score };
}

function agreeingBefore(text: string, end: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && count < end && text[end - 1 - count] === prefix[prefix.length - 1 - count])
    count++;
  return count;
}

function agreeingAfter(text: string, start: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && start + count < text.length && text[start + count] === suffix[count])
    count++;
  return count;
}
