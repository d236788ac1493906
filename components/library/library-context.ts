import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Scene } from '../sidebar/scene.ts';
import { emptyView } from '../../utils/report/build-view.ts';
import { indexPack, type PackIndex } from '../../utils/report/pack-index.ts';
import type { LibraryActions, Place, ShownPack } from './types.ts';

/** What every part of a shown pack may need. */
export interface Shelf {
  shown: ShownPack;
  index: PackIndex;
  place: Place;
  actions: LibraryActions;
}

export const ShelfContext = createContext<Shelf | null>(null);

export function useShelf(): Shelf {
  const shelf = useContext(ShelfContext);
  if (!shelf) throw new Error('A part of a pack stands outside PackView: render it there.');
  return shelf;
}

export function useIndex(shown: ShownPack): PackIndex {
  return useMemo(() => indexPack(shown.pack, shown.own), [shown]);
}

/** The scene in which parts of the sidebar are drawn here: the pack's sides, and no page. */
export function useScene(shown: ShownPack, actions: LibraryActions): Scene {
  return useMemo(() => {
    const { camps, circles } = shown.pack;
    const nothing = () => undefined;
    return {
      view: {
        ...emptyView(0, 'ready', null),
        camps: camps.map((camp) => ({ ...camp, backs: camp.backs ?? null, opponent: camp.opponent ?? null })),
        circles,
      },
      actions: {
        jump: nothing,
        dispute: nothing,
        keep: () => Promise.resolve(false),
        retry: nothing,
        askPermission: nothing,
        openWelcome: nothing,
        openLibrary: nothing,
        linkWith: () => Promise.resolve(false),
        showDifferences: nothing,
        setLanguage: nothing,
        openAddress: actions.openAddress,
        overrule: (part, row) => actions.go({ form: { part, row, text: '' } }),
      },
    };
  }, [shown, actions]);
}
