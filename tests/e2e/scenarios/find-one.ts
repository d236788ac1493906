/** What an element is looked for by. */
export interface Wanted {
  css: string;
  /** Its whole name, as it is read out or shown. */
  name?: string | undefined;
  /** It has to be where a pointer reaches it. */
  hit: boolean;
}

/**
 * Runs in a page: the one element that fits, enabled, standing still and within reach of the pointer if that is wanted;
 * null as long as there is none, or more than one.
 */
export async function findOne({ css, name, hit }: Wanted): Promise<Element | null> {
  const clean = (text: string): string =>
    text
      .replace(/[\u2066-\u2069\u200e\u200f]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
  const nameOf = (one: HTMLElement): string => clean(one.ariaLabel ?? one.innerText);
  const fits = (one: HTMLElement): boolean =>
    (name === undefined || nameOf(one) === name) && !(hit && !one.checkVisibility());
  const found = [...document.querySelectorAll<HTMLElement>(css)].filter(fits);
  const [one] = found;
  if (!one || found.length > 1 || one.matches(':disabled')) return null;
  if (!hit) return one;

  // A page that is not shown draws no frames.
  const frame = (): Promise<void> =>
    new Promise((done) => {
      requestAnimationFrame(() => done());
      setTimeout(done, 100);
    });
  one.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const where = (): string => JSON.stringify(one.getBoundingClientRect());
  let before = where();
  for (let still = 0; still < 2; still++) {
    await frame();
    if (before !== (before = where())) return null;
  }
  const { left, top, width, height } = one.getBoundingClientRect();
  const hitOne = document.elementFromPoint(left + width / 2, top + height / 2);
  return hitOne && (one.contains(hitOne) || hitOne.contains(one)) ? one : null;
}

/** Runs in a page, when nothing was found: what is there instead. */
export function whatIsThere({ css }: Wanted): string {
  const all = [...document.querySelectorAll<HTMLElement>(css)].map((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const under = hit ? `${hit.localName}.${hit.className}` : 'nothing';
    return `"${one.ariaLabel ?? one.innerText}" at ${left},${top} over it ${under}`;
  });
  return `At ${location.href}, ${document.visibilityState}: ${all.join('; ') || 'none'}.`;
}
