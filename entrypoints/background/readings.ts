/** What is known of each tab. Kept in the database, because the background is stopped when idle. */
import { browser } from 'wxt/browser';
import { compare, signatureOf, tell, type Told } from '../../utils/report/analyse.ts';
import { buildView, emptyView } from '../../utils/report/build-view.ts';
import type { Page } from '../../utils/report/types.ts';
import type { SidebarView, ViewStatus } from '../../utils/report/view.ts';
import { marksOf, type Mark } from '../../utils/paint/marks.ts';
import { send } from '../../utils/messages/messenger.ts';
import type { Database, Reading } from '../../utils/store/database.ts';
import { paintAnchors, showAnchors } from './anchors.ts';
import { showBadge } from './badge.ts';
import { keep, keptAmong, keptNear } from './kept.ts';
import { openEngines } from './packs.ts';
import { dropReading, putReading, readingOf } from './tab-readings.ts';

/** Tabs that this background is reading. One that was stopped meanwhile has left its tabs behind. */
const underWay = new Set<number>();

/** Analyses a page that a tab's content script has read; the answer is what to paint. */
export async function analysePage(db: Database, tabId: number, page: Page): Promise<Mark[]> {
  underWay.add(tabId);
  try {
    const engines = await openEngines(db);
    const told = tell(page, engines);
    const { report, engine } = told;
    if (report.body.length === 0) {
      await recordState(db, tabId, page.url, 'no-article');
      return [];
    }
    // The page is painted at once; comparing it with other articles and storing what was read follow the answer.
    setTimeout(() => void remember(db, tabId, page, told));
    return engine ? marksOf(report, engine.index) : [];
  } catch (error) {
    await recordState(db, tabId, page.url, 'error', String(error instanceof Error ? error.message : error));
    throw error;
  }
}

/** Keeps an article on topic and records the tab's reading, which says "kept" only once it is. */
async function remember(db: Database, tabId: number, page: Page, told: Told): Promise<void> {
  const status = told.engine ? 'ready' : 'off-topic';
  const reading: Reading = {
    tabId,
    url: page.url,
    status,
    problem: null,
    page,
    report: told.report,
    kept: false,
  };
  void paintAnchors(db, { ...reading, page, report: told.report });
  try {
    const places = signatureOf(told);
    const { articles, evidence } = await keptNear(db, told, places);
    const { report, engine, signature } = compare(told, articles, evidence, places);
    reading.report = report;
    reading.kept = engine !== null && (await keep(db, tabId, page, report, signature));
    await record(db, reading);
  } catch (error) {
    await record(db, { ...reading, problem: String(error instanceof Error ? error.message : error) });
  }
}

/** Notes why a tab has nothing to show. */
export async function recordState(
  db: Database,
  tabId: number,
  url: string | null,
  status: ViewStatus,
  problem: string | null = null,
): Promise<void> {
  await record(db, { tabId, url, status, problem, page: null, report: null, kept: false });
}

async function record(db: Database, reading: Reading): Promise<void> {
  if (reading.status === 'reading') underWay.add(reading.tabId);
  await putReading(db, reading);
  if (reading.status !== 'reading') underWay.delete(reading.tabId);
  void showBadge(reading.tabId, reading);
  await announce(reading.tabId);
  if (!reading.page) return;
  void send('lookAgain', undefined, reading.tabId).catch(() => undefined);
  void showAnchors(db, reading.tabId);
}

export async function forget(db: Database, tabId: number): Promise<void> {
  underWay.delete(tabId);
  await dropReading(db, tabId);
}

/**
 * Forgets a tab's reading when its document has been replaced. Without permission the browser does not say whether a tab
 * that loads shows another page or another place of the same one, so the document itself is asked.
 */
export async function forgetIfGone(db: Database, tabId: number): Promise<void> {
  const there = await send('stillThere', undefined, tabId).catch(() => false);
  if (there) return;
  await forget(db, tabId);
  void showBadge(tabId, null);
  await announce(tabId);
}

/** What the sidebar shows of a tab now. */
export async function viewOf(db: Database, tabId: number): Promise<SidebarView> {
  const reading = await readingOf(db, tabId);
  if (!reading || reading.status === 'reading') {
    const status = (await isBeingRead(tabId)) ? 'reading' : 'not-permitted';
    return emptyView(tabId, status, reading?.url ?? (await addressOf(tabId)));
  }
  if (!reading.page || !reading.report)
    return { ...emptyView(tabId, reading.status, reading.url), problem: reading.problem };
  const engines = await openEngines(db);
  const engine = engines.find((e) => e.index.pack.id === reading.report?.pack) ?? null;
  const { report, known, says } = await keptAmong(db, reading.report);
  const view = buildView({ tabId, page: reading.page, report, kept: reading.kept, engine, known, says });
  return { ...view, problem: reading.problem };
}

/**
 * Whether a tab without a reading is about to have one. A page whose reading went with a background that was stopped,
 * before it was stored, is asked for it once more.
 */
async function isBeingRead(tabId: number): Promise<boolean> {
  if (underWay.has(tabId)) return true;
  const there = await send('stillThere', undefined, tabId).catch(() => false);
  if (there) void send('read', undefined, tabId).catch(() => undefined);
  return there;
}

async function addressOf(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ?? null;
}

/** Tells open sidebars; nobody listening is fine. */
async function announce(tabId: number): Promise<void> {
  await send('viewChanged', { tabId }).catch(() => undefined);
}
