/** Reads a live page: the article's text once, with the way back to its text nodes, and what the page says of itself. */
import type { Page } from '../report/types.ts';
import { leaveOutBoxes } from './boxes.ts';
import { copyPage } from './copy.ts';
import { extractArticle } from './extract.ts';
import { readLiveText, type LiveText } from './live-text.ts';
import { dateBefore, readMetadata, squeeze, YEAR } from './metadata.ts';
import { findHeadline, ownScope, unmarkedHeadline } from './own.ts';
import { Pace } from './pace.ts';
import { offersTheRest } from './paywall.ts';
import { articleRegion, heldBy } from './region.ts';
import { isVisible } from './unlikely.ts';

export type Unreadable = 'no-article' | 'empty' | 'too-long';

export interface ReadPage {
  page: Page;
  live: LiveText;
}

/** Longer pages are refused: reading one would block the page for seconds. UTF-16 units of visible text. */
export const LONGEST = 2_000_000;
/**
 * Fields of a form that stand for properties of it, by which a walk over the page would go round for ever. No honest page
 * has one. Those that stand for other properties make reading fail, which the caller tells the reader.
 */
const SNARES = 'parentNode parentElement nextSibling'
  .replace(/\w+/gu, '[name=$&],[id=$&]')
  .replaceAll(' ', ',');
/** UTF-16 units of the longest line that is no paragraph, and of one that is too short for a sentence of news. */
const LINE = 120;
const LABEL = 30;

/**
 * Reads the article of `document`, in slices short enough for the page to stay responsive. Changes nothing in it.
 * Rejects only where fields of a form stand for its properties.
 * @returns the article, or why there is none
 */
export async function readPage(document: Document): Promise<ReadPage | Unreadable> {
  const body = document.body as HTMLElement | null;
  if (!body || body.tagName.toUpperCase() !== 'BODY' || body.querySelector(SNARES)) return 'no-article';
  const whole = body.textContent ?? '';
  if (whole.length > LONGEST) return 'too-long';
  if (!/\p{L}/u.test(whole)) return 'empty';

  const pace = new Pace();
  const metadata = readMetadata(document);
  // An element of the page can take the place of the document's title.
  const shown = typeof document.title === 'string' ? document.title : '';
  const titles = [metadata.title, shown];
  // Folding makes its table here, once a page.
  await pace.rest();
  const marked = findHeadline(document, titles);
  const copy = await copyPage(ownScope(body, marked), pace);
  const order = copy.order;
  await pace.rest();
  const found = extractArticle(copy, metadata.title ?? shown);
  await pace.rest();
  const nodes = [...order.keys()];
  const first = nodes.find((node) => found.has(node));
  if (!first) return 'no-article';

  const headline = marked ?? unmarkedHeadline(nodes, first, titles);
  const region = articleRegion(order, found, headline);
  const live = readLiveText(body, (node) => region.has(node) && isShown(node), headline);
  await pace.rest();
  await leaveOutBoxes(live, heldBy(live, found), headline, pace);
  if (!live.blocks.some((b) => b.article && b.kind !== 'headline' && b.end - b.start > LABEL))
    return 'no-article';
  await pace.rest();
  const { text, blocks, pieces } = live;
  const page: Page = {
    url: document.location?.href ?? null,
    canonical: metadata.canonical,
    title: squeeze(headline?.textContent) || metadata.title || squeeze(shown) || null,
    siteName: metadata.siteName,
    byline: metadata.byline,
    published: metadata.published ?? (headline && !isDated(live) ? dateBefore(document, headline) : null),
    text,
    blocks,
  };
  return { page: isCut(nodes, region) ? { ...page, partial: true } : page, live: { text, blocks, pieces } };
}

/** Whether the page offers the rest of the article to subscribers, anywhere after its first words. */
function isCut(nodes: Text[], region: Set<Text>): boolean {
  const shown = nodes.slice(nodes.findIndex((node) => region.has(node)));
  return offersTheRest(shown.map((node) => node.data).join(' '));
}

/** Whether a line before the first paragraph holds a year: the date that the page prints with its article. */
function isDated({ text, blocks }: LiveText): boolean {
  const lines = blocks.map(({ start, end }) => text.slice(start, end).trim());
  const paragraph = lines.findIndex((line) => line.length > LINE);
  return lines.slice(0, Math.max(0, paragraph)).some((line) => YEAR.test(line));
}

/** Inline elements were not asked before whether they are shown. */
function isShown(node: Text): boolean {
  return node.parentElement !== null && isVisible(node.parentElement);
}
