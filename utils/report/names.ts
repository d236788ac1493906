/** Names of a pack's rows as they are shown. */
import type { PackIndex } from './pack-index.ts';
import type { LocalText } from './view.ts';

/** The first form of each language, the one to be shown. */
export function firstNames(names: {
  ar?: string[] | undefined;
  en?: string[] | undefined;
  fr?: string[] | undefined;
}): LocalText {
  return { ar: names.ar?.[0], en: names.en?.[0], fr: names.fr?.[0] };
}

/** The shown name of an entity; null without one. */
export function nameOf(index: PackIndex, id: string | null): LocalText | null {
  const entity = id === null ? undefined : index.entities.get(id);
  return entity ? firstNames(entity.names) : null;
}
