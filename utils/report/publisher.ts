/** Who published a page, and whose text it is when it is republished. Unknown is an answer. */
import { outletOfAddress } from '../outlet/address.ts';
import { creditOf } from '../outlet/credit.ts';
import { fold } from '../text/fold.ts';
import type { Engine } from './engine.ts';
import { mainCamp } from './lean.ts';
import type { PackIndex } from './pack-index.ts';
import type { OutletMatch, Page } from './types.ts';

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
    byAddress !== null
      ? { id: byAddress, basis: 'address' }
      : byName !== undefined
        ? { id: byName, basis: 'name' }
        : null;
  if (hosted !== null) return { outlet, origin: { id: hosted, basis: 'address' } };
  if (!credit || credit.outlet === outlet?.id) return { outlet, origin: null };
  const named: OutletMatch = { id: credit.outlet, basis: credit.basis };
  return outlet === null && address === null ? { outlet: named, origin: null } : { outlet, origin: named };
}
