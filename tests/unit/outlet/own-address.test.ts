import { describe, expect, it } from 'vitest';
import { foreignCanonical, ownAddress } from '../../../utils/outlet/own-address.ts';
import { tell } from '../../../utils/report/analyse.ts';

describe('an article is known by the canonical address that its page gives', () => {
  it.each([
    ['at the same host', 'https://daffa.example/a?from=feed', 'https://daffa.example/a'],
    ['with another protocol or port', 'http://daffa.example:8080/a', 'https://daffa.example/a'],
    ['without www', 'https://daffa.example/a', 'https://www.daffa.example/a'],
    ['of a telephone’s version', 'https://m.daffa.example/a', 'https://www.daffa.example/a'],
    ['of a part of the site', 'https://news.daffa.example/a', 'https://www.daffa.example/news/a'],
    ['in a part of the site', 'https://www.daffa.example/a', 'https://news.daffa.example/a'],
    ['of a cached page', 'https://daffa-example.cdn.ampproject.org/c/s/daffa.example/amp/a', 'https://daffa.example/a'],
    ['of a file', null, 'https://daffa.example/a'],
    ['of a saved page', 'file:///tmp/a.html', 'https://daffa.example/a'],
    ['of the front page itself', 'https://daffa.example/', 'https://www.daffa.example/'],
  ])('%s', (_, url, canonical) => {
    expect(ownAddress({ url, canonical })).toBe(canonical);
    expect(foreignCanonical({ url, canonical })).toBe(null);
  }); // oxfmt-ignore
});

describe('an article is known by the address where it stands when its page names', () => {
  it.each([
    ['another site', 'https://copier.example/a', 'https://daffa.example/a'],
    ['another’s blog at the same host of blogs', 'https://one.blogs.example/a', 'https://other.blogs.example/a'],
    ['a site whose whole name is a word for telephones', 'https://m.example/a', 'https://mobile.example/a'],
    ['a host that ends alike', 'https://notdaffa.example/a', 'https://daffa.example/a'],
    ['letters that look alike', 'https://d\u0430ffa.example/a', 'https://daffa.example/a'],
  ])('%s, which is a claim', (_, url, canonical) => {
    expect(ownAddress({ url, canonical })).toBe(url);
    expect(foreignCanonical({ url, canonical })).toBe(canonical);
  }); // oxfmt-ignore

  it.each([
    ['the front page of its site', 'https://daffa.example/a', 'https://www.daffa.example/'],
    ['no web address', 'https://daffa.example/a', 'javascript:alert(1)'],
    ['nothing that can be read', 'https://daffa.example/a', '(unknown)'],
    ['none', 'https://daffa.example/a', null],
  ])('%s', (_, url, canonical) => {
    expect(ownAddress({ url, canonical })).toBe(url);
    expect(foreignCanonical({ url, canonical })).toBe(null);
  });
});

it('a page that names another site’s article is reported, and so kept, under its own address', () => {
  const page = {
    url: 'https://copier.example/a#part', canonical: 'https://daffa.example/a', title: 'عاد الهدوء', siteName: null,
    byline: null, published: null, text: 'عاد الهدوء إلى حي الزهور.\n', blocks: [],
  }; // oxfmt-ignore
  expect(tell(page, []).report.id).toBe('https://copier.example/a');
});
