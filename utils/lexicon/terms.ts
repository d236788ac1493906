/** Candidates that are loaded terms in this place: context, dates, and what is part of a name. */
import type { Mention, Span, Why } from '../report/types.ts';
import type { PackTerm } from '../packs/schema.ts';
import { satisfied } from './conditions.ts';
import type { Page } from './conditions.ts';
import type { Context, Region } from './context.ts';
import { leftmostLongest } from './overlap.ts';
import type { Rows } from './rows.ts';
import type { Candidate, Owner } from './types.ts';

/** An occurrence of a loaded term, before its voice is known. */
export interface TermMatch extends Span {
  id: string;
  surface: string;
  why: Why;
}

/**
 * The loaded terms (strength 1 or more) among the candidates, leftmost-longest, apart from the mentions: حكومة السراج is
 * both. A page off topic has none.
 */
export function acceptTerms(
  rows: Rows,
  context: Context,
  page: Page,
  candidates: Candidate[],
  mentions: Mention[],
): TermMatch[] {
  if (!page.onTopic) return [];
  const places = candidates.filter((candidate) => candidate.owners.some((owner) => owner.kind === 'term'));
  return leftmostLongest<Candidate, TermMatch>(places, (candidate) => {
    const region = context.region(candidate);
    if (!region) return null;
    for (const owner of candidate.owners) {
      const why = owner.kind === 'term' ? accept(owner, region, candidate) : null;
      if (!why) continue;
      const { start, end } = candidate;
      return { id: owner.id, start, end, surface: page.text.slice(start, end), why };
    }
    return null;
  });

  function accept(owner: Owner, region: Region, candidate: Candidate): Why | null {
    const term = rows.pack.terms[owner.row]!;
    if (term.strength < 1) return null;
    if (mentions.some((mention) => partOfName(rows, term, candidate, mention, candidates))) return null;
    const why = satisfied(rows, page, { region, candidate, owner, fullNamed: false });
    if (!why || term.context !== 'near') return why;
    const referent = referentNear(rows, term, region, candidate, mentions);
    if (!referent) return null;
    return why.rule === 'name' || why.rule === 'inflected'
      ? { ...why, rule: 'referent', detail: referent.surface }
      : why;
  }
}

/**
 * A word inside a longer name is part of it (ثوار in كتيبة ثوار طرابلس), unless the name is that of what the term speaks of,
 * with the term before it (المشير in قوات المشير خليفة حفتر).
 */
function partOfName(
  rows: Rows,
  term: PackTerm,
  candidate: Candidate,
  mention: Mention,
  candidates: Candidate[],
): boolean {
  const inside = mention.start <= candidate.start && candidate.end <= mention.end;
  if (!inside || mention.end - mention.start === candidate.end - candidate.start) return false;
  if (term.refersTo === undefined || !rows.entities.has(term.refersTo)) return true;
  return !candidates.some(
    (other) =>
      other.start >= mention.start &&
      other.end <= mention.end &&
      other.owners.some((owner) => owner.kind === 'entity' && owner.id === term.refersTo),
  );
}

/**
 * What a term of context `near` speaks of, named in the same sentence: its referent or, for a person, somebody of the same
 * camp; for a term about forces, or about nobody in particular, any side of the conflict or an anchor of the topic.
 */
function referentNear(
  rows: Rows,
  term: PackTerm,
  region: Region,
  candidate: Candidate,
  mentions: Mention[],
): Mention | undefined {
  const sentence = region.sentence(candidate.start);
  const there = mentions.filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end);
  const referent = term.refersTo === undefined ? undefined : rows.entities.get(term.refersTo);
  const own = there.find((mention) => mention.id === term.refersTo);
  if (own) return own;
  if (referent?.kind === 'person') {
    const side = rows.side(referent.id);
    return there.find((mention) => side !== null && rows.side(mention.id) === side);
  }
  return there.find((mention) => rows.side(mention.id) !== null || rows.anchors.has(mention.id));
}
