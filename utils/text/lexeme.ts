/**
 * Words as texts use them again and again: one object for each folded word, which keeps what was found out about it. A
 * question that depends on nothing but a word's letters is answered once for the word, not at every place where it stands.
 */
import { fold } from './fold.ts';
import type { Span } from '../report/types.ts';

/** A folded word; two of the same letters met at the same time are the same object. */
export class Lexeme {
  readonly folded: string;
  /** Answers of `perWord`, by the question's number. */
  readonly facts: unknown[] = [];
  /** Answers of `wordTest`, two bits a test; as long as is needed, so that they lie beside the word itself. */
  readonly tests: number[] = [0, 0, 0, 0, 0, 0];

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

const lexemes = new Array<Lexeme | undefined>(PLACES).fill(undefined);
const hashes = new Int32Array(PLACES);
/** Where the letters of the word at each place begin in `letters`; typed arrays are compared several times as fast as strings. */
const begins = new Int32Array(PLACES);
const letters = new Uint16Array(FULL * 12);
let size = 0;
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
    let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    for (let found = lexemes[place]; found !== undefined; found = lexemes[place]) {
      if (hashes[place] === hash && found.folded.length === length && same(units, begins[place]!, length))
        return found;
      place = (place + 1) & (PLACES - 1);
    }
    if (size === FULL || written + length > letters.length) {
      lexemes.fill(undefined);
      size = written = 0;
    }
    const lexeme = new Lexeme(
      String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]),
    );
    letters.set(units.subarray(0, length), written);
    lexemes[place] = lexeme;
    hashes[place] = hash;
    begins[place] = written;
    written += length;
    size++;
    return lexeme;
  }
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

let questions = 0;

/** What `find` says of a word's folded form, remembered with the word. It must depend on nothing else. */
export function perWord<T>(find: (folded: string) => T): (word: HasLexeme) => T {
  const number = questions++;
  return ({ lexeme }) => {
    const known = lexeme.facts[number];
    if (known !== undefined) return known as T;
    const fact = find(lexeme.folded);
    lexeme.facts[number] = fact;
    return fact;
  };
}

/** Tests in one element of `Lexeme.tests`: with two bits each they stay below the 31 bits of a small integer. */
const PER_ELEMENT = 15;

let tests = 0;

/** Whether a word's folded form passes `test`, remembered with the word; no word at all is tested as an empty one. */
export function wordTest(test: (folded: string) => boolean): (word: HasLexeme | undefined) => boolean {
  const element = Math.floor(tests / PER_ELEMENT);
  const shift = 2 * (tests++ % PER_ELEMENT);
  const none = test('');
  return (word) => {
    if (word === undefined) return none;
    const { lexeme } = word;
    const known = lexeme.tests[element] ?? 0;
    const answer = (known >>> shift) & 3;
    if (answer !== 0) return answer === 2;
    const passes = test(lexeme.folded);
    // What was known is read again: the test may have asked another question.
    lexeme.tests[element] = (lexeme.tests[element] ?? 0) | ((passes ? 2 : 1) << shift);
    return passes;
  };
}

/** Whether a word's folded form matches a pattern, which must be neither global nor sticky. */
export function wordMatches(pattern: RegExp): (word: HasLexeme | undefined) => boolean {
  return wordTest((folded) => pattern.test(folded));
}
