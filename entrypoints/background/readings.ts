/** Reads what the content script sends, and says what is known of each tab. */
import { browser } from 'wxt/browser';
import { compare, signatureOf, tell, type Told } from '../../utils/report/analyse.ts';
import { buildView, emptyView } from '../../utils/report/build-view.ts';
import type { Page } from '../../utils/report/types.ts';
import type { SidebarView, ViewStatus } from '../../utils/report/view.ts';
import { marksOf, type Mark } from '../../utils/paint/marks.ts';
import { handlerOf, send } from '../../utils/messages/messenger.ts';
import { pageRequests, tabRequests } from '../../utils/messages/protocol.ts';
import type { Database, Reading } from '../../utils/store/database.ts';
import { anchorsIn, paintAnchors, showAnchors } from './anchors.ts';
import { keep, keptAmong, keptNear } from './kept.ts';
import { openEngines } from './packs.ts';
import { summarise } from './summary.ts';
import { readingOf } from './tab-readings.ts';
import { begin, isOfUse, isUnderWay, noteReading, noteState, type UnderWay } from './tab-state.ts';

const handle = handlerOf({ ...pageRequests, ...tabRequests });

export function serveReadings(db: Database): void {
  handle('articleRead', (page, { tabId, frameId }) => {
    if (tabId === undefined || frameId !== 0) return [];
    return analysePage(db, tabId, page);
  });
  handle('getView', ({ tabId }) => viewOf(db, tabId));
  handle('packSummary', async () => summarise(await openEngines(db)));
}

/** Analyses a page that a tab's content script has read; the answer is what to paint. */
async function analysePage(db: Database, tabId: number, page: Page): Promise<Mark[]> {
  const work = begin(tabId, page.url);
  // A page that was left in between, while the packs were opened, takes nobody's place.
  const note = async (status: ViewStatus, problem: string | null = null) => {
    if (isOfUse(tabId, work)) await noteState(db, tabId, page.url, status, problem);
  };
  try {
    const engines = await openEngines(db);
    // The database finds the annotations while the page is analysed.
    void anchorsIn(db, tabId, page);
    const told = tell(page, engines);
    const { report, engine } = told;
    if (report.body.length === 0) {
      await note('no-article');
      return [];
    }
    // The page is painted at once; comparing it with other articles and storing what was read follow the answer.
    setTimeout(() => void remember(db, work, tabId, page, told));
    return engine ? marksOf(report, engine.index) : [];
  } catch (error) {
    await note('error', String(error instanceof Error ? error.message : error));
    throw error;
  }
}

/** Keeps an article on topic and records the tab's reading, which says "kept" only once it is. */
async function remember(db: Database, work: UnderWay, tabId: number, page: Page, told: Told): Promise<void> {
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
  void paintAnchors(db, tabId, page);
  try {
    const places = signatureOf(told);
    const { articles, evidence } = await keptNear(db, told, places);
    const { report, engine, signature } = compare(told, articles, evidence, places);
    reading.report = report;
    reading.kept = engine !== null && (await keep(db, tabId, page, report, signature));
    await record(db, work, reading);
  } catch (error) {
    await record(db, work, { ...reading, problem: String(error instanceof Error ? error.message : error) });
  }
}

async function record(db: Database, work: UnderWay, reading: Reading): Promise<void> {
  // Of a page that was left in between, nothing is noted: not in the place of the next one, nor of a tab that is closed.
  if (!isOfUse(reading.tabId, work)) return;
  await noteReading(db, reading, work);
  void send('lookAgain', undefined, reading.tabId).catch(() => undefined);
  void showAnchors(db, reading.tabId);
}

/** What the sidebar shows of a tab now. */
async function viewOf(db: Database, tabId: number): Promise<SidebarView> {
  const reading = await readingOf(db, tabId);
  if (!reading?.page || !reading.report) return unreadView(db, tabId, reading);
  const engines = await openEngines(db);
  const engine = engines.find((e) => e.index.pack.id === reading.report?.pack) ?? null;
  const { report, known, says } = await keptAmong(db, reading.report);
  const view = buildView({ tabId, page: reading.page, report, kept: reading.kept, engine, known, says });
  return { ...view, problem: reading.problem };
}

/** What the sidebar shows of a tab of which nothing was read. */
async function unreadView(db: Database, tabId: number, reading: Reading | undefined): Promise<SidebarView> {
  const url = reading?.url ?? (await addressOf(tabId));
  if (url?.startsWith(browser.runtime.getURL('/'))) return emptyView(tabId, 'own-page', url);
  if (reading && reading.status !== 'reading')
    return { ...emptyView(tabId, reading.status, url), problem: reading.problem };
  return emptyView(tabId, (await isBeingRead(db, tabId)) ? 'reading' : 'not-permitted', url);
}

/** Milliseconds that a page which is there has for sending its article by itself. */
const BY_ITSELF = 1000;
/** Tabs whose page is asked for its article when that time is over. */
const toBeAsked = new Set<number>();

/**
 * Whether a tab without a reading is about to have one: its page is being opened, or its reading went with a background
 * that was stopped before it was stored; then the page is asked for it once more.
 */
async function isBeingRead(db: Database, tabId: number): Promise<boolean> {
  if (isUnderWay(tabId)) return true;
  const there = await send('stillThere', undefined, tabId).catch(() => false);
  if (there && !toBeAsked.has(tabId)) {
    toBeAsked.add(tabId);
    setTimeout(() => void askOnceMore(db, tabId), BY_ITSELF);
  }
  return there;
}

async function askOnceMore(db: Database, tabId: number): Promise<void> {
  const reading = await readingOf(db, tabId);
  toBeAsked.delete(tabId);
  if (isUnderWay(tabId) || (reading && reading.status !== 'reading')) return;
  await send('read', undefined, tabId).catch(() => undefined);
}

async function addressOf(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ?? null;
}
