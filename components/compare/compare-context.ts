import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { shortTitle } from '../../utils/i18n/local-text.ts';
import { NO_CAMP, type ComparisonResult } from '../../utils/framing/types.ts';
import { tablesOf, type Table, type TableId } from '../../utils/framing/tables.ts';
import type { Pack } from '../../utils/packs/schema.ts';
import type { Hue, LocalText } from '../../utils/report/view.ts';
import { useI18n } from '../ui/I18nContext.tsx';
import type { CompareActions } from './types.ts';

/** What every part of a finished comparison may need. */
export interface Scene {
  pack: Pack;
  result: ComparisonResult;
  actions: CompareActions;
}

export const SceneContext = createContext<Scene | null>(null);

export function useScene(): Scene {
  const scene = useContext(SceneContext);
  if (!scene) throw new Error('A part of a comparison stands outside Compare: render it there.');
  return scene;
}

/** Names of groups, camps and things, in the interface language. */
export function useNames() {
  const { pack, result } = useScene();
  const { t, pick } = useI18n();
  const local = (names: LocalText, otherwise: string) => pick(names)?.text ?? otherwise;
  const camp = (id: string) => {
    const found = pack.camps.find((one) => one.id === id);
    return found ? shortTitle(local(found.title, id)) : t('group-none');
  };
  const group = (key: string) => {
    if (key === NO_CAMP) return t('group-none');
    if (key === 'unknown') return t('group-unknown');
    const found = result.groups.find((one) => one.key === key);
    return shortTitle(local(found?.names ?? {}, key.replace(/^(?:host|name):/u, '')));
  };
  const entity = (id: string) => {
    const found = pack.entities.find((one) => one.id === id);
    return local({ ar: found?.names.ar?.[0], en: found?.names.en?.[0], fr: found?.names.fr?.[0] }, id);
  };
  return { local, camp, group, entity };
}

/** What the comparison is of: the title of its files. */
export function useThing(): string {
  const { result } = useScene();
  const { t } = useI18n();
  const { local } = useNames();
  return result.referent ? local(result.referent.names, result.referent.id) : t('compare-title');
}

export function useHue() {
  const { pack } = useScene();
  return (camp: string | null): Hue => pack.camps.find(({ id }) => id === camp)?.hue ?? 'grey';
}

/** The comparison's tables with groups named as on the screen. */
export function useTable(id: TableId): Table {
  const { result } = useScene();
  const names = useNames();
  const groups = result.groups.map((group) => ({ ...group, names: { en: names.group(group.key) } }));
  const all = tablesOf({ ...result, groups }, (text, otherwise) => names.local(text, otherwise));
  return all.find((table) => table.id === id)!;
}
