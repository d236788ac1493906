/** The paragraphs of the article: its blocks as far as they belong to the body. */
import { detectLanguage } from '../text/language.ts';
import type { Language, Span } from '../report/types.ts';
import type { Paragraph, VoiceInput } from './types.ts';

/** Longest line that can be a headline, in UTF-16 units. */
const HEADLINE = 200;

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\n\r]+/g))
    lines.push({ start: match.index, end: match.index + match[0].length });
  return lines;
}

/**
 * Paragraphs in reading order, trimmed. A paragraph too short to tell its language takes that of the text.
 * A block that only partly lies in the body counts with that part.
 */
export function paragraphsOf(input: VoiceInput): Paragraph[] {
  const { text, body } = input;
  const whole = detectLanguage(body.map((part) => text.slice(part.start, part.end)).join('\n'));
  const blocks: (Span & { kind?: string })[] = input.blocks.length > 0 ? [...input.blocks] : linesOf(text);
  const paragraphs: Paragraph[] = [];
  for (const block of blocks.sort((a, b) => a.start - b.start)) {
    for (const part of body) {
      let start = Math.max(block.start, part.start);
      let end = Math.min(block.end, part.end);
      while (start < end && /\s/.test(text[start] ?? '')) start++;
      while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
      if (start >= end || (paragraphs.at(-1)?.end ?? 0) > start) continue;
      const line = text.slice(start, end);
      const heading = block.kind === 'headline' || block.kind === 'heading';
      const title = heading || (isTitle(line) && block.kind !== 'item');
      paragraphs.push({ start, end, language: languageOf(line, whole), heading, title });
    }
  }
  return paragraphs;
}

/** Whether a line is as short as a title, and ends without a stop. */
export function isTitle(line: string): boolean {
  return line.length <= HEADLINE && !/[.!؟?…:][\s"”»’')\]]*$/.test(line);
}

function languageOf(line: string, whole: Language): Language {
  const own = detectLanguage(line);
  if (own === 'other') return whole === 'other' ? latinOf(line) : whole;
  const arabic = own === 'ar';
  // A few Latin words do not make an English or French paragraph
  return arabic === (whole === 'ar') && line.length < HEADLINE ? whole : own;
}

/** Too few words to tell: French when an accent or its marks are there, English for other Latin letters. */
function latinOf(line: string): Language {
  if (!/\p{Script=Latin}/u.test(line)) return 'other';
  return /[àâçèéêëîïôùûœ«]/i.test(line) ? 'fr' : 'en';
}
