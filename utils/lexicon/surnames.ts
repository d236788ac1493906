/**
 * Surnames that the pack does not list alone, because they are ordinary words too (المدني, civil): they count where the
 * article has named the person in full and the word stands as a name does, after a verb of saying or a rank.
 */
import type { Mention, Span } from '../report/types.ts';
import { skipLetters } from '../text/words.ts';
import { sayingForms } from '../voice/verbs-ar.ts';
import type { Context, Region } from './context.ts';
import type { Accepted } from './entities.ts';
import { touching } from './overlap.ts';
import { RANKS } from './ranks.ts';
import type { Rows } from './rows.ts';

/** Confidence of a surname alone. */
const SURNAME = 0.9;
/** Shortest surname that counts, in folded letters. */
const SHORTEST = 4;

const LATIN = /^\p{Script=Latin}/u;
const SURNAME_LIKE = /^ال..+ي$/;
const CAPITAL = /^\p{Lu}/u;

interface Bearer {
  id: string;
  full: string;
  /** Where the full name ends. */
  from: number;
}

/** The surnames in the article, in order of the text, outside the mentions. */
export function surnames(rows: Rows, context: Context, mentions: readonly Accepted[]): Mention[] {
  const bearers = bearersOf(rows, mentions);
  const found: Mention[] = [];
  if (bearers.size === 0) return found;
  for (const region of context.regions) {
    region.words.forEach((word, i) => {
      const readings = region.readings(i);
      let k = 0;
      while (k < readings.length && !bearers.has(readings[k]!)) k++;
      const reading = readings[k];
      const bearer = reading === undefined ? null : bearers.get(reading);
      if (!bearer || reading === undefined) return;
      const particle = word.folded.length - reading.length;
      const span: Span = { start: skipLetters(context.text, word.start, particle), end: word.end };
      const head = region.kind === 'headline' && context.text[word.end] === ':';
      if ((!head && span.start < bearer.from) || touching(mentions, span).length > 0) return;
      if (!head && !standsAsName(context.text, region, i)) return;
      const why = { rule: 'surname', form: bearer.full };
      const surface = context.text.slice(span.start, span.end);
      found.push({ id: bearer.id, ...span, surface, confidence: SURNAME, why });
    });
  }
  return found;
}

/** The last words of the full names; null for one that two persons bear. */
function bearersOf(rows: Rows, mentions: readonly Accepted[]): Map<string, Bearer | null> {
  const bearers = new Map<string, Bearer | null>();
  for (const { id, form, surface, end } of mentions) {
    const words = form.split(' ');
    const last = words[words.length - 1]!;
    if (rows.entities.get(id)?.kind !== 'person' || words.length < 2 || last.length < SHORTEST) continue;
    if (rows.isListed(last)) continue;
    const known = bearers.get(last);
    if (known === undefined) bearers.set(last, { id, full: surface, from: end });
    else if (known && known.id !== id) bearers.set(last, null);
  }
  return bearers;
}

/** Arabic: right after a verb of saying or a rank. Latin: a capital inside a sentence, with no other name right beside it. */
function standsAsName(text: string, region: Region, i: number): boolean {
  const word = region.words[i]!;
  const before = region.previous(word.start);
  if (!LATIN.test(text.slice(word.start, word.end))) {
    if (before < 0) return false;
    // الدكتور صالح المنصوري: a given name before another surname
    const next = region.next(word.end);
    if (next >= 0 && SURNAME_LIKE.test(region.words[next]!.folded)) return false;
    if (region.readings(before).some((reading) => RANKS.has(reading))) return true;
    return sayingForms(region.words[before]!).some(({ form }) => form === 'perfect' || form === 'imperfect');
  }
  const capital = (at: number) => at >= 0 && CAPITAL.test(text.slice(region.words[at]!.start));
  return capital(i) && !capital(before) && !capital(region.next(word.end));
}
