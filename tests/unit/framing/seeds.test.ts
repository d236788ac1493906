import { describe, expect, it } from 'vitest';
import { compareAll, hasSeeds, seedArticles, siteArticles } from './corpus.ts';
import { timesSaid } from './naive.ts';

describe.skipIf(!hasSeeds)(
  'names in the five seed texts (skipped without ../shared/seeds beside the checkout)',
  async () => {
    const seeds = seedArticles();
    const result = compareAll([...(await siteArticles()), ...seeds], { referent: 'lna' });
    /** How often an article has a name, by the comparison. */
    const count = (form: string, article: string, distanced = false) =>
      result.names
        .filter((row) => row.form === form && row.distanced === distanced)
        .flatMap(({ cells }) => Object.values(cells).flatMap(({ citations }) => citations))
        .filter((one) => one.article === article);
    const text = (id: string) => seeds.find(({ report }) => report.id === id)!;

    it('one calls it an army, the other after its commander', () => {
      // “The national army” is counted as it is written: with and without “Libyan” are two names.
      expect(count('الجيش الوطني الليبي', '000')).toHaveLength(timesSaid(text('000'), 'الجيش الوطني الليبي'));
      expect(count('الجيش الوطني', '000').length + count('الجيش الوطني الليبي', '000').length).toBe(
        timesSaid(text('000'), 'الجيش الوطني'),
      );
      expect(count('قوات حفتر', '000')).toEqual([]);
      expect(count('قوات حفتر', '004')).toHaveLength(timesSaid(text('004'), 'قوات حفتر'));
      expect(count('الجيش الوطني الليبي', '004')).toEqual([]);
      expect(count('الجيش الوطني الليبي', '000').length).toBeGreaterThanOrEqual(3);
      expect(count('قوات حفتر', '004').length).toBeGreaterThanOrEqual(5);
    });

    it('where it says “army” it does so in marks, or in somebody else’s words', () => {
      expect(count('الجيش الوطني الليبي', '004', true).map(({ voice }) => voice)).toEqual(['marked']);
      expect(count('الجيش الليبي', '004').map(({ voice, speaker }) => [voice, speaker])).toEqual([
        ['direct', 'gna'],
      ]);
      for (const one of [...count('الجيش الوطني الليبي', '000'), ...count('الجيش الوطني', '000')])
        expect(one.voice).toBe('own');
    });

    it('opens the sentence that the number counts', () => {
      for (const article of ['000', '004']) {
        const cited = result.names
          .flatMap(({ cells }) => Object.values(cells).flatMap(({ citations }) => citations))
          .filter((one) => one.article === article);
        expect(cited.length).toBeGreaterThan(4);
        for (const { start, end, sentence } of cited) {
          const { page } = text(article);
          expect(sentence.match).toBe(page.text.slice(start, end).replace(/\s+/gu, ' '));
          const whole = `${sentence.before}${sentence.match}${sentence.after}`;
          expect(page.text.replace(/\s+/gu, ' ')).toContain(whole.trim());
        }
      }
    });

    it('puts the words that a side has for it apart from its names', () => {
      const words = result.names
        .filter(({ kind }) => kind === 'word')
        .flatMap(({ cells }) => Object.values(cells).flatMap(({ citations }) => citations));
      expect(words.filter((one) => one.article === '004').length).toBeGreaterThan(0);
      expect(words.filter((one) => one.article === '000')).toEqual([]);
    });
  },
);
