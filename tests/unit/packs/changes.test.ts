import { describe, expect, test } from 'vitest';
import { applyChanges, matchable } from '../../../utils/packs/apply-changes.ts';
import { changesToJson, packToJson, packToZip } from '../../../utils/packs/archive.ts';
import type { Change } from '../../../utils/packs/changes.ts';
import { diffPacks } from '../../../utils/packs/diff.ts';
import { importFile, type ImportContext } from '../../../utils/packs/import-file.ts';
import { parsePack } from '../../../utils/packs/load.ts';
import { hideChange, makeChange, type Written } from '../../../utils/packs/make-change.ts';
import type { Pack } from '../../../utils/packs/schema.ts';
import { searchRows } from '../../../utils/packs/search.ts';
import { toTable } from '../../../utils/packs/spreadsheet.ts';
import { sayReason } from '../../../utils/packs/reasons.ts';
import { small } from './small.ts';

const ferry = parsePack(small(), 'ferry.json');
const signature = { author: 'Reader', reason: 'Seen otherwise', at: '2024-05-01T10:00:00.000Z' };
const make = (written: Written, pack: Pack = ferry): Change => {
  const change = makeChange(pack, written, signature);
  if (!change) throw new Error('nothing was changed');
  return change;
};
const milder = make({ part: 'terms', row: 'pirates', cells: { strength: '1' } });
const term = (cells: Record<string, string>) =>
  make({
    part: 'terms',
    row: '',
    cells: { strength: '2', direction: 'against', camp: 'south', usedBy: 'north', ...cells },
  });
const context = (changes: Change[] = [], pack = ferry): ImportContext => ({
  packs: [{ pack, changes }],
  target: pack.id,
  signature,
  latin: 'en',
});
const text = (content: string) => new TextEncoder().encode(content);

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

describe('files', () => {
  test('a zip of a pack brings its changes along, with author, reason and time', () => {
    const found = importFile(packToZip(ferry, [milder]), 'ferry.zip', { ...context(), packs: [] });
    expect(found.pack).toEqual(ferry);
    expect(found.changes).toEqual([milder]);
    expect(found.refused).toEqual([]);
  });

  test('a pack and changes survive as JSON', () => {
    expect(importFile(packToJson(ferry), 'ferry.json', context()).pack).toEqual(ferry);
    expect(importFile(changesToJson([milder]), 'c.json', context()).changes).toEqual([milder]);
  });

  test('somebody else’s change of a row that the reader changed is shown and not made', () => {
    const theirs = { ...milder, author: 'Somebody', value: { strength: 2 } };
    const found = importFile(changesToJson([theirs]), 'c.json', context([milder]));
    expect(found).toMatchObject({ changes: [], kept: [{ theirs, mine: milder }] });
  });

  test.each([',', '\t'] as const)('a table comes back as it was (%j)', (delimiter) => {
    const added = term({ names_en: 'river, "rats"', names_ar: 'قراصنة' });
    const { pack, own } = applyChanges(ferry, [milder, added]);
    const table = toTable('terms', pack.terms, own, delimiter);
    const name = delimiter === ',' ? 'terms.csv' : 'terms.tsv';
    const found = importFile(text(table), name, context());
    expect(found.refused).toEqual([]);
    expect(found.changes).toEqual([milder, added]);
    expect(importFile(text(table), name, context([milder, added])).changes).toEqual([]);
  });

  test('a table that comes back leaves what it has no column for', () => {
    const titles = [{ forms: { en: ['captain'] } }];
    const added = make({ part: 'entities', row: '', cells: { names_en: 'Ada', kind: 'person' } });
    const mine: Change[] = [
      { ...added, value: { ...added.value, titles } },
      {
        ...make({ part: 'entities', row: 'north-crew', cells: { note: 'Of the bank.' } }),
        value: { titles },
      },
    ];
    const { pack, own, resting } = applyChanges(ferry, mine);
    expect(resting).toEqual([]);
    const table = toTable('entities', pack.entities, own, ',');
    expect(importFile(text(table), 'entities.csv', context(mine)).changes).toEqual([]);
    const edited = importFile(text(table.replaceAll('person', 'group')), 'entities.csv', context(mine));
    expect(edited.changes.map(({ value }) => value)).toEqual([{ ...mine[0]!.value, kind: 'group' }]);
  });

  test('a table names the row and the reason of what it cannot take, and takes the rest', () => {
    const table =
      'id;names_en;kind;camp\n;Ferry king;person;\n;Nobody;ghost;\nnorth-crew;North crew;org-armed;west\n';
    const found = importFile(text(table), 'new.csv', context());
    expect(found.changes.map(({ value }) => value['names'])).toEqual([{ en: ['Ferry king'] }]);
    expect(found.refused.map(({ row, reason }) => `row ${row}: ${sayReason(reason)}`)).toEqual([
      expect.stringMatching(/^row 3: kind: "ghost" is none of "person", "place", /),
      'row 4: there is no camp "west"',
    ]);
  });

  test('cells that a spreadsheet would calculate are guarded, and read back without the guard', () => {
    const formula = term({ names_en: '=1+1 rats' });
    const { pack, own } = applyChanges(ferry, [formula]);
    const table = toTable('terms', pack.terms, own, ',');
    expect(table).toContain("'=1+1 rats");
    expect(importFile(text(table), 'terms.csv', context()).changes).toEqual([formula]);
  });

  test('patterns of spaCy become names, one row an id', () => {
    const lines = [
      { label: 'PERSON', pattern: 'Ferry King', id: 'ferry-king' },
      { label: 'PERSON', pattern: [{ LOWER: 'ملك' }, { LOWER: 'العبّارة' }], id: 'ferry-king' },
      { label: 'ORG', pattern: [{ POS: 'PROPN' }] },
      { label: 'CHEESE', pattern: 'Brie' },
    ];
    const found = importFile(
      text([...lines.map((one) => JSON.stringify(one)), 'x'].join('\n')),
      'p.jsonl',
      context(),
    );
    expect(found.changes.map(({ row, value }) => [row, value['names']])).toEqual([
      ['ferry-king', { en: ['Ferry King'], ar: ['ملك العبّارة'] }],
    ]);
    expect(found.refused.map(({ row }) => row)).toEqual([3, 4, 5]);
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
