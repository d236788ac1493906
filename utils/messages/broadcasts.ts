/** What the background tells every open page of the extension, and its page without a window; and how these listen. */
import * as v from 'valibot';
import { handlerOf } from './messenger.ts';

const tab = v.object({ tabId: v.pipe(v.number(), v.integer()) });
const text = v.pipe(v.string(), v.maxLength(8000));

export const broadcasts = {
  /** The view of this tab is another than before. */
  viewChanged: tab,
  /** The reader asked on the page to see a place of its text in the sidebar: `takeAsked` tells which. */
  placeAsked: tab,
  /** Packs, or the reader's changes of them, are others than before. */
  packsChanged: v.undefined(),
  /** Annotations were written or deleted. `articles`: ids of their articles; null when it may be any. */
  annotationsChanged: v.object({ articles: v.nullable(v.array(text)) }),
  /** The list of framing codes is another than before. */
  codesChanged: v.undefined(),
  /** The annotations of this tab, or their places, are others than before. */
  anchorsChanged: tab,
  /** The database opened, failed, or was erased: `storageState` says. */
  storageChanged: v.undefined(),
  /** Articles were kept or forgotten. */
  articlesChanged: v.undefined(),
  /** An automatic backup was made, or failed. */
  rollingChanged: v.undefined(),
  /** To the page without a window: make a backup and give it an address that can be downloaded while that page is open. */
  makeBackupFile: v.object({
    articles: v.boolean(),
    settings: v.array(v.object({ id: text, value: v.unknown() })),
  }),
};

/** Handles one of them in a page; see `handlerOf`. */
export const handle = handlerOf(broadcasts);
