/** Sending and receiving the messages of `protocol.ts`. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { pageRequests, type Answer, type MessageName, type Payload, type Protocol } from './protocol.ts';

const messaging = defineExtensionMessaging<Protocol>();

/** Sends to the background, or to the content script of a tab. Rejects when nobody answers or the other side failed. */
export const send = ((name: MessageName, data: unknown, tabId?: number) =>
  tabId === undefined
    ? messaging.sendMessage(name, data as never)
    : sendToTab(name, data, tabId)) as typeof messaging.sendMessage;

let sent = 0;

/** The library leaves unread what the browser says of a tab that has gone, which the browser then counts as our error. */
async function sendToTab(type: MessageName, data: unknown, tabId: number): Promise<unknown> {
  const message = { id: ++sent, type, data, timestamp: Date.now() };
  const reply = (await browser.tabs.sendMessage(tabId, message)) as
    | { res?: unknown; err?: { message?: unknown } }
    | undefined;
  if (!reply) throw new Error('No response');
  if (reply.err) throw new Error(String(reply.err.message));
  return reply.res;
}

export interface Sender {
  /** Tab of the content script or extension page that sent, if it is in one. */
  tabId: number | undefined;
  frameId: number | undefined;
  windowId: number | undefined;
  /** Address of the page or extension page that sent. */
  url: string | undefined;
}

type Handler<K extends MessageName> = (payload: Payload<K>, sender: Sender) => Answer<K> | Promise<Answer<K>>;

const handlers = new Map<MessageName, (data: unknown, sender: Sender) => unknown>();
/** Messages that are listened to, with what stops that. */
const listening = new Map<MessageName, () => void>();

/**
 * Makes the function that handles messages of a group. A handler runs only for a sender that may send the message and a
 * payload that fits its schema; otherwise the sender's promise rejects with a plain reason.
 * @param schemas of the group: imported only where it is handled, so that nobody loads the schemas of all others
 * @returns `handle(name, handler)`, which returns a function that stops handling; of several handlers the last counts
 */
export function handlerOf<G extends Partial<Record<MessageName, v.GenericSchema>>>(schemas: G) {
  return <K extends keyof G & MessageName>(name: K, handler: Handler<K>): (() => void) => {
    const checked = (data: unknown, sender: Sender) => {
      const payload = v.safeParse(schemas[name] as v.GenericSchema, data);
      if (!payload.success) throw new Error(`${name}: ${payload.issues[0].message}`);
      return handler(payload.output as Payload<K>, sender);
    };
    // A screen may begin to handle before the one that it replaces has stopped: Preact cleans up only after painting.
    handlers.set(name, checked);
    if (!listening.has(name)) listen(name);
    return () => {
      if (handlers.get(name) !== checked) return;
      handlers.delete(name);
      listening.get(name)?.();
      listening.delete(name);
    };
  };
}

/**
 * Listens to messages at once, and loads what handles them when the first of them comes. It waits for that; when loading
 * fails, its sender's promise rejects with the reason.
 */
export function handleLater(names: readonly MessageName[], load: () => Promise<unknown>): void {
  for (const name of names) listen(name, load);
}

function listen(name: MessageName, load?: () => Promise<unknown>): void {
  const stop = messaging.onMessage(name, async (message) => {
    const sender = senderOf(name, message as unknown as { sender: RawSender });
    // What is handled already is handled in this turn: panels open only within the click that sent the message.
    if (!handlers.has(name)) await load?.();
    const handler = handlers.get(name);
    if (!handler) throw new Error(`${name}: nobody handles it`);
    return (await handler(message.data ?? undefined, sender)) as never;
  });
  listening.set(name, stop);
}

interface RawSender {
  id?: string;
  url?: string;
  tab?: { id?: number; windowId?: number };
  frameId?: number;
}

/** @throws for a sender that may not send this message */
function senderOf(name: MessageName, { sender }: { sender: RawSender }): Sender {
  const inside = sender.url?.startsWith(browser.runtime.getURL('/')) ?? sender.tab === undefined;
  if (sender.id !== browser.runtime.id || inside === Object.hasOwn(pageRequests, name))
    throw new Error(`${name}: this sender may not send it`);
  return { tabId: sender.tab?.id, frameId: sender.frameId, windowId: sender.tab?.windowId, url: sender.url };
}
