import { describe, expect, it } from 'vitest';
import { snippetOf } from '../../../utils/search/snippet.ts';
import { queryTerms } from '../../../utils/search/terms.ts';

const filler = (n: number) => Array.from({ length: n }, (_, i) => `حشو${i}`).join(' ');

describe('snippetOf', () => {
  it('shows the place with most of the words, with offsets into the text as printed', () => {
    const text = `المِيناءُ بعيد. ${filler(60)} قُصف مِيناءُ العاصِمة بالمدافع. ${filler(60)}`;
    const { start, end, hits } = snippetOf(text, queryTerms('الميناء العاصمة'));
    expect(hits.map((hit) => text.slice(hit.start, hit.end))).toEqual(['مِيناءُ', 'العاصِمة']);
    expect(text.slice(start, end)).toContain('قُصف مِيناءُ العاصِمة');
    expect(end - start).toBeLessThan(text.length / 2);
  });

  it('shows what a word is found by: لل may be ل before a word that begins with ل', () => {
    const text = 'مساعدات للبنان وللجنة';
    const { hits } = snippetOf(text, queryTerms('لبنان اللجنة'));
    expect(hits.map((hit) => text.slice(hit.start, hit.end))).toEqual(['للبنان', 'وللجنة']);
  });

  it('shows the beginning when no word is there, and a beginning of a word while the reader types', () => {
    const text = `${filler(40)} الناقلات`;
    expect(snippetOf(text, queryTerms('غائب'))).toMatchObject({ start: 0, hits: [] });
    expect(snippetOf(text, queryTerms('الناق')).hits).toEqual([]);
    expect(snippetOf(text, queryTerms('الناق'), true).hits).toHaveLength(1);
    expect(snippetOf('', [])).toEqual({ start: 0, end: 0, hits: [] });
    const long = `${filler(900)} الناقلات`;
    expect(snippetOf(long, [])).toEqual(snippetOf(long, queryTerms('غائب')));
  });
});
