/** What a driver asks the extension itself, from a page of it that is only text. */
import type { Answer, MessageName, Payload } from '../../../utils/messages/protocol.ts';
import type { Driver } from './driver.ts';
import type { View } from './view.ts';

/** A file of the extension in which nothing runs. */
export const HOME = 'licences.txt';

/** As far as it is called inside that page. Chromium has it by this name, too, if only by callbacks of old. */
declare const chrome: {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    getManifest(): { version: string };
    reload(): void;
  };
  tabs: { query(which: object): Promise<{ id?: number; url?: string }[]> };
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  extension: { getViews(): Window[] };
};

interface InHome extends Pick<Driver, 'ask' | 'inside' | 'addresses' | 'granted' | 'version' | 'panelText'> {
  activeTab: () => Promise<number>;
  /** Loads the extension anew from its folder, which closes its pages. */
  restart(): Promise<void>;
}

/** @param home the page; another one after an update */
export function inHome(home: () => View): InHome {
  return {
    inside: (code, arg) => home().run(code, arg),
    addresses: () => home().run(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? '')),
    granted: () => home().run(async () => (await chrome.permissions.getAll()).origins ?? []),
    version: () => home().run(() => chrome.runtime.getManifest().version),
    async ask<K extends MessageName>(type: K, data: Payload<K>): Promise<Answer<K>> {
      const answer = await home().run(
        async (message) =>
          (await chrome.runtime.sendMessage(message)) as
            | { res?: unknown; err?: { message: string } }
            | undefined,
        { id: Date.now(), type, data, timestamp: Date.now() },
      );
      if (!answer || answer.err)
        throw new Error(`${type} was not answered: ${answer?.err?.message ?? 'nobody listens'}`);
      return (answer.res ?? null) as Answer<K>;
    },
    panelText: () =>
      home().run(() => {
        const isPanel = ({ location }: Window) =>
          location.pathname === '/sidebar.html' && location.search === '';
        return chrome.extension.getViews().find(isPanel)?.document.body.innerText ?? null;
      }),
    async activeTab() {
      const found = await home().run(
        async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id,
      );
      if (found == null) throw new Error('The browser names no active tab.');
      return found;
    },
    restart: () => home().run(() => void setTimeout(() => chrome.runtime.reload(), 50)),
  };
}
