import 'fake-indexeddb/auto';
import { afterAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  dropReading,
  putReading,
  readingOf,
  tabsWithReading,
} from '../../../entrypoints/background/tab-readings.ts';
import { Database, type Reading } from '../../../utils/store/database.ts';
import { keptArticle } from '../store/rows.ts';

const db = new Database(`test-${crypto.randomUUID()}`);
afterAll(() => db.delete());

function reading(tabId: number): Reading {
  const { page, report } = keptArticle('https://daffa.example/1', 1);
  return { tabId, url: 'https://daffa.example/1', status: 'ready', problem: null, page, report, kept: false };
}

it('what is read in a private window is known while its tab is open, and never in the database', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(
    (id) => Promise.resolve({ id, incognito: id === 7 }) as never,
  );
  await putReading(db, reading(7));
  await putReading(db, reading(8));
  expect(await readingOf(db, 7)).toEqual(reading(7));
  expect(await db.readings.toCollection().primaryKeys()).toEqual([8]);
  expect(new Set(await tabsWithReading(db))).toEqual(new Set([7, 8]));
  await dropReading(db, 7);
  expect(await readingOf(db, 7)).toBe(undefined);
});

it('of a tab that was closed before it could be asked whether it is private nothing is stored', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 9.'));
  await putReading(db, reading(9));
  expect(await readingOf(db, 9)).toBe(undefined);
  expect(await db.readings.get(9)).toBe(undefined);
});
