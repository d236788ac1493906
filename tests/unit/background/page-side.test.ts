/** The sidebar that a click on the page opens is the one that shows its place, though another one is open on the same tab. */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { annotateSelection, servePages } from '../../../entrypoints/background/page-side.ts';
import { openPanel } from '../../../entrypoints/background/panel.ts';
import type { AskedPlace, SidebarHost } from '../../../utils/messages/protocol.ts';

vi.mock('../../../entrypoints/background/panel.ts', () => ({ openPanel: vi.fn<typeof openPanel>() }));

const TAB = 7;
const PLACE = { start: 4, end: 9 };
const page = {
  id: fakeBrowser.runtime.id,
  url: 'https://daffa.example/1',
  tab: { id: TAB, windowId: 1 },
  frameId: 0,
};
const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidebar.html') };
/** What the page was told, in order. */
const told = vi.fn<(type: string) => void>();

async function ask(type: string, data: unknown, sender: object): Promise<unknown> {
  const reply = await new Promise<{ res: unknown; err?: { message: string } }>((resolve) => {
    const message = { id: 1, type, data, timestamp: 1 };
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
  if (reply.err) throw new Error(reply.err.message);
  return reply.res;
}
const take = (host: SidebarHost, tabId = TAB) =>
  ask('takeAsked', { tabId, host }, own) as Promise<AskedPlace | null>;
const opens = (panel: boolean) => vi.mocked(openPanel).mockResolvedValueOnce(panel);

beforeAll(servePages);
beforeEach(() => {
  told.mockClear();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    _: number,
    message: { type: string },
  ) => {
    told(message.type);
    return { res: message.type === 'selectedSpan' ? PLACE : undefined };
  }) as never);
});

describe('of two sidebars on one tab', () => {
  it('the panel shows the place when the panel was opened, and once', async () => {
    opens(true);
    await ask('openSidebar', PLACE, page);
    expect(await take('page')).toBeNull();
    expect(await take('panel')).toEqual({ ...PLACE, opened: true, annotate: false });
    expect(await take('panel')).toBeNull();
    expect(told).not.toHaveBeenCalledWith('togglePanel');
  });

  it('the one in the page shows it when no panel was opened', async () => {
    opens(false);
    await ask('openSidebar', PLACE, page);
    expect(told).toHaveBeenCalledWith('togglePanel');
    expect(await take('panel')).toBeNull();
    expect(await take('page')).toEqual({ ...PLACE, opened: true, annotate: false });
  });

  it.each<[SidebarHost, SidebarHost]>([
    ['panel', 'page'],
    ['page', 'panel'],
  ])('only the one that was opened, in the %s, takes what is to be annotated', async (host, other) => {
    await annotateSelection(TAB, Promise.resolve(host === 'panel'));
    expect(await take(other)).toBeNull();
    expect(await take(host)).toEqual({ ...PLACE, opened: true, annotate: true });
  });

  it('both go to the mark that was clicked, without the focus', async () => {
    await ask('pointAt', PLACE, page);
    const shown = { ...PLACE, opened: false, annotate: false };
    expect(await take('panel')).toEqual(shown);
    expect(await take('page')).toEqual(shown);
    expect(await take('panel')).toBeNull();
  });

  it('a place that was opened in one takes the turn of a mark that the other has not shown yet', async () => {
    await ask('pointAt', { start: 0, end: 2 }, page);
    opens(true);
    await ask('openSidebar', PLACE, page);
    expect(await take('page')).toBeNull();
    expect(await take('panel')).toMatchObject(PLACE);
  });
});

it('a sidebar of another tab is given nothing', async () => {
  opens(true);
  await ask('openSidebar', PLACE, page);
  expect(await take('panel', 8)).toBeNull();
  expect(await take('panel')).not.toBeNull();
});

it('a place that no sidebar asked for within seconds is forgotten', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await ask('pointAt', PLACE, page);
  vi.setSystemTime(Date.now() + 6000);
  expect(await take('panel')).toBeNull();
  vi.useRealTimers();
});
