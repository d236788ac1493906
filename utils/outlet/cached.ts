/** Addresses of caches, archives and translations that hold another address: the page's publisher is at that one. */

/** https, http or nothing before a host and path, as caches write it. */
const EMBEDDED = /^(?:https?:\/{1,2})?([a-z0-9.-]+\.[a-z]{2,}(?::\d{1,5})?(?:[/?#].*)?)$/iu;
/** Hosts of one archive; it serves a copy under the time it was made. */
const ARCHIVE_TODAY = /^archive\.(?:today|ph|is|li|vn|fo|md)$/u;

/**
 * The address that a cached copy was made of: AMP caches, web archives, translating proxies. Any other address is given
 * back as it is. Only hosts that serve the copied page unchanged count: the address alone then proves whose page it is.
 */
export function originalAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const host = url.hostname.replace(/\.$/u, '');
  return embedded(host, url) ?? address;
}

function embedded(host: string, url: URL): string | null {
  const path = url.pathname;
  if (host === 'cdn.ampproject.org' || host.endsWith('.cdn.ampproject.org') || host.endsWith('.bing-amp.com'))
    return rebuilt(/^\/(?:c|v|a)\/(?:s\/)?(.+)$/u.exec(path)?.[1]);
  if (/^(?:www\.)?google\.[a-z.]{2,6}$/u.test(host)) return rebuilt(/^\/amp\/(?:s\/)?(.+)$/u.exec(path)?.[1]);
  if (host === 'web.archive.org') return rebuilt(/^\/web\/\d+(?:[a-z]{2}_)?\/(.+)$/u.exec(path)?.[1]);
  if (ARCHIVE_TODAY.test(host)) return rebuilt(/^\/\d{4}[\d.-]*\/(.+)$/u.exec(path)?.[1]);
  if (host === 'webcache.googleusercontent.com') {
    const [, kept] = /^cache:(?:[\w-]+:(?=https?:))?(\S+)/u.exec(url.searchParams.get('q') ?? '') ?? [];
    return rebuilt(kept);
  }
  if (host === 'translate.google.com' && path === '/translate')
    return rebuilt(url.searchParams.get('u') ?? undefined);
  if (host.endsWith('.translate.goog')) return translated(host.slice(0, -'.translate.goog'.length), path);
  return null;
}

function rebuilt(rest: string | undefined): string | null {
  const found = rest === undefined ? null : EMBEDDED.exec(rest);
  return found ? `https://${found[1]!}` : null;
}

/** `www-example-co-uk` is www.example.co.uk; a hyphen of the host itself is doubled. */
function translated(label: string, path: string): string | null {
  const host = label.replaceAll('--', '\u0000').replaceAll('-', '.').replaceAll('\u0000', '-');
  return host.includes('.') && !label.includes('.') ? `https://${host}${path}` : null;
}
