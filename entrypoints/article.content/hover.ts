/** Opens a card where the pointer rests on a mark, or the reader clicks or taps one. */
import { marksAt } from '../../utils/paint/hit.ts';
import type { Painted, PaintedMark } from '../../utils/paint/paint.ts';
import type { OwnRoot } from './own-root.ts';

/** Milliseconds: how long the pointer rests before the page is asked what is under it, and how long a card waits for it. */
const REST = 140;
const GRACE = 320;

export interface Hovering {
  painted: () => Painted | null;
  /** The pointer rests on these marks, shortest first. */
  show: (marks: PaintedMark[], x: number, y: number) => void;
  /** The reader clicked or tapped these marks, which are shown already. */
  chosen: (marks: PaintedMark[]) => void;
  /** The reader clicked where no mark is. */
  elsewhere: (x: number, y: number) => void;
  /** The pointer has left the mark and the card. */
  leave: () => void;
}

/**
 * Follows the pointer until `signal` says stop. Between two rests it costs one timer.
 * @returns what the card calls when the pointer enters or leaves it
 */
export function followPointer(
  { painted, show, chosen, elsewhere, leave }: Hovering,
  own: OwnRoot,
  signal: AbortSignal,
): (inside: boolean) => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const away = () => {
    leaving ??= setTimeout(leave, GRACE);
  };
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const look = (x: number, y: number) => {
    const now = painted();
    const marks = now ? marksAt(now, x, y) : [];
    if (marks.length === 0) return away();
    stay();
    show(marks, x, y);
  };

  const listen = { signal, passive: true, capture: true } as const;
  document.addEventListener(
    'pointermove',
    (event) => {
      clearTimeout(resting);
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0 || own.holds(event))
        return;
      const { clientX, clientY } = event;
      resting = setTimeout(() => look(clientX, clientY), REST);
    },
    listen,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || own.holds(event)) return;
      clearTimeout(resting);
      const onLink = event.target instanceof Element && event.target.closest('a[href], button') !== null;
      const now = onLink ? null : painted();
      const marks = now ? marksAt(now, event.clientX, event.clientY) : [];
      if (marks.length === 0) {
        if (!onLink) elsewhere(event.clientX, event.clientY);
        return leave();
      }
      stay();
      show(marks, event.clientX, event.clientY);
      chosen(marks);
    },
    listen,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    clearTimeout(leaving);
  });
  return (inside) => {
    clearTimeout(resting);
    if (inside) stay();
    else away();
  };
}
