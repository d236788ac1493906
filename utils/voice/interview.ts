/** Who is interviewed: in such an article questions, and quotations that nobody is named for, are answered by one person. */
import { wordMatches } from '../text/lexeme.ts';
import { wordSpans } from '../text/words.ts';
import type { MentionIndex } from './mentions.ts';
import type { Paragraph, Token } from './types.ts';

const INTERVIEW = wordMatches(/^(?:ال)?(?:حوارا?|مقابله)$|^(?:حاوره|حاورها|interview|entretien)$/);
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

/** Lines that only ask which make an article of questions and answers, at least, and the longest such line, in UTF-16 units. */
const QUESTIONS = 3;
const LONGEST = 300;
const ASKED = /^(?:[*•●\-–—]|س\s*\d*\s*[:-]|Q\s*\d*\s*[.:])\s*/u;
const ANSWERED = /^(?:[-–—]|ج\s*\d*\s*[:-]|[AR]\s*\d*\s*[.:])\s/u;

/**
 * The answers of an interview that is printed as questions and answers, without marks: the paragraphs behind its first
 * question that ask nothing. Questions over the parts of an article make none, unless they or the lines before say so.
 */
export function answersIn(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  const only = lines.map((line) => line.length <= LONGEST && /^[^"“«]*[?؟]$/u.test(line));
  const first = only.indexOf(true);
  // an answer may end with a question of its own
  const mark = ASKED.exec(lines[first] ?? '')?.[0] ?? '';
  const asks = lines.map((line, i) => only[i] === true && line.startsWith(mark));
  const pairs = asks.filter((asked, i) => asked && asks[i + 1] === false).length;
  if (first < 0 || pairs < QUESTIONS) return [];
  const said = paragraphs
    .slice(0, first)
    .some(({ start, end }) => wordSpans(text, start, end).some((word) => INTERVIEW(word)));
  const marked = mark !== '' && ANSWERED.test(lines[first + 1] ?? '');
  return said || marked ? paragraphs.filter((_, i) => i > first && !asks[i]) : [];
}

/** A question without marks: of an interviewer, it gives the floor to whoever is interviewed. */
export function isQuestion(tokens: readonly Token[]): boolean {
  return /^[?؟]$/.test(tokens.at(-1)?.folded ?? '') && tokens.every(({ kind }) => kind !== 'marked');
}
