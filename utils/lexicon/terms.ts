/** Candidates that are loaded terms in this place: context, dates, and what is part of a name. */
import type { Mention, Span, Why } from '../report/types.ts';
import type { PackTerm } from '../packs/schema.ts';
import type { BodyCandidate } from './entities.ts';
import { satisfied } from './conditions.ts';
import type { Page } from './conditions.ts';
import type { Context } from './context.ts';
import { leftmostLongest, touching } from './overlap.ts';
import { Referents } from './referent.ts';
import type { Rows } from './rows.ts';
import type { Candidate, Owner } from './types.ts';

/** An occurrence of a loaded term, before its voice is known. */
export interface TermMatch extends Span {
  id: string;
  surface: string;
  why: Why;
}

/**
 * The loaded terms (strength 1 or more) among the candidates of the body, which are in order of start, leftmost-longest, apart from the mentions: حكومة فلان is
 * both. A page off topic has none.
 */
export function acceptTerms(
  rows: Rows,
  context: Context,
  page: Page,
  candidates: readonly BodyCandidate[],
  mentions: Mention[],
): TermMatch[] {
  if (!page.onTopic) return [];
  const referents = new Referents(rows, context, mentions);
  const places = candidates.filter((candidate) => candidate.owners.some((owner) => owner.kind === 'term'));
  return leftmostLongest<BodyCandidate, TermMatch>(places, (candidate) => {
    for (let i = 0; i < candidate.owners.length; i++) {
      const owner = candidate.owners[i]!;
      const why = owner.kind === 'term' ? accept(owner, i, candidate) : null;
      if (!why) continue;
      const { start, end } = candidate;
      return { id: owner.id, start, end, surface: page.text.slice(start, end), why };
    }
    return null;
  });

  function accept(owner: Owner, i: number, candidate: BodyCandidate): Why | null {
    const { region, steady } = candidate;
    const term = rows.pack.terms[owner.row]!;
    if (term.strength < 1) return null;
    const around = touching(mentions, candidate)[0];
    if (around && partOfName(rows, term, candidate, around, candidates)) return null;
    // A term has no other round: its page is on topic, and nobody vouches for it.
    if (steady[i] === undefined)
      steady[i] = satisfied(rows, page, { region, candidate, owner, fullNamed: false });
    const why = steady[i];
    if (!why || term.context !== 'near') return why;
    const referent = referents.of(term, region, candidate);
    if (!referent) return null;
    return why.rule === 'name' || why.rule === 'inflected' ? { ...why, ...referent } : why;
  }
}

/**
 * A word inside a longer name is part of it (شهداء in ميدان الشهداء), unless the name is that of what the term speaks of,
 * with the term before it (الجنرال in قوات الجنرال فلان).
 */
function partOfName(
  rows: Rows,
  term: PackTerm,
  candidate: Candidate,
  mention: Mention,
  candidates: readonly Candidate[],
): boolean {
  const inside = mention.start <= candidate.start && candidate.end <= mention.end;
  if (!inside || mention.end - mention.start === candidate.end - candidate.start) return false;
  // تحرير درنة: what a side calls the event
  if (rows.entities.get(mention.id)?.kind === 'event') return false;
  if (term.refersTo === undefined || !rows.entities.has(term.refersTo)) return true;
  for (let i = startingFrom(candidates, mention.start); i < candidates.length; i++) {
    const other = candidates[i]!;
    if (other.start >= mention.end) break;
    const named = other.owners.some((owner) => owner.kind === 'entity' && owner.id === term.refersTo);
    if (named && other.end <= mention.end) return false;
  }
  return true;
}

/** Index of the first candidate that starts at `offset` or later, in candidates sorted by start. */
function startingFrom(candidates: readonly Candidate[], offset: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (candidates[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
