/** Candidates that are mentions of entities, before strings with two owners are settled. */
import type { Mention, Span, Why } from '../report/types.ts';
import { isAdjective } from './adjective.ts';
import { namesAnother, satisfied } from './conditions.ts';
import type { Page, Place } from './conditions.ts';
import type { Region } from './context.ts';
import { metonymWord } from './metonyms.ts';
import { isNamesake } from './namesake.ts';
import { leftmostLongest } from './overlap.ts';
import { voucher } from './vouch.ts';
import type { Rows } from './rows.ts';
import { linkedHead } from './beside.ts';
import type { Candidate, Owner } from './types.ts';

/** Confidence of a capital taken for its government. */
const METONYM = 0.8;
/** Confidence of a form that several entities list and no rule assigns. */
const UNDECIDED = 0.5;

/** The sign of nunation on or before the last alif of a word, which may stand behind the span. */
const NUNATED = /\u064b/u;

/** A candidate of the body, with the region that holds it. */
export interface BodyCandidate extends Candidate {
  region: Region;
  /** By owner, what its rules say whatever else is found; undefined: not known, or not the same in every round. */
  steady: (Why | null | undefined)[];
}

/** A mention with what the later steps ask of it. */
export interface Accepted extends Mention {
  region: Region;
  candidate: Candidate;
  /** The listed form, folded; only its head when the span is only that. */
  form: string;
}

/**
 * The mentions among the candidates of the body, in order of the text, leftmost-longest. `everNamed` are the entities that the
 * article names in full anywhere. `known`, when given, are those of an earlier
 * round: they vouch for others.
 */
export function acceptEntities(
  rows: Rows,
  page: Page,
  candidates: readonly BodyCandidate[],
  everNamed: ReadonlySet<string>,
  known: readonly Mention[] = [],
): Accepted[] {
  const fullNames = new Set<string>();
  const vouch = voucher(rows, page.text, known);
  const vouchFor = (place: Place) => vouch(place, last);
  const others = new OtherNames();
  let last: Accepted | undefined;
  return leftmostLongest<BodyCandidate, Accepted>(candidates, (candidate) => {
    const { region } = candidate;
    let best: Way | undefined;
    const ways: Way[] = [];
    for (let i = 0; i < candidate.owners.length; i++) {
      const owner = candidate.owners[i]!;
      const why = accept(owner, i, candidate);
      if (!why) continue;
      const way = { owner, why };
      ways.push(way);
      if (!best || rank(way) > rank(best)) best = way;
    }
    if (!best) return null;
    const rivals = ways.length > 1 ? rivalsOf(best, ways) : ways.slice(1);
    const head = linkedHead(rows, page.text, candidate, best.owner);
    const span = head ?? candidate;
    const accepted: Accepted = {
      id: best.owner.id,
      start: span.start,
      end: span.end,
      surface: page.text.slice(span.start, span.end),
      confidence: rivals.length > 0 ? UNDECIDED : best.owner.kind === 'metonym' ? METONYM : 1,
      why: best.why,
      region,
      candidate,
      form: head?.form ?? rows.formOf(best.owner),
    };
    if (rivals.length > 0) accepted.ambiguous = [best.owner.id, ...rivals.map((way) => way.owner.id)];
    if (isFull(rows, best.owner)) {
      fullNames.add(best.owner.id);
      others.named(best.owner.id);
    }
    return (last = accepted);
  });

  function accept(owner: Owner, i: number, candidate: BodyCandidate): Why | null {
    if (owner.kind !== 'entity' && owner.kind !== 'metonym') return null;
    const { region, steady } = candidate;
    const noted = steady[i];
    if (noted === undefined && isNunated(rows, page.text, candidate, owner)) return null;
    // A headline shortens the names that the text below it gives in full.
    const fullNamed = fullNames.has(owner.id) || (region.kind === 'headline' && everNamed.has(owner.id));
    const place: Place = { region, candidate, owner, fullNamed, vouch: vouchFor };
    if (owner.kind === 'entity' && (isAdjective(rows, place) || others.has(rows, place, last))) return null;
    const why = noted === undefined ? satisfied(rows, page, place) : noted;
    if (!place.open) steady[i] = why;
    if (!why || owner.kind === 'entity') return why;
    const word = metonymWord(rows, region, candidate, last);
    return word === null ? null : { rule: 'metonym', form: why.form, detail: word };
  }
}

/**
 * Forms that name something else in a paragraph: once it is another state's parliament there, or another bearer of a
 * surname, it stays so when shortened, until the entity is named in full.
 */
class OtherNames {
  private region: Region | undefined;
  private readonly forms = new Map<string, Set<string>>();

  has(rows: Rows, place: Place, last: Mention | undefined): boolean {
    const { id } = place.owner;
    const { form, forbidden } = rows.factsOf(place.owner);
    if (this.region !== place.region) {
      this.region = place.region;
      this.forms.clear();
    }
    if ((forbidden && namesAnother(rows, place)) || isNamesake(rows, place, last)) {
      const forms = this.forms.get(id);
      if (forms) forms.add(form);
      else this.forms.set(id, new Set([form]));
    }
    return this.forms.get(id)?.has(form) ?? false;
  }

  /** The entity was named in full. */
  named(id: string): void {
    this.forms.delete(id);
  }
}

/** Arabic place names take no nunation: with it the word is an adjective, رجلا ليبياً. */
function isNunated(rows: Rows, text: string, { start, end }: Span, owner: Owner): boolean {
  return (
    rows.entities.get(owner.id)?.kind === 'place' &&
    NUNATED.test(text.slice(Math.max(start, end - 2), end + 1))
  );
}

/** A rule that found evidence outranks a plain name, a metonym with its verb outranks the city. */
function rank({ owner, why }: { owner: Owner; why: Why }): number {
  if (owner.kind === 'metonym') return 2;
  return why.rule === 'name' ? 0 : 1;
}

/** A way to understand a candidate. */
interface Way {
  owner: Owner;
  why: Why;
}

/** Other entities that may be meant as well. */
function rivalsOf(best: Way, ways: readonly Way[]): Way[] {
  return ways.filter((way) => rank(way) === rank(best) && way.owner.id !== best.owner.id);
}

/** The entities that the article names in full anywhere. */
export function namedInFull(rows: Rows, candidates: readonly Candidate[]): Set<string> {
  const named = new Set<string>();
  for (const candidate of candidates) {
    for (const owner of candidate.owners) if (isFull(rows, owner)) named.add(owner.id);
  }
  return named;
}

/** A name of two words or more vouches for a shorter one later. */
function isFull(rows: Rows, owner: Owner): boolean {
  return owner.kind === 'entity' && rows.factsOf(owner).words.length > 1;
}
