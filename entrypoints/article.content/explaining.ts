/** Cards that say what a mark means: asked of the background, shown where the mark stands. */
import { rangesOf, type LiveText } from '../../utils/article/live-text.ts';
import { send } from '../../utils/messages/page-messenger.ts';
import type { Span } from '../../utils/report/types.ts';
import { Card, type OpenedBy } from './card.ts';
import type { MarksView } from './marks-view.ts';
import type { OwnRoot } from './own-root.ts';
import type { Box } from './place-card.ts';
import type { Reader } from './reader.ts';

interface Point {
  x: number;
  y: number;
}

/** Asks what a place means, and shows the card unless something else was asked for meanwhile. */
export type Explain = (span: Span, by: OpenedBy, pointer?: Point) => Promise<void>;

/** @param openSidebar called with the place that the card is about */
export function explaining(
  own: OwnRoot,
  reader: Reader,
  marks: MarksView,
  openSidebar: (place?: Span) => void,
): [card: Card, explain: Explain] {
  let explained: Span | undefined;
  const card = new Card(own, {
    openSidebar: () => openSidebar(explained),
    jump: (span) => marks.reveal(span, 'instant') && void explain(span, 'keyboard'),
  });
  const explain: Explain = async (span, by, pointer) => {
    const turn = ++card.turn;
    if (by === 'pointer' && card.isOpen && explained === span) return;
    const view = await send('explain', span).catch(() => null);
    if (turn !== card.turn || !view || !reader.shown) return;
    explained = span;
    card.open(
      view,
      () => boxOf(reader.shown?.found.live, span, pointer),
      marks.painted?.theme ?? 'paper',
      by,
    );
  };
  return [card, explain];
}

/** The line of a place that is nearest to the pointer, or its first. */
function boxOf(live: LiveText | undefined, span: Span, pointer?: Point): Box | null {
  const boxes = live
    ? rangesOf(live, span.start, span.end).flatMap((range) => [...range.getClientRects()])
    : [];
  const under = pointer && boxes.find(({ top, bottom }) => pointer.y >= top && pointer.y <= bottom);
  return under ?? boxes[0] ?? null;
}
