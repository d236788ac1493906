import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../utils/packs/schema.ts';
import type { KnownArticle } from '../../../utils/report/known.ts';
import { indexPack } from '../../../utils/report/pack-index.ts';
import { relatedViews } from '../../../utils/report/related-view.ts';
import { sideOf } from '../../../utils/report/side.ts';
import type { Report } from '../../../utils/report/types.ts';

type Towards = [camp: string, direction: 'for' | 'against'];

const outlet = (id: string, ...sides: (Towards | null)[]) => ({
  id,
  names: { en: [id] },
  addresses: [],
  type: 'private',
  claims: sides.map((side, i) => ({
    id: `${id}-${i}`,
    kind: 'stance' as const,
    statement: 'Somebody says so.',
    basis: 'third-party' as const,
    confidence: 'medium' as const,
    sources: [],
    ...(side && { towards: { camp: side[0], direction: side[1] } }),
  })),
});

const index = indexPack({
  format: 1,
  id: 'test',
  version: '1.0.0',
  title: { en: 'Test' },
  description: {},
  license: 'MIT',
  camps: [
    { id: 'north', title: { en: 'North' }, hue: 'teal', opponent: 'south' },
    { id: 'south', title: { en: 'South' }, hue: 'ochre', opponent: 'north' },
    { id: 'friends', title: { en: 'Friends of the north' }, hue: 'teal', backs: 'north' },
  ],
  circles: [],
  topic: { anchors: [], minimum: 1 },
  sources: [],
  outlets: [
    outlet('northern', ['north', 'for']),
    outlet('backer', ['friends', 'for']),
    outlet('critic', ['north', 'against']),
    outlet('disputed', ['north', 'for'], ['south', 'for']),
    outlet('silent', null),
    {
      ...outlet('owned'),
      claims: [
        {
          ...outlet('owned', ['south', 'for']).claims[0]!,
          kind: 'observed-wording' as const,
          basis: 'own-wording' as const,
        },
      ],
    },
  ],
  entities: [],
  terms: [],
  namings: [],
  articles: [],
} as unknown as Pack);

describe('sideOf', () => {
  it.each([
    ['northern', 'north'],
    ['backer', 'north'],
    ['critic', 'south'],
    ['disputed', null],
    ['silent', null],
    ['owned', null],
    ['unheard-of', null],
    [null, null],
  ])('%s: %s', (id, side) => {
    expect(sideOf(index, id)).toBe(side);
  });
});

describe('relatedViews', () => {
  const ids = ['northern', 'silent', 'critic', 'backer'];
  const articles = new Map(
    ids.map((id) => [
      id,
      { id, title: id, language: 'en', outlet: id, url: null, from: 'pack' } as KnownArticle,
    ]),
  );
  const report = (own: string | null) =>
    ({
      outlet: own && { id: own, basis: 'address' },
      origin: null,
      published: null,
      body: [],
      entities: [],
      related: ids.map((id) => ({ id, score: 1, kind: 'same-event', shared: [] })),
    }) as unknown as Report;
  const order = (own: string | null) => relatedViews(index, report(own), articles).map(({ id }) => id);

  it('puts the other side first, then no documented side, then the same', () => {
    expect(order('northern')).toEqual(['critic', 'silent', 'northern', 'backer']);
    expect(order('critic')).toEqual(['northern', 'backer', 'silent', 'critic']);
  });

  it('keeps the order where the side of the article itself is not documented', () => {
    expect(order('silent')).toEqual(ids);
    expect(order(null)).toEqual(ids);
  });

  it('goes by whose text it is where the page only repeats it', () => {
    const copy = { ...report('silent'), origin: { id: 'critic', basis: 'credit' } } as Report;
    expect(relatedViews(index, copy, articles)[0]?.id).toBe('northern');
  });

  it('puts last what the reader calls unrelated', () => {
    const says = new Map([['critic', 'different']] as const);
    const views = relatedViews(index, report('northern'), articles, '', says);
    expect(views.map(({ id }) => id)).toEqual(['silent', 'northern', 'backer', 'critic']);
    expect(views.at(-1)?.says).toBe('different');
  });

  it('shows shared words as the article writes them, not inside its names', () => {
    const text = 'The ferries of Ferry Island and the harbours.';
    const told = {
      ...report(null),
      body: [[0, text.length]],
      entities: [{ id: 'island', start: 15, end: 27 }],
      related: [
        { id: 'silent', score: 1, kind: 'same-topic', shared: [], words: ['harbour', 'island', 'ferry'] },
      ],
    } as unknown as Report;
    expect(relatedViews(index, told, articles, text)[0]?.words).toEqual(['harbours', 'ferries']);
  });

  it.each([
    ['2020-01-02', '2020-01-03', 'here'],
    ['2020-01-03', '2020-01-02', 'there'],
    ['2020-01-02', null, 'unknown'],
  ])('says which was first: %s and %s', (mine, theirs, first) => {
    const known = new Map([['silent', { ...articles.get('silent')!, published: theirs }]]);
    const told = { ...report(null), published: mine } as Report;
    expect(relatedViews(index, told, known)[0]?.first).toBe(first);
  });

  it('leaves out what is no longer known', () => {
    expect(relatedViews(index, report(null), new Map())).toEqual([]);
  });
});
