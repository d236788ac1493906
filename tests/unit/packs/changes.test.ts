import { describe, expect, test } from 'vitest';
import { applyChanges, matchable } from '../../../utils/packs/apply-changes.ts';
import type { Change } from '../../../utils/packs/changes.ts';
import { diffPacks } from '../../../utils/packs/diff.ts';
import { parsePack } from '../../../utils/packs/load.ts';
import { hideChange, makeChange } from '../../../utils/packs/make-change.ts';
import type { Pack } from '../../../utils/packs/schema.ts';
import { searchRows } from '../../../utils/packs/search.ts';
import { sayReason } from '../../../utils/packs/reasons.ts';
import { ferry, make, milder, signature, term } from './ferry-changes.ts';
import { small } from './small.ts';

describe('a change', () => {
  test('holds the fields that differ, and what the pack said in them', () => {
    expect(milder).toMatchObject({
      action: 'change',
      value: { strength: 1 },
      was: { strength: 3 },
      version: '1.0.0',
    });
  });

  test('is none when the reader writes what the pack says', () => {
    expect(
      makeChange(ferry, { part: 'terms', row: 'pirates', cells: { strength: '3' } }, signature),
    ).toBeNull();
  });

  test('leaves the published pack as it was', () => {
    const { pack, own } = applyChanges(ferry, [milder]);
    expect(pack.terms[0]?.strength).toBe(1);
    expect(ferry.terms[0]?.strength).toBe(3);
    expect(own.get('terms/pirates')).toEqual({ action: 'change', ...signature });
  });

  test('adds a row with an id of its own', () => {
    const { pack, resting } = applyChanges(ferry, [term({ names_en: 'river rats | bank rats' })]);
    expect(resting).toEqual([]);
    expect(pack.terms[1]).toMatchObject({ names: { en: ['river rats', 'bank rats'] }, strength: 2 });
    expect(pack.terms[1]?.id).toMatch(/^own-river-rats-/);
  });

  test('adds a row in Arabic letters alone', () => {
    const { pack } = applyChanges(ferry, [term({ names_ar: 'قراصنة النهر' })]);
    expect(pack.terms[1]?.id).toMatch(/^own-[a-z0-9]+$/);
  });

  test('hides a row: it is no longer looked for, and others may still refer to it', () => {
    const hidden = hideChange(ferry, { part: 'entities', row: 'north-crew' }, signature);
    const { pack, own, resting } = applyChanges(ferry, [hidden]);
    expect(resting).toEqual([]);
    expect(pack.entities[0]?.names.en).toEqual(['North crew']);
    expect(matchable(pack, own).entities[0]?.names).toEqual({});
  });

  test('overrules whose side a claim is read as, and leaves what was said and its source', () => {
    const change = make({
      part: 'claims',
      row: 'north-post-stance',
      outlet: 'north-post',
      cells: { camp: 'south' },
    });
    const [claim] = applyChanges(ferry, [change]).pack.outlets[0]!.claims;
    expect(claim).toMatchObject({
      towards: { camp: 'south' },
      statement: 'Leans to the north bank.',
      sources: ['survey'],
    });
  });

  test('takes the translations of a statement away with it, and with nothing else', () => {
    const translations = { ar: 'يميل إلى الضفة الشمالية.', fr: 'Penche vers la rive nord.' };
    const [post, ...others] = ferry.outlets;
    const translated = {
      ...ferry,
      outlets: [{ ...post!, claims: post!.claims.map((claim) => ({ ...claim, translations })) }, ...others],
    };
    const laid = (cells: Record<string, string>) => {
      const change = make({ part: 'claims', row: 'north-post-stance', outlet: 'north-post', cells });
      return applyChanges(translated, [change]).pack.outlets[0]!.claims[0];
    };
    expect(laid({ camp: 'south' })?.translations).toEqual(translations);
    expect(laid({ statement: 'Leans to no bank.' })).not.toHaveProperty('translations');
  });

  test('adds a claim only with its source, and lets it stand against another', () => {
    const cells = {
      statement: 'Prints both banks.',
      opposes: 'north-post-stance',
      source_title: 'Ferry Review',
    };
    const change = make({ part: 'claims', row: '', outlet: 'north-post', cells });
    const { pack } = applyChanges(ferry, [change]);
    const [first, second] = pack.outlets[0]!.claims;
    expect(first?.opposes).toEqual([second?.id]);
    expect(pack.sources.find(({ id }) => id === second?.sources[0])?.title).toBe('Ferry Review');
    const { source_title: _, ...unsourced } = cells;
    const bare = make({ part: 'claims', row: '', outlet: 'north-post', cells: unsourced });
    expect(applyChanges(ferry, [bare]).resting[0]?.reason).toMatchObject({
      code: 'field-missing',
      field: 'title',
    });
  });

  test.each<[string, Change, RegExp]>([
    [
      'a strength without a side',
      { ...milder, value: { strength: 0 } },
      /a neutral effect, and only that, has strength 0/,
    ],
    [
      'a camp that is not there',
      { ...milder, value: { effect: { direction: 'for', camp: 'west' } } },
      /no camp "west"/,
    ],
    ['a row that is gone', { ...milder, row: 'corsairs' }, /the pack has no such row/],
    ['a row that the pack has itself', { ...milder, action: 'add' }, /has a row of this id itself/],
  ])('rests, with the reason, where it does not fit: %s', (_, change, reason) => {
    const { pack, resting } = applyChanges(ferry, [change]);
    expect(pack.terms).toEqual(ferry.terms);
    expect(resting.map((one) => one.change)).toEqual([change]);
    expect(sayReason(resting[0]!.reason)).toMatch(reason);
  });
});

describe('an update of the pack', () => {
  const update = (change: (pack: ReturnType<typeof small>) => void): Pack => {
    const pack = small();
    pack.version = '1.1.0';
    change(pack);
    return parsePack(pack, 'ferry.json');
  };

  test('shows what it adds, changes and removes', () => {
    const next = update((p) => {
      p.terms[0]!.strength = 2;
      p.sources.push({ ...p.sources[0]!, id: 'second' });
    });
    expect(diffPacks(ferry, next, []).parts).toEqual([
      { part: 'sources', added: ['second'], changed: [], removed: [] },
      { part: 'terms', added: [], changed: ['pirates'], removed: [] },
    ]);
  });

  test('leaves the reader’s change in use, and says where the two meet', () => {
    const next = update((p) => (p.terms[0]!.strength = 2));
    expect(diffPacks(ferry, next, [milder]).conflicts).toEqual([{ change: milder, why: 'changed' }]);
    expect(applyChanges(next, [milder]).pack.terms[0]?.strength).toBe(1);
    expect(
      diffPacks(
        ferry,
        update(() => undefined),
        [milder],
      ).conflicts,
    ).toEqual([]);
  });
});

describe('searching rows', () => {
  test('letters are compared folded, in every field', () => {
    const rows = [
      { id: 'a', names: { ar: ['أُسْطُول'] } },
      { id: 'b', note: 'Été' },
    ];
    expect(searchRows(rows, 'اسطول')).toEqual([rows[0]]);
    expect(searchRows(rows, 'ETE b')).toEqual([rows[1]]);
    expect(searchRows(rows, ' ')).toEqual(rows);
  });
});
