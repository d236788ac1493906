/** Reads a live page: the article's text once, with the way back to its text nodes, and what the page says of itself. */
import type { Page } from '../report/types.ts';
import { extractArticle, type Extraction } from './extract.ts';
import { readLiveText, type LiveText } from './live-text.ts';

export type Unreadable = 'no-article' | 'empty' | 'too-long';

export interface ReadPage {
  page: Page;
  live: LiveText;
}

/** Longer pages are refused: reading one would block the page for seconds. UTF-16 units of visible text. */
export const LONGEST = 2_000_000;

/**
 * Reads the article of `document`. Changes nothing in it and never throws for what a page contains.
 * @returns the article, or why there is none
 */
export function readPage(document: Document): ReadPage | Unreadable {
  const body = document.body as HTMLElement | null;
  if (!body || body.tagName.toUpperCase() !== 'BODY') return 'no-article';
  const length = body.textContent?.length ?? 0;
  if (length > LONGEST) return 'too-long';
  if (!/\p{L}/u.test(body.textContent ?? '')) return 'empty';
  const found = extractArticle(document);
  if (!found || found.nodes.size === 0) return 'no-article';
  const headline = findHeadline(document, found);
  const wanted = (node: Text) =>
    (found.nodes.has(node) || (headline?.contains(node) ?? false)) && isShown(node);
  const live = readLiveText(body, wanted, headline);
  if (live.blocks.length === 0) return 'no-article';
  const page: Page = {
    url: document.location?.href ?? null,
    canonical: canonicalOf(document),
    title: titleOf(document, found, headline),
    siteName: found.siteName,
    byline: found.byline,
    published: found.published ?? document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null,
    text: live.text,
    blocks: live.blocks,
  };
  return { page, live };
}

/** The h1 (else h2) that says what the page's title says, or the only h1. */
function findHeadline(document: Document, found: Extraction): Element | null {
  const title = squeeze(
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ??
      found.title ??
      document.title,
  );
  const candidates = [...document.querySelectorAll('h1, h2, [itemprop="headline"]')].filter(
    (e) => squeeze(e.textContent).length > 8,
  );
  const named = candidates.find(
    (e) => title.includes(squeeze(e.textContent)) || squeeze(e.textContent).includes(title),
  );
  const ones = candidates.filter((e) => e.tagName.toUpperCase() === 'H1');
  return named ?? (ones.length === 1 ? ones[0]! : null);
}

function titleOf(document: Document, found: Extraction, headline: Element | null): string | null {
  return squeeze(headline?.textContent) || found.title || squeeze(document.title) || null;
}

function canonicalOf(document: Document): string | null {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return href && URL.canParse(href, document.baseURI) ? new URL(href, document.baseURI).href : null;
}

function squeeze(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

function isShown(node: Text): boolean {
  const element = node.parentElement;
  return typeof element?.checkVisibility !== 'function' || element.checkVisibility();
}
