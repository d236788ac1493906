/**
 * Pairs quotation marks, paragraph by paragraph: nesting, marks typed the wrong way round, a mark of
 * another family as the end, marks never closed, speech that runs over paragraphs. What is between them,
 * speech or a label, is decided elsewhere.
 */
import type { Span } from '../report/types.ts';
import { contextOf, type MarkContext } from './context.ts';
import { glyphsIn, type Glyph } from './glyphs.ts';
import type { Marked } from './types.ts';

interface Open {
  glyph: Glyph;
  /** Place reserved in the result. */
  index: number;
}

interface Placed extends Glyph, MarkContext {}

/** How many marks ahead are looked at, and how deep marks nest: beyond these a text is noise. */
const AHEAD = 40;
const DEEPEST = 6;

const SENTENCE_END = /[.!?؟…]/;

function isSingle(glyph: Glyph): boolean {
  return glyph.family.startsWith('single');
}

function placedIn(text: string, paragraph: Span): Placed[] {
  return glyphsIn(text, paragraph.start, paragraph.end).map((glyph) => ({
    ...glyph,
    ...contextOf(text, glyph, paragraph.start, paragraph.end),
  }));
}

/** An apostrophe, an inch or minute sign, or a single mark without a partner in its paragraph. */
function isNoMark(glyph: Placed, rest: readonly Placed[], open: boolean): boolean {
  if (glyph.family === 'straight' && glyph.afterDigit && glyph.facing === 'close') {
    const next = rest.find((other) => other.family === 'straight');
    return open ? next?.facing === 'close' || (next?.facing === 'either' && next.weak) : true;
  }
  if (!isSingle(glyph) || open) return isSingle(glyph) && glyph.insideWord;
  if (glyph.insideWord || glyph.facing !== 'open' || glyph.weak || glyph.faces === 'close') return true;
  return !rest.some(
    (other) =>
      other.family === glyph.family &&
      (other.facing === 'close' || (other.facing === 'either' && other.weak)),
  );
}

function wayOf(
  glyph: Placed,
  top: Open | undefined,
  same: boolean,
  rest: readonly Placed[],
): 'open' | 'close' {
  if (glyph.faces === 'none') {
    if (glyph.facing === 'close') return 'close';
    if (glyph.facing === 'either' || glyph.weak) return same ? 'close' : 'open';
    // three openings in a row: the middle one is a closing mark with its space on the wrong side
    const next = rest.find((other) => other.family === glyph.family);
    return top?.glyph.family === glyph.family && next?.facing === 'open' ? 'close' : 'open';
  }
  if (same && top?.glyph.low && !glyph.low && top.glyph.family === glyph.family && glyph.facing !== 'open')
    return 'close';
  if (glyph.facing === 'either' || glyph.facing === glyph.faces) {
    // marks with blanks on both sides: the first of two is the opening one, whichever it looks like
    const partner = rest.find((other) => other.family === glyph.family);
    const pair = partner !== undefined && (partner.faces === 'open' || partner.facing !== 'open');
    if (glyph.faces === 'close' && glyph.facing === 'either' && !same && pair) return 'open';
    return glyph.faces;
  }
  return same ? 'close' : glyph.facing;
}

/** Speech left open goes on when the next paragraph that has marks first closes it. */
function runsOn(text: string, family: Glyph['family'], following: readonly Span[]): boolean {
  for (const paragraph of following.slice(0, 2)) {
    const first = placedIn(text, paragraph).find((glyph) => !isSingle(glyph));
    if (!first) continue;
    return first.family === family && first.facing === 'close';
  }
  return false;
}

function reopens(text: string, family: Glyph['family'], next: Span | undefined): boolean {
  if (!next) return false;
  const first = placedIn(text, next)[0];
  if (first?.family !== family || first.facing !== 'open') return false;
  return text.slice(next.start, first.at).trim() === '';
}

/**
 * Finds the text between quotation marks in the given paragraphs.
 * @param paragraphs in reading order, not overlapping.
 * @returns in order of their start; a marked text never crosses another or the end of its paragraph.
 * Speech over several paragraphs is one marked text a paragraph, all but the first `continued`.
 */
export function findMarked(text: string, paragraphs: readonly Span[]): Marked[] {
  const result: Marked[] = [];
  let carried: Glyph | null = null;
  let continued = false;
  for (const [number, paragraph] of paragraphs.entries()) {
    const first = result.length;
    const stack: Open[] = [];
    const drop = new Set<number>();
    const push = (glyph: Glyph, inner: number) => {
      const parent = stack.at(-1)?.index ?? null;
      stack.push({ glyph, index: result.length });
      result.push({
        start: inner,
        end: paragraph.end,
        outerStart: glyph.at < paragraph.start ? inner : glyph.at,
        outerEnd: paragraph.end,
        closing: 'paragraph',
        parent,
        continued,
        openingMissing: false,
      });
      continued = false;
    };
    if (carried) {
      continued = true;
      push(carried, paragraph.start);
      carried = null;
    }
    const glyphs = placedIn(text, paragraph);
    for (const [i, glyph] of glyphs.entries()) {
      const rest = glyphs.slice(i + 1, i + 1 + AHEAD);
      const depth = stack.findLastIndex((open) => open.glyph.family === glyph.family);
      if (isNoMark(glyph, rest, depth >= 0)) continue;
      if (wayOf(glyph, stack.at(-1), depth >= 0, rest) === 'open') {
        if (stack.length < DEEPEST) push(glyph, glyph.at + glyph.length);
        continue;
      }
      const at = depth >= 0 ? depth : foreignClose(glyph, stack, rest);
      const open = at === null ? undefined : stack[at];
      const marked = open ? result[open.index] : undefined;
      if (open && marked) {
        for (const lost of stack.splice(at ?? 0).slice(1)) drop.add(lost.index);
        marked.end = glyph.at;
        marked.outerEnd = glyph.at + glyph.length;
        marked.closing = 'mark';
      } else if (!isSingle(glyph)) {
        const without = withoutOpening(text, paragraph, result.slice(first), glyph);
        if (without) result.push(without);
      }
    }
    for (const open of [...stack])
      if (endAsItem(text, result, open.index)) stack.splice(stack.indexOf(open), 1);
    const outer = stack[0];
    if (outer) {
      if (runsOn(text, outer.glyph.family, paragraphs.slice(number + 1))) {
        carried = { ...outer.glyph, at: -1 };
      } else {
        continued = reopens(text, outer.glyph.family, paragraphs[number + 1]);
      }
      if (!carried && !continued) for (const open of stack) endBeforeNested(text, result, open.index);
    }
    tidy(result, first, drop);
  }
  return result;
}

/** A closing mark of another family closes the innermost open one, unless that one's own mark still comes. */
function foreignClose(glyph: Placed, stack: readonly Open[], rest: readonly Placed[]): number | null {
  const top = stack.at(-1);
  if (!top || isSingle(top.glyph) || isSingle(glyph)) return null;
  const own = rest.find((other) => other.family === top.glyph.family);
  return own && own.facing !== 'open' ? null : stack.length - 1;
}

/** A closing mark alone ends what began after the last colon of its paragraph. */
function withoutOpening(
  text: string,
  paragraph: Span,
  before: readonly Marked[],
  glyph: Glyph,
): Marked | null {
  const from = Math.max(paragraph.start, ...before.map((marked) => marked.outerEnd));
  if (from > glyph.at) return null;
  const colon = text.slice(from, glyph.at).lastIndexOf(':');
  if (colon < 0) return null;
  let start = from + colon + 1;
  while (start < glyph.at && /\s/.test(text[start] ?? '')) start++;
  if (start >= glyph.at) return null;
  const outerEnd = glyph.at + glyph.length;
  return {
    start,
    end: glyph.at,
    outerStart: start,
    outerEnd,
    closing: 'mark',
    parent: null,
    continued: false,
    openingMissing: true,
  };
}

/** `"this, "that"`: an item of a list that was never closed ends with its comma. */
function endAsItem(text: string, result: Marked[], index: number): boolean {
  const marked = result[index];
  const children = result.slice(index + 1).filter((other) => other.parent === index);
  const child = children[0];
  if (!marked || child?.closing !== 'mark') return false;
  const item = /^([^,،]+)[,،]\s+$/u.exec(text.slice(marked.start, child.outerStart))?.[1];
  if (!item) return false;
  marked.end = marked.start + item.length;
  marked.outerEnd = marked.end;
  marked.closing = 'next-opening';
  for (const other of children) other.parent = marked.parent;
  return true;
}

/** Speech never closed, with another mark opened in it: it ended with the last sentence before that one. */
function endBeforeNested(text: string, result: Marked[], index: number): void {
  const marked = result[index];
  const children = result.slice(index + 1).filter((other) => other.parent === index);
  const child = children[0];
  if (!marked || !child) return;
  let end = child.outerStart - 1;
  while (end > marked.start && !SENTENCE_END.test(text[end] ?? '')) end--;
  if (end <= marked.start) return;
  marked.end = end + 1;
  marked.outerEnd = end + 1;
  marked.closing = 'next-opening';
  for (const other of children) other.parent = marked.parent;
}

/** Takes out dropped and empty entries of the paragraph that began at `first`, and renumbers parents. */
function tidy(result: Marked[], first: number, drop: ReadonlySet<number>): void {
  const kept = result
    .map((marked, index) => ({ marked, index }))
    .slice(first)
    .filter(({ marked, index }) => !drop.has(index) && marked.end > marked.start)
    .sort((a, b) => a.marked.outerStart - b.marked.outerStart || b.marked.outerEnd - a.marked.outerEnd);
  const place = new Map(kept.map(({ index }, i) => [index, first + i]));
  const parents = result.map((marked) => marked.parent);
  result.length = first;
  for (const { marked } of kept) {
    let parent = marked.parent;
    while (parent !== null && !place.has(parent)) parent = parents[parent] ?? null;
    result.push({ ...marked, parent: parent === null ? null : (place.get(parent) ?? null) });
  }
}
