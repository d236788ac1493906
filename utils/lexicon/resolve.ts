/** From candidates to what the article names and which loaded terms stand in it. */
import type { Block, Mention, Span } from '../report/types.ts';
import type { Pack } from '../packs/schema.ts';
import type { Page } from './conditions.ts';
import { Context } from './context.ts';
import { acceptEntities } from './entities.ts';
import type { Accepted } from './entities.ts';
import { misspellings } from './misspelling.ts';
import { touching } from './overlap.ts';
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

/**
 * Decides which candidates are mentions and terms: conditions of the pack's rows, the longest of what overlaps, capitals
 * that are governments, strings with two owners, misspelled full names. Offsets are UTF-16 units of `text`, end exclusive.
 * Call it again with `spoken` when the speakers are known.
 * @throws LexiconError when the candidates come from another version of the pack.
 */
export function resolve(input: ResolveInput): Resolved {
  const { text, candidates, pack } = input;
  const rows = rowsOf(pack);
  const context = new Context(text, input.blocks, input.body);
  const page: Page = {
    text,
    published: input.published,
    outlet: input.outlet?.id ?? null,
    onTopic: false,
  };
  const first = acceptEntities(rows, context, page, candidates);
  page.onTopic = onTopic(rows, context, first, candidates);
  if (!page.onTopic) return { entities: [], terms: [], onTopic: false };

  const certain = acceptEntities(rows, context, page, candidates);
  const { kept, found } = correct(pack, context, acceptEntities(rows, context, page, candidates, certain));
  const spoken = input.spoken ?? [];
  // What the article calls the sides does not depend on whose a shared string is.
  const shared = kept.filter((mention) => rows.isShared(mention.form));
  const called = shared.length > 0 ? acceptTerms(rows, context, page, candidates, kept) : [];
  const wording = sideOfWording(rows, called, [...spoken, ...shared]);
  settleOwners(rows, text, kept, input.outlet?.camp ?? null, spoken, wording);
  const entities = [...kept.map(plain), ...found, ...surnames(rows, context, kept)].sort(
    (a, b) => a.start - b.start,
  );
  const terms = acceptTerms(rows, context, page, candidates, entities);
  return { entities, terms, onTopic: true };
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
