/** Match patterns of sites that a reader names. */

/**
 * The pattern of a site with its subdomains, as the browser's permission prompt takes it.
 * @param site an address or a host name, as a reader types or pastes it
 * @returns null when it is no web address: the reader is told to check it
 */
export function patternOf(site: string): string | null {
  const typed = site.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//iu.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/u.test(protocol) || !/^[a-z0-9.-]+$/u.test(hostname)) return null;
  const host = hostname.replace(/^www\./u, '').replace(/\.$/u, '');
  return /^[\d.]+$/u.test(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

/** The host that a match pattern names, as a reader would write it. */
export function hostOfPattern(pattern: string): string {
  return pattern.replace(/^[^/]*\/\/(?:\*\.)?/u, '').replace(/\/.*$/u, '');
}
