// @vitest-environment happy-dom
/** Answers that come late, out of order or not at all: the sidebar shows the tab that it is on now. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SidebarView } from '../../../utils/report/view.ts';

const asked: { tabId: number; answer: (view: SidebarView) => void; fail: (why: Error) => void }[] = [];
vi.mock('../../../utils/messages/messenger.ts', async (original) => ({
  ...(await original<object>()),
  send: (name: string, { tabId }: { tabId: number }) =>
    name === 'getView'
      ? new Promise((answer, fail) => asked.push({ tabId, answer, fail }))
      : Promise.resolve(null),
}));
const { followTab } = await import('../../../entrypoints/sidebar/follow-tab.ts');

const viewOf = (tabId: number): SidebarView => ({ tabId }) as SidebarView;
/** However long a busy machine takes. */
const waitUntil = (so: () => boolean) => vi.waitUntil(so, { timeout: 20_000 });
const shown: (number | null)[] = [];
let active = 1;

beforeEach(() => {
  asked.length = shown.length = 0;
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((() => Promise.resolve([{ id: active }])) as never);
});

/** Follows the active tab, and goes to another before the first has answered. */
async function leaveEarly(): Promise<() => void> {
  active = 1;
  const stop = followTab(
    (view) => shown.push(view?.tabId ?? null),
    () => undefined,
  );
  await waitUntil(() => asked.length === 1);
  active = 2;
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 1 });
  await waitUntil(() => asked.length === 2);
  return stop;
}

it('an answer about a tab that was left is passed over, however late it comes', async () => {
  const stop = await leaveEarly();
  asked[1]!.answer(viewOf(2));
  await waitUntil(() => shown.includes(2));
  asked[0]!.answer(viewOf(1));
  await Promise.resolve();
  expect(shown).toEqual([null, 2]);
  stop();
});

it('a question that is never answered keeps nobody from the next', async () => {
  const stop = await leaveEarly();
  asked[1]!.fail(new Error('the background was stopped'));
  await waitUntil(() => shown.length === 2);
  asked[0]!.fail(new Error('the tab is gone'));
  active = 3;
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 3, windowId: 1 });
  await waitUntil(() => asked.length === 3);
  asked[2]!.answer(viewOf(3));
  await waitUntil(() => shown.at(-1) === 3);
  expect(shown).not.toContain(1);
  stop();
});
