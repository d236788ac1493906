import { describe, expect, it } from 'vitest';
import {
  EVERYTHING,
  readArticlesPlace,
  writeArticle,
  writePair,
  writeWanted,
} from '../../../../components/articles/place.ts';

const id = 'https://news.example/a/b?c=d#e';

describe('places of the articles’ part', () => {
  it('come back as they were written', () => {
    const wanted = {
      ...EVERYTHING,
      words: 'قوات الساحل & more',
      facets: { ...EVERYTHING.facets, outlet: ['a', 'b'], entity: ['x/y'] },
      from: '2019-04-01',
      order: 'newest' as const,
      page: 3,
    };
    expect(readArticlesPlace(writeWanted(wanted))).toEqual({ view: 'list', wanted });
    expect(readArticlesPlace(writeArticle(id))).toEqual({ view: 'article', id });
    expect(readArticlesPlace(writePair(id, 'other'))).toEqual({ view: 'pair', id, other: 'other' });
  });

  it('leave open what is said wrongly', () => {
    expect(readArticlesPlace('#/articles?from=yesterday&page=-2&order=worst')).toEqual({
      view: 'list',
      wanted: EVERYTHING,
    });
    expect(readArticlesPlace('#/articles/%E0%A4')).toEqual({ view: 'article', id: '%E0%A4' });
  });

  it('compare no article with itself', () => {
    expect(readArticlesPlace(writePair(id, id))).toEqual({ view: 'article', id });
  });
});
