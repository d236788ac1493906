/** Opens a card where the pointer rests on a mark, or the reader clicks or taps one. */
import { marksAt } from '../../utils/paint/hit.ts';
import type { Mark } from '../../utils/paint/marks.ts';
import type { Painted } from '../../utils/paint/paint.ts';
import type { OwnRoot } from './own-root.ts';

/** Milliseconds: how long the pointer rests before the page is asked what is under it, and how long a card waits for it. */
const REST = 140;
const GRACE = 320;

export interface Hovering {
  painted: () => Painted | null;
  /** The pointer rests on this mark, the shortest that is there. */
  show: (mark: Mark, x: number, y: number) => void;
  /** The reader clicked or tapped this mark, which is shown already. */
  chosen: (mark: Mark) => void;
  /** The reader clicked where no mark is. */
  elsewhere: (x: number, y: number) => void;
  /** The pointer has left the mark and the card. */
  leave: () => void;
}

/**
 * Follows the pointer until the signal says stop. Between two rests it costs one timer.
 * @param on how it listens
 * @returns what the card calls when the pointer enters or leaves it
 */
export function followPointer(
  { painted, show, chosen, elsewhere, leave }: Hovering,
  own: OwnRoot,
  on: AddEventListenerOptions & { signal: AbortSignal },
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
  const markAt = (x: number, y: number): Mark | undefined => {
    const now = painted();
    return now ? marksAt(now, x, y)[0]?.mark : undefined;
  };
  const look = (x: number, y: number) => {
    const mark = markAt(x, y);
    if (!mark) return away();
    stay();
    show(mark, x, y);
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      clearTimeout(resting);
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0 || own.holds(event))
        return;
      const { clientX, clientY } = event;
      resting = setTimeout(() => look(clientX, clientY), REST);
    },
    on,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || own.holds(event)) return;
      clearTimeout(resting);
      const onLink = event.target instanceof Element && event.target.closest('a[href], button') !== null;
      const { clientX, clientY } = event;
      const mark = onLink ? undefined : markAt(clientX, clientY);
      if (!mark) {
        if (!onLink) elsewhere(clientX, clientY);
        return leave();
      }
      stay();
      show(mark, clientX, clientY);
      chosen(mark);
    },
    on,
  );
  on.signal.addEventListener('abort', () => {
    clearTimeout(resting);
    clearTimeout(leaving);
  });
  return (inside) => {
    clearTimeout(resting);
    if (inside) stay();
    else away();
  };
}
