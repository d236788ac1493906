/** What the tests of annotations in tabs share: a page that was read, and a way to ask the background as the sidebar does. */
import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetAnchors, serveAnchors } from '../../../entrypoints/background/anchors.ts';
import type { Target } from '../../../utils/annotation/types.ts';
import type { Report } from '../../../utils/report/types.ts';
import { saveAnnotation } from '../../../utils/store/annotations.ts';
import { Database } from '../../../utils/store/database.ts';
import { annotation } from '../store/rows.ts';

export const TAB = 7;
export const URL = 'https://daffa.example/news/1?ref=home#top';
export const ID = 'https://daffa.example/news/1';
export const TEXT =
  'عاد الهدوء إلى حي الزهور\nوفتحت المتاجر أبوابها صباح الأحد بعد أسبوع من الإغلاق، وقال أصحابها إن الزبائن قليلون.\n';

export const db = new Database(`test-${crypto.randomUUID()}`);
export const painted = vi.fn<(tabId: number, message: { type: string; data: unknown }) => void>();

/** A background that serves annotations, and tabs that note what they are told; nothing is left between two tests. */
export function useAnchors(): void {
  beforeAll(() => serveAnchors(db));
  beforeEach(() => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(((
      tabId: number,
      message: { type: string; data: unknown },
      _: unknown,
      answer: (reply: object) => void,
    ) => {
      painted(tabId, message);
      answer({ res: undefined });
    }) as never);
  });
  afterEach(async () => {
    await Promise.all([db.readings.clear(), db.annotations.clear()]);
    for (const tabId of [TAB, 8]) forgetAnchors(tabId);
  });
  afterAll(() => db.delete());
}

/** Asks the background as the sidebar would. */
export async function ask<T>(type: string, data: object): Promise<T> {
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidebar.html') };
  const message = { id: 1, type, data, timestamp: 1 };
  const reply = await new Promise<{ res: T; err?: { message: string } }>((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
  if (reply.err) throw new Error(reply.err.message);
  return reply.res;
}

export function read(text: string, tabId = TAB, url = URL, id = ID): Promise<unknown> {
  const page = { url, canonical: ID, title: 'الهدوء', text, blocks: [] };
  const report = { id, title: 'الهدوء', outlet: null, published: '2020-06-05' } as unknown as Report;
  return db.readings.put({
    tabId, url, status: 'ready', problem: null, report, kept: false,
    page: { ...page, siteName: null, byline: null, published: null },
  }); // oxfmt-ignore
}

export function place(words: string, text = TEXT) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

export async function annotate(words: string): Promise<void> {
  const target = await ask<Target>('targetAt', { tabId: TAB, ...place(words) });
  await saveAnnotation(db, { ...annotation(1), id: `urn:uuid:${crypto.randomUUID()}`, target });
}
