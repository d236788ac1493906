/** Long sentences cut down to what stands around the marked word. The whole is one click away, on the page. */
import type { InSentence } from '../../utils/report/view.ts';

/** UTF-16 units kept on each side: about two lines of a narrow sidebar. */
const KEPT = 110;

/** The end of a text from a word's beginning on, at most `KEPT` long, with an ellipsis for what is left out. */
function lastWords(text: string): string {
  if (text.length <= KEPT) return text;
  const space = text.indexOf(' ', text.length - KEPT);
  return `…\u00a0${text.slice(space < 0 ? text.length : space + 1)}`;
}

/** The beginning of a text up to a word's end, at most `KEPT` long, with an ellipsis for what is left out. */
function firstWords(text: string): string {
  if (text.length <= KEPT) return text;
  return `${text.slice(0, Math.max(0, text.lastIndexOf(' ', KEPT)))}\u00a0…`;
}

/** The sentence with the words far from the marked ones left out, cut between words. */
export function clip({ before, match, after }: InSentence): InSentence {
  return { before: lastWords(before), match, after: firstWords(after) };
}
