import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handleLater, handlerOf } from '../../../utils/messages/messenger.ts';
import { pageRequests, tabRequests, type MessageName } from '../../../utils/messages/protocol.ts';

type Answer = { res?: unknown; err?: { message: string } };

const PAGE_SENDER = { id: 'test-extension-id', url: 'https://daffa.example/1', tab: { id: 7 }, frameId: 0 };
const OWN_SENDER = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/sidebar.html' };

/** Delivers a message as the browser would, and waits for the answer. */
function deliver(type: MessageName, data: unknown, sender: object): Promise<Answer> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(
      { id: 1, type, data, timestamp: 1 },
      sender as never,
      resolve as never,
    );
  });
}

const handle = handlerOf({ ...pageRequests, ...tabRequests });
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

describe('handle', () => {
  it('answers an own page and says which tab sent', async () => {
    const handler = vi.fn<() => undefined>(() => undefined);
    stops.push(handle('jump', handler));
    expect(await deliver('jump', { tabId: 3, start: 1, end: 4 }, { ...OWN_SENDER, tab: { id: 9 } })).toEqual({
      res: undefined,
    });
    expect(handler).toHaveBeenCalledWith(
      { tabId: 3, start: 1, end: 4 },
      {
        tabId: 9,
        frameId: undefined,
        windowId: undefined,
        url: OWN_SENDER.url,
      },
    );
  });

  it.each([
    ['a web page asking for a view', 'getView', { tabId: 3 }, PAGE_SENDER, /may not send it/],
    [
      'another extension',
      'getView',
      { tabId: 3 },
      { id: 'other', url: 'chrome-extension://other/x.html' },
      /may not send it/,
    ],
    [
      'an own page posing as a content script',
      'nothingToRead',
      { reason: 'empty' },
      OWN_SENDER,
      /may not send it/,
    ],
    ['a payload of the wrong type', 'getView', { tabId: 'x' }, OWN_SENDER, /Expected number/],
    [
      'a reason that is none',
      'nothingToRead',
      { reason: 'because' },
      PAGE_SENDER,
      /nothingToRead: Invalid type/,
    ],
    ['offsets below zero', 'jump', { tabId: 1, start: -1, end: 2 }, OWN_SENDER, /jump: Invalid value/],
  ] as const)('refuses %s', async (_, type, data, sender, reason) => {
    const handler = vi.fn<() => void>();
    stops.push(handle(type, handler as never));
    const { err } = await deliver(type, data, sender);
    expect(err?.message).toMatch(reason);
    expect(handler).not.toHaveBeenCalled();
  });

  it("passes a handler's failure on as a reason", async () => {
    stops.push(handle('readAgain', () => Promise.reject(new Error('the tab is gone'))));
    expect((await deliver('readAgain', { tabId: 1 }, OWN_SENDER)).err?.message).toBe('the tab is gone');
  });
});

describe('a handler in the place of another', () => {
  it('counts from then on, and the stop of the one before, which comes late, leaves it alone', async () => {
    const stopFirst = handle('packSummary', () => 'first' as never);
    const stopSecond = handle('packSummary', () => 'second' as never);
    stops.push(stopFirst, stopSecond);
    stopFirst();
    expect(await deliver('packSummary', undefined, OWN_SENDER)).toEqual({ res: 'second' });
  });
});

describe('handleLater', () => {
  it('loads what handles a message when the first comes, once for all that wait', async () => {
    const load = vi.fn<() => Promise<void>>(async () => {
      await Promise.resolve();
      if (load.mock.calls.length === 1) stops.push(handle('packSummary', () => ({ names: 3 }) as never));
    });
    let loading: Promise<void> | undefined;
    handleLater(['packSummary'], () => (loading ??= load()));
    expect(load).not.toHaveBeenCalled();
    const ask = () => deliver('packSummary', undefined, OWN_SENDER);
    expect(await Promise.all([ask(), ask()])).toEqual([{ res: { names: 3 } }, { res: { names: 3 } }]);
    expect(await ask()).toEqual({ res: { names: 3 } });
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('answers with the reason when it does not load, and loads nothing for a sender that may not send', async () => {
    const load = vi.fn<() => Promise<void>>(() => Promise.reject(new Error('the part is gone')));
    handleLater(['takeAsked'], load);
    expect((await deliver('takeAsked', { tabId: 1, host: 'page' }, PAGE_SENDER)).err?.message).toMatch(
      /may not send it/,
    );
    expect(load).not.toHaveBeenCalled();
    expect((await deliver('takeAsked', { tabId: 1, host: 'page' }, OWN_SENDER)).err?.message).toBe(
      'the part is gone',
    );
  });

  it('says so when what was loaded does not handle it', async () => {
    handleLater(['explain'], () => Promise.resolve());
    const { err } = await deliver('explain', { start: 0, end: 1 }, PAGE_SENDER);
    expect(err?.message).toBe('explain: nobody handles it');
  });
});
