/**
 * Sentences of the narration. Speech in marks counts as one token, so that a full stop inside it ends
 * nothing and the grammar around it is read as if it were a single word.
 */
import { lexemeOf, wordMatches } from '../text/lexeme.ts';
import type { BodyWords, Word } from '../text/words.ts';
import type { Span } from '../report/types.ts';
import type { Marked, Paragraph, Token } from './types.ts';

/** A sentence as tokens; `end` is the end of its last token. */
export interface Sentence extends Span {
  tokens: Token[];
  paragraph: number;
}

/** Tokens after which a sentence is cut, so that a text without full stops costs no more than another. */
const LONGEST = 400;

const PUNCTUATION = /[:：،,;؛.!?؟…()[\]–—\-ـ|]/;
const ENDS = wordMatches(/^[.!?؟]$/);
const DASH = /[–—\-ـ|]/;
/** Letters before a full stop that does not end a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr gen col lt sgt maj capt st prof jr sr gov sen rep pres adm brig m mm mme mlle no vs inc etc approx'.split(
    ' ',
  ),
);

const NOTHING = lexemeOf('');

/** A word of a text as a token. */
export function wordToken({ start, end, folded, lexeme }: Word, inLabel = false): Token {
  return { kind: 'word', start, end, folded, lexeme, marked: -1, inLabel };
}

/** The token, read as if it were spelled otherwise. */
export function respelled(token: Token, folded: string): Token {
  return { ...token, folded, lexeme: lexemeOf(folded) };
}

/** Words and punctuation of a stretch without speech in it. Two or more dots become one `…`. */
function plainTokens(text: string, words: BodyWords, from: number, to: number, inLabel: boolean): Token[] {
  const tokens: Token[] = [];
  const between = (start: number, end: number) => {
    for (let i = start; i < end; i++) {
      // Nearly all of what stands between words is one blank.
      if (text.charCodeAt(i) === 0x20) continue;
      let char = text[i] ?? '';
      if (!PUNCTUATION.test(char)) continue;
      const at = i;
      if (DASH.test(char)) {
        const loose = /\s/.test(text[i - 1] ?? ' ') || /\s/.test(text[i + 1] ?? ' ');
        if (!loose) continue;
        char = '-';
      }
      if (char === '.' || char === '…') while (i + 1 < end && /[.…]/.test(text[i + 1] ?? '')) i++;
      const folded =
        i > at || char === '…' ? '…' : char === '：' ? ':' : char === '،' ? ',' : char === '؛' ? ';' : char;
      tokens.push({
        kind: 'punctuation',
        start: at,
        end: i + 1,
        folded,
        lexeme: lexemeOf(folded),
        marked: -1,
        inLabel,
      });
    }
  };
  let at = from;
  for (const span of words.within(from, to)) {
    between(at, span.start);
    tokens.push(wordToken(span, inLabel));
    at = span.end;
  }
  between(at, to);
  return tokens;
}

/**
 * Tokens of one paragraph. Top-level marked texts that are not in `labels` become one token each;
 * labels are read as plain words.
 */
function tokensOf(
  text: string,
  words: BodyWords,
  paragraph: Span,
  marked: readonly Marked[],
  labels: ReadonlySet<number>,
): Token[] {
  const tokens: Token[] = [];
  let at = paragraph.start;
  for (let index = 0; index < marked.length; index++) {
    const piece = marked[index]!;
    if (piece.outerStart > paragraph.end) break;
    if (piece.parent !== null || piece.outerStart < at || piece.outerEnd > paragraph.end) continue;
    tokens.push(...plainTokens(text, words, at, piece.outerStart, false));
    if (labels.has(index)) tokens.push(...plainTokens(text, words, piece.start, piece.end, true));
    else
      tokens.push({
        kind: 'marked',
        start: piece.outerStart,
        end: piece.outerEnd,
        folded: '',
        lexeme: NOTHING,
        marked: index,
        inLabel: false,
      });
    at = piece.outerEnd;
  }
  tokens.push(...plainTokens(text, words, at, paragraph.end, false));
  return tokens;
}

function isAbbreviation(tokens: readonly Token[], i: number, text: string): boolean {
  const before = tokens[i - 1];
  const stop = tokens[i];
  if (!before || !stop || before.kind !== 'word' || before.end !== stop.start) return false;
  const next = tokens[i + 1];
  if (next && next.start === stop.end && next.kind === 'word') {
    // a blank left out after a sentence, unless it is an initial, an address or a number
    const letter = text[next.start] ?? '';
    return before.folded.length < 3 || !(/\p{Lu}/u.test(letter) || /[\u0621-\u064a]/.test(letter));
  }
  return before.folded.length === 1
    ? /[a-z\u0621-\u064a]/.test(before.folded)
    : ABBREVIATIONS.has(before.folded) && next !== undefined && text[stop.end] === ' ';
}

/** True when the speech in marks ends a sentence by itself: its last character is a full stop and a new sentence follows. */
function endsInside(text: string, token: Token, marked: readonly Marked[], next: Token | undefined): boolean {
  const piece = marked[token.marked];
  if (!piece || !next || next.kind === 'punctuation') return false;
  const last = text.slice(piece.start, piece.end).trimEnd().at(-1) ?? '';
  if (!/[.!?؟…]/.test(last)) return false;
  const first = text.slice(next.start, next.end);
  return next.kind === 'marked' || !/^\p{Ll}/u.test(first);
}

/** Splits a paragraph into sentences. Empty ones are left out. */
export function sentencesOf(
  text: string,
  words: BodyWords,
  paragraph: Paragraph,
  number: number,
  marked: readonly Marked[],
  labels: ReadonlySet<number>,
): Sentence[] {
  const tokens = tokensOf(text, words, paragraph, marked, labels);
  const sentences: Sentence[] = [];
  let current: Token[] = [];
  const flush = () => {
    const first = current[0];
    const last = current.at(-1);
    if (first && last && current.some((token) => token.kind !== 'punctuation')) {
      sentences.push({ tokens: current, start: first.start, end: last.end, paragraph: number });
    }
    current = [];
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (current.length >= LONGEST) flush();
    current.push(token);
    if (
      token.kind === 'punctuation' &&
      ENDS(token) &&
      !(token.folded === '.' && isAbbreviation(tokens, i, text))
    )
      flush();
    else if (token.kind === 'marked' && endsInside(text, token, marked, tokens[i + 1])) flush();
  }
  flush();
  return sentences;
}
