/**
 * Words as texts use them again and again: one object for each folded word, which keeps what was found out about it. A
 * question that depends on nothing but a word's letters is answered once for the word, not at every place where it stands.
 */
import { fold } from './fold.ts';
import type { Span } from '../report/types.ts';

/** A folded word; two of the same letters met at the same time are the same object. */
export class Lexeme {
  readonly folded: string;
  /** Answers of `perWord` and `wordTest`, two bits a question. Both arrays are made with the word, to lie beside it. */
  readonly answers: number[] = [0, 0, 0, 0, 0, 0, 0, 0];
  /** What was found out and is no common answer, by the number of the question's shelf. */
  readonly facts: unknown[] = [null, null, null, null, null, null];

  constructor(folded: string) {
    this.folded = folded;
  }
}

/** Anything that is one word: of a text, or a token of its grammar. */
export interface HasLexeme {
  readonly lexeme: Lexeme;
}

/** Places in the table, a power of two, and how many words may be in it before it is emptied: half of that. */
const PLACES = 1 << 14;
const FULL = PLACES >> 1;
/** Letters of the longest word that is kept: a longer one is no word. */
const LONGEST = 64;

/** What is known of the word at a place lies together: its hash, its number from 1 on, where its letters begin, and how many. */
const STRIDE = 4;
const places = new Int32Array(PLACES * STRIDE);
/** By number. */
const lexemes: Lexeme[] = [];
/** The words' letters; typed arrays are compared several times as fast as strings. */
const letters = new Uint16Array(FULL * 12);
let written = 0;

/**
 * Takes the letters of one word after the other, folded, and finds its lexeme. Hash and letters are those of the folded
 * word, so that a word that was met before costs no new string.
 */
export class LexemeReader {
  /** Letters of the word so far. */
  length = 0;
  private hash = 0;
  private readonly units = new Uint16Array(LONGEST);

  /** One UTF-16 unit of the folded word. */
  add(unit: number): void {
    if (this.length < LONGEST) this.units[this.length] = unit;
    this.length++;
    this.hash = (Math.imul(this.hash, 31) + unit) | 0;
  }

  /** The lexeme of the letters so far, which are those of a stretch of `text`; begins the next word. */
  take(text: string, { start, end }: Span): Lexeme {
    const { length, hash, units } = this;
    this.length = 0;
    this.hash = 0;
    if (length > LONGEST) return new Lexeme(fold(text.slice(start, end)));
    let at = placeOf(hash);
    for (let number = places[at + 1]!; number !== 0; number = places[at + 1]!) {
      if (places[at] === hash && places[at + 3] === length && same(units, places[at + 2]!, length))
        return lexemes[number - 1]!;
      at = at + STRIDE === places.length ? 0 : at + STRIDE;
    }
    if (lexemes.length === FULL || written + length > letters.length) {
      places.fill(0);
      lexemes.length = written = 0;
      at = placeOf(hash);
    }
    const taken = units.subarray(0, length);
    const lexeme = new Lexeme(String.fromCharCode.apply(null, taken as unknown as number[]));
    lexemes.push(lexeme);
    letters.set(taken, written);
    places.set([hash, lexemes.length, written, length], at);
    written += length;
    return lexeme;
  }
}

function placeOf(hash: number): number {
  return ((hash ^ (hash >>> 15)) & (PLACES - 1)) * STRIDE;
}

function same(units: Uint16Array, at: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (letters[at + i] !== units[i]) return false;
  return true;
}

const reader = new LexemeReader();

/** The lexeme of a folded word. */
export function lexemeOf(folded: string): Lexeme {
  for (let i = 0; i < folded.length; i++) reader.add(folded.charCodeAt(i));
  return reader.take(folded, { start: 0, end: folded.length });
}

/** Questions in one element of `Lexeme.answers`: with two bits each they stay below the 31 bits of a small integer. */
const PER_ELEMENT = 15;

let questions = 0;
let shelves = 0;

/** Where the answer to the next question stands. */
function nextQuestion(): { element: number; shift: number } {
  const number = questions++;
  return { element: Math.floor(number / PER_ELEMENT), shift: 2 * (number % PER_ELEMENT) };
}

/** Notes an answer, 1 or 2. What was noted is read again, for finding it may have asked another question. */
function note({ answers }: Lexeme, element: number, shift: number, answer: number): void {
  answers[element] = (answers[element] ?? 0) | (answer << shift);
}

/**
 * What `find` says of a word's folded form, remembered with the word. It must depend on nothing else. The first answer
 * found is taken for the common one (no phrase begins with this word): who has it needs no room for it.
 */
export function perWord<T>(find: (folded: string) => T): (word: HasLexeme) => T {
  const { element, shift } = nextQuestion();
  let common: { fact: T } | null = null;
  let shelf = -1;
  return ({ lexeme }) => {
    const answer = ((lexeme.answers[element] ?? 0) >>> shift) & 3;
    if (answer === 1) return common!.fact;
    if (answer === 2) return lexeme.facts[shelf] as T;
    const fact = find(lexeme.folded);
    common ??= { fact };
    if (fact === common.fact) note(lexeme, element, shift, 1);
    else {
      if (shelf < 0) shelf = shelves++;
      lexeme.facts[shelf] = fact;
      note(lexeme, element, shift, 2);
    }
    return fact;
  };
}

/** Whether a word's folded form passes `test`, remembered with the word; no word at all is tested as an empty one. */
export function wordTest(test: (folded: string) => boolean): (word: HasLexeme | undefined) => boolean {
  const { element, shift } = nextQuestion();
  const none = test('');
  return (word) => {
    if (word === undefined) return none;
    const { lexeme } = word;
    const answer = ((lexeme.answers[element] ?? 0) >>> shift) & 3;
    if (answer !== 0) return answer === 2;
    const passes = test(lexeme.folded);
    note(lexeme, element, shift, passes ? 2 : 1);
    return passes;
  };
}

/** Whether a word's folded form matches a pattern, which must be neither global nor sticky. */
export function wordMatches(pattern: RegExp): (word: HasLexeme | undefined) => boolean {
  return wordTest((folded) => pattern.test(folded));
}
