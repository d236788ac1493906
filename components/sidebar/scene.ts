import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SidebarView } from '../../utils/report/view.ts';
import type { SidebarActions } from './actions.ts';
import type { Target } from './pointed.ts';

/** What every part of the sidebar may need of the whole. */
export interface Scene {
  view: SidebarView;
  actions: SidebarActions;
  /** The entry that the reader chose on the page, or null. */
  target?: Target | null;
}

export const SceneContext = createContext<Scene | null>(null);

export function useScene(): Scene {
  const scene = useContext(SceneContext);
  if (!scene) throw new Error('A part of the sidebar stands outside Sidebar: render it there.');
  return scene;
}
