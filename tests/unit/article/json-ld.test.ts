import { describe, expect, it } from 'vitest';
import { readLinkedData } from '../../../utils/article/json-ld.ts';

const article = { '@type': 'NewsArticle', headline: 'عودة المياه', datePublished: '2020-01-07' };

describe('readLinkedData', () => {
  it.each([
    ['an article', article],
    ['a list', [{ '@type': 'Organization', name: 'x' }, article]],
    ['a graph', { '@graph': [{ '@type': 'WebPage', name: 'x' }, article] }],
    ['a page about it', { '@type': 'WebPage', mainEntity: article }],
    ['several types', { ...article, '@type': ['Thing', 'ReportageNewsArticle'] }],
    ['a live page', { ...article, '@type': 'LiveBlogPosting' }],
  ])('finds the article in %s', (_, data) => {
    expect(readLinkedData([JSON.stringify(data)])).toMatchObject({
      headline: 'عودة المياه',
      published: '2020-01-07',
    });
  });

  it('joins several authors and takes a plain name', () => {
    const author = [{ '@type': 'Person', name: 'سلمى' }, 'Nadia'];
    const data = { ...article, author, publisher: { name: 'صحيفة الضفة' } };
    expect(readLinkedData([JSON.stringify(data)])).toMatchObject({
      author: 'سلمى, Nadia',
      publisher: 'صحيفة الضفة',
    });
  });

  it.each([
    ['nothing', []],
    ['broken JSON', ['{"@type":"NewsArticle",']],
    ['another type', ['{"@type":"Product","name":"x"}']],
    ['a number', ['7']],
    ['null', ['null']],
    ['deep nesting', [`${'{"mainEntity":'.repeat(50)}${JSON.stringify(article)}${'}'.repeat(50)}`]],
  ])('says nothing of %s', (_, scripts) => {
    expect(readLinkedData(scripts)).toBeNull();
  });

  it('looks on after a script that is broken', () => {
    expect(readLinkedData(['{', JSON.stringify(article)])?.headline).toBe('عودة المياه');
  });
});
