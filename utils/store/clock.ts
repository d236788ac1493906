/** Whether the clock is to be believed, before something is done by it that cannot be undone. */
import { storage } from 'wxt/utils/storage';

const DAY = 24 * 60 * 60 * 1000;
/** Milliseconds between two looks that are no jump: whoever uses Isnad every week never waits. */
const JUMP = 7 * DAY;

/** When the clock was looked at last, and from when on it is believed: milliseconds since 1970. */
interface Seen {
  at: number;
  from: number;
}

const seenItem = storage.defineItem<Seen>('local:clock', { fallback: { at: 0, from: 0 } });

/**
 * Looks at the clock. After it has gone back, or on by more than a week, it is not believed for a day: a clock that was
 * set wrong (an empty battery, a virtual machine that woke) is noticed by then.
 */
export async function isClockBelieved(now = Date.now()): Promise<boolean> {
  const { at, from } = await seenItem.getValue();
  const jumped = at !== 0 && (now < at || now - at > JUMP);
  const seen = { at: now, from: jumped ? now + DAY : from };
  await seenItem.setValue(seen);
  return now >= seen.from;
}
