/** Quotations as the reader sees them: over paragraphs in one, names of speakers with their closing marks. */
import type { Quotation } from '../report/types.ts';
import type { Marked } from './types.ts';

/** Speech that ran on into the next paragraph without a new opening mark is one quotation. */
export function joinContinued(quotes: Quotation[], marked: readonly Marked[]): Quotation[] {
  const runOn = new Set(
    marked.filter((piece) => piece.continued && piece.outerStart === piece.start).map((piece) => piece.start),
  );
  const joined: Quotation[] = [];
  let before: Quotation | undefined;
  for (const quote of quotes) {
    if (quote.kind === 'direct' && before && runOn.has(quote.start)) {
      before.end = quote.end;
      continue;
    }
    const own = { ...quote };
    joined.push(own);
    if (own.kind === 'direct') before = own;
  }
  return joined;
}

/** Names of speakers that end with words in marks (the spokesman of «North Wind») take the closing mark along. */
export function withClosedNames(quotes: readonly Quotation[], marked: readonly Marked[]): Quotation[] {
  const closing = new Map(marked.map((piece) => [piece.end, piece]));
  return quotes.map((quote) => {
    const { speakerSpan } = quote;
    const piece = speakerSpan && closing.get(speakerSpan.end);
    if (!piece || piece.outerStart < speakerSpan.start) return quote;
    return { ...quote, speakerSpan: { start: speakerSpan.start, end: piece.outerEnd } };
  });
}
