/** Notes what a tab shows, on its badge and in open sidebars too, and forgets it with the tab. */
import { send } from '../../utils/messages/messenger.ts';
import type { ViewStatus } from '../../utils/report/view.ts';
import type { Database, Reading } from '../../utils/store/database.ts';
import { showBadge } from './badge.ts';
import { dropReading, putReading } from './tab-readings.ts';

/** A page that is being read. */
export interface UnderWay {
  url: string | null;
  /** When that began, by the background's clock. */
  since: number;
}

/** By tab, what this background is reading there. One that was stopped meanwhile has left its tabs behind. */
const underWay = new Map<number, UnderWay>();

export const isUnderWay = (tabId: number): boolean => underWay.has(tabId);

/** Notes that a page is being read; what was under way in its tab is of a page that was left, or was the same page. */
export function begin(tabId: number, url: string | null): UnderWay {
  const work = { url, since: performance.now() };
  underWay.set(tabId, work);
  return work;
}

/** Whether what was begun is still of use: its page was not left, and nothing else is known of the tab by now. */
export function isOfUse(tabId: number, { url }: UnderWay): boolean {
  const now = underWay.get(tabId);
  return now !== undefined && now.url === url;
}

/** @param work what has come to its end with this; without it, whatever was under way */
export async function noteReading(db: Database, reading: Reading, work?: UnderWay): Promise<void> {
  const { tabId, url, status } = reading;
  if (status === 'reading' && !isUnderWay(tabId)) begin(tabId, url);
  const ended = work ?? underWay.get(tabId);
  await putReading(db, reading);
  if (status !== 'reading' && underWay.get(tabId) === ended) underWay.delete(tabId);
  void showBadge(tabId, reading);
  await announce(tabId);
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

/**
 * Forgets the reading of a tab that shows another page now.
 * @param since when the other page came: what was begun later is its own reading
 */
export async function forgetReading(db: Database, tabId: number, since: number): Promise<void> {
  const work = underWay.get(tabId);
  if (work && work.since < since) underWay.delete(tabId);
  await dropReading(db, tabId);
  void showBadge(tabId, null);
  await announce(tabId);
}

/** Tells open sidebars; nobody listening is fine. */
async function announce(tabId: number): Promise<void> {
  await send('viewChanged', { tabId }).catch(() => undefined);
}
