import { describe, expect, it } from 'vitest';
import { facetsOf, filterAnnotations } from '../../../utils/annotation/search.ts';
import type { Annotation } from '../../../utils/annotation/types.ts';

function annotation(
  id: string,
  fields: Partial<Annotation> & { title?: string; exact?: string; outlet?: string },
): Annotation {
  const { title = '', exact = 'x', outlet = null, ...rest } = fields;
  const quote = { exact, prefix: '', suffix: '' };
  return {
    schema: 1, id, kind: 'note', note: '', tags: [], colour: 'yellow', code: null, disputes: null, createdAt: 0, changedAt: 0,
    author: null, foreign: {},
    target: { article: 'https://a.example/', addresses: [], title, outlet, published: null, quote, position: { start: 0, end: 1 } },
    ...rest,
  }; // oxfmt-ignore
}

const LIST = [
  annotation('1', { note: 'أَكَّدَ الرئيسُ ذلك', tags: ['مصدر'], outlet: 'a' }),
  annotation('2', {
    exact: 'القوات المسلّحة في طرابلس',
    kind: 'framing',
    code: 'conflict',
    colour: 'blue',
    outlet: 'a',
  }),
  annotation('3', { title: 'Élections à Tripoli', kind: 'dispute', tags: ['مَصدر', 'Élu'] }),
];
const ids = (list: readonly Annotation[]): string[] => list.map(({ id }) => id);
const states = { 1: 'anchored', 2: 'orphan', 3: 'uncertain' } as const;
const stateOf = (id: string) => states[Number(id) as 1 | 2 | 3];

describe('filtering annotations', () => {
  it.each([
    ['', ['1', '2', '3']],
    ['اكد الرئيس', ['1']],
    ['الرئيس أكد', ['1']],
    ['"الرئيس أكد"', []],
    ['«أكّد الرئيس»', ['1']],
    ['المسلحه', ['2']],
    ['elections tripoli', ['3']],
    ['مصدر', ['1', '3']],
    ['، !', ['1', '2', '3']],
    ['لا شيء', []],
  ])('by the words %s', (query, found) => {
    expect(ids(filterAnnotations(LIST, { query }))).toEqual(found);
  });

  it('by kind, tag however it is spelled, colour, outlet, code and state, all at once', () => {
    expect(ids(filterAnnotations(LIST, { kinds: ['framing', 'dispute'] }))).toEqual(['2', '3']);
    expect(ids(filterAnnotations(LIST, { tags: ['مصدر'] }))).toEqual(['1', '3']);
    expect(ids(filterAnnotations(LIST, { colours: ['blue'] }))).toEqual(['2']);
    expect(ids(filterAnnotations(LIST, { outlets: [null] }))).toEqual(['3']);
    expect(ids(filterAnnotations(LIST, { codes: ['conflict'] }))).toEqual(['2']);
    expect(ids(filterAnnotations(LIST, { states: ['orphan', 'uncertain'] }, stateOf))).toEqual(['2', '3']);
    expect(
      ids(filterAnnotations(LIST, { outlets: ['a'], states: ['anchored'], query: 'رئيس' }, stateOf)),
    ).toEqual(['1']);
    expect(ids(filterAnnotations(LIST, { states: ['orphan'] }))).toEqual([]);
  });

  it('counts what there is to filter by', () => {
    const facets = facetsOf(LIST, stateOf);
    expect([...facets.tags]).toEqual([['مصدر', 2], ['Élu', 1]]); // oxfmt-ignore
    expect([...facets.outlets]).toEqual([['a', 2], [null, 1]]); // oxfmt-ignore
    expect(facets.states.get('orphan')).toBe(1);
    expect(facets.codes.get('conflict')).toBe(1);
    expect(facets.kinds.size).toBe(3);
    expect(facets.colours.get('yellow')).toBe(2);
  });
});
