import { describe, expect, it } from 'vitest';
import type { Voice } from '../../../utils/report/types.ts';
import { compareAll, CORPORA, ofGroup } from './corpus.ts';
import { bodyWords, speechAt, wordsOfSpeaker } from './naive.ts';

describe.each(CORPORA)('who gets to speak: %s', (_, articles) => {
  it('each speaker’s words of each kind, counted again word by word', () => {
    const result = compareAll(articles, {});
    expect(result.speakers.length).toBeGreaterThan(5);
    for (const { speaker, cells, total } of result.speakers) {
      let sum = 0;
      for (const { key } of result.groups) {
        const told = ofGroup(articles, key);
        for (const kind of ['direct', 'indirect'] as const) {
          const words = wordsOfSpeaker(told, speaker, kind);
          expect(cells[key]?.[kind] ?? 0).toBe(words);
          sum += words;
        }
      }
      expect(total).toBe(sum);
    }
  });
});

describe.each(CORPORA)('lean: %s', (_, articles) => {
  it('words that serve each side are those of the reports, for it or against its opponent', () => {
    const result = compareAll(articles, {});
    expect(result.lean.map(({ group }) => group)).toEqual(result.groups.map(({ key }) => key));
    for (const { group, camp, opponent, part, whole, articles: observed, interval } of result.lean) {
      const own = ofGroup(articles, group).map(({ report }) => report.lean.own);
      const served = (one: (typeof own)[number], side: string, other: string) =>
        (one[side]?.for ?? 0) + (one[other]?.against ?? 0);
      expect(part).toBe(own.reduce((sum, one) => sum + served(one, camp, opponent), 0));
      expect(whole - part).toBe(own.reduce((sum, one) => sum + served(one, opponent, camp), 0));
      expect(observed).toBe(
        own.filter((one) => served(one, camp, opponent) + served(one, opponent, camp) > 0).length,
      );
      expect(interval === null).toBe(observed < 5);
    }
    expect(result.lean.some(({ whole }) => whole > 0)).toBe(true);
  });
});

describe.each(CORPORA)('distinctive words: %s', (_, articles) => {
  it('with so few articles nothing is called distinctive', () => {
    for (const { enough, words } of compareAll(articles, {}).words) {
      expect(enough).toBe(false);
      expect(words).toEqual([]);
    }
  });

  it('numbers of words are those of the texts', () => {
    const voices: Voice[] = ['own', 'direct', 'indirect', 'marked', 'distanced'];
    const result = compareAll(articles, { voices });
    for (const { group, language, here } of result.words) {
      const told = ofGroup(articles, group).filter(({ report }) => report.language === language);
      const words = told.flatMap((one) => bodyWords(one).filter(({ folded }) => /^[^\d]{2,}$/u.test(folded)));
      expect(here).toBe(words.length);
    }
  });

  it('own voice leaves out what stands in quotations', () => {
    const result = compareAll(articles, { voices: ['own'] });
    for (const { group, language, here } of result.words) {
      const told = ofGroup(articles, group).filter(({ report }) => report.language === language);
      const outside = told.flatMap((one) =>
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
