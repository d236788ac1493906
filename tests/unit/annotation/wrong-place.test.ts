import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../../utils/annotation/types.ts';
import {
  MOST_WRONG,
  saysMoreWrong,
  unlessWrong,
  withWrongPlace,
} from '../../../utils/annotation/wrong-place.ts';
import { annotation } from '../store/rows.ts';

const ARTICLE = 'https://daffa.example/news/1';
const TEXT = 'فتح السوق أبوابه صباحا.\nثم أغلق السوق أبوابه مساء.\n';
const { target } = annotation(1);

function offered(words: string, state: Anchor['state'] = 'uncertain'): Anchor {
  const start = TEXT.indexOf(words);
  return { id: 'x', state, span: { start, end: start + words.length }, score: 0.7 };
}
const wrong = withWrongPlace(target, { article: ARTICLE, exact: 'أغلق السوق أبوابه' });

describe('a place that the reader said is wrong', () => {
  it('is not offered again, wherever in the article these words stand by now', () => {
    expect(unlessWrong(offered('أغلق السوق أبوابه'), wrong, ARTICLE, TEXT)).toEqual({
      id: 'x',
      state: 'orphan',
      span: null,
      score: 0,
    });
    const later = `سطر جديد\n${TEXT}`;
    const start = later.indexOf('أغلق السوق أبوابه');
    const moved = { ...offered('أغلق السوق أبوابه'), span: { start, end: start + 17 } };
    expect(unlessWrong(moved, wrong, ARTICLE, later).state).toBe('orphan');
  });

  it('says nothing of other words, of another article, and of a place that is certain', () => {
    const others = offered('فتح السوق أبوابه');
    expect(unlessWrong(others, wrong, ARTICLE, TEXT)).toBe(others);
    const there = offered('أغلق السوق أبوابه');
    expect(unlessWrong(there, wrong, 'https://daffa.example/news/2', TEXT)).toBe(there);
    expect(unlessWrong(there, target, ARTICLE, TEXT)).toBe(there);
    const certain = offered('أغلق السوق أبوابه', 'anchored');
    expect(unlessWrong(certain, wrong, ARTICLE, TEXT)).toBe(certain);
  });

  it('is remembered once, with the latest others', () => {
    let many = withWrongPlace(wrong, wrong.wrong![0]!);
    expect(many).toEqual(wrong);
    for (let n = 0; n < MOST_WRONG; n++)
      many = withWrongPlace(many, { article: ARTICLE, exact: `words ${n}` });
    expect(many.wrong).toHaveLength(MOST_WRONG);
    expect(many.wrong).not.toContainEqual(wrong.wrong![0]);
    expect(many.wrong?.at(-1)?.exact).toBe(`words ${MOST_WRONG - 1}`);
  });

  it('is news where it was not known before', () => {
    expect(saysMoreWrong(wrong, target)).toBe(true);
    expect(saysMoreWrong(wrong, wrong)).toBe(false);
    expect(saysMoreWrong(target, wrong)).toBe(false);
  });
});
