import 'fake-indexeddb/auto';
/** A clock that jumps: nothing is forgotten by it, backups go on, and versions of a note stay in their order. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isDue } from '../../../entrypoints/background/rolling.ts';
import { annotationsPage, saveAnnotation } from '../../../utils/store/annotations.ts';
import { isClockBelieved } from '../../../utils/store/clock.ts';
import { Database } from '../../../utils/store/database.ts';
import { annotation } from './rows.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2024, 4, 1);

beforeEach(() => fakeBrowser.reset());

describe('what is forgotten by age', () => {
  it('is forgotten by a clock that goes on from day to day, the first time too', async () => {
    for (const days of [0, 1, 2, 2.5, 8]) expect(await isClockBelieved(NOW + days * DAY)).toBe(true);
  });

  it('waits for a day after the clock has jumped ahead, however often it is looked at', async () => {
    await isClockBelieved(NOW);
    const ahead = NOW + 3000 * DAY;
    for (const hours of [0, 1, 23]) expect(await isClockBelieved(ahead + (hours * DAY) / 24)).toBe(false);
    expect(await isClockBelieved(ahead + DAY)).toBe(true);
  });

  it('waits for a day after the clock has gone back, and not until the wrong time comes', async () => {
    await isClockBelieved(NOW);
    await isClockBelieved(NOW + 3000 * DAY);
    expect(await isClockBelieved(NOW + DAY / 24)).toBe(false);
    expect(await isClockBelieved(NOW + 2 * DAY)).toBe(true);
  });
});

describe('automatic backups', () => {
  it.each([
    ['none was made yet', { lastAt: null, changes: 0 }, true],
    ['nothing has changed for a month', { lastAt: NOW - 30 * DAY, changes: 0 }, false],
    ['something has changed within a day', { lastAt: NOW - DAY / 2, changes: 3 }, false],
    ['something has changed, and a day is over', { lastAt: NOW - 2 * DAY, changes: 3 }, true],
    ['the last one is of the future', { lastAt: NOW + 900 * DAY, changes: 3 }, true],
    ['much has changed', { lastAt: NOW, changes: 50 }, true],
  ])('%s: due %3$s', (_, state, due) => {
    expect(isDue(state, NOW)).toBe(due);
  });
});

describe('versions of an annotation', () => {
  afterEach(() => void vi.useRealTimers());

  it('have times in their order when the clock was set back, and keep when the first was made', async () => {
    const db = new Database(`clock-${Math.random()}`);
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    const first = await saveAnnotation(db, annotation(1));
    vi.setSystemTime(NOW - 400 * DAY);
    const second = await saveAnnotation(db, { ...first, note: 'second' }, first.changedAt);
    expect(second.changedAt).toBeGreaterThan(first.changedAt);
    expect(second.createdAt).toBe(first.createdAt);
    vi.setSystemTime(NOW + 4000 * DAY);
    const third = await saveAnnotation(db, { ...second, note: 'third' }, second.changedAt);
    expect(third.changedAt).toBe(NOW + 4000 * DAY);
    const { annotations } = await annotationsPage(db, null, 10);
    expect(annotations.map(({ note }) => note)).toEqual(['third']);
    vi.useRealTimers();
    await db.delete();
  });
});
