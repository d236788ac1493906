/** What the round-trip bench does in a content script's world. */

/** Milliseconds before a message, and after a text for what the background does with it. */
export interface Pauses {
  rest: number;
  store: number;
}

export interface Message {
  type: string;
  withText: boolean;
  /** Whether marks come back. */
  answered: boolean;
}

/** Of the messages by their names. */
export interface Trip {
  /** Milliseconds in the order in which they were sent. */
  times: Record<string, number[]>;
  /** How many marks came back each time. */
  marks: Record<string, number[]>;
  /** The first message that was answered with marks after the start, ms. */
  first: number;
}

/**
 * Sends messages in turns: for the texts that come before any is timed only those that are answered. Runs in the page: it may
 * use nothing from outside itself.
 */
export const measure = async (
  before: string[][],
  timed: string[][],
  messages: Record<string, Message>,
  pauses: Pauses,
): Promise<Trip> => {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
  ).chrome;
  const pageOf = (lines: string[]) => {
    let start = 0;
    const blocks = lines.map((line) => {
      const block = { start, end: start + line.length, kind: 'paragraph', linkDensity: 0, article: true };
      start = block.end + 1;
      return block;
    });
    const none = { canonical: null, title: null, siteName: null, byline: null, published: null };
    return { url: location.href, ...none, text: lines.join('\n'), blocks };
  };
  const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const send = async ({ type, withText, answered }: Message, lines: string[]) => {
    await rest(pauses.rest);
    const data = withText ? pageOf(lines) : undefined;
    const start = performance.now();
    const answer = await runtime.sendMessage({ id: start, type, data, timestamp: Date.now() });
    const ms = performance.now() - start;
    if (!answered) return { ms, marks: 0 };
    const marks = Array.isArray(answer) ? answer : (answer as { res?: unknown[] }).res;
    if (!marks) throw new Error(JSON.stringify(answer));
    await rest(pauses.store);
    return { ms, marks: marks.length };
  };
  const trip: Trip = { times: {}, marks: {}, first: 0 };
  for (const lines of before)
    for (const message of Object.values(messages).filter(({ answered }) => answered)) {
      const { ms } = await send(message, lines);
      trip.first ||= ms;
    }
  for (const lines of timed)
    for (const [name, message] of Object.entries(messages)) {
      const { ms, marks } = await send(message, lines);
      (trip.times[name] ??= []).push(ms);
      (trip.marks[name] ??= []).push(marks);
    }
  return trip;
};
