/**
 * By which address an article is known: where its page stands, or what the page calls its canonical address. A page can call
 * itself anything, and would take over the kept text and the annotations of the article that it names; so it is believed
 * only for addresses of its own site, and never when it names a front page, as templates that were not filled in do.
 */
import type { Page } from '../report/types.ts';
import { originalAddress } from './cached.ts';

type Addresses = Pick<Page, 'url' | 'canonical'>;

/** Hosts that serve a site's pages once more, for telephones. A site's own name may be such a word: amp.dev. */
const VARIANT = /^(?:www|m|mobile|amp)\.(?=.+\.)/u;

/** The article's own address as given; null for a text without one. A file that was saved has only its canonical address. */
export function ownAddress({ url, canonical }: Addresses): string | null {
  const shown = webAddress(url === null ? null : originalAddress(url));
  if (shown === null) return canonical ?? url;
  const named = webAddress(canonical);
  return named !== null && isSameSite(shown, named) && !isFrontPage(shown, named) ? canonical : url;
}

/** The page's own address without its fragment: one id for one article, whatever place in it was linked; '' for a text without. */
export function articleId(page: Addresses): string {
  const address = ownAddress(page);
  if (address === null || !URL.canParse(address)) return address ?? '';
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/** The canonical address when it is at another site: the page says that it is a copy, which only the text can prove. */
export function foreignCanonical({ url, canonical }: Addresses): string | null {
  const shown = webAddress(url === null ? null : originalAddress(url));
  const named = webAddress(canonical);
  return shown !== null && named !== null && !isSameSite(shown, named) ? canonical : null;
}

function webAddress(address: string | null): URL | null {
  const url = address !== null && URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/u.test(url.protocol) ? url : null;
}

/**
 * Whether two hosts are one site's: the same, or the same but for what marks a telephone's version, or one is a part of the
 * other. Two parts of one domain are not: they may be two people's blogs. Errs on the side of two sites, for without a list
 * of public suffixes nothing tells them apart.
 */
function isSameSite(one: URL, other: URL): boolean {
  const [a, b] = [hostOf(one), hostOf(other)];
  return a.replace(VARIANT, '') === b.replace(VARIANT, '') || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/\.$/u, '').replace(/^www\./u, '');
}

function isFrontPage(shown: URL, named: URL): boolean {
  const isFront = ({ pathname, search }: URL) => pathname === '/' && search === '';
  return isFront(named) && !isFront(shown);
}
