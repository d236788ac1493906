/** Files made to take memory or time, or to slip through: how each is bounded, and what is said. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { packToZip, unpack } from '../../../utils/packs/archive.ts';
import { importFile } from '../../../utils/packs/import-file.ts';
import { MAX_PROBLEMS } from '../../../utils/packs/limits.ts';
import { toTable } from '../../../utils/packs/spreadsheet.ts';
import { changed, context, ferry, json, refusal } from './refusal.ts';
import { small } from './small.ts';

// Some of these files take seconds to make on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const zip = packToZip(ferry, []);

/** A zip with the bytes of its first directory entry changed: offsets of APPNOTE.TXT 4.3.12. */
function tampered(offset: number, value: number): Uint8Array {
  const bytes = zipSync({ 'pack.json': strToU8('{}') });
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 22 + 16, true);
  view.setUint16(directory + offset, value, true);
  return bytes;
}

/** A zip whose directory names the same file twice. */
function doubled(): Uint8Array {
  const bytes = zipSync({ 'pack.json': strToU8('{}'), 'pack.jsoN': strToU8('{"id":"other"}') });
  const text = new TextDecoder('latin1').decode(bytes).replaceAll('pack.jsoN', 'pack.json');
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

const wrongByte = zip.slice();
wrongByte[60] = wrongByte[60]! ^ 0xff;

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);

const refused: [name: string, bytes: () => Uint8Array, file: string, reason: RegExp][] = [
  ['a byte changed within a zip', () => wrongByte, 'a.zip', /damaged/],
  ['a checksum that is another', () => tampered(16, 1), 'a.zip', /^a\.zip, pack\.json: .*its checksum is another/],
  ['a zip with a password', () => tampered(8, 1), 'a.zip', /pack\.json: this file of the archive is encrypted/],
  ['a zip that hides a second pack.json', doubled, 'a.zip', /pack\.json: the archive holds this file twice/],
  ['a zip within a zip', () => zipSync({ 'pack.zip': zip }), 'a.zip', /holds no part of a pack/],
  ['names that lead out of the archive', () => zipSync({ '../pack.json': json({}), '/terms.json': json([]), '..\\outlets.json': json([]) }), 'a.zip', /holds no part/],
  ['lists within lists, a million deep', () => strToU8('['.repeat(1_000_000)), 'p.json', /deeper than 32 times/],
  ['a change that nests a thousand deep', () => strToU8(`{"kind":"isnad-changes","format":1,"changes":[{"value":${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}}]}`), 'c.json', /deeper than 32/],
  ['UTF-16 without its mark', () => utf16('{"format":1}'), 'p.json', /no text in UTF-8/],
  ['Arabic in Windows-1256', () => Uint8Array.from([...strToU8('id,names_ar,strength\nx,'), 0xed, 0xe1, 0xed]), 'terms.csv', /no text in UTF-8/],
  ['a number that is infinite', () => strToU8(JSON.stringify(small()).replace('"strength":3', '"strength":1e999')), 'p.json', /terms, pirates: strength: Infinity is no whole number/],
  ['a count that is negative', () => changed((p) => void (p.articles as unknown[]).push({ entities: { 'north-crew': -1 } })), 'p.json', /articles, row 1: entities\.north-crew: -1 is less than 0/],
  ['an id that every object has', () => changed((p) => (p.terms[0]!.id = 'constructor')), 'p.json', /terms, constructor: id: this id is a word that programs keep/],
  ['a key named __proto__', () => strToU8(JSON.stringify(small()).replace('"strength":3', '"__proto__":{"a":1},"strength":3')), 'p.json', /terms, pirates: __proto__: this field is not known/],
  ['half of a character', () => changed((p) => (p.terms[0]!.names.en = ['pirates\ud83d'])), 'p.json', /half of a character pair/],
  ['a name that cannot be seen', () => changed((p) => (p.entities[0]!.names.en = ['\u200c\u200c'])), 'p.json', /names\.en\.0: the text is empty/],
  ['a name that looks like another', () => changed((p) => (p.entities[0]!.names.en = ['North\u200b crew'])), 'p.json', /names\.en\.0: the text holds control/],
  ['a name that a table would split', () => changed((p) => (p.entities[0]!.names.en = ['North|crew'])), 'p.json', /holds “\|”/],
  ['a data: address', () => changed((p) => Object.assign(p.sources[0]!, { url: 'data:text/html,<script>' })), 'p.json', /url: an address starts with http/],
  ['a time that ends before it begins', () => changed((p) => Object.assign(p.entities[0]!, { rules: [{ from: '2020', until: '2019' }] })), 'p.json', /entities, north-crew: it ends before it begins/],
  ['a row of 30,000 values', () => changed((p) => (p.terms[0]!.names.en = Array.from({ length: 30_000 }, (_, i) => `w${i}`))), 'p.json', /^p\.json, terms, pirates: the row holds more than 20000 values$/],
  ['a head of a million camps', () => changed((p) => (p.camps = Array.from({ length: 1_000_000 }, () => 1 as never))), 'p.json', /^p\.json, pack: the row holds more than/],
  ['a table that is one line', () => strToU8(`id,strength\n${','.repeat(2_000_000)}`), 't.csv', /^t\.csv, row 2: the line is longer than 1000000 characters/],
  ['a table of a hundred thousand columns', () => strToU8(`${Array.from({ length: 100_000 }, (_, i) => `c${i}`).join(',')}\n`), 't.csv', /row 1: the column "c0" is not known/],
  ['a file of line ends', () => strToU8('\n'.repeat(300_000)), 'e.jsonl', /more than the 200000 lines/],
]; // oxfmt-ignore

describe('a file made to take memory or time, or to slip through', () => {
  test.each(refused)('%s', (_, bytes, file, reason) => {
    expect(refusal(bytes(), file)).toMatch(reason);
  });

  test('what a sentence repeats of a file is short and keeps its direction', () => {
    const long = refusal(
      changed((p) => Object.assign(p.terms[0]!, { ['x\u202e'.repeat(100_000)]: 1 })),
      'p.json',
    );
    expect(long.length).toBeLessThan(300);
    expect(long).not.toContain('\u202e');
  });

  test('files of an archive that are no part are left out, each named', () => {
    const all = { 'x/terms.json': json([]), 'x/pack.json': json({ format: 1 }), 'x/y/pack.json': json({}), '../outlets.json': json([]), 'a\u202e.exe': json({}) }; // oxfmt-ignore
    expect(unpack(zipSync(all), 'a.zip').ignored).toEqual(['x/y/pack.json', '../outlets.json', 'a�.exe']);
  });

  test('200,000 changes of a row that is not there are refused, a thousand of them by name', () => {
    const { at, author, reason } = { ...context.signature };
    const changes = Array.from({ length: 200_000 }, (_, i) => ({
      pack: 'ferry', part: 'terms', row: `t${i}`, action: 'hide', value: {}, version: '1.0.0', author, reason, at,
    })); // oxfmt-ignore
    const found = importFile(json({ kind: 'isnad-changes', format: 1, changes }), 'c.json', context);
    expect([found.changes.length, found.refused.length, found.refusedMore]).toEqual([
      0,
      MAX_PROBLEMS,
      199_000,
    ]);
  });

  test('changes that lean on one another in a chain fall together', () => {
    const shared = (i: number) => [{ forms: ['crew'], camp: 'north', entity: `e${i + 1}` }];
    const changes = Array.from({ length: 500 }, (_, i) => ({
      pack: 'ferry', part: 'entities', row: `e${i}`, action: 'add', version: '1.0.0', ...context.signature,
      value: { kind: 'person', names: { en: ['crew', `name ${i}`] }, shared: shared(i) },
    })); // oxfmt-ignore
    const found = importFile(json({ kind: 'isnad-changes', format: 1, changes }), 'c.json', context);
    expect(found.changes).toEqual([]);
    expect(found.refused).toHaveLength(500);
    expect(found.refused.at(-1)?.reason.code).toBe('no-entity');
    expect(found.refused[0]?.reason.code).toBe('change-leans');
  });

  test('10,000 claims on one outlet are laid up to a bound', () => {
    const source = { title: 'Report', publisher: 'Institute' };
    const value = { kind: 'stance', statement: 'Leans.', basis: 'third-party', confidence: 'low', source };
    const changes = Array.from({ length: 10_000 }, (_, i) => ({
      pack: 'ferry', part: 'claims', outlet: 'north-post', row: `c${i}`, action: 'add', value, version: '1.0.0', ...context.signature,
    })); // oxfmt-ignore
    const found = importFile(json({ kind: 'isnad-changes', format: 1, changes }), 'c.json', context);
    expect(found.changes).toHaveLength(499);
    expect(found.refused[0]?.reason.code).toBe('change-claims-many');
  });

  test('many patterns of one id become one name', () => {
    const lines = Array.from(
      { length: 15_000 },
      (_, i) => `{"label":"PER","pattern":"name ${i}","id":"one"}`,
    );
    const found = importFile(strToU8(lines.join('\n')), 'e.jsonl', context);
    expect(found.changes).toHaveLength(1);
    expect(found.changes[0]?.value).toMatchObject({ names: { en: { length: 15_000 } } });
  });
});

describe('cells that a spreadsheet would calculate', () => {
  const cells = ['=1+1', '+1', '-1', '@sum', '＝1', "'=1", "'quoted'", 'a "b", c;d'];
  test.each([',', '\t'] as const)('are written as text, and read back as they were, with %j', (delimiter) => {
    const rows = cells.map((form, i) => ({ ...ferry.entities[0]!, id: `e${i}`, names: { en: [form] } }));
    const table = toTable('entities', rows, new Map(), delimiter);
    expect(table).not.toMatch(/(?:^|[,\t\n"])[=+\-@＝]/u);
    const found = importFile(strToU8(table), `entities.${delimiter === ',' ? 'csv' : 'tsv'}`, context);
    expect(found.changes.map(({ value }) => (value['names'] as { en: string[] }).en)).toEqual(
      cells.map((cell) => [cell]),
    );
  });
});
