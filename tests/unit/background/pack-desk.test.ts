/** What the library has changed in packs: what is made is not called failed, and takes nothing else away. */
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePacks } from '../../../entrypoints/background/pack-desk.ts';
import { parsePack } from '../../../utils/packs/load.ts';
import { Database } from '../../../utils/store/database.ts';
import { installPack } from '../../../utils/store/packs.ts';
import { small } from '../packs/small.ts';

const engines = vi.hoisted(() => ({ open: true }));
vi.mock('../../../entrypoints/background/packs.ts', () => ({
  openEngines: () => (engines.open ? Promise.resolve([]) : Promise.reject(new Error('no lexicon'))),
  closeEngines: () => {
    engines.open = closing();
  },
}));
vi.mock('../../../entrypoints/background/second-copy.ts', () => ({ copied: () => Promise.resolve() }));
/** Whether the engines open once they were closed. */
let closing = () => true;

const db = new Database(`test-${crypto.randomUUID()}`);
beforeAll(async () => {
  servePacks(db);
  const south = { ...small().outlets[0]!, id: 'south-post', addresses: ['southpost.example'], claims: [] };
  await installPack(db, parsePack({ ...small(), outlets: [...small().outlets, south] }, 'ferry'), 'bundled');
});
afterAll(() => db.delete());

async function ask(type: string, data: object): Promise<{ res?: unknown; err?: unknown }> {
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/library.html') };
  return new Promise((resolve) => {
    const message = { id: 1, type, data: { pack: 'ferry', ...data }, timestamp: 1 };
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
}

const add = (part: string, cells: object, more = {}) =>
  ask('changeRow', { part, row: '', cells, author: 'Reader', reason: 'Seen', ...more });
const rows = async () => (await db.changes.toArray()).map(({ outlet, value }) => ({ outlet, ...value }));

it('the same is said of two outlets: each has its claim', async () => {
  const cells = { statement: 'Belongs to the harbour.', kind: 'ownership', source_title: 'Register' };
  expect(await add('claims', cells, { outlet: 'north-post' })).toMatchObject({ res: null });
  expect(await add('claims', cells, { outlet: 'south-post' })).toMatchObject({ res: null });
  expect((await rows()).map(({ outlet }) => outlet)).toEqual(['north-post', 'south-post']);
  // A second click adds nothing.
  expect(await add('claims', cells, { outlet: 'south-post' })).toMatchObject({ res: null });
  expect(await db.changes.count()).toBe(2);
  await db.changes.clear();
});

it('two people of one name are two rows', async () => {
  await add('entities', { names_en: 'Ada Ferryman', kind: 'person', camp: 'north' });
  await add('entities', { names_en: 'Ada Ferryman', kind: 'person', camp: 'south' });
  await add('entities', { names_en: 'Ada Ferryman', kind: 'person', camp: 'south' });
  expect((await rows()).map((row) => (row as { camp?: string }).camp)).toEqual(['north', 'south']);
  await db.changes.clear();
});

it('a row that is edited keeps what the form has no field for', async () => {
  const titles = [{ forms: { en: ['captain'] } }];
  const change = {
    pack: 'ferry',
    part: 'entities',
    row: 'north-crew',
    action: 'change',
    value: { titles },
  } as const;
  await db.changes.put({
    ...change,
    version: '1.0.0',
    author: 'Else',
    reason: 'Seen',
    at: '2024-05-01T10:00:00.000Z',
  });
  await ask('changeRow', { ...change, cells: { note: 'Of the bank.' }, author: 'Reader', reason: 'Seen' });
  expect(await rows()).toEqual([{ outlet: undefined, titles, note: 'Of the bank.' }]);
  await db.changes.clear();
});

it('a change that is made is not called failed because the packs do not open after it', async () => {
  closing = () => false;
  expect(
    await add('terms', { names_en: 'rats', usedBy: 'south', direction: 'against', strength: '2' }),
  ).toEqual({ res: null });
  expect(await db.changes.count()).toBe(1);
});

it('a pack that keeps the others from opening can be switched off', async () => {
  expect(engines.open).toBe(false);
  closing = () => true;
  expect((await ask('switchPack', { on: false })).err).toBeUndefined();
  expect(await db.packs.get('ferry')).toMatchObject({ enabled: false });
  expect(engines.open).toBe(true);
});
