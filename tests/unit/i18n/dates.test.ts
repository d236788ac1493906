/** Days where the reader is, some hours ahead of UTC. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { citation } from '../../../utils/annotation/files/citation.ts';
import { publishedOn } from '../../../utils/article/published.ts';
import { localDay } from '../../../utils/i18n/dates.ts';
import { annotation } from '../store/rows.ts';

beforeAll(() => void vi.stubEnv('TZ', 'Africa/Tripoli'));
afterAll(() => void vi.unstubAllEnvs());

const MIDNIGHT = Date.UTC(2026, 0, 1, 22, 30);

it('a moment after midnight is of the day that has begun', () => {
  expect(localDay(MIDNIGHT)).toBe('2026-01-02');
  expect(localDay(MIDNIGHT - 60 * 60_000)).toBe('2026-01-01');
});

it('what was read after midnight is cited with that day', () => {
  expect(citation(annotation(1, { createdAt: MIDNIGHT }), 'en')).toContain('accessed Jan 2, 2026');
});

it('a day that a page gives without a time is that day', () => {
  const published = (date: string) => publishedOn({ published: date, text: '', blocks: [] });
  expect(published('Thu, 4-Apr-2019')).toBe('2019-04-04');
  expect(published('2019-04-04T00:30:00+02:00')).toBe('2019-04-04');
});
