import { describe, expect, it } from 'vitest';
import { compareFacts, factsFor, libya, siteArticles, type Read } from './corpus.ts';

const site = await siteArticles();

describe('near-copies', () => {
  const facts = factsFor(site, 'lna');
  const [first, second, ...rest] = facts;
  const copied = [{ ...first!, cluster: 'c' }, { ...second!, cluster: 'c' }, ...rest];

  it('count once, the first of them', () => {
    const once = compareFacts(copied, { referent: 'lna' });
    expect(once.sample).toMatchObject({ articles: facts.length - 1, copies: 1 });
    const articles = once.names.flatMap(({ cells }) =>
      Object.values(cells).flatMap(({ citations }) => citations.map((one) => one.article)),
    );
    expect(articles).toContain(first!.id);
    expect(articles).not.toContain(second!.id);
  });

  it('count each when the query asks for them', () => {
    const all = compareFacts(copied, { referent: 'lna', includeCopies: true });
    expect(all.sample).toMatchObject({ articles: facts.length, copies: 1 });
    expect(all.names).toEqual(compareFacts(facts, { referent: 'lna' }).names);
  });
});

describe('by camp', () => {
  it('outlets without a documented stance stand apart, and camps in the order of the pack', () => {
    const facts = factsFor(site, null).map((one, i) => ({
      ...one,
      outlet: { ...one.outlet, camp: ['gna', 'none', 'lna'][i % 3]! },
    }));
    const { groups } = compareFacts(facts, { by: 'camp' });
    expect(groups.map(({ key }) => key)).toEqual(['lna', 'gna', 'none']);
    expect(groups.map(({ articles }) => articles).reduce((a, b) => a + b, 0)).toBe(site.length);
  });
});

describe('the day of a text that says none', () => {
  const known = libya.index.pack.articles.find(({ published }) => (published ?? '').length >= 10)!;
  const [{ page, report }] = site as [Read];
  const published = (similarity: number, id = known.id) =>
    factsFor([{ page, report: { ...report, published: null, recognised: { id, similarity } } }], null)[0]!
      .published;

  it('is that of the corpus article whose text it is', () => {
    expect(published(1)).toBe(known.published);
  });

  it('is not known of a copy, nor of an article whose month alone is known', () => {
    const month = libya.index.pack.articles.find((one) => one.published?.length === 7)!;
    expect(published(0.7)).toBeNull();
    expect(published(1, month.id)).toBeNull();
  });
});
