import { describe, expect, it } from 'vitest';
import {
  ALL_ENTITIES,
  ALL_TERMS,
  filterEntities,
  filterTerms,
  NEUTRAL,
  sideOfTerm,
  UNKNOWN,
  valuesOf,
} from '../../../../components/sidebar/filters.ts';
import { targetOf } from '../../../../components/sidebar/pointed.ts';
import { fullView } from '../../../fixtures/sidebar-view.ts';

const view = fullView();
const { terms, entities, camps } = view;

describe('filterTerms', () => {
  it('lets everything through at first', () => {
    expect(filterTerms(terms, ALL_TERMS, camps)).toEqual(terms);
  });

  it('keeps the own voice or everybody else’s', () => {
    const own = filterTerms(terms, { ...ALL_TERMS, voice: 'own' }, camps);
    const others = filterTerms(terms, { ...ALL_TERMS, voice: 'others' }, camps);
    expect(own.every((term) => term.hit.voice === 'own')).toBe(true);
    expect(own.length).toBeGreaterThan(0);
    expect(own.length + others.length).toBe(terms.length);
  });

  it('keeps what serves one side, whether it speaks for it or against its opponent', () => {
    const served = filterTerms(terms, { ...ALL_TERMS, side: 'east' }, camps);
    expect(new Set(served.map(({ camp, direction }) => `${direction} ${camp}`))).toEqual(
      new Set(['for east', 'against accord']),
    );
  });

  it('joins its conditions', () => {
    const filter = { voice: 'own', side: UNKNOWN, category: 'legitimation' } as const;
    const found = filterTerms(terms, filter, camps);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ hit, camp }) => hit.voice === 'own' && camp === null)).toBe(true);
    expect(filterTerms(terms, { ...filter, category: 'mockery' }, camps)).toEqual([]);
  });
});

describe('sideOfTerm', () => {
  const [term] = terms;
  it.each([
    ['for', 'east', 'east'],
    ['against', 'east', 'accord'],
    ['against', null, UNKNOWN],
    ['against', 'un', UNKNOWN],
    ['neutral', 'east', NEUTRAL],
  ] as const)('%s %s serves %s', (direction, camp, side) => {
    expect(sideOfTerm({ ...term!, direction, camp }, camps)).toBe(side);
  });
});

describe('filterEntities', () => {
  it('keeps those of a camp, of none, or of a kind', () => {
    const of = (filter: Partial<typeof ALL_ENTITIES>) =>
      filterEntities(entities, { ...ALL_ENTITIES, ...filter });
    expect(of({ side: 'accord' }).map(({ camp }) => camp)).toEqual(
      entities.filter(({ camp }) => camp === 'accord').map(() => 'accord'),
    );
    expect(of({ side: UNKNOWN }).every(({ camp }) => camp === null)).toBe(true);
    expect(new Set(of({ group: 'entities-places' }).map(({ kind }) => kind))).toEqual(new Set(['place']));
  });
});

describe('valuesOf', () => {
  it('counts the different values, most frequent first', () => {
    expect(valuesOf(['a', 'b', 'b'], (value) => value)).toEqual([
      { value: 'b', count: 2 },
      { value: 'a', count: 1 },
    ]);
  });
});

describe('targetOf', () => {
  const at = (start: number, end: number) =>
    targetOf(view, { place: { start, end }, focus: true, number: 1 });

  it('is the loaded term at the place, also where a name stands in it', () => {
    const { start, end } = terms[1]!.hit;
    const name = { ...entities[0]!, mentions: [{ ...entities[0]!.mentions[0]!, start, end: end - 1 }] };
    const found = targetOf(
      { ...view, entities: [name] },
      { place: { start, end: start + 1 }, focus: true, number: 1 },
    );
    expect(found).toMatchObject({ term: terms[1], entity: null });
  });

  it('else the name, and nothing where nothing is listed', () => {
    const only = fullView({ terms: [] });
    const [mention] = entities[0]!.mentions;
    expect(targetOf(only, { place: mention!, focus: false, number: 2 })?.entity).toBe(only.entities[0]);
    expect(at(100_000, 100_001)).toBeNull();
    expect(targetOf(null, { place: mention!, focus: false, number: 2 })).toBeNull();
  });
});
