/** Moves the launcher with the pointer: it follows the hand, and settles at the nearer side of the window. */
import type { LauncherPlace } from '../../utils/store/settings.ts';

/** CSS pixels that the pointer moves before a click becomes a drag. */
const THRESHOLD = 6;

/**
 * @param element what is moved
 * @param handle what is held; a click that ends a drag does not reach it
 * @param settled called with the place that it was dropped at
 */
export function followDrag(
  element: HTMLElement,
  handle: HTMLElement,
  settled: (place: LauncherPlace) => void,
): void {
  let start: { x: number; y: number } | null = null;
  let dragging = false;

  const reset = () => {
    start = null;
    dragging = false;
    element.style.removeProperty('translate');
  };
  handle.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    start = { x: event.clientX, y: event.clientY };
    // From now on: the first move of a fast hand ends beside the button already.
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener('pointermove', (event) => {
    if (!event.isTrusted || !start) return;
    const [x, y] = [event.clientX - start.x, event.clientY - start.y];
    if (!dragging && Math.hypot(x, y) < THRESHOLD) return;
    dragging = true;
    element.style.setProperty('translate', `${x}px ${y}px`);
  });
  handle.addEventListener('pointerup', (event) => {
    if (!event.isTrusted) return;
    if (dragging) {
      settled(placeAt(element));
      handle.addEventListener('click', swallow, { capture: true, once: true });
      // A drag that ends elsewhere makes no click: the next one is a click again.
      setTimeout(() => handle.removeEventListener('click', swallow, { capture: true }), 0);
    }
    reset();
  });
  handle.addEventListener('pointercancel', reset);
}

const swallow = (event: Event) => event.stopImmediatePropagation();

function placeAt(element: HTMLElement): LauncherPlace {
  const box = element.getBoundingClientRect();
  const onRight = (box.left + box.right) / 2 > innerWidth / 2;
  const rtl = getComputedStyle(element).direction === 'rtl';
  const room = Math.max(1, innerHeight - box.height);
  return { side: onRight === rtl ? 'start' : 'end', height: (innerHeight - box.bottom) / room };
}
