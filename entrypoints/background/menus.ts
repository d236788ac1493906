/** The entries of the page's context menu, and the keys. */
import { browser } from 'wxt/browser';
import { send } from '../../utils/messages/messenger.ts';
import { languageSetting } from '../../utils/store/settings.ts';
import { currentWords } from './words.ts';

const ENTRIES = {
  read: 'menu-read',
  sidebar: 'menu-sidebar',
  entities: 'menu-add-entity',
  terms: 'menu-add-term',
  annotate: 'menu-annotate',
} as const;
type Entry = keyof typeof ENTRIES;
/** Entries about the words that are selected. */
const ON_SELECTION = new Set<string>(['entities', 'terms', 'annotate'] satisfies Entry[]);

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
  languageSetting.watch(() => void makeMenus());
}

/** Makes the entries, in the reader's language. The browser keeps them when the background is stopped. */
export async function makeMenus(): Promise<void> {
  const { t } = await currentWords();
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(ENTRIES))
    browser.contextMenus.create({
      id,
      title: t(title),
      contexts: ON_SELECTION.has(id) ? ['selection'] : ['page', 'selection', 'link'],
    });
}

/** A page without a content script answers nothing: there is nothing to step through. */
async function press(command: string, tabId: number): Promise<void> {
  if (command === 'next-mark') await send('stepMark', { by: 1 }, tabId);
  if (command === 'previous-mark') await send('stepMark', { by: -1 }, tabId);
  if (command === 'toggle-marks') await send('toggleMarks', undefined, tabId);
}
