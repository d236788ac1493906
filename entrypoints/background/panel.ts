/**
 * Where the sidebar opens: in the browser's own panel, or in the page. Panels open only synchronously within a user
 * gesture, so the reader's choice has to be known without waiting: Chromium's panel is switched off, Firefox's background
 * page reads it from its local storage.
 */
import { browser } from 'wxt/browser';
import { orDefault } from '../../utils/store/or-default.ts';
import { panelSetting, type PanelPlace } from '../../utils/store/settings.ts';

/** Firefox's counterpart of the side panel. */
interface SidebarAction {
  open(): Promise<void>;
}
const { sidebarAction } = browser as { sidebarAction?: SidebarAction };

const CHOICE = 'panel';

/** Keeps the browser in step with the reader's choice. */
export function followPanelSetting(): void {
  const apply = (place: PanelPlace) => {
    if (sidebarAction) localStorage.setItem(CHOICE, place);
    else void browser.sidePanel?.setOptions({ path: 'sidebar.html', enabled: place === 'browser' });
  };
  panelSetting.watch(apply);
  void orDefault(panelSetting).then(apply);
}

/**
 * Opens the browser's panel. Has to be called synchronously in a user gesture. The promise is false when this browser has
 * no panel, or the reader wants the sidebar in the page.
 */
export function openPanel(windowId: number): Promise<boolean> {
  const inPage = sidebarAction ? localStorage.getItem(CHOICE) === 'page' : browser.sidePanel === undefined;
  if (inPage) return Promise.resolve(false);
  const opening = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
  return opening.then(
    () => true,
    () => false,
  );
}
