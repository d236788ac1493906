/** Where the reader's annotations stand in the articles that are open: found by the background, painted by the page. */
import { browser } from 'wxt/browser';
import { anchorAll } from '../../utils/annotation/anchoring/anchor-all.ts';
import { describe } from '../../utils/annotation/describe.ts';
import type { Target } from '../../utils/annotation/types.ts';
import { unlessWrong } from '../../utils/annotation/wrong-place.ts';
import { annotationMarks, type AnchoredAnnotation } from '../../utils/annotation/view.ts';
import { anchorRequests } from '../../utils/messages/anchor-messages.ts';
import { handlerOf, send } from '../../utils/messages/messenger.ts';
import { foreignCanonical, ownAddress } from '../../utils/outlet/own-address.ts';
import type { Page, Report, Span } from '../../utils/report/types.ts';
import { annotationsOf } from '../../utils/store/annotations-of.ts';
import type { Database, Reading } from '../../utils/store/database.ts';
import { outcome, type Outcome } from '../../utils/store/problem.ts';
import { readingOf, tabsWithReading } from './tab-readings.ts';

const handle = handlerOf(anchorRequests);

/** A reading of a page that was read. */
type Read = Reading & { page: Page; report: Report };

/** What was found in each tab, until its text or the annotations change. In memory alone: it is found again at need. */
const found = new Map<number, { text: string; anchors: Promise<Outcome<AnchoredAnnotation[]>> }>();

export function serveAnchors(db: Database): void {
  handle('anchorsOf', async ({ tabId }) => {
    const reading = await readOf(db, tabId);
    return reading ? anchorsIn(db, reading) : { ok: true, value: [] };
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
  if (reading) await paintAnchors(db, reading);
  await send('anchorsChanged', { tabId }).catch(() => undefined);
}

/** Has the annotations of a page painted that was just read: they need not wait until it is compared and stored. */
export async function paintAnchors(db: Database, reading: Read): Promise<void> {
  const anchors = await anchorsIn(db, reading);
  if (!anchors.ok) return;
  const paint = { units: reading.page.text.length, marks: annotationMarks(anchors.value) };
  // A page that was closed meanwhile answers nothing.
  await send('paintAnnotations', paint, reading.tabId).catch(() => undefined);
}

/** The same for every tab that shows an article, after annotations were written. */
export async function showAnchorsEverywhere(db: Database): Promise<void> {
  const tabs = await tabsWithReading(db);
  for (const tabId of tabs) await showAnchors(db, tabId);
}

export function forgetAnchors(tabId: number): void {
  found.delete(tabId);
}

async function readOf(db: Database, tabId: number): Promise<Read | null> {
  const reading = await readingOf(db, tabId);
  return reading?.page && reading.report ? (reading as Read) : null;
}

function anchorsIn(db: Database, { tabId, page, report }: Read): Promise<Outcome<AnchoredAnnotation[]>> {
  const before = found.get(tabId);
  if (before?.text === page.text) return before.anchors;
  const anchors = outcome(() => findAnchors(db, page, report));
  found.set(tabId, { text: page.text, anchors });
  return anchors;
}

async function findAnchors(db: Database, page: Page, report: Report): Promise<AnchoredAnnotation[]> {
  const { own, onCopies } = await annotationsOf(db, addressesOf(page, report), foreignCanonical(page));
  if (own.length + onCopies.length === 0) return [];
  const anchors = await anchorAll(page.text, [...own, ...onCopies]);
  const items = [...own, ...onCopies].map((annotation, i) => ({
    annotation,
    anchor: unlessWrong(anchors[i]!, annotation.target, report.id, page.text),
    onCopy: i >= own.length,
  }));
  // What was said of a copy and does not stand here is no lost annotation of this article.
  return items.filter(({ anchor, onCopy }) => !onCopy || anchor.state !== 'orphan');
}

function targetAt({ page, report }: Read, span: Span): Target {
  const addresses = addressesOf(page, report);
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
function addressesOf(page: Page, { id }: Report): string[] {
  const known = [id, page.url, ownAddress(page)].filter((address) => address !== null);
  return [...new Set(known.map((address) => address.replace(/#.*$/su, '')))];
}
