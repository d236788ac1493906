/** The edge of the background: any value as a message, as a payload and as a sender; and the content script's own edge. */
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { broadcasts } from '../../../utils/messages/broadcasts.ts';
import { handlerOf } from '../../../utils/messages/messenger.ts';
import * as page from '../../../utils/messages/page-messenger.ts';
import { pageRequests, type ToPage } from '../../../utils/messages/protocol.ts';
import { anyJson, isPolluted, runs } from '../fuzz.ts';
import { REQUESTS } from './schemas.ts';

type Reply = { res?: unknown; err?: { message: string } };

const OWN = 'test-extension-id';
const SCHEMAS = { ...REQUESTS, ...broadcasts };
const NAMES = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];
const handle = handlerOf(SCHEMAS);
/** Who may send a message. */
const senderOf = (name: string) => (Object.hasOwn(pageRequests, name) ? 'page' : 'extension');

/** Who may knock: each with whether they are a page of the extension, a page of the web, or nobody. */
const SENT_BY = [
  ['extension', { id: OWN, url: `chrome-extension://${OWN}/sidebar.html` }],
  ['extension', { id: OWN, url: `chrome-extension://${OWN}/sidebar.html?tab=7`, tab: { id: 7 }, frameId: 4 }],
  ['extension', { id: OWN }],
  ['page', { id: OWN, url: 'https://daffa.example/1', tab: { id: 7 }, frameId: 0 }],
  ['page', { id: OWN, url: 'https://daffa.example/1', tab: { id: 7 }, frameId: 3 }],
  ['page', { id: OWN, url: `https://daffa.example/chrome-extension://${OWN}/`, tab: { id: 7 } }],
  ['page', { id: OWN, url: 'about:blank', tab: { id: 7 } }],
  ['page', { id: OWN, tab: { id: 7 } }],
  ['nobody', { id: 'other', url: 'chrome-extension://other/sidebar.html' }],
  ['nobody', { id: 'other', url: `chrome-extension://${OWN}/sidebar.html` }],
  ['nobody', { url: 'https://daffa.example/1', tab: { id: 7 } }],
  ['nobody', { id: `${OWN}x`, url: `chrome-extension://${OWN}x/sidebar.html` }],
  ['nobody', {}],
] as const;

/** What can come through the browser's own copying beside JSON: Firefox clones, Chromium writes JSON. */
const anyPayload = fc.oneof(
  { weight: 4, arbitrary: anyJson },
  fc.constantFrom(undefined, NaN, Infinity, 10n, new Date(NaN), new Map([['tabId', 1]]), new Uint8Array(9), /x/u),
  fc.constant(null).map(() => {
    const ring: Record<string, unknown> = { tabId: 1 };
    ring['self'] = ring;
    return ring;
  }),
  fc.constantFrom(500, 20_000).map((depth) => {
    let deep: unknown = 1;
    for (let i = 0; i < depth; i++) deep = [deep];
    return { annotation: deep, records: deep, tabId: deep, preview: false };
  }),
); // oxfmt-ignore

/** A whole message is never `undefined`: browsers do not send that. */
const anyMessage = anyPayload.filter((message) => message !== undefined);

/** Delivers a message as the browser would; null when nobody answers it. */
async function deliver(message: unknown, sender: object): Promise<Reply | null> {
  let answer: ((reply: Reply) => void) | undefined;
  const reply = new Promise<Reply>((resolve) => (answer = resolve));
  const heard = (await fakeBrowser.runtime.onMessage.trigger(
    message, sender as never, answer as never)) as unknown[]; // oxfmt-ignore
  return heard.includes(true) ? reply : null;
}

const asked: unknown[] = [];
const stops: (() => void)[] = [];
function listen(): void {
  for (const name of NAMES) stops.push(handle(name, ((payload: unknown) => asked.push(payload)) as never));
}
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  asked.length = 0;
});

describe('every message of the protocol', () => {
  it('comes from a page of the web or from the extension', () => {
    expect(NAMES.length).toBeGreaterThan(50);
    expect(NAMES.filter((name) => senderOf(name) === 'page').toSorted()).toEqual([
      'articleRead', 'explain', 'hideLauncher', 'moveLauncher', 'nothingToRead', 'openOptions', 'openSidebar', 'pageLook',
      'pointAt',
    ]); // oxfmt-ignore
  });

  it.each(NAMES)('%s: any payload from anyone is handled or refused by name', async (name) => {
    listen();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...SENT_BY), anyPayload, async ([who, sender], data) => {
        asked.length = 0;
        const reply = await deliver({ id: 1, type: name, data, timestamp: 1 }, sender);
        const handled = who === senderOf(name) && v.is(SCHEMAS[name], data ?? undefined);
        expect(asked).toHaveLength(handled ? 1 : 0);
        expect(reply?.err?.message ?? 'handled').toMatch(
          handled ? /^handled$/u : new RegExp(`^${name}: \\S`, 'u'),
        );
        expect(isPolluted()).toBe(false);
      }),
      runs(40),
    );
  });
});

describe('what is no message', () => {
  it('reaches no handler, whatever it is', async () => {
    listen();
    const type = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'valueOf', ''), anyJson);
    const envelope = fc.oneof(
      anyMessage,
      fc.record({ id: anyJson, type, data: anyPayload, timestamp: fc.oneof(fc.integer(), anyJson) }),
    );
    await fc.assert(
      fc.asyncProperty(envelope, fc.constantFrom(...SENT_BY), async (message, [, sender]) => {
        await deliver(message, sender);
        expect(asked).toEqual([]);
      }),
      runs(1000),
    );
  });
});

describe('the content script', () => {
  it('answers the extension alone, and passes over what is no message', async () => {
    const toPage = ['read', 'reveal', 'toggleMarks', 'togglePanel'] as const satisfies readonly ToPage[];
    for (const name of toPage) page.handle(name, () => void asked.push(name) as never);
    const envelope = fc.oneof(
      anyMessage,
      fc.record({ id: fc.integer(), type: fc.constantFrom(...toPage, '__proto__'), data: anyPayload }),
    );
    await fc.assert(
      fc.asyncProperty(envelope, fc.constantFrom(...SENT_BY), async (message, [who, sender]) => {
        asked.length = 0;
        const reply = await deliver(message, sender);
        expect(who === 'extension' ? [] : asked).toEqual([]);
        expect(reply?.err?.message ?? 'may not send it').toMatch(/may not send it/u);
      }),
      runs(1000),
    );
  });
});
