/** Finds a quote whose words were changed, and says how much of it is left and whether it still says the same. */
import type { Span } from '../../report/types.ts';
import { align, MOST_WORDS, type Laid } from './align.ts';
import { weightOf } from './decisive.ts';
import { originalSpan, wordAt } from './letters.ts';
import type { PageIndex } from './page-index.ts';
import type { Pattern } from './pattern.ts';
import { surroundings, type Agreement } from './surroundings.ts';
import { vote } from './votes.ts';

export interface Changed {
  span: Span;
  /** 0–1: letters of the quote's words that are there, against the letters of quote and place (Dice). */
  likeness: number;
  around: Agreement;
  /** False when a name, a number or a negation differs, or might. */
  sameStatement: boolean;
}

/** Places that are looked at closely. */
const PLACES = 3;

/** Places of the page that may be the quote with changes, the likeliest first. Empty when hardly anything of it is there. */
export function changedPlaces(page: PageIndex, pattern: Pattern): Changed[] {
  if (pattern.words.length > MOST_WORDS || pattern.quote.words.length === 0) return [];
  const letters = pattern.words.join('');
  const least = Math.max(5, Math.min(40, Math.floor(letters.length / 10)));
  const places: Changed[] = [];
  for (const { letter } of vote(page, letters, least, PLACES)) {
    const slack = 40 + Math.min(letters.length >> 3, 200);
    const from = wordAt(page, clamp(letter - slack, page.text.length - 1));
    const to = wordAt(page, clamp(letter + letters.length + slack, page.text.length - 1)) + 1;
    const place = judged(page, pattern, align(page, pattern, from, to));
    if (place && !places.some((known) => known.span.start === place.span.start)) places.push(place);
  }
  return places.sort((a, b) => weight(b) - weight(a));
}

const weight = ({ likeness, around }: Changed): number => likeness + around.share;
const clamp = (letter: number, most: number): number => Math.min(Math.max(letter, 0), most);

/** Share of a place that may have been put into the quote before it may be said to be another. */
const MOST_ADDED = 0.25;
const WORTH: Record<Laid['relation'], number> = { equal: 1, form: 0.9, similar: 0.7, other: 0 };

function judged(page: PageIndex, pattern: Pattern, laid: readonly Laid[]): Changed | null {
  const quote = laid.slice(pattern.first, pattern.last);
  const there = quote.filter(({ word }) => word >= 0);
  const [firstWord, lastWord] = [there[0]?.word, there.at(-1)?.word];
  if (firstWord === undefined || lastWord === undefined) return null;
  const first = page.wordStarts[firstWord]!;
  const last = page.wordStarts[lastWord + 1]!;
  let alike = 0;
  let sameStatement = true;
  for (const [i, { word, relation }] of quote.entries()) {
    const stored = pattern.quote.words[i]!;
    alike += WORTH[relation] * stored.length;
    if (relation === 'equal' || relation === 'form') continue;
    if (weightOf(stored, pattern.quote.flags[i]!) !== 'plain') sameStatement = false;
    if (word >= 0 && weightOf(page.words[word]!, page.flags[word]!) !== 'plain') sameStatement = false;
  }
  const taken = new Set(there.map(({ word }) => word));
  let added = 0;
  for (let word = firstWord; word <= lastWord; word++) {
    if (taken.has(word)) continue;
    added += page.words[word]!.length;
    // A word put in may make another name of one that is there: the airport of a town is not the town.
    if (weightOf(page.words[word]!, page.flags[word]!) !== 'plain') sameStatement = false;
  }
  if (added > MOST_ADDED * (last - first)) sameStatement = false;
  return {
    span: originalSpan(page, first, last),
    likeness: (2 * alike) / (pattern.quote.text.length + (last - first)),
    around: surroundings(page, pattern, first, last),
    sameStatement,
  };
}
