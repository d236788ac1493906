/** Follows the address of a page that changes it without being loaded anew. */

interface NavigationLike extends EventTarget {
  currentEntry: unknown;
}

/** The address as far as it names what is shown: a fragment does only where the site routes by it. */
export function addressNow(): string {
  const { href, hash } = location;
  return /^#!?\//u.test(hash) ? href : href.slice(0, href.length - hash.length);
}

/**
 * Calls `changed` when the address is another than before, until `signal` says stop. Browsers without the Navigation API
 * tell only of back and forward; there the caller also asks after the page has changed (`check`).
 */
export function followAddress(changed: () => void, signal: AbortSignal): { check: () => void } {
  let last = addressNow();
  const check = () => {
    const now = addressNow();
    if (now === last) return;
    last = now;
    changed();
  };
  const { navigation } = globalThis as { navigation?: NavigationLike };
  navigation?.addEventListener('currententrychange', check, { signal });
  addEventListener('popstate', check, { signal });
  addEventListener('hashchange', check, { signal });
  return { check };
}
