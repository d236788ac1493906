/** From candidates to what the article names and which loaded terms stand in it. */
import type { Block, Mention, Span } from '../report/types.ts';
import type { BodyWords } from '../text/words.ts';
import type { Pack } from '../packs/schema.ts';
import type { Page } from './conditions.ts';
import { Context } from './context.ts';
import { claimsOn } from './claims.ts';
import { acceptEntities, namedInFull } from './entities.ts';
import type { Accepted, BodyCandidate, Settled } from './entities.ts';
import { misspellings } from './misspelling.ts';
import { byStartThenLength, touching } from './overlap.ts';
import { settleOwners } from './owners.ts';
import type { SpokenSpan } from './owners.ts';
import { rowsOf } from './rows.ts';
import { surnames } from './surnames.ts';
import { acceptTerms } from './terms.ts';
import type { TermMatch } from './terms.ts';
import { onTopic } from './topic.ts';
import { sideOfWording } from './wording.ts';
import type { Candidate } from './types.ts';

export type { SpokenSpan } from './owners.ts';
export type { TermMatch } from './terms.ts';

/** Confidence of a misspelled name. */
const MISSPELLED = 0.7;

export interface ResolveInput {
  text: string;
  blocks: Block[];
  /** The article itself; nothing outside counts or is reported. */
  body: Span[];
  /** The words of the body, when they have been read already. */
  words?: BodyWords | undefined;
  /** From `findCandidates` with the lexicon of this pack, over the same text. */
  candidates: Candidate[];
  pack: Pack;
  /** ISO date of the article, or null: then no date range forbids anything. */
  published: string | null;
  /** Who publishes, and the camp the pack documents for it. */
  outlet: { id: string; camp: string | null } | null;
  /** Who says what, once that is known: it settles strings with two owners. */
  spoken?: readonly SpokenSpan[];
}

export interface Resolved {
  /** In order of the text, not overlapping. Empty when the page is off topic. */
  entities: Mention[];
  /** The same; a term may stand inside a mention and the other way round. */
  terms: TermMatch[];
  /** Whether the page is about the pack's topic at all. */
  onTopic: boolean;
}

/** An article as far as it is decided before anybody knows who speaks: only strings with two owners wait for that. */
export interface Survey {
  /** Whether the page is about the pack's topic at all. When it is not, nothing is found. */
  readonly onTopic: boolean;
  /** The mentions, once it is known who says what: in order of the text, not overlapping. */
  entities(spoken: readonly SpokenSpan[]): Mention[];
  /** The loaded terms beside these mentions. */
  terms(entities: Mention[]): TermMatch[];
}

/**
 * Decides which candidates are mentions and terms: conditions of the pack's rows, the longest of what overlaps, capitals
 * that are governments, strings with two owners, misspelled full names. Offsets are UTF-16 units of `text`, end exclusive.
 * @throws LexiconError when the candidates come from another version of the pack.
 */
export function resolve(input: ResolveInput): Resolved {
  const found = survey(input);
  const entities = found.entities(input.spoken ?? []);
  return { entities, terms: found.terms(entities), onTopic: found.onTopic };
}

/**
 * The first half of `resolve`, for who has to ask the mentions who speaks before the strings with two owners are settled.
 * `input.spoken` is not looked at.
 * @throws LexiconError when the candidates come from another version of the pack.
 */
export function survey(input: Omit<ResolveInput, 'spoken'>): Survey {
  const { text, pack } = input;
  const rows = rowsOf(pack);
  const context = new Context(text, input.blocks, input.body, input.words);
  const candidates = inBody(context, input.candidates);
  const page: Page = {
    text,
    published: input.published,
    outlet: input.outlet?.id ?? null,
    onTopic: false,
  };
  const everNamed = namedInFull(rows, candidates);
  const sure: Settled = new Map();
  const first = acceptEntities(rows, page, candidates, everNamed, sure);
  page.onTopic = onTopic(rows, context, first, candidates);
  if (!page.onTopic) return { onTopic: false, entities: () => [], terms: () => [] };

  const certain = acceptEntities(rows, page, candidates, everNamed, sure);
  const accepted = acceptEntities(rows, page, candidates, everNamed, sure, certain);
  const { kept, found } = correct(pack, context, accepted);
  // What the article calls the sides does not depend on whose a shared string is.
  const shared = kept.filter((mention) => rows.isShared(mention.form));
  let called: TermMatch[] | undefined;
  // Whose a shared string is changes the surnames only where it names a person.
  const personal = shared.some((mention) =>
    claimsOn(rows, mention).some((claim) => rows.entities.get(claim.entity)?.kind === 'person'),
  );
  let alone: Mention[] | undefined;
  const surnamesOf = (settled: Accepted[]) =>
    personal ? surnames(rows, context, settled) : (alone ??= surnames(rows, context, kept));
  const all = (settled: Accepted[]) =>
    [...settled.map(plain), ...found, ...surnamesOf(settled)].sort((a, b) => a.start - b.start);
  let unshared: Mention[] | undefined;
  return {
    onTopic: true,
    entities(spoken) {
      if (shared.length === 0) return (unshared ??= all(kept));
      const settled = kept.map((mention) => ({ ...mention }));
      called ??= acceptTerms(rows, context, page, candidates, kept);
      const wording = sideOfWording(rows, called, [...spoken, ...shared]);
      settleOwners(rows, text, settled, input.outlet?.camp ?? null, spoken, wording);
      return all(settled);
    },
    terms: (entities) => acceptTerms(rows, context, page, candidates, entities),
  };
}

/** The candidates that stand in the body, in the order in which they are chosen. */
function inBody(context: Context, candidates: readonly Candidate[]): BodyCandidate[] {
  const found: BodyCandidate[] = [];
  for (const { start, end, particle, owners } of candidates) {
    const region = context.region({ start, end });
    if (region) found.push({ start, end, particle, owners, region, steady: [] });
  }
  return found.sort(byStartThenLength);
}

/** The misspelled names; a shorter mention inside one (a surname that was right) makes way for it. */
function correct(pack: Pack, context: Context, accepted: Accepted[]): { kept: Accepted[]; found: Mention[] } {
  const named = new Set(accepted.map((mention) => mention.id));
  const taken = (span: Span) =>
    touching(accepted, span).some((mention) => mention.end - mention.start >= span.end - span.start);
  const away = new Set<Accepted>();
  const found = misspellings(pack, context, taken, named).map(({ id, start, end, why }) => {
    for (const mention of touching(accepted, { start, end })) away.add(mention);
    return { id, start, end, surface: context.text.slice(start, end), confidence: MISSPELLED, why };
  });
  return { kept: accepted.filter((mention) => !away.has(mention)), found };
}

function plain({ id, start, end, surface, confidence, why, ambiguous }: Accepted): Mention {
  return { id, start, end, surface, confidence, why, ...(ambiguous ? { ambiguous } : {}) };
}
