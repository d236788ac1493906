import { describe, expect, it } from 'vitest';
import { compareAll, CORPORA, libya, ofGroup } from './corpus.ts';
import { dayOf } from './naive.ts';

describe.each(CORPORA)('the sample: %s', (_, articles) => {
  const result = compareAll(articles, { referent: 'lna' });

  it('is every article of the demo articles, counted again by hand', () => {
    const days = articles.flatMap((one) => dayOf(one) ?? []).sort();
    const undated = articles.length - days.length;
    expect(articles.length).toBeGreaterThanOrEqual(10);
    expect(result.sample).toMatchObject({
      articles: articles.length,
      copies: 0,
      undated,
      first: days[0],
      last: days.at(-1),
      languages: Object.fromEntries(
        Object.entries(Object.groupBy(articles, ({ report }) => report.language)).map(([code, all]) => [
          code,
          all.length,
        ]),
      ),
      pack: { id: 'libya', version: libya.index.pack.version },
    });
    expect(result.groups.reduce((sum, group) => sum + group.articles, 0)).toBe(articles.length);
    expect(result.sample.outlets).toBe(result.groups.length);
  });

  it('has every article on its day, or among those without one', () => {
    let all = 0;
    for (const { group, days, undated } of result.time) {
      const told = ofGroup(articles, group);
      expect(undated).toBe(told.filter((one) => dayOf(one) === null).length);
      for (const [day, n] of Object.entries(days)) {
        expect(told.filter((one) => dayOf(one) === day)).toHaveLength(n);
        all += n;
      }
      all += undated;
    }
    expect(all).toBe(articles.length);
  });

  it('can be of some outlets and some days', () => {
    const some = result.groups.slice(0, 2).map(({ key }) => key);
    const until = '2020-01-07';
    const part = compareAll(articles, { outlets: some, from: '2020-01-05', until });
    const expected = some
      .flatMap((key) => ofGroup(articles, key))
      .filter((one) => (dayOf(one) ?? '') >= '2020-01-05' && (dayOf(one) ?? '9') <= until);
    expect(part.sample.articles).toBe(expected.length);
    expect(expected.length).toBeGreaterThan(0);
  });
});
