/** Other spellings of the same Arabic text, as copies of an article have them, with the way from each offset to the new one. */
import type { Span } from '../../utils/report/types.ts';

type Random = () => number;

/** What stands for a character in the other spelling; `before` and `after` belong to no word. */
interface Written {
  before?: string;
  text: string;
  after?: string;
}

type Speller = (char: string, at: number, text: string, random: Random) => Written;

const ARABIC = /[\u0621-\u064a]/u;
const HARAKAT = '\u064e\u064f\u0650\u0652\u0651';
const TANWIN = '\u064b\u064c\u064d';
const JOINS = /[بتثجحخسشصضطظعغفقكلمنهيئ]/u;
const PUNCTUATION: Record<string, string> = {
  '،': ',', '؛': ';', '؟': '?', '«': '"', '»': '"', '"': '”', ',': '،', ';': '؛', '?': '؟', '“': '«', '”': '»',
  ':': ' :', '.': '．', '-': '–', '(': '[', ')': ']', "'": '’', '’': "'", '%': '٪',
}; // oxfmt-ignore
const LAM_ALEF: Record<string, string> = { 'لا': 'ﻻ', 'لأ': 'ﻷ', 'لإ': 'ﻹ', 'لآ': 'ﻵ' }; // oxfmt-ignore
const FOLDED: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي' };

const haraka = (next: string, random: Random): string =>
  /[\p{L}\p{M}]/u.test(next)
    ? HARAKAT[Math.floor(random() * HARAKAT.length)]!
    : TANWIN[Math.floor(random() * TANWIN.length)]!;

const tashkeel =
  (share: number): Speller =>
  (char, at, text, random) =>
    ARABIC.test(char) && random() < share
      ? { text: char + haraka(text[at + 1] ?? ' ', random) }
      : { text: char };

/** Isolated presentation forms by letter, from Unicode's own decompositions. */
const FORMS = new Map<string, string>();
for (let unit = 0xfefc; unit >= 0xfe80; unit--) {
  const form = String.fromCharCode(unit);
  const plain = form.normalize('NFKC');
  if (plain.length === 1) FORMS.set(plain, form);
}

export const VARIANTS: Record<string, Speller> = {
  'full tashkeel': tashkeel(1),
  'half tashkeel': tashkeel(0.5),
  'tatweel 30 %': (char, at, text, random) => {
    const joined = JOINS.test(char) && ARABIC.test(text[at + 1] ?? ' ');
    return { text: joined && random() < 0.3 ? `${char}${'ـ'.repeat(1 + Math.floor(random() * 3))}` : char };
  },
  'alef, ya, ta forms': (char) => ({ text: FOLDED[char] ?? char }),
  'lam-alef ligatures': (char, at, text) => {
    if (char === 'ل' && LAM_ALEF[text.slice(at, at + 2)]) return { text: LAM_ALEF[text.slice(at, at + 2)]! };
    if (text[at - 1] === 'ل' && LAM_ALEF[text.slice(at - 1, at + 1)]) return { text: '' };
    return { text: char };
  },
  'presentation forms': (char) => ({ text: FORMS.get(char) ?? char }),
  punctuation: (char) => ({ text: PUNCTUATION[char] ?? char }),
  'bidi marks': (char, at, text, random) => {
    if (char === ' ' && random() < 0.3) return { text: '\u200f \u200e' };
    return /\s/u.test(text[at + 1] ?? '') && /[\p{L}\p{N}]/u.test(char) && random() < 0.2
      ? { text: char, after: '\u200f' }
      : { text: char };
  },
  'no-break spaces': (char) => ({ text: char === ' ' ? '\u00a0' : char }),
  'decomposed (NFD)': (char) => ({ text: char.normalize('NFD') }),
};

export interface Spelled {
  text: string;
  /** The span that a span of the first text has become. */
  map: (span: Span) => Span;
}

export function spell(text: string, speller: Speller, random: Random): Spelled {
  const starts = new Uint32Array(text.length + 1);
  const ends = new Uint32Array(text.length + 1);
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const { before = '', text: written, after = '' } = speller(text[at]!, at, text, random);
    out += before;
    // What is written for nothing belongs to the letter before it: the alef of a ligature.
    starts[at] = written === '' ? out.length - 1 : out.length;
    out += written;
    ends[at] = out.length;
    out += after;
  }
  return { text: out, map: ({ start, end }) => ({ start: starts[start]!, end: ends[end - 1]! }) };
}
