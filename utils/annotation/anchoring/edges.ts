/** Punctuation at the ends of a quote: found again beside its letters, whatever became of it. */
import type { Span } from '../../report/types.ts';
import { BLANK, FORMAT, foldTable, LETTER, LINE, MARK } from '../../text/table.ts';
import type { Letters } from './letters.ts';

/**
 * Widens the span of a quote's letters by as many signs as the quote has before its first and after its last letter, as
 * far as the page has them there. Blanks between are taken in, line breaks are not crossed.
 */
export function withPunctuation(text: string, span: Span, quote: Letters): Span {
  const { original, starts, ends } = quote;
  let before = signs(original, 0, starts[0]!);
  let after = signs(original, ends.at(-1)!, original.length);
  let { start, end } = span;
  for (let at = start - 1; before > 0 && at >= 0; at--) {
    const kind = kindAt(text, at);
    if (kind === 'end') break;
    if (kind === 'sign') {
      start = at;
      before--;
    }
  }
  for (let at = end; after > 0 && at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === 'end') break;
    if (kind === 'sign') {
      end = at + 1;
      after--;
    }
  }
  return { start, end };
}

/** Visible signs between two offsets. */
function signs(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (kindAt(text, at) === 'sign') count++;
  return count;
}

function kindAt(text: string, at: number): 'end' | 'nothing' | 'sign' {
  const kind = foldTable()[text.charCodeAt(at)]!;
  if (kind === LINE || kind >= LETTER) return 'end';
  // A tatweel that lengthens no letter is a dash.
  if (kind === MARK && text[at] === 'ـ' && /^(?:\s|$)/u.test(text[at - 1] ?? '')) return 'sign';
  return kind === BLANK || kind === FORMAT || kind === MARK ? 'nothing' : 'sign';
}
