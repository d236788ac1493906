/**
 * An address that may be offered as a link: http or https and nothing else, so that a pack or a page cannot hand the
 * reader a `javascript:` or `data:` address.
 *
 * @returns the normalised address, or null.
 */
export function safeAddress(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
