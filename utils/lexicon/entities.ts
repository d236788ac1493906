/** Candidates that are mentions of entities, before strings with two owners are settled. */
import type { Mention, Why } from '../report/types.ts';
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
  /** By owner that is a term, what its rules say, once they were asked. */
  steady: (Why | null | undefined)[];
}

/** A mention with what the later steps ask of it. */
export interface Accepted extends Mention {
  region: Region;
  candidate: Candidate;
  /** The listed form, folded; only its head when the span is only that. */
  form: string;
  /** Whether it is a full name, which vouches for shorter ones. */
  full: boolean;
}

/** The mentions of the paragraphs in which nothing depends on what the rest of the article says: they stay as they are. */
export type Settled = Map<Region, readonly Accepted[]>;

/**
 * The mentions among the candidates of the body, in order of the text, leftmost-longest. `everNamed` are the entities that
 * the article names in full anywhere. `settled` is of the rounds before and is added to. `known`, when given, are the
 * mentions of an earlier round: they vouch for others.
 */
export function acceptEntities(
  rows: Rows,
  page: Page,
  candidates: readonly BodyCandidate[],
  everNamed: ReadonlySet<string>,
  settled: Settled,
  known: readonly Mention[] = [],
): Accepted[] {
  const fullNames = new Set<string>();
  const vouch = voucher(rows, page.text, known);
  const vouchFor = (place: Place) => vouch(place, last);
  const all: Accepted[] = [];
  let others = new OtherNames();
  let last: Accepted | undefined;
  let open = false;
  for (let from = 0, to = 0; from < candidates.length; from = to) {
    const { region } = candidates[from]!;
    while (candidates[to]?.region === region) to++;
    let here = settled.get(region);
    if (!here) {
      others = new OtherNames();
      open = false;
      here = leftmostLongest(candidates.slice(from, to), choose);
      if (!open) settled.set(region, here);
    }
    for (const mention of here) {
      last = mention;
      all.push(mention);
      if (mention.full) fullNames.add(mention.id);
    }
  }
  return all;

  function choose(candidate: BodyCandidate): Accepted | null {
    const { region } = candidate;
    let best: Way | undefined;
    const ways: Way[] = [];
    for (const owner of candidate.owners) {
      const why = accept(owner, candidate);
      if (!why) continue;
      const way = { owner, why };
      ways.push(way);
      if (!best || rank(way) > rank(best)) best = way;
    }
    if (!best) return null;
    const { id } = best.owner;
    const rivals = ways.length > 1 ? rivalsOf(best, ways) : [];
    const head = linkedHead(rows, candidate, best.owner);
    const span = head ?? candidate;
    const full = isFull(rows, best.owner);
    const accepted: Accepted = {
      id,
      start: span.start,
      end: span.end,
      surface: page.text.slice(span.start, span.end),
      confidence: rivals.length > 0 ? UNDECIDED : best.owner.kind === 'metonym' ? METONYM : 1,
      why: best.why,
      region,
      candidate,
      form: head?.form ?? rows.factsOf(best.owner).form,
      full,
    };
    if (rivals.length > 0) accepted.ambiguous = [id, ...rivals.map((way) => way.owner.id)];
    if (full) {
      fullNames.add(id);
      others.named(id);
    }
    return (last = accepted);
  }

  function accept(owner: Owner, candidate: BodyCandidate): Why | null {
    if (owner.kind !== 'entity' && owner.kind !== 'metonym') return null;
    const { region } = candidate;
    // A headline shortens the names that the text below it gives in full.
    const fullNamed = fullNames.has(owner.id) || (region.kind === 'headline' && everNamed.has(owner.id));
    const place: Place = { region, candidate, owner, fullNamed, vouch: vouchFor };
    if (isNunated(rows, place)) return null;
    if (owner.kind === 'entity' && (isAdjective(rows, place) || others.has(rows, place, last))) return null;
    const why = satisfied(rows, page, place);
    if (place.open) open = true;
    if (!why || owner.kind === 'entity') return why;
    const word = metonymWord(rows, region, candidate, last?.region === region ? last : undefined);
    return word === null ? null : { rule: 'metonym', form: why.form, detail: word };
  }
}

/**
 * Forms that name something else in one paragraph: once it is another state's parliament there, or another bearer of a
 * surname, it stays so when shortened, until the entity is named in full.
 */
class OtherNames {
  private readonly forms = new Map<string, Set<string>>();
  /** How far a form of an entity reaches that names something else: in the US House of Representatives, no House is its. */
  private readonly reach = new Map<string, number>();

  has(rows: Rows, place: Place, last: Mention | undefined): boolean {
    const { id } = place.owner;
    const { form } = rows.factsOf(place.owner);
    const another = namesAnother(rows, place);
    if (another) this.reach.set(id, place.candidate.end);
    if (another === 'behind' || isNamesake(rows, place, last)) {
      const forms = this.forms.get(id);
      if (forms) forms.add(form);
      else this.forms.set(id, new Set([form]));
    }
    return place.candidate.end <= this.reach.get(id)! || (this.forms.get(id)?.has(form) ?? false);
  }

  /** The entity was named in full. */
  named(id: string): void {
    this.forms.delete(id);
  }
}

/** Arabic place names take no nunation: with it the word is an adjective, رجلا ليبياً. */
function isNunated(rows: Rows, { region, candidate: { start, end }, owner }: Place): boolean {
  return (
    rows.entities.get(owner.id)?.kind === 'place' &&
    NUNATED.test(region.text.slice(Math.max(start, end - 2), end + 1))
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
