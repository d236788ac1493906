/** What a page says of itself in its head and in marked-up elements. What it prints is read elsewhere. */
import { readLinkedData } from './json-ld.ts';

export interface Metadata {
  title: string | null;
  siteName: string | null;
  byline: string | null;
  /** As the page gives it: an ISO date or anything else. */
  published: string | null;
  /** Absolute address, or null. */
  canonical: string | null;
}

export function readMetadata(document: Document): Metadata {
  const scripts = [...document.documentElement.querySelectorAll('script[type="application/ld+json"]')];
  const linked = readLinkedData(scripts.map((script) => script.textContent ?? ''));
  const meta = (...names: string[]) => {
    for (const name of names) {
      const found = document.documentElement.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
      const content = squeeze(found?.getAttribute('content'));
      if (content !== '') return content;
    }
    return null;
  }; // oxfmt-ignore
  return {
    title: linked?.headline ?? meta('og:title', 'twitter:title', 'dc.title'),
    siteName: linked?.publisher ?? meta('og:site_name', 'application-name', 'dc.publisher'),
    byline:
      linked?.author ?? named(meta('author', 'article:author', 'dc.creator')) ?? printedByline(document),
    published:
      linked?.published ??
      meta(
        'article:published_time',
        'datePublished',
        'date',
        'pubdate',
        'dc.date',
        'dc.date.issued',
        'sailthru.date',
      ) ??
      markedDate(document),
    canonical: canonicalOf(document),
  };
}

/** `article:author` is often the address of a profile. */
function named(author: string | null): string | null {
  return author !== null && /^https?:/iu.test(author) ? null : author;
}

function markedDate(document: Document): string | null {
  const marked = document.documentElement.querySelector('[itemprop="datePublished"], time[datetime][pubdate], abbr.published[title]');
  const given = marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? marked?.getAttribute('title');
  if (given) return given;
  // One of many may be any teaser's: it has to stand with the headline.
  const times = [...document.documentElement.querySelectorAll('time[datetime]')];
  const own = times.find((time) => time.closest('article, header, main')?.querySelector('h1'));
  return (times.length === 1 ? times[0] : own)?.getAttribute('datetime') ?? null;
} // oxfmt-ignore

/** Letters of the longest line that is a date and not a sentence. */
const DATE_LINE = 60;
/** Latin or Arabic figures. */
export const YEAR = /(?:19|20)\d\d|[١٢][٠٩][٠-٩]{2}/u;

/** The line above a headline, as printed, that holds a year, in an element that page builders call a date; none in the page's own header. */
export function dateBefore(document: Document, headline: Element): string | null {
  let last: string | null = null;
  for (const element of document.documentElement.querySelectorAll('[class*="date"], [class*="published"]')) {
    // 2 is `Node.DOCUMENT_POSITION_PRECEDING`.
    if (!(headline.compareDocumentPosition(element) & 2)) break;
    const text = squeeze(element.textContent);
    const framed = element.closest('header, nav, aside, footer');
    if (text.length <= DATE_LINE && (!framed || framed.contains(headline)))
      last = YEAR.test(text) ? text : last;
  }
  return last;
}

function printedByline(document: Document): string | null {
  const element = document.documentElement.querySelector('[rel="author"], [itemprop="author"]');
  const text = squeeze(element?.textContent);
  return text !== '' && text.length < 100 ? text : null;
}

function canonicalOf(document: Document): string | null {
  const href = document.documentElement.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (!href) return null;
  // A document read from a file has no base to resolve against.
  if (URL.canParse(href)) return new URL(href).href;
  return URL.canParse(href, document.baseURI) ? new URL(href, document.baseURI).href : null;
}

/** One line: white space as single blanks. */
export function squeeze(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}
