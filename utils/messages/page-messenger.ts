/**
 * The content script's end of the messages in `protocol.ts`. It is loaded into every page that is read, so it brings neither
 * schemas nor the library that the other parts speak through, only that library's form of messages: a question is
 * `{id, type, data, timestamp}`, an answer `{res}` or `{err}`. What the background sends is typed where it is sent, and
 * nobody else is listened to.
 */
import { browser } from 'wxt/browser';
import type { Answer, FromPage, Payload, ToPage } from './protocol.ts';

type Reply = { res?: unknown; err?: unknown };
type Handler = (payload: never) => unknown;
type Sender = { id?: string | undefined; url?: string | undefined; tab?: unknown };

const handlers = new Map<string, Handler>();
let sent = 0;

/**
 * Sends to the background. Rejects when nobody answers or it failed. A background that was stopped over the question starts
 * again for the same one: none is worse for being asked twice.
 */
export async function send<K extends FromPage>(type: K, data: Payload<K>): Promise<Answer<K>> {
  const message = { id: ++sent, type, data, timestamp: Date.now() };
  const ask = () => browser.runtime.sendMessage(message) as Promise<Reply | undefined>;
  const reply = await ask().catch(ask);
  if (!reply || reply.err) throw new Error(reply ? reasonOf(reply.err) : 'No response');
  return reply.res as Answer<K>;
}

/**
 * Handles one kind of message from the extension itself, as long as the page and Isnad are there; the promise of any other
 * sender rejects.
 */
export function handle<K extends ToPage>(
  name: K,
  handler: (payload: Payload<K>) => Answer<K> | Promise<Answer<K>>,
): void {
  if (handlers.size === 0) browser.runtime.onMessage.addListener(onMessage);
  handlers.set(name, handler as Handler);
}

function onMessage(message: unknown, sender: Sender, answer: (reply: Reply) => void): true | undefined {
  const { type, data } = (message ?? {}) as { type: string; data: never };
  const handler = handlers.get(type);
  if (!handler) return undefined;
  void reply(handler, type, data, sender).then(answer);
  return true;
}

async function reply(handler: Handler, type: string, data: never, sender: Sender): Promise<Reply> {
  try {
    const inside = sender.url?.startsWith(browser.runtime.getURL('/')) ?? sender.tab === undefined;
    if (sender.id !== browser.runtime.id || !inside) throw new Error(`${type}: this sender may not send it`);
    return { res: await handler(data) };
  } catch (error) {
    return { err: { name: 'Error', message: reasonOf(error) } };
  }
}

function reasonOf(error: unknown): string {
  const { message } = (error ?? {}) as { message?: unknown };
  return typeof message === 'string' ? message : String(error);
}
