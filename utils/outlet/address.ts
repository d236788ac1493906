/** Which outlet an address belongs to: exact hosts with boundaries, subdomains to the parent, path prefixes by segment. */
import type { PackOutlet } from '../packs/schema.ts';

interface Rule {
  /** Decoded path segments that the address has to begin with; empty for the whole host. */
  path: string[];
  outlet: string;
}

/** Host → its rules, longest path first. */
export type AddressIndex = Map<string, Rule[]>;

/**
 * Indexes the addresses of outlets. An address is a host with an optional path prefix (`aa.com.tr/ar`).
 * @throws Error naming outlet and address when one is not an address
 */
export function indexAddresses(outlets: Pick<PackOutlet, 'id' | 'addresses'>[]): AddressIndex {
  const index: AddressIndex = new Map();
  for (const outlet of outlets) {
    for (const address of outlet.addresses) {
      const url = parse(`https://${address}`);
      if (!url) throw new Error(`outlet ${outlet.id}: "${address}" is not a host or host/path`);
      const rules = index.get(hostOf(url)) ?? [];
      rules.push({ path: segments(url), outlet: outlet.id });
      rules.sort((a, b) => b.path.length - a.path.length);
      index.set(hostOf(url), rules);
    }
  }
  return index;
}

/**
 * The outlet of an address, or null. Only web addresses have one. A subdomain belongs to its parent unless it is listed
 * itself; a path prefix counts at a `/` boundary only, percent-encoding aside; ports and a trailing dot do not matter.
 */
export function outletOfAddress(index: AddressIndex, address: string): string | null {
  const url = parse(address);
  if (!url || !/^https?:$/u.test(url.protocol)) return null;
  const path = segments(url);
  const labels = hostOf(url).split('.');
  for (let i = 0; i < labels.length; i++) {
    const rules = index.get(labels.slice(i).join('.'));
    const rule = rules?.find((r) => r.path.every((segment, k) => segment === path[k]));
    if (rule) return rule.outlet;
  }
  return null;
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

/** `URL` has lower-cased the host and put non-Latin labels into punycode, so look-alike letters stay different hosts. */
function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/u, '');
}

function segments(url: URL): string[] {
  return url.pathname.split('/').filter(Boolean).map(decode);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment).normalize('NFC').toLowerCase();
  } catch {
    return segment.toLowerCase();
  }
}
