/**
 * Finding a stored quote again in a text. First where it was, then its exact words anywhere (spelling, marks, blanks and
 * punctuation do not count), then its changed words; what stood around it chooses and confirms. Better no place than a
 * wrong one: a sentence that differs in a name or number is never called found.
 */
import type { Span } from '../../report/types.ts';
import type { AnchorState, QuoteSelector } from '../types.ts';
import { changedPlaces, type Changed } from './changed.ts';
import { withPunctuation } from './edges.ts';
import { originalSpan } from './letters.ts';
import { occurrences, type PageIndex } from './page-index.ts';
import { patternOf, type Pattern } from './pattern.ts';
import { findSigns } from './signs.ts';
import { surroundings, type Agreement } from './surroundings.ts';

export interface Found {
  state: AnchorState;
  /** UTF-16 offsets into the page's text; null for an orphan. */
  span: Span | null;
  /** 0–1: how much of quote and surroundings agrees; 1 for an exact find, 0 for an orphan. */
  score: number;
}

export const ORPHAN: Found = { state: 'orphan', span: null, score: 0 };

/**
 * @param position where the quote stood in the text it was taken from: tried first, and decides between places that are
 *   equal otherwise; null when it is not known
 */
export function anchorQuote(page: PageIndex, quote: QuoteSelector, position: Span | null): Found {
  if (quote.exact === '') return ORPHAN;
  if (position && standsAt(page.original, quote, position)) return foundAt(position);
  const pattern = patternOf(page, quote);
  if (pattern.quote.text === '') return findSigns(page.original, quote, position);
  const exact = exactPlace(page, pattern, position);
  if (exact?.state === 'anchored') return exact;
  const changed = changedPlace(page, pattern);
  const better = changed && (!exact || changed.score > exact.score) ? changed : exact;
  if (!better?.span) return ORPHAN;
  return better;
}

/** A quote that stands where it was. */
export const foundAt = (span: Span): Found => ({ state: 'anchored', span, score: 1 });

/** The very words, with the very words around them, at the very place. */
export function standsAt(
  text: string,
  { exact, prefix, suffix }: QuoteSelector,
  { start, end }: Span,
): boolean {
  return (
    exact !== '' &&
    end - start === exact.length &&
    text.startsWith(exact, start) &&
    text.startsWith(prefix, start - prefix.length) &&
    start >= prefix.length &&
    text.startsWith(suffix, end)
  );
}

/** Places whose surroundings are compared, nearest to the old position first when there are more. */
const COMPARED = 48;

function exactPlace(page: PageIndex, pattern: Pattern, position: Span | null): Found | null {
  const wanted = pattern.quote.text;
  const places = occurrences(page, wanted);
  if (places.length === 0) return null;
  const hint = position?.start ?? 0;
  const distance = (place: number) => Math.abs(page.starts[place]! - hint);
  const ranked =
    places.length <= COMPARED
      ? places
      : places
          .map((place) => ({ place, beside: beside(page, pattern, place) }))
          .sort((a, b) => b.beside - a.beside || distance(a.place) - distance(b.place))
          .slice(0, COMPARED)
          .map(({ place }) => place);
  const judged = ranked.map((place) => ({
    place,
    around: surroundings(page, pattern, place, place + wanted.length),
  }));
  // The quote's own line tells more than its neighbours, which may have moved.
  judged.sort(
    (a, b) =>
      b.around.near - a.around.near ||
      b.around.letters - a.around.letters ||
      distance(a.place) - distance(b.place),
  );
  const { place, around } = judged[0]!;
  const state = exactState(wanted.length, around, places.length);
  if (state === 'orphan') return null;
  const letters = originalSpan(page, place, place + wanted.length);
  return {
    state,
    span: withPunctuation(page.original, letters, pattern.quote),
    score: state === 'anchored' ? 1 : 0.5 + around.share / 2,
  };
}

/** Agreeing letters directly before and after a place: quick, to choose among very many. */
function beside(page: PageIndex, pattern: Pattern, place: number): number {
  const [before, after] = [pattern.prefix.words[0] ?? '', pattern.suffix.words[0] ?? ''];
  const end = place + pattern.quote.text.length;
  return (page.text.startsWith(before, place - before.length) ? before.length : 0) +
    (page.text.startsWith(after, end) ? after.length : 0); // oxfmt-ignore
}

/** Letters of quote and surroundings that must agree before a place is certain: some five words. */
const CERTAIN_LETTERS = 22;
/** Exact words of this many letters are no accident: a sentence. */
const SENTENCE = 60;
/** … and of this many seldom one: worth a question. */
const PHRASE = 25;

function exactState(letters: number, around: Agreement, places: number): AnchorState {
  if (around.of === 0) {
    if (letters >= PHRASE) return places === 1 ? 'anchored' : 'uncertain';
    return letters >= 8 && places === 1 ? 'uncertain' : 'orphan';
  }
  const agreeing = letters + around.letters;
  if (around.share >= 0.9) return 'anchored';
  if (agreeing >= CERTAIN_LETTERS && (around.best >= 0.6 || around.share >= 0.5)) return 'anchored';
  if (letters >= SENTENCE) return 'anchored';
  if (letters >= PHRASE) return 'uncertain';
  return around.share >= 0.3 && agreeing >= CERTAIN_LETTERS ? 'uncertain' : 'orphan';
}

function changedPlace(page: PageIndex, pattern: Pattern): Found | null {
  for (const place of changedPlaces(page, pattern)) {
    const state = changedState(pattern, place);
    if (state === 'orphan') continue;
    return {
      state,
      span: withPunctuation(page.original, place.span, pattern.quote),
      score: (place.likeness + place.around.share) / 2,
    };
  }
  return null;
}

function changedState(pattern: Pattern, { likeness, around, sameStatement }: Changed): AnchorState {
  const words = pattern.quote.words.length;
  const letters = pattern.quote.text.length;
  const known = around.of > 0;
  const firm = known && around.letters >= 16 && around.share >= 0.5;
  const found =
    (firm && likeness >= 0.5) ||
    (firm && around.share >= 0.6 && words <= 4 && likeness >= 0.3) ||
    (around.best >= 0.6 && around.bestLetters >= 12 && likeness >= 0.6) ||
    (letters >= SENTENCE && likeness >= 0.75);
  if (!found) return 'orphan';
  return sameStatement && likeness >= 0.75 && (firm || letters >= SENTENCE) ? 'anchored' : 'uncertain';
}
