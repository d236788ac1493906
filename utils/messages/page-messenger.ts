/**
 * The content script's end of the messages in `protocol.ts`. It is loaded into every page that is read, so it brings no
 * schemas: what the background sends is typed where it is sent, and nobody else is listened to.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { Answer, FromPage, Payload, Protocol, ToPage } from './protocol.ts';

const messaging = defineExtensionMessaging<Protocol>();

/** Sends to the background. Rejects when nobody answers or it failed. */
export function send<K extends FromPage>(name: K, payload: Payload<K>): Promise<Answer<K>> {
  return messaging.sendMessage(name, ...([payload] as never)) as Promise<Answer<K>>;
}

/**
 * Handles one kind of message from the extension itself; the promise of any other sender rejects.
 * @returns a function that stops handling
 */
export function handle<K extends ToPage>(
  name: K,
  handler: (payload: Payload<K>) => Answer<K> | Promise<Answer<K>>,
): () => void {
  return messaging.onMessage(name, async (message) => {
    const { sender, data } = message as unknown as {
      sender: { id?: string; url?: string; tab?: unknown };
      data: Payload<K>;
    };
    const inside = sender.url?.startsWith(browser.runtime.getURL('/')) ?? sender.tab === undefined;
    if (sender.id !== browser.runtime.id || !inside) throw new Error(`${name}: this sender may not send it`);
    return (await handler(data)) as never;
  });
}
