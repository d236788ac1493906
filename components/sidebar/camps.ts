/** Camps and their colours. A colour names the camp that a wording serves, here as on the page; never good or bad. */
import type { CampView, CircleView, Hue, LocalText, SidebarView } from '../../utils/report/view.ts';

export type Towards = 'for' | 'against';

/** A camp's hue; grey when the pack has no such camp. */
export function hueOf(camps: readonly CampView[], id: string | null | undefined): Hue {
  return camps.find((camp) => camp.id === id)?.hue ?? 'grey';
}

/** The hue of the camp that a wording serves: the one it speaks for, or the opponent of the one it speaks against. */
export function hueServed(camps: readonly CampView[], camp: string, direction: Towards): Hue {
  return hueOf(camps, direction === 'for' ? camp : camps.find((one) => one.id === camp)?.opponent);
}

/** The title of a camp, or of a circle that uses words of its own; null when the view has neither. */
export function titleOf(view: SidebarView, id: string): LocalText | null {
  const named: (CampView | CircleView)[] = [...view.camps, ...(view.circles ?? [])];
  return named.find((item) => item.id === id)?.title ?? null;
}
