/** Whether a page is about the pack's topic. */
import type { Mention } from '../report/types.ts';
import { adjectivesOf } from '../text/adjectives.ts';
import type { Context } from './context.ts';
import { rowForms } from './forms.ts';
import { kept } from './kept.ts';
import { foldedForm } from './rows.ts';
import type { Rows } from './rows.ts';
import type { Candidate } from './types.ts';

/**
 * On topic when the page names at least `minimum` different entities of the pack, one of them an anchor. For want of
 * others these count too: a loaded term that needs no context (عصابات فلان), and the adjective of a place that is an
 * anchor (الأزمة السورية). An anchor that belongs to a side is enough by itself: nobody else's news names it.
 * Metonyms do not count: half the world's news names a capital.
 */
export function onTopic(
  rows: Rows,
  context: Context,
  entities: Mention[],
  candidates: readonly Candidate[],
): boolean {
  const named = new Set<string>();
  for (const { id, why } of entities) if (why.rule !== 'metonym') named.add(id);
  if ([...named].some((id) => rows.anchors.has(id) && rows.side(id) !== null)) return true;
  const { minimum } = rows.pack.topic;
  const anchored = () => [...named].some((id) => rows.anchors.has(id));
  if (named.size < minimum || !anchored()) {
    for (const id of ownTerms(rows, candidates)) named.add(`term ${id}`);
    for (const id of adjectives(rows, context)) named.add(id);
  }
  return named.size >= minimum && anchored();
}

function ownTerms(rows: Rows, candidates: readonly Candidate[]): Set<string> {
  const terms = new Set<string>();
  for (const candidate of candidates) {
    for (const { kind, id, row } of candidate.owners) {
      const term = kind === 'term' ? rows.pack.terms[row] : undefined;
      if (term && term.context === 'any' && term.strength > 0) terms.add(id);
    }
  }
  return terms;
}

/** Anchors that are places, by their adjectives. */
const anchorsByAdjective = kept((rows: Rows) => {
  const anchors = new Map<string, string>();
  for (const id of rows.anchors) {
    const entity = rows.entities.get(id);
    if (entity?.kind !== 'place') continue;
    for (const form of rowForms(entity, 'entity'))
      for (const word of adjectivesOf(foldedForm(form))) anchors.set(word, id);
  }
  return anchors;
});

/** Anchors whose adjective stands in the article. */
function adjectives(rows: Rows, context: Context): Set<string> {
  const anchors = anchorsByAdjective(rows);
  const found = new Set<string>();
  for (const region of context.regions) {
    for (const { folded } of region.words) {
      const id = anchors.get(folded);
      if (id !== undefined) found.add(id);
    }
  }
  return found;
}
