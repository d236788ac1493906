/** What the installed packs hold, in numbers, and where their outlets publish. */
import type { PackSummary } from '../../utils/messages/protocol.ts';
import type { Engine } from '../../utils/report/engine.ts';

export function summarise(engines: Engine[]): PackSummary {
  const packs = engines.map((engine) => engine.index.pack);
  const outlets = packs.flatMap((pack) => pack.outlets);
  const hosts = outlets.flatMap(({ addresses }) => addresses.map((address) => address.split('/')[0]!));
  const count = (rows: (pack: (typeof packs)[number]) => unknown[]) =>
    packs.reduce((sum, pack) => sum + rows(pack).length, 0);
  return {
    titles: packs.map((pack) => pack.title),
    outlets: outlets.filter(({ addresses }) => addresses.length > 0).length,
    names: count((pack) => pack.entities),
    terms: count((pack) => pack.terms.filter((term) => term.strength > 0)),
    patterns: [...new Set(hosts)].sort().map((host) => `*://*.${host}/*`),
  };
}
