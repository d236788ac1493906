// @vitest-environment happy-dom
/** The sidebar in the browser's panel follows the tab of its own window. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followTab } from '../../../entrypoints/sidebar/follow-tab.ts';
import type { AskedPlace } from '../../../utils/messages/protocol.ts';
import type { SidebarView } from '../../../utils/report/view.ts';

/** However long a busy machine takes. */
const PATIENCE = { timeout: 20_000 };
const show = vi.fn<(view: SidebarView | null) => void>();
const point = vi.fn<(place: AskedPlace) => void>();
/** What the background was asked, without the time. */
const asked = vi.fn<(type: string, data: unknown) => void>();
let active: number;
let stop: () => void;

/** Tabs whose question for a place is answered late, with the answer that is held back. */
const late = new Map<number, ((reply: object) => void) | null>();

beforeEach(() => {
  active = 7;
  late.clear();
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: active }]) as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((
    message: { type: string; data: { tabId: number } },
    answer: (reply: object) => void,
  ) => {
    asked(message.type, message.data);
    const { tabId } = message.data;
    if (message.type === 'takeAsked' && late.has(tabId)) late.set(tabId, answer);
    else answer({ res: message.type === 'getView' ? { tabId } : null });
  }) as never);
});
afterEach(() => {
  stop();
  history.replaceState(null, '', '?');
  vi.clearAllMocks();
});

const activated = (windowId: number, tabId: number) =>
  fakeBrowser.tabs.onActivated.trigger({ windowId, tabId });
/** Follows, and waits until the first view was shown and its place asked for. */
async function follow(search: string): Promise<void> {
  history.replaceState(null, '', `?${search}`);
  stop = followTab(show, point);
  await vi.waitFor(() => expect(asked).toHaveBeenCalledWith('takeAsked', expect.anything()), PATIENCE);
}

it('begins anew when its window shows another tab', async () => {
  await follow('');
  active = 8;
  await activated(1, 8);
  await vi.waitFor(() => expect(show.mock.lastCall).toEqual([{ tabId: 8 }]), PATIENCE);
  expect(show.mock.calls).toEqual([[{ tabId: 7 }], [null], [{ tabId: 8 }]]);
});

it('stays as it is when another window shows another tab', async () => {
  await follow('');
  await activated(2, 30);
  // The next change of its own window is shown, and nothing was in between.
  active = 8;
  await activated(1, 8);
  await vi.waitFor(() => expect(show.mock.lastCall).toEqual([{ tabId: 8 }]), PATIENCE);
  expect(show.mock.calls).toEqual([[{ tabId: 7 }], [null], [{ tabId: 8 }]]);
});

it('passes over a place of a tab that was left before it came', async () => {
  late.set(7, null);
  await follow('');
  active = 8;
  await activated(1, 8);
  await vi.waitFor(() => expect(show.mock.lastCall).toEqual([{ tabId: 8 }]), PATIENCE);
  late.get(7)!({ res: { start: 0, end: 4, opened: true, annotate: false } });
  active = 9;
  await activated(1, 9);
  await vi.waitFor(() => expect(show.mock.lastCall).toEqual([{ tabId: 9 }]), PATIENCE);
  expect(point).not.toHaveBeenCalled();
});

it.each([
  ['', { tabId: 7, host: 'panel' }],
  ['tab=5', { tabId: 5, host: 'page' }],
])('asks for places as the sidebar that it is: ?%s', async (search, question) => {
  await follow(search);
  expect(asked).toHaveBeenCalledWith('takeAsked', question);
});
