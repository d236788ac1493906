/** What the entries of the page's context menu do, and the keys. */
import { browser } from 'wxt/browser';
import { send } from '../../utils/messages/messenger.ts';

/** Id of an entry → its words. */
export const ENTRIES = {
  read: 'menu-read',
  sidebar: 'menu-sidebar',
  entities: 'menu-add-entity',
  terms: 'menu-add-term',
  annotate: 'menu-annotate',
} as const;
type Entry = keyof typeof ENTRIES;
/** Entries about the words that are selected. */
export const ON_SELECTION = new Set<string>(['entities', 'terms', 'annotate'] satisfies Entry[]);

type Tab = { id?: number | undefined; windowId?: number | undefined; url?: string | undefined };

/** What the entries do. Called synchronously within the click, because a panel opens only so. */
export type MenuActions = Record<Entry, (tab: Tab, selection: string) => void>;

/** Listens to menus and keys; has to be called whenever the background starts. */
export function followMenus(actions: MenuActions): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab && Object.hasOwn(ENTRIES, info.menuItemId))
      actions[info.menuItemId as Entry](tab, info.selectionText ?? '');
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void press(command, tab.id).catch(() => undefined);
  });
}

/** A page without a content script answers nothing: there is nothing to step through. */
async function press(command: string, tabId: number): Promise<void> {
  if (command === 'next-mark') await send('stepMark', { by: 1 }, tabId);
  if (command === 'previous-mark') await send('stepMark', { by: -1 }, tabId);
  if (command === 'toggle-marks') await send('toggleMarks', undefined, tabId);
}
