/** Who is interviewed: in such an article questions, and quotations that nobody is named for, are answered by one person. */
import { wordMatches } from '../text/lexeme.ts';
import { wordSpans } from '../text/words.ts';
import type { MentionIndex } from './mentions.ts';
import type { Paragraph, Token } from './types.ts';

const INTERVIEW = wordMatches(/^(?:حوارا?|مقابله|interview|entretien)$/);
/** Lines at the head of an article that may say it is an interview. */
const LINES = 3;

/** The one person named in a headline that calls the article an interview, or the first of several; null for other articles. */
export function intervieweeOf(
  text: string,
  paragraphs: readonly Paragraph[],
  index: MentionIndex,
): string | null {
  for (const { title, start, end } of paragraphs.slice(0, LINES)) {
    const words = title ? wordSpans(text, start, end) : [];
    if (!words.some((word) => INTERVIEW(word))) continue;
    const person = words.map((word) => index.at(word)).find((mention) => mention && index.isPerson(mention));
    if (person) return person.id;
  }
  return null;
}

/** The interviewer asks: whoever is interviewed has the floor. */
export function givesFloor(tokens: readonly Token[]): boolean {
  return /^[?؟]$/.test(tokens.at(-1)?.folded ?? '') && tokens.every(({ kind }) => kind !== 'marked');
}
