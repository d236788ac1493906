/**
 * Watches the page for an article that comes late, grows or is drawn anew. One observer, and only while it is of use: on a
 * page with an article as long as the tab is in front, on any other for a while after it was opened.
 */
import { judge } from './changes.ts';
import type { Reader } from './reader.ts';
import { isSeen } from './standing.ts';

/** Milliseconds. */
const DELAY = 120;
const LEAST_GAP = 200;
/** A page that keeps changing is read this often soon after each change, and from then on at most a fifth of the time. */
const MANY = 12;
const LONG_GAP = 2000;
const SHARE = 4;
/** A page without an article is left alone after so long without new text, and after so long at all. */
const QUIET = 8000;
const WHOLE = 20_000;
/** UTF-16 units: less new text makes no article. */
const ENOUGH = 200;
/** Records within a second from which on a page is watched from time to time only. */
const FLOOD = 4000;
const BREATH = 1000;

export interface Watching {
  reader: Reader;
  /** Reads the page; never rejects. */
  read: () => Promise<void>;
  /** The whole document was replaced: its listeners are gone. */
  replaced: () => void;
  /** Called after every change of the page, whatever it was: has to cost next to nothing. */
  changed: () => void;
}

export class Watch {
  private readonly on: Watching;
  private readonly observer = new MutationObserver((records) => this.changed(records));
  private document = document.documentElement;
  private observing = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private breath: ReturnType<typeof setTimeout> | undefined;
  private end: ReturnType<typeof setTimeout> | undefined;
  private added = 0;
  private touched = false;
  private seen = 0;
  private since = 0;
  private opened = 0;
  private readings: number[] = [];

  constructor(on: Watching) {
    this.on = on;
  }

  /** Watches from now on: the page was opened, read, or shows something else. */
  start(): void {
    this.opened = performance.now();
    this.added = 0;
    this.observe();
  }

  stop(): void {
    this.pause();
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** The reader has clicked: more of the article may be open now. What is shown in its place, as comments, is not read. */
  clicked(): void {
    if (!isSeen(this.on.reader.shown?.found.live.pieces.at(-1)?.node)) return;
    this.touched = true;
    this.soon();
  }

  private observe(): void {
    clearTimeout(this.breath);
    if (!this.observing)
      this.observer.observe(document, { childList: true, characterData: true, subtree: true });
    this.observing = true;
    this.endSoon();
  }

  private pause(): void {
    this.observer.disconnect();
    this.observing = false;
    clearTimeout(this.breath);
    clearTimeout(this.end);
  }

  /** Without an article that has marks, watching ends by itself. */
  private endSoon(): void {
    clearTimeout(this.end);
    const left = Math.min(QUIET, this.opened + WHOLE - performance.now());
    this.end = setTimeout(
      () => {
        if (!this.on.reader.shown?.marks.length) this.pause();
      },
      Math.max(0, left),
    );
  }

  private changed(records: MutationRecord[]): void {
    if (document.documentElement !== this.document) {
      this.document = document.documentElement;
      this.on.replaced();
    }
    if (this.isFlood(records.length)) {
      this.pause();
      this.touched = true;
      this.breath = setTimeout(() => void this.look().finally(() => this.observe()), BREATH);
      return;
    }
    const { article, added } = judge(records, this.on.reader);
    this.added += added;
    this.touched ||= article;
    this.on.changed();
    if (added > 0) this.endSoon();
    if (article || this.added >= ENOUGH) this.soon();
  }

  private isFlood(records: number): boolean {
    const now = performance.now();
    if (now - this.since > 1000) [this.since, this.seen] = [now, 0];
    this.seen += records;
    return this.seen > FLOOD;
  }

  private soon(): void {
    if (this.timer !== undefined) return;
    const now = performance.now();
    this.readings = this.readings.filter((at) => now - at < MANY * LONG_GAP).slice(-MANY);
    const few = this.readings.length < MANY;
    const gap = few ? LEAST_GAP : Math.max(LONG_GAP, this.on.reader.cost * SHARE);
    const next = (this.readings.at(-1) ?? -Infinity) + gap;
    this.timer = setTimeout(
      () => {
        this.timer = undefined;
        void this.look();
      },
      Math.max(DELAY, next - now),
    );
  }

  private async look(): Promise<void> {
    const { reader, read } = this.on;
    // The article may have gone since it was touched: then its successor is looked for.
    const due = this.touched || this.added >= ENOUGH;
    this.touched = false;
    if (!due || (reader.shown && reader.repair())) return;
    this.added = 0;
    await read();
    this.readings.push(performance.now());
    this.endSoon();
  }
}
