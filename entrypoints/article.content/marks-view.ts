/** The marks as the reader wants to see them: which kinds, shown or hidden, and where the reader is among them. */
import type { LiveText } from '../../utils/article/live-text.ts';
import type { Mark } from '../../utils/paint/marks.ts';
import { clearMarks, paint, reveal, type Painted } from '../../utils/paint/paint.ts';
import type { Span } from '../../utils/report/types.ts';
import type { MarkKinds } from '../../utils/store/settings.ts';
import { step } from './walk.ts';

export class MarksView {
  painted: Painted | null = null;
  private live: LiveText | null = null;
  private marks: readonly Mark[] = [];
  private kinds: MarkKinds = { entities: true, terms: true };
  private hidden = false;
  private at: Span | null = null;

  show(live: LiveText, marks: readonly Mark[]): void {
    if (this.live?.text !== live.text) this.at = null;
    this.live = live;
    this.marks = marks;
    this.repaint();
  }

  setKinds(kinds: MarkKinds): void {
    if (JSON.stringify(kinds) === JSON.stringify(this.kinds)) return;
    this.kinds = kinds;
    this.repaint();
  }

  /** Hides the marks of this page, or shows them again. */
  toggle(): void {
    this.hidden = !this.hidden;
    this.repaint();
  }

  clear(): void {
    this.live = null;
    this.painted?.stop();
    this.painted = null;
    this.at = null;
    clearMarks();
  }

  /** Paints anew: the page's background may be another now. */
  repaint(): void {
    const { live, kinds } = this;
    if (!live) return;
    const wanted = this.hidden
      ? []
      : this.marks.filter(({ kind }) => (kind === 'entity' ? kinds.entities : kinds.terms));
    this.painted?.stop();
    this.painted = paint(live, wanted);
  }

  /** Scrolls to a place in the text; false when it is no longer there. */
  reveal(span: Span, how?: 'instant'): boolean {
    this.at = span;
    return this.live !== null && reveal(this.live, span, how);
  }

  /** Goes to the next mark or the one before; null when none is shown. */
  step(by: 1 | -1): Span | null {
    const next = this.painted && step(this.painted, this.at, by);
    return next && this.reveal(next.mark, 'instant') ? next.mark : null;
  }
}
