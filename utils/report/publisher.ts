/** Who published a page, and whose text it is when it is republished. Unknown is an answer. */
import { outletOfAddress } from '../outlet/address.ts';
import { creditOf } from '../outlet/credit.ts';
import { fold } from '../text/fold.ts';
import type { Engine } from './engine.ts';
import type { OutletMatch, Page } from './types.ts';

export interface Publisher {
  outlet: OutletMatch | null;
  origin: OutletMatch | null;
}

/**
 * The outlet by the page's address, else by the name the page gives itself, else, for a file without an address, by its
 * credit line. The origin by the aggregator's path, else by a credit line that names somebody else.
 */
export function publisherOf(engine: Engine, page: Page): Publisher {
  const address = page.url ?? page.canonical;
  const byAddress = address === null ? null : outletOfAddress(engine.addresses, address);
  const byName = page.siteName === null ? undefined : engine.credits.get(fold(page.siteName).trim());
  const credit = creditOf(engine.credits, page);
  const hosted = address === null ? null : outletOfAddress(engine.hosted, address);

  const outlet: OutletMatch | null =
    byAddress !== null ? { id: byAddress, basis: 'address' } : byName !== undefined ? { id: byName, basis: 'name' } : null;
  if (hosted !== null) return { outlet, origin: { id: hosted, basis: 'address' } };
  if (!credit || credit.outlet === outlet?.id) return { outlet, origin: null };
  const named: OutletMatch = { id: credit.outlet, basis: credit.basis };
  return outlet === null && address === null ? { outlet: named, origin: null } : { outlet, origin: named };
}
