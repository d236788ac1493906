/** Files of packs, tables, changes and patterns with anything in them: read, or refused in plain words; never more. */
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { packToZip } from '../../../utils/packs/archive.ts';
import { ChangeSchema } from '../../../utils/packs/changes.ts';
import { importFile, type Import } from '../../../utils/packs/import-file.ts';
import { describeProblem, ImportError, type FileProblem } from '../../../utils/packs/limits.ts';
import { parsePack } from '../../../utils/packs/load.ts';
import { readTable, toTable } from '../../../utils/packs/spreadsheet.ts';
import { anyJson, bent, damaged, isPolluted, runs } from '../fuzz.ts';
import { context, ferry, json } from './refusal.ts';
import { small } from './small.ts';

const CHANGES = {
  kind: 'isnad-changes',
  format: 1,
  changes: [
    {
      pack: 'ferry', part: 'terms', row: 'pirates', action: 'change', value: { strength: 1 }, was: { strength: 3 },
      version: '1.0.0', author: 'A', reason: 'B', at: '2024-05-01T10:00:00.000Z',
    },
    {
      pack: 'ferry', part: 'entities', row: 'south-crew', action: 'add', version: '1.0.0', author: 'A', reason: 'B',
      value: { id: 'south-crew', kind: 'org-armed', camp: 'south', names: { en: ['South crew'] } },
      at: '2024-05-01T10:00:00.000Z',
    },
  ],
}; // oxfmt-ignore
const TERMS = toTable('terms', ferry.terms, new Map(), ',');
const OUTLETS = toTable('outlets', ferry.outlets, new Map(), '\t');
const PATTERNS =
  '{"label": "ORG", "pattern": "South crew", "id": "crew"}\n{"label":"GPE","pattern":[{"LOWER":"a"}]}\n';

const zipOf = (pack: unknown, changes: unknown): Uint8Array =>
  zipSync({ 'pack.json': json(pack), 'changes.json': json(changes) });

/** What is wrong with what was taken of a file: it has to fit its schema and hold no address that a click would run. */
function unsound({ pack, changes, refused }: Import): string[] {
  const faults = changes
    .filter((change) => !v.safeParse(ChangeSchema, change).success)
    .map((change) => `change ${change.row}`);
  if (pack && JSON.stringify(parsePack(pack, 'again.json')) !== JSON.stringify(pack)) faults.push('pack');
  if (/"(?:url|addresses)":\[?"\s*javascript:/iu.test(JSON.stringify(pack))) faults.push('address');
  return [...faults, ...unsaid(refused)];
}

/** Problems that say nothing, or nothing that a person understands. */
const unsaid = (problems: readonly FileProblem[]): string[] =>
  problems.map(describeProblem).filter((line) => !/: \S/u.test(line) || /undefined|\[object/u.test(line));

let taken = 0;

/** Reads a file; what is thrown has to be a refusal with its reasons. Empty when all is well. */
function faultsOf(bytes: Uint8Array, file: string): string[] {
  let faults: string[];
  try {
    faults = unsound(importFile(bytes, file, context));
    taken++;
  } catch (error) {
    faults = error instanceof ImportError ? unsaid(error.problems) : [String(error)];
    if (error instanceof ImportError && error.problems.length === 0) faults.push('refused without a reason');
  }
  return isPolluted() ? [...faults, 'polluted'] : faults;
}

describe('any bytes as a file', () => {
  it.each(['a.json', 'a.zip', 'terms.csv', 'a.tsv', 'a.txt', 'a.jsonl', 'a.ndjson', 'a', 'a.png'])(
    'are read or refused: %s',
    (file) => {
      const bytes = fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.string({ unit: 'binary' }).map(strToU8),
        fc.uint8Array({ maxLength: 200 }).map((rest) => Uint8Array.of(0x50, 0x4b, 3, 4, ...rest)),
        anyJson.map(json),
      );
      fc.assert(
        fc.property(bytes, (any) => {
          expect(faultsOf(any, file)).toEqual([]);
        }),
        runs(100),
      );
    },
  );
});

describe('a sound file with changes in it', () => {
  it('a pack', () => {
    taken = 0;
    let tried = 0;
    fc.assert(
      fc.property(bent(small()), (pack) => {
        tried++;
        expect(faultsOf(json(pack), 'p.json')).toEqual([]);
      }),
      runs(800),
    );
    // Were all of them refused at the door, nothing behind it would have been tried.
    expect(Math.min(taken, tried - taken)).toBeGreaterThan(20);
  });

  it('changes of a pack', () => {
    fc.assert(
      fc.property(bent(CHANGES), (changes) => {
        expect(faultsOf(json(changes), 'c.json')).toEqual([]);
      }),
      runs(800),
    );
  });

  it('a zip with changed parts', () => {
    fc.assert(
      fc.property(bent(small()), bent(CHANGES), (pack, changes) => {
        expect(faultsOf(zipOf(pack, changes), 'p.zip')).toEqual([]);
      }),
      runs(150),
    );
  });

  it.each([
    ['a zip', packToZip(ferry, []), 'p.zip'],
    ['the bytes of a pack', json(small()), 'p.json'],
    ['a table of terms', strToU8(TERMS), 'terms.csv'],
    ['a table of outlets', strToU8(OUTLETS), 'outlets.tsv'],
    ['patterns', strToU8(PATTERNS), 'p.jsonl'],
  ])('%s, damaged', (_, sound, file) => {
    taken = 0;
    expect(faultsOf(sound, file)).toEqual([]);
    expect(taken).toBe(1);
    fc.assert(
      fc.property(damaged(sound), (bytes) => {
        expect(faultsOf(bytes, file)).toEqual([]);
      }),
      runs(400),
    );
  });

  it('a table with any cells', () => {
    const [heading = ''] = TERMS.split('\r\n');
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('3', 'pirates', '=1+1', '__proto__', '"', '""', 'a|b', 'north', '\u202e'),
    );
    const lines = fc.array(fc.array(cell, { maxLength: 20 }), { maxLength: 4 });
    fc.assert(
      fc.property(lines, fc.constantFrom(',', ';', '\t'), (rows, gap) => {
        const text = [heading.replaceAll(',', gap), ...rows.map((cells) => cells.join(gap))].join('\n');
        expect(faultsOf(strToU8(text), 'terms.csv')).toEqual([]);
      }),
      runs(400),
    );
  });

  it('patterns with any fields', () => {
    const line = anyJson.chain((pattern) =>
      bent({ label: 'ORG', pattern: [{ LOWER: 'south' }, { LOWER: 'crew' }], id: 'crew', more: pattern }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        expect(faultsOf(strToU8(lines.map((one) => JSON.stringify(one)).join('\n')), 'p.jsonl')).toEqual([]);
      }),
      runs(400),
    );
  });
});

describe('what is written as a table', () => {
  it('holds no cell that a spreadsheet would run, and is read back as it was', () => {
    const name = fc.oneof(
      fc.constantFrom("=cmd|' /C calc'!A0", '+1', '-1', '@SUM(A1)', "'=1", '＝1+1', 'plain'),
      fc.string({ maxLength: 10 }).filter((one) => one.trim() === one && !one.includes('|') && one !== ''),
    );
    fc.assert(
      fc.property(name, (evil) => {
        const [term] = ferry.terms;
        const table = toTable('terms', [{ ...term!, names: { en: [evil] } } as never], new Map(), ',');
        const { data } = Papa.parse<string[]>(table.slice(1), { delimiter: ',', newline: '\r\n' });
        for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@＝\t]/u);
        const [row] = readTable(table, 'terms.csv').rows;
        expect(row?.cells['names_en']).toBe(evil);
      }),
      runs(300),
    );
  });
});
