/**
 * Which way a quotation mark faces in its place. Typists in right-to-left text often get the mark's own
 * direction wrong, so spaces and letters around it count for more than its shape.
 */
import type { Glyph } from './glyphs.ts';

export type Facing = 'open' | 'close' | 'either';

const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\u061C\uFEFF]/;
const MARK = /["＂“”„‟❝❞〝〞«»《》「」『』‹›‘’‚‛'`]/;
const SPACE = /\s/;
const BEFORE_OPENING = /[([{–—\-:/ـ=|•]/;
const SEPARATOR = /[،,؛;.…]/;
const AFTER_CLOSING = /[.,،؛;:!?؟)\]}…–—\-/|]/;
/** Arabic particles that are written on to the mark: و"…", ب«…». */
const PARTICLE = /[وفبكل]/;
const LETTER = /[\p{L}\p{N}]/u;

/** Nothing ends with these words: a mark written on to them opens, whatever stands behind it. */
const LEADS_IN = /(?:^|\s)(?:[وف]?(?:[إأا]ن|ب[أا]ن)(?:ه|ها|هم|نا|ني)?|قائلا|قائلة|قائلًا)$/;
const ELISION = /(?:^|[^\p{L}])(?:[dlnsjcm]|qu)['’]$|(?:qu)['’]$/iu;
/** Longest of them with the space before it. */
const LONGEST = 8;

/** Marks in a row beyond this number are no text. */
const FAR = 8;

/** Steps from `at` in direction `step` over invisible characters and other marks; '' outside the paragraph. */
function neighbour(text: string, at: number, step: 1 | -1, from: number, to: number): [string, number] {
  let i = at;
  for (let steps = 0; steps < FAR && i >= from && i < to; steps++) {
    const char = text[i] ?? '';
    if (!INVISIBLE.test(char) && !MARK.test(char)) return [char, i];
    i += step;
  }
  return ['', i];
}

function isLooseParticle(text: string, at: number, from: number): boolean {
  const before = at > from ? (text[at - 1] ?? '') : '';
  return before === '' || SPACE.test(before) || SEPARATOR.test(before) || MARK.test(before);
}

export interface MarkContext {
  facing: Facing;
  /** A comma or full stop touches it on the left: `،"نص` opens, `نص،"` closes; only the stack can tell. */
  weak: boolean;
  /** A digit touches it on the left, as in 5". */
  afterDigit: boolean;
  /** Letters touch it on both sides, as an apostrophe. */
  insideWord: boolean;
}

/** Looks at what stands on both sides of a mark within the paragraph `[from, to)`. */
export function contextOf(text: string, glyph: Glyph, from: number, to: number): MarkContext {
  const [left, leftAt] = neighbour(text, glyph.at - 1, -1, from, to);
  const [right] = neighbour(text, glyph.at + glyph.length, 1, from, to);
  const particle = PARTICLE.test(left) && isLooseParticle(text, leftAt, from);
  // d'« … », qu'« … »: written on to the elided word
  const elided = ELISION.test(text.slice(Math.max(from, glyph.at - 3), glyph.at));
  const weak = SEPARATOR.test(left);
  const leads = LEADS_IN.test(text.slice(Math.max(from, glyph.at - LONGEST), glyph.at));
  const leftOpen =
    leads || elided || left === '' || SPACE.test(left) || BEFORE_OPENING.test(left) || particle || weak;
  const rightClosed = right === '' || SPACE.test(right) || AFTER_CLOSING.test(right);
  const facing: Facing =
    leads || (elided && glyph.faces === 'open')
      ? 'open'
      : leftOpen === rightClosed
        ? 'either'
        : leftOpen
          ? 'open'
          : 'close';
  const touchLeft = glyph.at > from ? (text[glyph.at - 1] ?? '') : '';
  const touchRight = text[glyph.at + glyph.length] ?? '';
  return {
    facing,
    weak,
    afterDigit: /[0-9٠-٩]/.test(touchLeft),
    insideWord: LETTER.test(touchLeft) && LETTER.test(touchRight),
  };
}
