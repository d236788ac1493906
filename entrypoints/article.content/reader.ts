/** Reads the page's article, has it analysed, and keeps to it while the page changes around it. */
import { readPage, type ReadPage, type Unreadable } from '../../utils/article/read-page.ts';
import { send } from '../../utils/messages/page-messenger.ts';
import type { Mark } from '../../utils/paint/marks.ts';
import { addressNow } from './address.ts';
import { OtherArticles, readAlone, rootOf } from './other-articles.ts';
import { hasRunningText } from './running-text.ts';
import { findAgain, stands, textBeside } from './standing.ts';

/** Milliseconds: how long an old article may stay on the page after the address has changed before it counts as the new one. */
const SETTLED = 1500;

export interface Shown {
  found: ReadPage;
  marks: Mark[];
  address: string;
  /** What holds the article. */
  root: Element | null;
  /** UTF-16 units of text in `root` that are not the article's: another number means that something was added. */
  rest: number;
}

export class Reader {
  readonly others = new OtherArticles();
  /** The article that is marked; null when there is none. */
  shown: Shown | null = null;
  /** Text of the article stands elsewhere on the page now, in the same nodes: every range in it is lost. */
  displaced = false;
  /** How long the last reading took, ms. */
  cost = 0;
  private readonly onShown: (shown: Shown | null) => void;
  /** The appended article that the address names now; null: the page's own. */
  private scope: Element | null = null;
  private running: Promise<void> | null = null;
  /** Whether the reading that is asked for is to be analysed anew; null: none is asked for. */
  private waiting: boolean | null = null;
  private movedAt = 0;

  /** @param onShown called with what is to be painted now; null: nothing */
  constructor(onShown: (shown: Shown | null) => void) {
    this.onShown = onShown;
  }

  /**
   * Reads the page once more; a reading that is asked for during another follows it.
   * @param anew analyse it even when the text is the same as before
   * @param back the page was put away in between: no browser answers what it had asked until then, so nothing follows that
   * @throws when the background failed, or is gone
   */
  async read(anew: boolean, back: boolean): Promise<void> {
    if (back) this.running = null;
    this.waiting = anew || this.waiting === true;
    this.running ??= this.run().finally(() => (this.running = null));
    return this.running;
  }

  /** The address names something else now. An appended article is read at once, anything else when it is there. */
  moved(): void {
    this.movedAt = performance.now();
    this.scope = this.others.inView();
  }

  /**
   * Looks whether the article is as it was read, without reading the page. Where it was drawn anew, the same text is
   * painted in its new nodes.
   * @returns false when the page has to be read again
   */
  repair(): boolean {
    const { shown } = this;
    if (!shown || shown.address !== addressNow()) return false;
    const live = stands(shown.found.live) ? shown.found.live : findAgain(shown.found.live);
    if (!live) return false;
    const now = this.placed({ ...shown, found: { ...shown.found, live } });
    if (this.displaced || live !== shown.found.live) this.show(now);
    this.displaced = false;
    return now.rest === shown.rest;
  }

  private async run(): Promise<void> {
    while (this.waiting !== null) {
      const anew = this.waiting;
      this.waiting = null;
      await this.once(anew);
    }
  }

  private async once(anew: boolean): Promise<void> {
    const { shown } = this;
    const address = addressNow();
    const moved = shown !== null && shown.address !== address;
    const start = performance.now();
    // A page can be built so that nothing finds its way through it.
    const found = await this.find(anew).catch((): Unreadable => 'no-article');
    this.cost = performance.now() - start;
    if (typeof found === 'string') {
      if (shown && !anew && !moved && stands(shown.found.live)) return;
      this.others.clear();
      this.show(null);
      await send('nothingToRead', { reason: found });
      return;
    }
    if (shown && !anew && found.page.text === shown.found.page.text) {
      // After a change of the address the old article may still be there, soon to be replaced.
      if (!moved) return this.show(this.placed({ ...shown, found }));
      if (performance.now() - this.movedAt < SETTLED) return;
    }
    const marks = await send('articleRead', found.page);
    this.show(this.placed({ found, marks, address, root: null, rest: 0 }));
  }

  /** @param asked the reader wants it: then even a page that looks like none is weighed */
  private async find(asked: boolean): Promise<ReadPage | Unreadable> {
    const { scope } = this;
    if (scope?.isConnected) return readAlone(scope, this.shown?.found.page.siteName ?? null) ?? 'no-article';
    this.scope = null;
    const { body } = document as { body: HTMLElement | null };
    if (!asked && body && /\p{L}/u.test(body.textContent) && !hasRunningText(body)) return 'no-article';
    const found = await readPage(document);
    if (typeof found === 'string') return found;
    const own = this.others.leaveOut(found);
    if (own) return own;
    if (this.shown && stands(this.shown.found.live)) return this.shown.found;
    this.others.clear();
    return found;
  }

  private placed(shown: Shown): Shown {
    const { live } = shown.found;
    const root = this.scope ?? rootOf(live);
    return { ...shown, root, rest: root ? textBeside(root, live, (node) => this.others.holds(node)) : 0 };
  }

  private show(shown: Shown | null): void {
    this.shown = shown;
    this.onShown(shown);
  }
}
