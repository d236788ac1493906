/** Where the reader's annotations stand in the articles that are open: found by the background, painted by the page. */
import { browser } from 'wxt/browser';
import { anchorAll } from '../../utils/annotation/anchoring/anchor-all.ts';
import { describe } from '../../utils/annotation/describe.ts';
import type { Annotation, Target } from '../../utils/annotation/types.ts';
import { unlessWrong } from '../../utils/annotation/wrong-place.ts';
import { annotationMarks, type AnchoredAnnotation } from '../../utils/annotation/view.ts';
import { anchorRequests } from '../../utils/messages/anchor-messages.ts';
import { handlerOf, send } from '../../utils/messages/messenger.ts';
import { withoutFragment } from '../../utils/outlet/fragment.ts';
import { articleId, foreignCanonical, ownAddress } from '../../utils/outlet/own-address.ts';
import type { Page, Report, Span } from '../../utils/report/types.ts';
import { annotationsOf } from '../../utils/store/annotations-of.ts';
import type { Database, Reading } from '../../utils/store/database.ts';
import { outcome, type Outcome } from '../../utils/store/problem.ts';
import { readingOf, tabsWithReading } from './tab-readings.ts';

const handle = handlerOf(anchorRequests);

/** A reading of a page that was read. */
type Read = Reading & { page: Page; report: Report };

type Anchored = Outcome<AnchoredAnnotation[]>;

/** What was found in each tab, until its text changes. In memory alone: it is found again at need. */
const found = new Map<number, { page: Page; anchors: Promise<Anchored> }>();

export function serveAnchors(db: Database): void {
  handle('anchorsOf', async ({ tabId }) => {
    const reading = await readOf(db, tabId);
    return reading ? anchorsIn(db, tabId, reading.page) : { ok: true, value: [] };
  });
  handle('targetAt', async ({ tabId, start, end }) => {
    const reading = await readOf(db, tabId);
    if (!reading) throw new Error('The page is not shown any more: open the article again.');
    return targetAt(reading, { start, end });
  });
  handle('selectionIn', ({ tabId }) => send('selectedSpan', undefined, tabId));
  // What is in memory goes with the tab; a background that was stopped meanwhile has nothing in it.
  browser.tabs.onRemoved.addListener(forgetAnchors);
}

/** Finds the annotations of a tab anew, and has them painted and listed. */
export async function showAnchors(db: Database, tabId: number): Promise<void> {
  found.delete(tabId);
  const reading = await readOf(db, tabId);
  if (reading) await paintAnchors(db, tabId, reading.page);
  listAnchors(tabId);
}

/** Has the annotations of a page painted that was just read: they need not wait until it is compared and stored. */
export async function paintAnchors(db: Database, tabId: number, page: Page): Promise<void> {
  const anchors = await anchorsIn(db, tabId, page);
  if (!anchors.ok) return;
  const paint = { units: page.text.length, marks: annotationMarks(anchors.value) };
  // A page that was closed meanwhile answers nothing, and one that the browser has frozen not until the reader is back.
  void send('paintAnnotations', paint, tabId).catch(() => undefined);
}

/** Has open sidebars list the annotations of a tab; nobody listening is fine. */
function listAnchors(tabId: number): void {
  void send('anchorsChanged', { tabId }).catch(() => undefined);
}

/** The same for every tab that shows an article, after any annotations may have changed. */
export async function showAnchorsEverywhere(db: Database): Promise<void> {
  for (const tabId of await tabsWithReading(db)) await showAnchors(db, tabId);
}

/**
 * Shows what was written in every tab that shows an article: at once, and without a question to the database, where it is
 * the article's alone. Elsewhere a row may bring others along, and all are found anew.
 * @param gone the rows were deleted
 */
export async function showWritten(db: Database, rows: readonly Annotation[], gone: boolean): Promise<void> {
  const shown = await Promise.all(
    [...found.keys()].map(async (tabId) => ((await takeUp(db, tabId, rows, gone)) ? tabId : null)),
  );
  for (const tabId of await tabsWithReading(db)) if (!shown.includes(tabId)) await showAnchors(db, tabId);
}

export function forgetAnchors(tabId: number): void {
  found.delete(tabId);
}

async function readOf(db: Database, tabId: number): Promise<Read | null> {
  const reading = await readingOf(db, tabId);
  return reading?.page && reading.report ? (reading as Read) : null;
}

/** Finds the annotations of a page in a tab, or knows them already. */
export function anchorsIn(db: Database, tabId: number, page: Page): Promise<Anchored> {
  const before = found.get(tabId);
  if (before?.page.text === page.text) return before.anchors;
  const anchors = outcome(() => findAnchors(db, page));
  const here = { page, anchors };
  found.set(tabId, here);
  // What could not be looked up is looked up again when it is asked for again: the database may open by then.
  void anchors.then(({ ok }) => !ok && found.get(tabId) === here && found.delete(tabId));
  return anchors;
}

async function findAnchors(db: Database, page: Page): Promise<AnchoredAnnotation[]> {
  const { own, onCopies } = await annotationsOf(db, addressesOf(page), foreignCanonical(page));
  const items = [...(await anchored(page, own, false)), ...(await anchored(page, onCopies, true))];
  // What was said of a copy and does not stand here is no lost annotation of this article.
  return items.filter(({ anchor, onCopy }) => !onCopy || anchor.state !== 'orphan');
}

async function anchored(
  page: Page,
  rows: readonly Annotation[],
  onCopy: boolean,
): Promise<AnchoredAnnotation[]> {
  const anchors = await anchorAll(page.text, rows);
  return rows.map((annotation, i) => ({
    annotation,
    anchor: unlessWrong(anchors[i]!, annotation.target, articleId(page), page.text),
    onCopy,
  }));
}

/**
 * Lays rows over those that were found in a tab.
 * @returns false where more than they may have changed
 */
async function takeUp(
  db: Database,
  tabId: number,
  rows: readonly Annotation[],
  gone: boolean,
): Promise<boolean> {
  const here = found.get(tabId);
  const addresses = here && addressesOf(here.page);
  const isPlain = ({ target }: Annotation) =>
    [target.article, ...target.addresses].every((address) => addresses?.includes(address));
  if (!here || !rows.every(isPlain)) return false;
  const ids = new Set(rows.map(({ id }) => id));
  const before = here.anchors;
  // The next write waits for this one.
  here.anchors = before.then((old) =>
    old.ok
      ? outcome(async () => [
          ...(gone ? [] : await anchored(here.page, rows, false)),
          ...old.value.filter(({ annotation }) => !ids.has(annotation.id)),
        ])
      : old,
  );
  const old = await before;
  if (!old.ok || old.value.some(({ annotation }) => ids.has(annotation.id) && !isPlain(annotation)))
    return false;
  await paintAnchors(db, tabId, here.page);
  listAnchors(tabId);
  return true;
}

function targetAt({ page, report }: Read, span: Span): Target {
  const addresses = addressesOf(page);
  return {
    article: report.id,
    addresses: addresses.filter((address) => address !== report.id),
    title: report.title,
    outlet: report.outlet?.id ?? null,
    published: report.published,
    ...describe(page.text, span),
  };
}

/** Every address by which the article is known, without fragments. One that the page only claims is none. */
function addressesOf(page: Page): string[] {
  const known = [articleId(page), page.url, ownAddress(page)].filter((address) => address !== null);
  return [...new Set(known.map(withoutFragment))];
}
