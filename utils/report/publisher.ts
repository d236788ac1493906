/** Who published a page, and whose text it is when it is republished. Unknown is an answer. */
import { outletOfAddress } from '../outlet/address.ts';
import { originalAddress } from '../outlet/cached.ts';
import { creditsOf } from '../outlet/credit.ts';
import { outletNamed } from '../outlet/names.ts';
import type { Engine } from './engine.ts';
import { mainCamp } from './lean.ts';
import type { PackIndex } from './pack-index.ts';
import type { OutletMatch, Page, Span } from './types.ts';

/**
 * The camp that an outlet is documented to be close to: what its uncontested third-party stances agree on, else null. Used
 * only to tell which of two armies a string means, when neither the words beside it nor the speaker do.
 */
export function documentedCamp(index: PackIndex, outlet: string): string | null {
  const stances = index.outlets.get(outlet)?.claims.filter((claim) => claim.kind === 'stance') ?? [];
  const contested = stances.some((claim) => claim.opposes?.length);
  const camps = stances.flatMap(({ basis, towards }) =>
    basis === 'third-party' && towards?.direction === 'for' ? [mainCamp(index, towards.camp)] : [],
  );
  return !contested && new Set(camps).size === 1 ? camps[0]! : null;
}

export interface Publisher {
  outlet: OutletMatch | null;
  origin: OutletMatch | null;
}

/**
 * The outlet by the page's address; by the name the page gives itself only where no address can tell (a file, or an outlet
 * that the pack knows no address of); for a file without either by its first credit. The origin by the aggregator's path,
 * else by a canonical address at another outlet, else by a credit that names one other outlet. Several names in one credit
 * are a text made of several: no origin.
 * @param body the article in `page.text`
 */
export function publisherOf(engine: Engine, page: Page, body?: Span[]): Publisher {
  const { addresses, hosted, credits } = engine;
  const web = page.url !== null && /^https?:/u.test(page.url) ? originalAddress(page.url) : null;
  const address = web ?? page.canonical;
  const outlet = ownOutlet(engine, page, address);
  const host = address === null ? null : outletOfAddress(hosted, address);
  if (host !== null) return { outlet, origin: { id: host, basis: 'address' } };
  const canonical = page.canonical === null ? null : outletOfAddress(addresses, page.canonical);
  if (canonical !== null && canonical !== outlet?.id)
    return { outlet, origin: { id: canonical, basis: 'address' } };

  const named = creditsOf(credits, page, body);
  const first =
    outlet === null && address === null ? named.find(({ outlets }) => outlets.length === 1) : undefined;
  const own: OutletMatch | null = first ? { id: first.outlets[0]!, basis: first.basis } : outlet;
  for (const { outlets, basis } of named) {
    const others = outlets.filter((id) => id !== own?.id);
    if (others.length === 1) return { outlet: own, origin: { id: others[0]!, basis } };
  }
  return { outlet: own, origin: null };
}

function ownOutlet(
  { index, addresses, credits }: Engine,
  page: Page,
  address: string | null,
): OutletMatch | null {
  const id = address === null ? null : outletOfAddress(addresses, address);
  if (id !== null) return { id, basis: 'address' };
  const named = page.siteName === null ? null : outletNamed(credits, page.siteName);
  if (named === null) return null;
  // At an address that is not the outlet's, anybody may use its name.
  const elsewhere = address !== null && index.outlets.get(named.outlet)?.addresses.length !== 0;
  return elsewhere ? null : { id: named.outlet, basis: 'name' };
}
