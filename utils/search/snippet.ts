/** The places of a query's words in a text, and the piece of text that shows them best. */
import type { Span } from '../report/types.ts';
import { wordSpans } from '../text/words.ts';
import { wordTerms } from './terms.ts';

/** A piece of a text. All offsets are UTF-16 units into the original text, end exclusive. */
export interface Snippet extends Span {
  /** Words of the query inside the piece, in order. */
  hits: Span[];
}

/** Words before the first hit and in the whole piece. */
const BEFORE = 6;
const WORDS = 32;
/** UTF-16 units in which a text's first words stand. */
const BEGINNING = 2000;

/**
 * The piece of `text` with the most different words of the query; its beginning when there is none.
 * @param terms as `queryTerms` gives them
 * @param typing the last term is a beginning of a word
 */
export function snippetOf(text: string, terms: readonly string[], typing = false): Snippet {
  // Without a word to look for it is the beginning: the rest need not be read.
  const words = wordSpans(text, 0, terms.length > 0 ? text.length : Math.min(text.length, BEGINNING));
  const found = words.map(({ folded }) => {
    const its = wordTerms(folded);
    return terms.findIndex((one, i) =>
      its.some((term) => one === term || (typing && i === terms.length - 1 && term.startsWith(one))),
    );
  });
  let best = 0;
  let most = 0;
  found.forEach((term, i) => {
    if (term < 0) return;
    const different = new Set(found.slice(i, i + WORDS - BEFORE).filter((t) => t >= 0)).size;
    if (different > most) {
      most = different;
      best = i;
    }
  });
  const first = Math.max(0, best - BEFORE);
  const shown = words.slice(first, first + WORDS);
  return {
    start: shown[0]?.start ?? 0,
    end: shown.at(-1)?.end ?? 0,
    hits: shown.filter((_, i) => found[first + i]! >= 0).map(({ start, end }) => ({ start, end })),
  };
}
