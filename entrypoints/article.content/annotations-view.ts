/** The reader's annotations on the page: where the background found them in the text that is shown. */
import type { LiveText } from '../../utils/article/live-text.ts';
import type { AnnotationMark } from '../../utils/annotation/view.ts';
import { clearAnnotations, paintAnnotations } from '../../utils/paint/annotations.ts';
import type { Following } from '../../utils/paint/near-window.ts';
import type { Span } from '../../utils/report/types.ts';

export class AnnotationsView {
  painted: Following | null = null;
  private live: LiveText | null = null;
  private marks: readonly AnnotationMark[] = [];

  /** The article stands in these nodes now. Another text waits for its own annotations. */
  show(live: LiveText): void {
    if (this.live?.text !== live.text) this.marks = [];
    this.live = live;
    this.repaint();
  }

  /** @param units length of the text that the places are in: those of another text are passed over */
  set({ units, marks }: { units: number; marks: readonly AnnotationMark[] }): void {
    if (this.live?.text.length !== units) return;
    // Found again where they are painted: every frame that paints them costs the page time.
    if (JSON.stringify(marks) === JSON.stringify(this.marks)) return;
    this.marks = marks;
    this.repaint();
  }

  repaint(): void {
    this.painted?.stop();
    this.painted = this.live && paintAnnotations(this.live, this.marks);
  }

  /** The annotation at a point of the window (CSS pixels), or null. */
  at(x: number, y: number): Span | null {
    const caret = document.caretPositionFromPoint?.(x, y);
    const piece = this.live?.pieces.find(({ node }) => node === caret?.offsetNode);
    if (!caret || !piece) return null;
    const place = piece.start + caret.offset;
    return this.marks.find(({ start, end }) => start <= place && place < end) ?? null;
  }

  clear(): void {
    this.live = null;
    this.marks = [];
    this.repaint();
    clearAnnotations();
  }
}
