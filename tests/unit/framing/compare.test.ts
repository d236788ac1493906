// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Voice } from '../../../utils/report/types.ts';
import { compareAll, compareFacts, factsFor, libya, siteArticles, type Read } from './corpus.ts';
import { bodyWords, speechAt, timesSaid, wordsOfSpeaker } from './naive.ts';

const site = await siteArticles();
const ofGroup = (articles: readonly Read[], key: string) => {
  const facts = factsFor(articles, null);
  return articles.filter((_, i) => facts[i]!.outlet.key === key);
};

describe('the sample', () => {
  const result = compareAll(site, { referent: 'lna' });

  it('is every article of the demo site, counted again by hand', () => {
    const days = site.map(({ report }) => report.published!.slice(0, 10)).sort();
    expect(site.length).toBeGreaterThanOrEqual(10);
    expect(result.sample).toMatchObject({
      articles: site.length,
      copies: 0,
      undated: 0,
      first: days[0],
      last: days.at(-1),
      languages: Object.fromEntries(
        Object.entries(Object.groupBy(site, ({ report }) => report.language)).map(([code, all]) => [
          code,
          all.length,
        ]),
      ),
      pack: { id: 'libya', version: libya.index.pack.version },
    });
    expect(result.groups.reduce((sum, group) => sum + group.articles, 0)).toBe(site.length);
    expect(result.sample.outlets).toBe(result.groups.length);
  });

  it('has every article on its day', () => {
    for (const { group, days, undated } of result.time) {
      expect(undated).toBe(0);
      for (const [day, n] of Object.entries(days))
        expect(ofGroup(site, group).filter(({ report }) => report.published!.startsWith(day))).toHaveLength(
          n,
        );
    }
    expect(result.time.flatMap(({ days }) => Object.values(days)).reduce((a, b) => a + b, 0)).toBe(
      site.length,
    );
  });

  it('can be of some outlets and some days', () => {
    const some = result.groups.slice(0, 2).map(({ key }) => key);
    const until = '2020-01-07';
    const part = compareAll(site, { outlets: some, from: '2020-01-05', until });
    const expected = some
      .flatMap((key) => ofGroup(site, key))
      .filter(
        ({ report }) =>
          report.published!.slice(0, 10) >= '2020-01-05' && report.published!.slice(0, 10) <= until,
      );
    expect(part.sample.articles).toBe(expected.length);
    expect(expected.length).toBeGreaterThan(0);
  });
});

describe('who calls it what', () => {
  const result = compareAll(site, { referent: 'lna' });

  it.each(['قوات حفتر', 'القيادة العامة', 'القوات المسلحة العربية الليبية'])(
    '%s: the number of each outlet is how often its texts have it',
    (label) => {
      const row = result.names.find(({ form, distanced }) => form === label && !distanced)!;
      let all = 0;
      for (const { key } of result.groups) {
        const arabic = ofGroup(site, key).filter(({ report }) => report.language === 'ar');
        const said = arabic.reduce((sum, one) => sum + timesSaid(one, label), 0);
        const cited = row.cells[key]?.citations.filter(
          (one) => site.find(({ report }) => report.id === one.article)!.report.language === 'ar',
        );
        expect(cited?.length ?? 0).toBe(said);
        all += said;
      }
      expect(all).toBeGreaterThan(0);
    },
  );

  it('every number has as many sentences, each at its place in its article', () => {
    let numbers = 0;
    for (const row of result.names) {
      let total = 0;
      for (const [group, cell] of Object.entries(row.cells)) {
        numbers++;
        total += cell.count;
        expect(cell.citations).toHaveLength(cell.count);
        expect(Object.values(cell.voices).reduce((a, b) => a + b, 0)).toBe(cell.count);
        expect(new Set(cell.citations.map(({ article }) => article)).size).toBe(cell.articles);
        for (const one of cell.citations) {
          const { page } = ofGroup(site, group).find(({ report }) => report.id === one.article)!;
          const words = page.text.slice(one.start, one.end).replace(/\s+/gu, ' ');
          expect(one.sentence.match).toBe(words);
          expect(row.distanced).toBe(one.voice === 'marked' || one.voice === 'distanced');
        }
      }
      expect(total).toBe(row.total);
    }
    expect(numbers).toBeGreaterThan(10);
  });

  it('every certain mention of the thing is under one name, and no place under two', () => {
    const mentions = site.flatMap(({ report }) =>
      report.entities
        .filter(({ id, ambiguous }) => id === 'lna' && !ambiguous)
        .map(({ start, end }) => ({ start, end, article: report.id })),
    );
    const cited = result.names.flatMap(({ cells }) =>
      Object.values(cells).flatMap(({ citations }) => citations),
    );
    for (const mention of mentions) {
      const at = cited.filter(
        (one) => one.article === mention.article && one.start < mention.end && mention.start < one.end,
      );
      expect(at).toHaveLength(1);
    }
  });

  it('says of every article whether it names the thing, mentions it under no name, or keeps silent', () => {
    for (const { key, articles, naming, unnamed, silent } of result.groups) {
      expect(naming + unnamed + silent).toBe(articles);
      const named = ofGroup(site, key).filter(({ report }) =>
        report.entities.some(({ id }) => id === 'lna'),
      ).length;
      expect(naming + unnamed).toBeGreaterThanOrEqual(named);
    }
  });

  it('omission: an article about what belongs to a concept, without any of its labels', () => {
    const turkish = compareAll(site, { referent: 'turkish-intervention' });
    const mentioned = site.filter(({ report }) => report.entities.some(({ id }) => id === 'turkey'));
    const labelled = new Set(
      turkish.names.flatMap(({ kind, cells }) =>
        kind === 'name'
          ? Object.values(cells).flatMap(({ citations }) => citations.map(({ article }) => article))
          : [],
      ),
    );
    const unnamed = turkish.groups.reduce((sum, group) => sum + group.unnamed, 0);
    expect(unnamed).toBe(mentioned.filter(({ report }) => !labelled.has(report.id)).length);
    expect(unnamed).toBeGreaterThan(0);
  });

  it('with the outlets’ own voice alone nothing is counted that somebody else said', () => {
    const own = compareAll(site, { referent: 'lna', voices: ['own'] });
    const voices = own.names.flatMap(({ cells }) =>
      Object.values(cells).flatMap((cell) => Object.keys(cell.voices)),
    );
    expect(new Set(voices)).toEqual(new Set(['own']));
    const count = (from: typeof own) =>
      from.names
        .flatMap(({ cells }) => Object.values(cells).map((cell) => cell.voices.own ?? 0))
        .reduce((a, b) => a + b, 0);
    expect(count(own)).toBe(count(result));
  });

  it('refuses a thing that the pack does not know', () => {
    expect(() => compareAll(site, { referent: 'nobody' })).toThrow('"nobody" is neither');
  });
});

describe('who gets to speak', () => {
  it('each speaker’s words of each kind, counted again word by word', () => {
    const result = compareAll(site, {});
    expect(result.speakers.length).toBeGreaterThan(5);
    for (const { speaker, cells, total } of result.speakers) {
      let sum = 0;
      for (const { key } of result.groups) {
        const articles = ofGroup(site, key);
        for (const kind of ['direct', 'indirect'] as const) {
          const words = wordsOfSpeaker(articles, speaker, kind);
          expect(cells[key]?.[kind] ?? 0).toBe(words);
          sum += words;
        }
      }
      expect(total).toBe(sum);
    }
  });
});

describe('lean', () => {
  it('words that serve each side are those of the reports, for it or against its opponent', () => {
    const result = compareAll(site, {});
    expect(result.lean.map(({ group }) => group)).toEqual(result.groups.map(({ key }) => key));
    for (const { group, camp, opponent, part, whole, articles, interval } of result.lean) {
      const own = ofGroup(site, group).map(({ report }) => report.lean.own);
      const served = (one: (typeof own)[number], side: string, other: string) =>
        (one[side]?.for ?? 0) + (one[other]?.against ?? 0);
      expect(part).toBe(own.reduce((sum, one) => sum + served(one, camp, opponent), 0));
      expect(whole - part).toBe(own.reduce((sum, one) => sum + served(one, opponent, camp), 0));
      expect(articles).toBe(
        own.filter((one) => served(one, camp, opponent) + served(one, opponent, camp) > 0).length,
      );
      expect(interval === null).toBe(articles < 5);
    }
    expect(result.lean.some(({ whole }) => whole > 0)).toBe(true);
  });
});

describe('distinctive words', () => {
  it('with so few articles nothing is called distinctive', () => {
    for (const { enough, words } of compareAll(site, {}).words) {
      expect(enough).toBe(false);
      expect(words).toEqual([]);
    }
  });

  it('numbers of words are those of the texts', () => {
    const voices: Voice[] = ['own', 'direct', 'indirect', 'marked', 'distanced'];
    const result = compareAll(site, { voices });
    for (const { group, language, here } of result.words) {
      const articles = ofGroup(site, group).filter(({ report }) => report.language === language);
      const words = articles.flatMap((one) =>
        bodyWords(one).filter(({ folded }) => /^[^\d]{2,}$/u.test(folded)),
      );
      expect(here).toBe(words.length);
    }
  });

  it('own voice leaves out what stands in quotations', () => {
    const result = compareAll(site, { voices: ['own'] });
    for (const { group, language, here } of result.words) {
      const articles = ofGroup(site, group).filter(({ report }) => report.language === language);
      const outside = articles.flatMap((one) =>
        bodyWords(one).filter(
          ({ folded, at }) =>
            /^[^\d]{2,}$/u.test(folded) &&
            speechAt(one.report, at) === null &&
            !one.report.quotes.some(({ kind, start, end }) => kind === 'label' && start <= at && at < end),
        ),
      );
      expect(here).toBe(outside.length);
    }
  });
});

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
