/** What a thing is called: which pack rows and forms are names of it, and which loaded words are aimed at it. */
import { firstNames } from '../report/build-view.ts';
import type { PackIndex } from '../report/pack-index.ts';
import type { LocalText } from '../report/view.ts';
import { fold } from '../text/fold.ts';

/** A thing that articles name, ready to be looked for in reports. */
export interface Referent {
  id: string;
  names: LocalText;
  /** A wording that takes no side, by the pack; the name itself where the pack has no naming row. */
  neutral: LocalText;
  /** The entity itself, when it is one: its mentions are names of it. */
  entity: string | null;
  /** Entities that belong to it: an article that mentions one is about it. */
  about: ReadonlySet<string>;
  /** Terms that are names of it. */
  terms: ReadonlySet<string>;
  /** Folded form → the term that it belongs to, also where the report has only a mention (neutral names). */
  termOfForm: ReadonlyMap<string, string>;
}

/**
 * The referent of an id: an entity, or a naming concept that is no entity.
 * @throws Error when the pack has neither
 */
export function openReferent(index: PackIndex, id: string): Referent {
  const naming = index.pack.namings.find(({ concept }) => concept === id);
  const entity = index.entities.get(id);
  if (!naming && !entity)
    throw new Error(`"${id}" is neither an entity nor a naming concept of the pack "${index.pack.id}".`);
  const terms = new Set<string>();
  const termOfForm = new Map<string, string>();
  for (const { form, term } of naming?.labels ?? []) {
    if (term === undefined) continue;
    terms.add(term);
    termOfForm.set(fold(form), term);
  }
  for (const term of index.pack.terms) {
    if (!terms.has(term.id)) continue;
    for (const form of Object.values(term.names).flat()) termOfForm.set(fold(form), term.id);
  }
  const names = entity ? firstNames(entity.names) : (naming?.title ?? {});
  return {
    id,
    names,
    neutral: naming?.neutral ?? names,
    entity: entity ? id : null,
    about: new Set([...(entity ? [id] : []), ...(naming?.entities ?? [])]),
    terms,
    termOfForm,
  };
}
