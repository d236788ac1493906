/** The reader's own articles: what was read on a pack's topic is kept on this machine. */
import { coverageRequests } from '../../utils/messages/coverage-messages.ts';
import { handlerOf, send } from '../../utils/messages/messenger.ts';
import { safetyRequests } from '../../utils/messages/safety-messages.ts';
import { asLinked } from '../../utils/coverage/linked.ts';
import type { Evidence } from '../../utils/coverage/related.ts';
import type { Told } from '../../utils/report/analyse.ts';
import type { KnownArticle } from '../../utils/report/known.ts';
import type { Says } from '../../utils/report/related-view.ts';
import type { Page, Report } from '../../utils/report/types.ts';
import { isClockBelieved } from '../../utils/store/clock.ts';
import { coverageRow } from '../../utils/store/coverage-row.ts';
import type { Database, KeptArticle, KeptCoverage } from '../../utils/store/database.ts';
import { articlesThat, forgetArticles } from '../../utils/store/forget.ts';
import { findCoverage } from '../../utils/store/find-coverage.ts';
import { link, linksOf } from '../../utils/store/links.ts';
import { outcome, StoreError } from '../../utils/store/problem.ts';
import { orDefault } from '../../utils/store/or-default.ts';
import { forgetAfterSetting, keepSetting } from '../../utils/store/settings.ts';
import { SearchIndex } from '../../utils/store/search-index.ts';
import { searchTables } from '../../utils/store/search-tables.ts';
import { isPrivate } from './private.ts';
import { followWritten } from './search-following.ts';
import { saving } from './second-copy.ts';
import { putReading, readingOf } from './tab-readings.ts';

const handle = handlerOf({ ...safetyRequests, ...coverageRequests });

const DAY = 24 * 60 * 60 * 1000;

/** Answers about kept articles, and forgets those that are older than the reader wants. */
export function serveKept(db: Database): void {
  handle('keepArticle', async ({ tabId }) => {
    const result = await outcome(() => keepShown(db, tabId));
    if (result.ok) await send('viewChanged', { tabId }).catch(() => undefined);
    return result;
  });
  handle('forgetArticles', async ({ preview, ...which }) => {
    if (preview) return outcome(async () => (await articlesThat(db, which)).length);
    const result = await outcome(() => forgetArticles(db, which));
    if (result.ok) await changed();
    return result;
  });
  handle('linkArticles', async ({ one, other, says }) => {
    const result = await saving(() => link(db, one, other, says));
    if (result.ok) await changed();
    return result;
  });
  followWritten(db);
  forgetAfterSetting.watch(() => void forgetOld(db));
  void forgetOld(db);
}

/**
 * Keeps an article that was read, as far as the reader wants it kept. True only when it is stored and the transaction has
 * completed; false for a page without an address.
 */
export async function keep(
  db: Database,
  tabId: number,
  page: Page,
  report: Report,
  signature: Uint32Array,
): Promise<boolean> {
  const choice = await keepSetting.getValue();
  const there = (await db.articles.where('id').equals(report.id).count()) > 0;
  // What the reader asked to be kept stays kept, in its newest version.
  const wanted = choice === 'read' || (choice === 'asked' && there);
  // A tab that is gone is taken for a private one.
  if (!wanted || (await isPrivate(tabId)) !== false) return there;
  return write(db, page, report, signature);
}

/** Keeps what a tab shows, because the reader asked. */
async function keepShown(db: Database, tabId: number): Promise<boolean> {
  const reading = await readingOf(db, tabId);
  if (!reading?.page || !reading.report) throw new StoreError('refused', 'nothing was read in this tab');
  if ((await isPrivate(tabId)) !== false)
    throw new StoreError('refused', 'nothing of a private window is kept');
  const kept = await write(db, reading.page, reading.report);
  // The tab may show another page by now: of that, nothing was asked.
  const now = await readingOf(db, tabId);
  if (now?.report?.id === reading.report.id) await putReading(db, { ...now, kept });
  return kept;
}

async function write(db: Database, page: Page, report: Report, signature?: Uint32Array): Promise<boolean> {
  if (page.url === null) return false;
  const article: KeptArticle = { schema: 1, id: report.id, page, report, keptAt: Date.now() };
  const row = coverageRow(article, signature);
  await db.transaction('rw', [db.articles, db.coverage, ...searchTables(db)], async () => {
    await db.articles.put(article);
    await db.coverage.put(row);
    await new SearchIndex(db).takeUpAgain({ id: article.id, kind: 'article', at: article.keptAt });
  });
  void changed();
  return true;
}

async function forgetOld(db: Database): Promise<void> {
  const days = await orDefault(forgetAfterSetting);
  if (days === null || !(await isClockBelieved())) return;
  // Without a database there is nothing to forget; the safe screen says why it does not open.
  const gone = await forgetArticles(db, { before: Date.now() - days * DAY }).catch(() => 0);
  if (gone > 0) await changed();
}

async function changed(): Promise<void> {
  await send('articlesChanged', undefined).catch(() => undefined);
}

/**
 * The kept articles that may be related to one that was read, and what comparing them showed; none when the database does not
 * open: the page is read all the same.
 */
export async function keptNear(
  db: Database,
  { report, engine, bodyText }: Told,
  signature: Uint32Array,
): Promise<{ articles: KnownArticle[]; evidence: Evidence }> {
  if (!engine) return { articles: [], evidence: {} };
  try {
    // Pages are read in quick succession: the one before must be there to be found.
    await followWritten(db).settled();
    const { rows, evidence } = await findCoverage(db, report, bodyText, signature);
    return { articles: rows.map(asKnown), evidence };
  } catch {
    return { articles: [], evidence: {} };
  }
}

/** The kept articles that a report speaks of, and the report as the reader's word on them has it. */
export async function keptAmong(
  db: Database,
  report: Report,
): Promise<{ report: Report; known: KnownArticle[]; says: Says }> {
  try {
    const ids = [report.recognised?.id, ...report.related.map(({ id }) => id)].filter(
      (id) => id !== undefined,
    );
    const [rows, links] = await Promise.all([db.coverage.bulkGet(ids), linksOf(db, report.id)]);
    const known = rows.filter((row) => row !== undefined).map(asKnown);
    return { report: asLinked(report, links), known, says: links };
  } catch {
    return { report, known: [], says: new Map() };
  }
}

function asKnown(row: KeptCoverage): KnownArticle {
  return { ...row, from: 'reader' };
}
