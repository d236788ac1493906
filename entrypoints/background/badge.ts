/** The number of loaded terms on the toolbar button. */
import { browser } from 'wxt/browser';
import type { Reading } from '../../utils/store/database.ts';

/** White on this is 9.3:1, and it stands out from light and dark toolbars. */
const BACKGROUND = '#0b4f57';
const TEXT = '#ffffff';

/** Shows a tab's number; nothing for a page that was not read, or that no pack is about. */
export async function showBadge(tabId: number, reading: Reading | null): Promise<void> {
  const terms = reading?.status === 'ready' ? (reading.report?.terms.length ?? 0) : null;
  const { action } = browser;
  // A tab that was closed meanwhile has no badge to set.
  await Promise.all([
    action.setBadgeText({ tabId, text: terms === null ? '' : String(terms) }),
    action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
    action.setBadgeTextColor({ tabId, color: TEXT }),
  ]).catch(() => undefined);
}
