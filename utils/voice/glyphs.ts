/**
 * Quotation marks of the languages Isnad reads: which characters they are, to which family they belong
 * and which way they face by themselves. Source: CLDR `delimiters` of ar, en, fr, de and ja, and what keyboards type instead.
 */

/** Marks of one family close each other. */
export type MarkFamily =
  | 'straight'
  | 'curly'
  | 'guillemet'
  | 'corner'
  | 'brackets'
  | 'angles'
  | 'single'
  | 'single-guillemet';

export interface Glyph {
  /** UTF-16 offset of the mark. */
  at: number;
  length: number;
  family: MarkFamily;
  /** The way it faces by convention; straight marks face none. */
  faces: 'open' | 'close' | 'none';
  /** It stands on the line („): the raised mark that opens elsewhere (“) closes it. */
  low: boolean;
}

const LOW = /[„‟‚‛]/;

const CHARACTERS: Record<string, [MarkFamily, Glyph['faces']]> = {
  '"': ['straight', 'none'],
  '＂': ['straight', 'none'],
  '“': ['curly', 'open'],
  '”': ['curly', 'close'],
  '„': ['curly', 'open'],
  '‟': ['curly', 'open'],
  '❝': ['curly', 'open'],
  '❞': ['curly', 'close'],
  '〝': ['curly', 'open'],
  '〞': ['curly', 'close'],
  '«': ['guillemet', 'open'],
  '»': ['guillemet', 'close'],
  '《': ['guillemet', 'open'],
  '》': ['guillemet', 'close'],
  '「': ['corner', 'open'],
  '」': ['corner', 'close'],
  '『': ['corner', 'open'],
  '』': ['corner', 'close'],
  '‹': ['single-guillemet', 'open'],
  '›': ['single-guillemet', 'close'],
  '‘': ['single', 'open'],
  '’': ['single', 'close'],
  '‚': ['single', 'open'],
  '‛': ['single', 'open'],
  "'": ['single', 'none'],
};

/** Two characters that stand for one mark. */
const PAIRS: Record<string, [MarkFamily, Glyph['faces']]> = {
  "''": ['straight', 'none'],
  '``': ['straight', 'open'],
  '‘‘': ['curly', 'open'],
  '’’': ['curly', 'close'],
  '((': ['brackets', 'open'],
  '))': ['brackets', 'close'],
  '<<': ['angles', 'open'],
  '>>': ['angles', 'close'],
};

/** One for every unit with which a mark can begin: nearly all others are passed over by one look. */
const BEGINS = new Uint8Array(0x10000);
for (const mark of [...Object.keys(CHARACTERS), ...Object.keys(PAIRS)]) BEGINS[mark.charCodeAt(0)] = 1;

/**
 * Finds every character that may be a quotation mark in `text[from, to)`, in order.
 * Nothing is decided here: an apostrophe or an inch sign is still among them.
 */
export function glyphsIn(text: string, from: number, to: number): Glyph[] {
  const glyphs: Glyph[] = [];
  for (let at = from; at < to; at++) {
    if (BEGINS[text.charCodeAt(at)] === 0) continue;
    const pair = at + 1 < to ? PAIRS[text.slice(at, at + 2)] : undefined;
    if (pair) {
      glyphs.push({ at, length: 2, family: pair[0], faces: pair[1], low: false });
      at++;
      continue;
    }
    const char = text[at] ?? '';
    const single = CHARACTERS[char];
    if (single) glyphs.push({ at, length: 1, family: single[0], faces: single[1], low: LOW.test(char) });
  }
  return glyphs;
}
