/**
 * Scores reports against annotated texts. A predicted entity or term is right when it overlaps an annotated one and has one
 * of its ids; each annotation is matched once. What overlaps a span that is not judged, or stands outside body and
 * boilerplate, is left out; what stands in boilerplate is a leak.
 */
import type { Report, Span } from '../../../utils/report/types.ts';
import type { GoldDocument, GoldItem, Range } from './parse.ts';

export interface Counts {
  hit: number;
  extra: number;
  missed: number;
}

export interface Score {
  entities: Counts;
  terms: Counts;
  quotations: Counts;
  voice: { right: number; of: number };
  speaker: { right: number; of: number };
  body: { kept: number; of: number };
  boilerplate: { kept: number; of: number };
  leaks: number;
}

/** What the score asks of the pack. */
export interface Judged {
  /** Entity ids that count against the report when found in excess; others may be missing from the annotations. */
  entity(id: string): boolean;
  /** Terms that take a side by more than a plain name or title. */
  term(id: string): boolean;
}

const counts = (): Counts => ({ hit: 0, extra: 0, missed: 0 });
const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const inside = (span: Span, ranges: Range[]): boolean =>
  ranges.some(([start, end]) => span.start < end && span.end > start);

export function emptyScore(): Score {
  return {
    entities: counts(),
    terms: counts(),
    quotations: counts(),
    voice: { right: 0, of: 0 },
    speaker: { right: 0, of: 0 },
    body: { kept: 0, of: 0 },
    boilerplate: { kept: 0, of: 0 },
    leaks: 0,
  };
}

/** Adds one document to a score. */
export function addScore(score: Score, gold: GoldDocument, report: Report, judged: Judged): void {
  for (const [part, ranges] of [
    [score.body, gold.body],
    [score.boilerplate, gold.boilerplate],
  ] as const) {
    for (const [start, end] of ranges) {
      part.of += end - start;
      for (const [from, to] of report.body) part.kept += overlap({ start, end }, { start: from, end: to });
    }
  }
  match(score, gold, 'entity', report.entities, score.entities, (id) => judged.entity(id));
  const voices = match(score, gold, 'term', report.terms, score.terms, (id) => judged.term(id));
  for (const [item, found] of voices) {
    score.voice.of++;
    if (item.voice?.includes(report.terms[found]!.voice)) score.voice.right++;
  }
  matchQuotes(score, gold, report);
}

/** Matches every annotation with the found span of its id that overlaps it most; returns the pairs. */
function match(
  score: Score,
  gold: GoldDocument,
  kind: 'entity' | 'term',
  found: readonly (Span & { id: string })[],
  tally: Counts,
  judged: (id: string) => boolean,
): Map<GoldItem, number> {
  const pairs = new Map<GoldItem, number>();
  const used = new Set<number>();
  for (const item of gold.items.filter((one) => one.kind === kind)) {
    let best = -1;
    found.forEach((one, i) => {
      if (used.has(i) || !item.id.includes(one.id) || overlap(item, one) === 0) return;
      if (best < 0 || overlap(item, one) > overlap(item, found[best]!)) best = i;
    });
    if (best < 0) tally.missed++;
    else {
      tally.hit++;
      used.add(best);
      pairs.set(item, best);
    }
  }
  found.forEach((one, i) => {
    const rated = gold.items.some(
      (item) =>
        overlap(item, one) > 0 && (item.kind === 'ignore' || (kind === 'term' && item.kind === 'term')),
    );
    if (used.has(i) || (kind === 'entity' && !judged(one.id))) return;
    if (inside(one, gold.boilerplate)) score.leaks++;
    else if (!rated && inside(one, gold.body) && judged(one.id)) tally.extra++;
  });
  return pairs;
}

function matchQuotes(score: Score, gold: GoldDocument, report: Report): void {
  const speech = report.quotes.filter((quote) => quote.kind === 'direct');
  const taken = new Set<number>();
  for (const quote of gold.quotes) {
    const at = speech.findIndex((one, i) => !taken.has(i) && overlap(one, quote) > 0);
    if (at >= 0) taken.add(at);
    if (quote.kind === 'label') score.quotations.extra += at >= 0 ? 1 : 0;
    else if (at < 0) score.quotations.missed++;
    else {
      score.quotations.hit++;
      score.speaker.of++;
      if (quote.speaker.includes(speech[at]!.speaker ?? '-')) score.speaker.right++;
    }
  }
  speech.forEach((one, i) => {
    if (!taken.has(i) && inside(one, gold.body)) score.quotations.extra++;
  });
}

/** Of what was found, how much is right; 1 when nothing was found. */
export const precision = ({ hit, extra }: Counts): number => (hit + extra === 0 ? 1 : hit / (hit + extra));
/** Of what is there, how much was found; 1 when nothing is there. */
export const recall = ({ hit, missed }: Counts): number => (hit + missed === 0 ? 1 : hit / (hit + missed));
/** A share of a whole; 1 of nothing. */
export const share = (part: number, of: number): number => (of === 0 ? 1 : part / of);
