/** Notes what a tab shows, on its badge and in open sidebars too, and forgets it with the tab. */
import { send } from '../../utils/messages/messenger.ts';
import type { ViewStatus } from '../../utils/report/view.ts';
import type { Database, Reading } from '../../utils/store/database.ts';
import { showBadge } from './badge.ts';
import { dropReading, putReading } from './tab-readings.ts';

/** Tabs that this background is reading. One that was stopped meanwhile has left its tabs behind. */
export const underWay = new Set<number>();

export async function noteReading(db: Database, reading: Reading): Promise<void> {
  if (reading.status === 'reading') underWay.add(reading.tabId);
  await putReading(db, reading);
  if (reading.status !== 'reading') underWay.delete(reading.tabId);
  void showBadge(reading.tabId, reading);
  await announce(reading.tabId);
}

/** Notes why a tab has nothing to show. */
export async function noteState(
  db: Database,
  tabId: number,
  url: string | null,
  status: ViewStatus,
  problem: string | null = null,
): Promise<void> {
  await noteReading(db, { tabId, url, status, problem, page: null, report: null, kept: false });
}

/** Forgets a tab that was closed. */
export async function forgetTab(db: Database, tabId: number): Promise<void> {
  underWay.delete(tabId);
  await dropReading(db, tabId);
}

/** Forgets the reading of a tab that shows another page now. */
export async function forgetReading(db: Database, tabId: number): Promise<void> {
  await forgetTab(db, tabId);
  void showBadge(tabId, null);
  await announce(tabId);
}

/** Tells open sidebars; nobody listening is fine. */
async function announce(tabId: number): Promise<void> {
  await send('viewChanged', { tabId }).catch(() => undefined);
}
