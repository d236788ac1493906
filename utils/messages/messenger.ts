/** Sending and receiving the messages of `protocol.ts`. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PAYLOADS, SENDERS, type Answer, type MessageName, type Payload, type Protocol } from './protocol.ts';

const messaging = defineExtensionMessaging<Protocol>();

/** Sends to the background, or to the content script of a tab. Rejects when nobody answers or the other side failed. */
export const send = messaging.sendMessage;

export interface Sender {
  /** Tab of the content script or extension page that sent, if it is in one. */
  tabId: number | undefined;
  frameId: number | undefined;
  windowId: number | undefined;
  /** Address of the page or extension page that sent. */
  url: string | undefined;
}

type Handler<K extends MessageName> = (payload: Payload<K>, sender: Sender) => Answer<K> | Promise<Answer<K>>;

/**
 * Handles one kind of message. The handler runs only for a sender that may send it and a payload that fits its schema;
 * otherwise the sender's promise rejects with a plain reason.
 * @returns a function that stops handling
 */
export function handle<K extends MessageName>(name: K, handler: Handler<K>): () => void {
  return messaging.onMessage(name, async (message) => {
    const { sender } = message as unknown as {
      sender: { id?: string; url?: string; tab?: { id?: number; windowId?: number }; frameId?: number };
    };
    const inside = sender.url?.startsWith(browser.runtime.getURL('/')) ?? sender.tab === undefined;
    if (sender.id !== browser.runtime.id || inside !== (SENDERS[name] === 'extension')) {
      throw new Error(`${name}: this sender may not send it`);
    }
    const payload = v.safeParse(PAYLOADS[name], message.data ?? undefined);
    if (!payload.success) throw new Error(`${name}: ${payload.issues[0].message}`);
    return (await handler(payload.output as Payload<K>, {
      tabId: sender.tab?.id,
      frameId: sender.frameId,
      windowId: sender.tab?.windowId,
      url: sender.url,
    })) as never;
  });
}
