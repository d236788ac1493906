/** Hands only those ranges to the browser that stand near the window: with every change it looks at all it has, and draws them. */

/** So many ranges are handed over wherever they stand: a page feels nothing of them, and a picture of all of it has them. */
const FEW = 120;
/** Windows' heights above and below the window: how far ranges are handed over, and how near others come before more are. */
const FAR = 1.5;
const NEAR = '50%';

/** A range, and the highlight that shows it. */
export type Shown = readonly [highlight: Highlight, range: Range];

export interface Following {
  /** False when somebody else, such as the page, has taken a highlight out of the registry, or something out of it. */
  isWhole: () => boolean;
  /** Follows no more; what the highlights hold stays in them. */
  stop: () => void;
}

/**
 * Registers highlights and fills them with their ranges: few at once; of more, those around the window, now and wherever the
 * reader goes. Whoever prints gets all while the browser prepares it; Firefox prints no highlights, a page's own neither.
 * @param named by the names to register them under
 * @param all each range once
 */
export function followWindow(named: ReadonlyMap<string, Highlight>, all: readonly Shown[]): Following {
  const near = new Set<Element>();
  const standing = new Map<Element, Shown[]>();
  const fill = (everywhere: boolean) => {
    for (const [element, here] of standing) {
      const { top, bottom } = element.getBoundingClientRect();
      const isNear =
        everywhere ||
        !element.parentElement ||
        (bottom >= -FAR * innerHeight && top <= (1 + FAR) * innerHeight);
      if (near.has(element) === isNear) continue;
      const change = isNear ? 'add' : 'delete';
      near[change](element);
      for (const [highlight, range] of here) highlight[change](range);
    }
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ target, isIntersecting }) => isIntersecting && !near.has(target))) fill(false);
    },
    { rootMargin: NEAR },
  );
  const few = all.length <= FEW;
  const print = ({ type }: Event) => fill(few || type === 'beforeprint');

  // Each answer costs the page time: an element with several ranges is asked once.
  const byParent = Map.groupBy(all, ([, { startContainer }]) => startContainer.parentElement!);
  for (const [parent, shown] of byParent) {
    const box = boxAround(parent);
    const here = standing.get(box);
    if (here) here.push(...shown);
    else standing.set(box, shown);
  }
  fill(few);
  for (const element of standing.keys()) observer.observe(element);
  addEventListener('beforeprint', print);
  addEventListener('afterprint', print);
  for (const [name, highlight] of named) CSS.highlights.set(name, highlight);
  return {
    isWhole: () =>
      [...named].every(([name, highlight]) => CSS.highlights.get(name) === highlight) &&
      [...near].every((box) => standing.get(box)!.every(([highlight, range]) => highlight.has(range))),
    stop() {
      observer.disconnect();
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', print);
    },
  };
}

/**
 * The innermost element from a text's parent outwards that takes the room of its text: of others no observer can tell where
 * it stands. The root, where nothing else does, counts as near wherever it is.
 */
function boxAround(parent: Element): Element {
  let box = parent;
  while (box.parentElement && (box.getClientRects().length === 0 || runsOver(box))) box = box.parentElement;
  return box;
}

/** Text may run far out of a box of fixed height, such as a body as high as the window. */
function runsOver({ scrollHeight, clientHeight }: Element): boolean {
  return scrollHeight > clientHeight + innerHeight / 2;
}
