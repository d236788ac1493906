import { useEffect, useState } from 'preact/hooks';
import type { AnnotationDesk } from './desk.ts';
import type { DeskState } from './desk-state.ts';

/** The state of a desk, drawn anew whenever it changes. */
export function useDesk(desk: AnnotationDesk): DeskState {
  const [, draw] = useState({});
  useEffect(() => {
    draw({});
    return desk.subscribe(() => draw({}));
  }, [desk]);
  return desk.state;
}
