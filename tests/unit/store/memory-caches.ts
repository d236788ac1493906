/** A stand-in for the browser's cache storage. */

/** As much of the browser's cache storage as is used: bodies by address, in no order. */
export class MemoryCaches {
  readonly stored = new Map<string, Map<string, string>>();
  /** Writes and deletions that still succeed. */
  room = Infinity;
  /** Called after each write and each deletion that succeeded. */
  after: () => void = () => undefined;

  has = (name: string) => Promise.resolve(this.stored.has(name));
  delete = (name: string) => Promise.resolve(this.stored.delete(name));
  open = (name: string) => {
    const entries = this.stored.get(name) ?? new Map<string, string>();
    this.stored.set(name, entries);
    return Promise.resolve({
      keys: () => Promise.resolve([...entries.keys()].reverse().map((url) => ({ url }))),
      match: (url: string) => Promise.resolve(entries.has(url) ? new Response(entries.get(url)) : undefined),
      put: async (url: string, response: Response) => {
        if (this.room-- <= 0) throw new DOMException('no room', 'QuotaExceededError');
        entries.set(url, await response.text());
        this.after();
      },
      delete: (url: string) => {
        if (this.room-- <= 0) return Promise.reject(new DOMException('ended', 'AbortError'));
        const found = entries.delete(url);
        this.after();
        return Promise.resolve(found);
      },
    });
  };
}
