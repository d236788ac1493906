import { describe, expect, it } from 'vitest';
import { compareAll, CORPORA, libya, ofGroup } from './corpus.ts';
import { timesSaid } from './naive.ts';

describe.each(CORPORA)('who calls it what: %s', (_, articles) => {
  const result = compareAll(articles, { referent: 'lna' });

  it.each(['قوات حفتر', 'القيادة العامة', 'القوات المسلحة العربية الليبية'])(
    '%s: the number of each outlet is how often its texts have it',
    (label) => {
      const row = result.names.find(({ form, distanced }) => form === label && !distanced)!;
      // A row of the pack is one name, in each of its wordings.
      const wordings = libya.index.terms.get(row.term ?? '')?.names.ar ?? [label];
      let all = 0;
      for (const { key } of result.groups) {
        const arabic = ofGroup(articles, key).filter(({ report }) => report.language === 'ar');
        const said = arabic.reduce((sum, one) => sum + timesSaid(one, ...wordings), 0);
        const cited = row.cells[key]?.citations.filter(
          (one) => articles.find(({ report }) => report.id === one.article)!.report.language === 'ar',
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
          const { page } = ofGroup(articles, group).find(({ report }) => report.id === one.article)!;
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
    const mentions = articles.flatMap(({ report }) =>
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
    for (const { key, articles: all, naming, unnamed, silent } of result.groups) {
      expect(naming + unnamed + silent).toBe(all);
      const named = ofGroup(articles, key).filter(({ report }) =>
        report.entities.some(({ id }) => id === 'lna'),
      ).length;
      expect(naming + unnamed).toBeGreaterThanOrEqual(named);
    }
  });

  it('omission: an article about what belongs to a concept, without any of its labels', () => {
    const turkish = compareAll(articles, { referent: 'turkish-intervention' });
    const mentioned = articles.filter(({ report }) => report.entities.some(({ id }) => id === 'turkey'));
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
    const own = compareAll(articles, { referent: 'lna', voices: ['own'] });
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
    expect(() => compareAll(articles, { referent: 'nobody' })).toThrow('"nobody" is neither');
  });
});
