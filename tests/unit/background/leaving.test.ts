/** A page that is left while what was read of it is still being compared and stored. */
import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keptNear } from '../../../entrypoints/background/kept.ts';
import { openEngines } from '../../../entrypoints/background/packs.ts';
import { serveReadings } from '../../../entrypoints/background/readings.ts';
import { forgetReading, forgetTab, noteState } from '../../../entrypoints/background/tab-state.ts';
import { Database } from '../../../utils/store/database.ts';

vi.mock('../../../entrypoints/background/packs.ts', () => ({ openEngines: vi.fn<typeof openEngines>() }));
vi.mock('../../../entrypoints/background/kept.ts', () => ({
  keptNear: vi.fn<typeof keptNear>(),
  keptAmong: async (_: unknown, report: object) => ({ report, known: [], says: new Map() }),
}));

const NOTHING = { articles: [], evidence: {} };
const TEXT =
  'عاد الهدوء إلى حي الزهور، وفتحت المتاجر أبوابها صباح الأحد بعد أسبوع من الإغلاق، وقال أصحابها إن الزبائن قليلون في هذا الشهر.\n';
const db = new Database(`test-${crypto.randomUUID()}`);

beforeAll(() => {
  fakeBrowser.tabs.get = (async (id: number) => ({ id, incognito: false })) as never;
  serveReadings(db);
});
beforeEach(() => void vi.mocked(openEngines).mockResolvedValue([]));
afterEach(() => db.readings.clear());
afterAll(() => db.delete());

/** Has a page read in a tab, as its content script does. */
async function read(tabId: number, url: string, text = TEXT): Promise<void> {
  const block = { start: 0, end: text.length - 1, kind: 'paragraph', article: true, linkDensity: 0 };
  const data = {
    url, canonical: null, title: 'الهدوء', siteName: null, byline: null, published: null, text, blocks: text === TEXT ? [block] : [],
  }; // oxfmt-ignore
  const sender = { id: fakeBrowser.runtime.id, url, tab: { id: tabId }, frameId: 0 };
  const reply = await new Promise<{ err?: { message: string } }>((resolve) => {
    const message = { id: 1, type: 'articleRead', data, timestamp: 1 };
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
  expect(reply.err).toBeUndefined();
}

/** Has a page read that takes its time to be compared; the answer lets it come to its end, and waits for that. */
async function readSlowly(tabId: number, url: string): Promise<() => Promise<void>> {
  const compared = Promise.withResolvers<typeof NOTHING>();
  vi.mocked(keptNear).mockReturnValueOnce(compared.promise);
  await read(tabId, url);
  await expect.poll(() => vi.mocked(keptNear).mock.calls.length).toBe(1);
  vi.mocked(keptNear).mockResolvedValue(NOTHING);
  return async () => {
    compared.resolve(NOTHING);
    // What another tab reads after it is noted after it.
    await read(99, 'https://daffa.example/last');
    await expect.poll(() => shown(99)).toBe('https://daffa.example/last');
  };
}

const shown = async (tabId: number) => (await db.readings.get(tabId))?.url;

const A = 'https://daffa.example/a';
const B = 'https://daffa.example/b';

it('is noted when it was not left', async () => {
  const end = await readSlowly(7, A);
  await end();
  expect(await shown(7)).toBe(A);
});

it('leaves nothing behind when its tab was closed', async () => {
  const end = await readSlowly(7, A);
  await forgetTab(db, 7);
  await end();
  expect(await shown(7)).toBeUndefined();
});

it('is not noted for the page that came after it', async () => {
  const end = await readSlowly(7, A);
  await forgetReading(db, 7, performance.now());
  await end();
  expect(await shown(7)).toBeUndefined();
});

it('does not take the place of the next article, nor of a page without one', async () => {
  const end = await readSlowly(7, A);
  await read(7, B);
  await expect.poll(() => shown(7)).toBe(B);
  await end();
  expect(await shown(7)).toBe(B);

  vi.mocked(keptNear).mockClear();
  const endB = await readSlowly(8, B);
  await noteState(db, 8, null, 'no-article');
  await endB();
  expect(await db.readings.get(8)).toMatchObject({ status: 'no-article' });
});

it('is noted when the page before it is forgotten only after it was begun', async () => {
  const since = performance.now();
  const end = await readSlowly(7, A);
  await forgetReading(db, 7, since);
  await end();
  expect(await shown(7)).toBe(A);
});

it('is noted of the same page when that is read once more meanwhile', async () => {
  const end = await readSlowly(7, A);
  const again = Promise.withResolvers<typeof NOTHING>();
  vi.mocked(keptNear).mockReturnValueOnce(again.promise);
  await read(7, A);
  await end();
  expect(await shown(7)).toBe(A);
  await db.readings.delete(7);
  again.resolve(NOTHING);
  await expect.poll(() => shown(7)).toBe(A);
});

it('a page without an article, left while the packs were opened, does not take the place of the next one', async () => {
  const opened = Promise.withResolvers<[]>();
  vi.mocked(openEngines).mockReturnValueOnce(opened.promise);
  const left = read(7, A, 'القائمة');
  const end = await readSlowly(7, B);
  opened.resolve([]);
  await left;
  await end();
  expect(await db.readings.get(7)).toMatchObject({ url: B, status: 'off-topic' });
});
