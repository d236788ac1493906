/** Where the card stands: below its mark or above it, within the window, from where the line starts. Pure. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** CSS pixels between the card and its mark, and between the card and the window's edges. */
const GAP = 8;

/**
 * The card's top left corner in CSS pixels of the window. It covers its mark only where the window is too low for both.
 * @param mark the line of the mark that the card belongs to
 * @param direction the text's: the card starts where the mark starts
 */
export function placeCard(
  mark: Box,
  card: Size,
  window: Size,
  direction: 'ltr' | 'rtl',
): { left: number; top: number } {
  const wanted = direction === 'rtl' ? mark.right - card.width : mark.left;
  const left = within(wanted, window.width - card.width);
  const below = mark.bottom + GAP;
  const above = mark.top - GAP - card.height;
  const fitsBelow = below + card.height + GAP <= window.height;
  const roomier = window.height - mark.bottom >= mark.top;
  const top = fitsBelow || (above < GAP && roomier) ? below : above;
  return { left, top: within(top, window.height - card.height) };
}

/** Keeps a position between the edge's gap and the farthest one; the start wins where there is no room. */
function within(position: number, farthest: number): number {
  return Math.max(GAP, Math.min(position, farthest - GAP));
}
