/** Days where the reader is, some hours ahead of UTC. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { citation } from '../../../utils/annotation/files/citation.ts';
import { publishedOn } from '../../../utils/article/published.ts';
import { Comparison } from '../../../utils/framing/compare.ts';
import { factsOf } from '../../../utils/framing/facts.ts';
import { EVERYTHING } from '../../../utils/framing/query.ts';
import { namesIn, tablesOf } from '../../../utils/framing/tables.ts';
import { localDay } from '../../../utils/i18n/dates.ts';
import { parsePack } from '../../../utils/packs/load.ts';
import { indexPack } from '../../../utils/report/pack-index.ts';
import { small } from '../packs/small.ts';
import { annotation, keptArticle } from '../store/rows.ts';

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

it.each(['0000-00-00 00:00:00', '0001-01-01T00:00:00', '2019-13-45'])(
  'what sites write for a date that they do not know is none: %s',
  (published) => {
    expect(publishedOn({ published, text: '', blocks: [] })).toBe(null);
    const { page, report } = keptArticle('https://daffa.example/1', 1);
    const source = { index: indexPack(parsePack(small(), 'ferry')), corpus: [] };
    const comparison = new Comparison(source.index, EVERYTHING, null);
    for (const day of ['2019-04-04', published])
      comparison.add(factsOf(page, { ...report, published: day }, source, null));
    const result = comparison.result();
    expect(result.sample).toMatchObject({ undated: 1, first: '2019-04-04', last: '2019-04-04' });
    expect(tablesOf(result, namesIn('en'), 'week').find(({ id }) => id === 'time')?.rows).toHaveLength(2);
  },
);
