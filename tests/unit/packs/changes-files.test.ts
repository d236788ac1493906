import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../utils/packs/apply-changes.ts';
import { changesToJson, packToJson, packToZip } from '../../../utils/packs/archive.ts';
import type { Change } from '../../../utils/packs/changes.ts';
import { importFile, type ImportContext } from '../../../utils/packs/import-file.ts';
import { sayReason } from '../../../utils/packs/reasons.ts';
import { toTable } from '../../../utils/packs/spreadsheet.ts';
import { ferry, make, milder, signature, term } from './ferry-changes.ts';

const context = (changes: Change[] = [], pack = ferry): ImportContext => ({
  packs: [{ pack, changes }],
  target: pack.id,
  signature,
  latin: 'en',
});
const text = (content: string) => new TextEncoder().encode(content);

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
