/** The reader's own articles: what was read on a pack's topic is kept on this machine. */
import { handle, send } from '../../utils/messages/messenger.ts';
import type { KnownArticle } from '../../utils/report/known.ts';
import type { Page, Report } from '../../utils/report/types.ts';
import { coverageRow } from '../../utils/store/coverage-row.ts';
import type { Database, KeptArticle, KeptCoverage } from '../../utils/store/database.ts';
import { articlesThat, forgetArticles } from '../../utils/store/forget.ts';
import { outcome, StoreError } from '../../utils/store/problem.ts';
import { forgetAfterSetting, keepSetting } from '../../utils/store/settings.ts';
import { putReading, readingOf } from './tab-readings.ts';

/** Coverage is compared with this many of the newest kept articles. */
const COMPARED = 1000;
const DAY = 24 * 60 * 60 * 1000;

/** What coverage compares, by id, newest last. Read once each time the background wakes. */
let known: Promise<Map<string, KnownArticle>> | undefined;

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
    forgetKnown();
    if (result.ok) await changed();
    return result;
  });
  forgetAfterSetting.watch(() => void forgetOld(db));
  void forgetOld(db);
}

/**
 * Keeps an article that was read, as far as the reader wants it kept. True only when it is stored and the transaction has
 * completed; false for a page without an address.
 */
export async function keep(
  db: Database,
  page: Page,
  report: Report,
  signature: Uint32Array,
): Promise<boolean> {
  const choice = await keepSetting.getValue();
  // What the reader asked to be kept stays kept, in its newest version.
  const wanted = choice === 'read' || (await db.articles.where('id').equals(report.id).count()) > 0;
  if (choice === 'nothing' || !wanted) return wanted;
  return write(db, page, report, signature);
}

/** Keeps what a tab shows, because the reader asked. */
async function keepShown(db: Database, tabId: number): Promise<boolean> {
  const reading = await readingOf(db, tabId);
  if (!reading?.page || !reading.report) throw new StoreError('refused', 'nothing was read in this tab');
  const kept = await write(db, reading.page, reading.report);
  await putReading(db, { ...reading, kept });
  return kept;
}

async function write(db: Database, page: Page, report: Report, signature?: Uint32Array): Promise<boolean> {
  if (page.url === null) return false;
  const article: KeptArticle = { schema: 1, id: report.id, page, report, keptAt: Date.now() };
  const row = coverageRow(article, signature);
  await db.transaction('rw', db.articles, db.coverage, async () => {
    await db.articles.put(article);
    await db.coverage.put(row);
  });
  (await load(db)).set(row.id, asKnown(row));
  void changed();
  return true;
}

async function forgetOld(db: Database): Promise<void> {
  const days = await forgetAfterSetting.getValue();
  if (days === null) return;
  // Without a database there is nothing to forget; the safe screen says why it does not open.
  const gone = await forgetArticles(db, { before: Date.now() - days * DAY }).catch(() => 0);
  if (gone === 0) return;
  forgetKnown();
  await changed();
}

async function changed(): Promise<void> {
  await send('articlesChanged', undefined).catch(() => undefined);
}

/** The kept articles as far as coverage needs them; none when the database does not open: the page is read all the same. */
export async function knownArticles(db: Database): Promise<KnownArticle[]> {
  try {
    return [...(await load(db)).values()];
  } catch {
    return [];
  }
}

/** Has the kept articles read anew the next time they are asked for. */
export function forgetKnown(): void {
  known = undefined;
}

function load(db: Database): Promise<Map<string, KnownArticle>> {
  const loading = (known ??= newest(db).catch((error: unknown) => {
    if (known === loading) known = undefined;
    throw error;
  }));
  return loading;
}

async function newest(db: Database): Promise<Map<string, KnownArticle>> {
  const rows = await db.coverage.orderBy('keptAt').reverse().limit(COMPARED).toArray();
  return new Map(rows.reverse().map((row) => [row.id, asKnown(row)]));
}

function asKnown(row: KeptCoverage): KnownArticle {
  return { ...row, from: 'reader' };
}
