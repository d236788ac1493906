/**
 * Sentences of Arabic, English and French news text: ends at . ! ? ؟ ؛ … and at line breaks, but not inside decimals
 * (3.5), after abbreviations and initials (د. محمد, J. Smith, Mr. X), or inside addresses (example.org).
 */
import type { Span } from '../report/types.ts';

const ENDS = /[.!?؟؛…\n\r\u2028\u2029]+/g;
const CLOSERS = '"”»’\')]}›';
const ARABIC_LETTER = /\p{Script=Arabic}/u;
/** With its marks: the last word of «فتحت النيران على المُسلَّح.» is no initial. */
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;

/** Words that are followed by a full stop inside a sentence. Single letters (initials, د. م. أ.) need no list. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen col lt maj sgt capt cpl brig adm sen rep gov rev st jr sr vs no nos inc ltd co corp dept est ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun fig vol pp ed eds etc approx ' +
    'mm mme mlle mlles mgr me av bd janv févr avr juil déc cf env art chap ' +
    'إلخ الخ تل ت هـ ه'
  ).split(' '),
);

/**
 * Sentence spans of `text` between `start` and `end` (UTF-16 units), in order, without surrounding blanks. Closing marks
 * belong to the sentence they close. Together they cover everything but blanks.
 */
export function sentenceSpans(text: string, start = 0, end = text.length): Span[] {
  const spans: Span[] = [];
  let from = start;
  ENDS.lastIndex = start;
  for (let match = ENDS.exec(text); match && match.index < end; match = ENDS.exec(text)) {
    let to = Math.min(match.index + match[0].length, end);
    if (!isEnd(text, match[0], match.index, to, from)) continue;
    while (to < end && CLOSERS.includes(text[to]!)) to++;
    push(spans, text, from, to);
    from = to;
    ENDS.lastIndex = Math.max(ENDS.lastIndex, to);
  }
  push(spans, text, from, end);
  return spans;
}

function isEnd(text: string, stop: string, at: number, after: number, from: number): boolean {
  if (stop !== '.') return true;
  const before = text[at - 1] ?? ' ';
  const next = text[after] ?? ' ';
  if (LETTER_OR_DIGIT.test(next)) {
    // No blank after the stop: a missing blank between Arabic sentences, else a decimal, an address, an acronym.
    return ARABIC_LETTER.test(next) && ARABIC_LETTER.test(before) && lastWord(text, at, from).length > 1;
  }
  const word = lastWord(text, at, from);
  if (word.length === 1 && /\p{L}/u.test(word)) return false;
  return !ABBREVIATIONS.has(word.toLowerCase());
}

function lastWord(text: string, end: number, from: number): string {
  let start = end;
  while (start > from && end - start < 12 && LETTER_OR_DIGIT.test(text[start - 1]!)) start--;
  return text.slice(start, end);
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (end > start) spans.push({ start, end });
}
