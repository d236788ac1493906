/** Files that are damaged, or made to do harm: each is refused in a plain sentence, and nothing of it is taken. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packToZip } from '../../../utils/packs/archive.ts';
import { importFile } from '../../../utils/packs/import-file.ts';
import { checkSize, describeProblem, MAX_FILE } from '../../../utils/packs/limits.ts';
import { changed, context, ferry, json, refusal } from './refusal.ts';
import { small } from './small.ts';

const zip = packToZip(ferry, []);

/** A zip whose directory says that a file is smaller than it is. */
function lyingZip(): Uint8Array {
  const bytes = zipSync({ 'pack.json': strToU8(' '.repeat(4_000_000) + '{}') });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const directory = view.getUint32(bytes.length - 22 + 16, true);
  view.setUint32(directory + 24, 1000, true);
  return bytes;
}

const attacks: [name: string, bytes: () => Uint8Array, file: string, reason: RegExp][] = [
  [
    'a zip cut in half',
    () => zip.slice(0, zip.length / 2),
    'a.zip',
    /^a\.zip: the archive is cut off or damaged/,
  ],
  ['a zip without its last bytes', () => zip.slice(0, -8), 'a.zip', /cut off or damaged/],
  [
    'a zip of a few kilobytes that unpacks to 80 MB',
    () => {
      const part = new Uint8Array(40_000_000);
      return zipSync({ 'pack.json': part, 'terms.json': part }, { level: 1 });
    },
    'bomb.zip',
    /^bomb\.zip, .*: unpacked, the archive would take more than 64 MB/,
  ],
  [
    'a zip that hides its size',
    lyingZip,
    'a.zip',
    /pack\.json: this file of the archive is damaged: its checksum is another/,
  ],
  [
    'a zip of 1,000 files',
    () => zipSync(Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`${i}.txt`, strToU8('x')]))),
    'a.zip',
    /more than 64 files/,
  ],
  [
    'a zip of something else',
    () => zipSync({ 'photo.jpg': strToU8('x') }),
    'a.zip',
    /holds no part of a pack/,
  ],
  [
    'a zip with a part twice',
    () => zipSync({ 'pack.json': json({}), 'x/pack.json': json({}) }),
    'a.zip',
    /x\/pack\.json: the archive holds this file twice/,
  ],
  ['no JSON', () => strToU8('{"format": 1,'), 'p.json', /^p\.json: the file is no JSON, or is cut off/],
  ['bytes that are no text', () => new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 'p.json', /no text in UTF-8/],
  ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'p.png', /this kind of file is not known/],
  ['another schema', () => json({ name: 'x', words: [] }), 'p.json', /^p\.json, pack: this is not a pack/],
  ['a version of the future', () => changed((p) => (p.format = 9)), 'p.json', /format 9; .* update Isnad/],
  [
    'an id twice',
    () => changed((p) => p.terms.push({ ...p.terms[0]! })),
    'p.json',
    /^p\.json, terms, pirates: the id is used twice/,
  ],
  [
    'claims that oppose one another in a circle',
    () =>
      changed((p) => {
        const [claim] = p.outlets[0]!.claims;
        p.outlets[0]!.claims = ['a', 'b', 'c'].map((id, i) => ({ ...claim!, id, opposes: ['abca'[i + 1]!] }));
      }),
    'p.json',
    /^p\.json, outlets, north-post: a: "b" does not name it in return/,
  ],
  [
    'a camp that stands behind itself',
    () =>
      changed(
        (p) =>
          Object.assign(p.camps[0]!, { backs: 'south' }) && Object.assign(p.camps[1]!, { backs: 'north' }),
      ),
    'p.json',
    /a camp stands behind itself/,
  ],
  [
    'a script in a name',
    () => changed((p) => (p.terms[0]!.names.en = ['<script>alert(1)</script>'])),
    'p.json',
    /^p\.json, terms, pirates: names\.en\.0: the text holds markup/,
  ],
  [
    'an image in a statement',
    () => changed((p) => (p.outlets[0]!.claims[0]!.statement = 'x <img src=x onerror=alert(1)>')),
    'p.json',
    /outlets, north-post: claims\.0\.statement: the text holds markup/,
  ],
  [
    'a right-to-left override',
    () => changed((p) => (p.title.en = 'safe\u202egpj.exe')),
    'p.json',
    /title: en: the text holds control or text-direction characters|en: the text holds control/,
  ],
  [
    'a javascript: address',
    () => changed((p) => Object.assign(p.sources[0]!, { url: 'javascript:alert(1)' })),
    'p.json',
    /sources, survey: url: an address starts with http/,
  ],
  [
    'a direction override in an address',
    () => changed((p) => Object.assign(p.sources[0]!, { url: 'https://a.example/\u202ex' })),
    'p.json',
    /sources, survey: url: the address holds control or text-direction/,
  ],
  [
    'a million terms',
    () =>
      strToU8(
        JSON.stringify({ ...small(), terms: [] }).replace(
          '"terms":[]',
          `"terms":[${'{},'.repeat(999_999)}{}]`,
        ),
      ),
    'p.json',
    /^p\.json, terms: 1000000 rows are more than the 200000 that can be read/,
  ],
  [
    'ten million values',
    () => strToU8(`[${'0,'.repeat(10_000_000)}0]`),
    'p.json',
    /more than 8000000 values/,
  ],
  [
    'a table of another kind',
    () => strToU8('a,b\n1,2\n'),
    't.csv',
    /^t\.csv, row 1: the column "a" is not known/,
  ],
  [
    'a table of 200,001 rows',
    () => strToU8(`id,strength\n${'x,1\n'.repeat(200_001)}`),
    't.csv',
    /more than the 200000 rows/,
  ],
  ['an empty table', () => strToU8('\n\n'), 't.csv', /the table is empty/],
  [
    'changes of a future version',
    () => json({ kind: 'isnad-changes', format: 2, changes: [] }),
    'c.json',
    /the changes are written in format 2/,
  ],
];

describe('a file that is damaged or made to do harm', () => {
  // Making the large files takes the time, not refusing them.
  test.each(attacks)(
    '%s',
    (_, bytes, file, reason) => {
      expect(refusal(bytes(), file)).toMatch(reason);
    },
    60_000,
  );

  test('200 MB are refused by their size, before anything is read', () => {
    expect(() => checkSize('big.json', 200 * 1024 * 1024)).toThrow(
      /^big\.json: the file has 200 MB; at most 48 MB can be read$/,
    );
    expect(() => checkSize('ok.json', MAX_FILE)).not.toThrow();
    expect(() => checkSize('none.json', 0)).toThrow(/the file is empty/);
  });

  test('200,000 broken rows are named up to a thousand', () => {
    const bytes = strToU8(JSON.stringify({ ...small(), terms: Array.from({ length: 200_000 }, () => ({})) }));
    const lines = refusal(bytes, 'p.json').split('\n');
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.length).toBeLessThan(2000);
  });

  test('changes that do not fit are refused one by one, the others are taken', () => {
    const change = {
      pack: 'ferry', part: 'terms', row: 'pirates', action: 'change', value: { strength: 1 }, was: { strength: 3 },
      version: '1.0.0', author: 'A', reason: 'B', at: '2024-05-01T10:00:00.000Z',
    }; // oxfmt-ignore
    const changes = [
      change,
      { ...change, row: 'corsairs' },
      { ...change, pack: 'nowhere' },
      { ...change, author: '<b>x</b>' },
      { ...change, part: 'entities', row: 'north-crew', value: { names: { en: ['<i>x</i>'] } } },
      { ...change, part: 'entities', row: 'north-crew', value: { __proto__: null, camp: 'west' } },
    ];
    const found = importFile(json({ kind: 'isnad-changes', format: 1, changes }), 'c.json', context);
    expect(found.changes.map(({ row }) => row)).toEqual(['pirates']);
    expect(found.refused.map(describeProblem)).toEqual([
      'c.json, changes, row 4: author: the text holds markup',
      'c.json, terms, corsairs: the pack has no such row',
      'c.json, entities, north-crew: names.en.0: the text holds markup',
      'c.json, entities, north-crew: there is no camp "west"',
      'c.json, terms, pirates: it changes the pack "nowhere", which is not installed',
    ]);
  });
});
