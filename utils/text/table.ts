/**
 * What every UTF-16 code unit is to the text engine: a letter with its folded form, a mark to be dropped, or one of a few
 * kinds of separator. One table lookup per code unit is all that folding and matching pay.
 *
 * The folded form is decided by `foldedLetters`; whether a unit is a letter or digit at all, by Unicode.
 */

/** Dropped, and belongs to the letter before it: harakat, tatweel, Latin accents on their own. */
export const MARK = 0;
/** Dropped, and belongs to nothing: bidi controls, zero-width marks, soft hyphen. */
export const FORMAT = 1;
/** One unit that folds to several letters: لا ligatures, œ, ß. See `expansion`. */
export const EXPAND = 2;
/** Half of a character beyond U+FFFF; letters among those are left as they are. */
export const SURROGATE = 3;
/** Line breaks: no name or term runs over one. */
export const LINE = 4;
/** Any other punctuation or symbol. */
export const PUNCTUATION = 5;
/** Quotation marks; they may stand inside a name (حكومة «الوحدة»). */
export const QUOTE = 6;
export const BLANK = 0x20;
export const APOSTROPHE = 0x27;
export const HYPHEN = 0x2d;
/** Table values from here on are folded letters and digits. */
export const LETTER = 0x30;

const ARABIC: Record<string, string> = {
  // hamza carriers and wasla to their bare letter; alef maqsura to yeh; teh marbuta to heh
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ٲ: 'ا', ٳ: 'ا', ٵ: 'ا',
  ؤ: 'و', ٶ: 'و', ٷ: 'و', ئ: 'ي', ى: 'ي', ٸ: 'ي', ة: 'ه',
  // Persian, Urdu, Kurdish, Pashto and Sindhi letters that stand for an Arabic one
  ی: 'ي', ې: 'ي', ۍ: 'ي', ے: 'ي', ۓ: 'ي', ێ: 'ي', ك: 'ك', ک: 'ك', ڪ: 'ك', ګ: 'ك',
  گ: 'ك', ڭ: 'ك', پ: 'ب', چ: 'ج', ڤ: 'ف', ژ: 'ز',
  ہ: 'ه', ھ: 'ه', ە: 'ه', ۀ: 'ه', ۂ: 'ه', ۃ: 'ه', ۆ: 'و', ۇ: 'و', ۋ: 'و', ۏ: 'و', ٹ: 'ت', ڈ: 'د', ڑ: 'ر', ں: 'ن',
}; // oxfmt-ignore

/** Letters whose folded form Unicode's decomposition does not give. */
const LATIN: Record<string, string> = {
  æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', ı: 'i', ħ: 'h', ŧ: 't',
}; // oxfmt-ignore

const MARKS = /[\p{M}\u0640]/u;
const FORMATS = /\p{Cf}/u;
/** Letters and marks by name that show nothing: grapheme joiner, Hangul fillers. */
const INVISIBLE = '\u034f\u115f\u1160\u3164\uffa0';
const WORD = /^[\p{L}\p{N}]+$/u;
const QUOTES = '"«»“”„‟‹›‚‛「」『』〝〞〟＂';
const APOSTROPHES = "'’‘ʼʻʹ′`´＇";
/** The underscore joins the words of a hashtag as a hyphen does. */
const HYPHENS = '-‐‑–－_';
const LINES = '\n\r\v\f\u0085\u2028\u2029';

/** Blocks where a letter can have a folded form other than itself, as [first, last] code units. */
const FOLDING: [number, number][] = [
  [0x41, 0x5a], [0xaa, 0x24f], [0x370, 0x52f], [0x621, 0x6d5], [0x1e00, 0x1fff],
  [0x2c60, 0x2c7f], [0xfb00, 0xfdff], [0xfe70, 0xfefc], [0xff10, 0xff5a],
]; // oxfmt-ignore

let built: { table: Uint16Array; expansions: Map<number, string> } | undefined;

/** The table, 65,536 entries: a letter's folded unit (≥ `LETTER`), or one of the kinds above. Built on first use. */
export function foldTable(): Uint16Array {
  return (built ??= build()).table;
}

/** The folded letters of a unit that the table calls `EXPAND`. */
export function expansion(unit: number): string {
  return (built ??= build()).expansions.get(unit) ?? '';
}

const ASTRAL_LETTER = /^[\p{L}\p{N}]$/u;

/**
 * Whether `text` has at `at` a whole character beyond U+FFFF that is a letter or digit. False for a lone surrogate and
 * for symbols such as emoji.
 */
export function isAstralLetter(text: string, at: number): boolean {
  const point = text.codePointAt(at);
  return point !== undefined && point > 0xffff && ASTRAL_LETTER.test(String.fromCodePoint(point));
}

/** What a run of units is, in one pass of a native regular expression: far cheaper than a test for each unit. */
const RUNS = /([\p{L}\p{N}]+)|([\p{M}\u0640]+)|(\p{Cf}+)|([\p{Zs}\t]+)/gu;

/** Letters that are nothing but letters, by the ten thousand: Chinese and Korean. They need no looking at. */
const IDEOGRAPHS: [number, number][] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
];
/** What remains: the units that have to be looked at, the last one not included. */
const LOOKED_AT: [number, number][] = [
  [0, 0x3400],
  [0xa000, 0xac00],
  [0xd7a4, 0xd800],
  [0xf900, 0x10000],
];

function build() {
  const table = new Uint16Array(0x10000).fill(PUNCTUATION);
  const expansions = new Map<number, string>();
  for (const [first, last] of IDEOGRAPHS) for (let unit = first; unit <= last; unit++) table[unit] = unit;
  for (const [first, end] of LOOKED_AT) classify(table, first, end);
  table.fill(SURROGATE, 0xd800, 0xe000);
  for (const [first, last] of FOLDING) {
    for (let unit = first; unit <= last; unit++) {
      if (table[unit] !== unit) continue;
      const folded = foldLetter(String.fromCharCode(unit));
      if (folded === '') table[unit] = MARK;
      else if (!WORD.test(folded)) table[unit] = PUNCTUATION;
      else if (folded.length === 1) table[unit] = folded.charCodeAt(0);
      else {
        table[unit] = EXPAND;
        expansions.set(unit, folded);
      }
    }
  }
  for (let digit = 0; digit < 10; digit++) table[0x660 + digit] = table[0x6f0 + digit] = 0x30 + digit;
  set(table, INVISIBLE, FORMAT);
  set(table, QUOTES, QUOTE);
  set(table, APOSTROPHES, APOSTROPHE);
  set(table, HYPHENS, HYPHEN);
  set(table, LINES, LINE);
  return { table, expansions };
}

function classify(table: Uint16Array, first: number, end: number): void {
  let units = '';
  for (let unit = first; unit < end; unit++) units += String.fromCharCode(unit);
  for (const run of units.matchAll(RUNS)) {
    const from = first + run.index;
    const to = from + run[0].length;
    if (run[1] !== undefined) for (let unit = from; unit < to; unit++) table[unit] = unit;
    else table.fill(run[2] !== undefined ? MARK : run[3] !== undefined ? FORMAT : BLANK, from, to);
  }
}

/** The folded form of one letter; empty for a presentation form of marks alone, with a blank for whole phrases (ﷺ). */
function foldLetter(letter: string): string {
  let folded = '';
  for (const part of letter.normalize('NFKC').toLowerCase().normalize('NFD')) {
    // An apostrophe within a letter (ŉ) parts no words.
    if (MARKS.test(part) || FORMATS.test(part) || APOSTROPHES.includes(part)) continue;
    folded += ARABIC[part] ?? LATIN[part] ?? part;
  }
  return folded.trim();
}

function set(table: Uint16Array, units: string, kind: number): void {
  for (let i = 0; i < units.length; i++) table[units.charCodeAt(i)] = kind;
}
