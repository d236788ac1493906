import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as background from '../../../utils/messages/messenger.ts';
import * as page from '../../../utils/messages/page-messenger.ts';
import { pageRequests } from '../../../utils/messages/protocol.ts';

const ID = 'test-extension-id';
const handleInBackground = background.handlerOf(pageRequests);
const PAGE = { id: ID, url: 'https://daffa.example/1', tab: { id: 7 }, frameId: 0 };
const WORKER = { id: ID };

/** Carries a message to whoever listens, as the browser would, and the first answer back. */
function carry(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
}

function carryToBackground(): void {
  const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  asked.mockImplementation(((message: unknown) => carry(message, PAGE)) as never);
}

function carryToPage(): void {
  const asked = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
  asked.mockImplementation(((_: number, message: unknown) => carry(message, WORKER)) as never);
}

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

describe('the content script and the background', () => {
  it('a question of the page is answered by the handler of the background', async () => {
    carryToBackground();
    const span = { start: 3, end: 9 };
    const handler = vi.fn<() => null>(() => null);
    stops.push(handleInBackground('explain', handler));
    expect(await page.send('explain', span)).toBeNull();
    expect(handler).toHaveBeenCalledWith(span, expect.objectContaining({ tabId: 7, url: PAGE.url }));
  });

  it("the background's failure reaches the page with its reason", async () => {
    carryToBackground();
    stops.push(handleInBackground('explain', () => Promise.reject(new Error('the pack is gone'))));
    await expect(page.send('explain', { start: 0, end: 1 })).rejects.toThrow('the pack is gone');
  });

  it('says so when nobody answers', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    await expect(page.send('pageLook', undefined)).rejects.toThrow('No response');
  });

  it('a background that is stopped over a question is asked once more, and no more', async () => {
    const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    const closed = new Error('The message port closed before a response was received.');
    asked.mockRejectedValueOnce(closed).mockResolvedValueOnce({ res: null } as never);
    expect(await page.send('explain', { start: 0, end: 1 })).toBeNull();
    asked.mockRejectedValue(closed);
    await expect(page.send('explain', { start: 0, end: 1 })).rejects.toThrow('closed before');
    expect(asked).toHaveBeenCalledTimes(4);
  });

  it('a question of the background is answered by the handler of the page', async () => {
    carryToPage();
    page.handle('reveal', ({ start }) => start === 4);
    expect(await background.send('reveal', { start: 4, end: 5 }, 7)).toBe(true);
    expect(await background.send('reveal', { start: 1, end: 5 }, 7)).toBe(false);
  });

  it("the page's failure reaches the background with its reason", async () => {
    carryToPage();
    page.handle('read', () => Promise.reject(new Error('no article here')));
    await expect(background.send('read', undefined, 7)).rejects.toThrow('no article here');
  });

  it.each([
    ['another extension', { id: 'other' }],
    ['a content script of another page', PAGE],
  ])('the page does not listen to %s', async (_, sender) => {
    const handler = vi.fn<() => void>();
    page.handle('toggleMarks', handler);
    const message = { id: 1, type: 'toggleMarks', data: undefined, timestamp: 1 };
    expect(await carry(message, sender)).toMatchObject({
      err: { message: expect.stringMatching(/may not/u) },
    });
    expect(handler).not.toHaveBeenCalled();
  });
});
