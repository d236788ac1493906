import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { Database } from '../../../utils/store/database.ts';
import { annotation } from './rows.ts';

const opened: Database[] = [];
const open = (name: string): Database => {
  const db = new Database(name);
  opened.push(db);
  return db;
};
afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete();
});

const code = { id: 'conflict', title: 'Conflict', description: '', order: 1 };

it.each([
  ['of one connection', true],
  ['of two connections, as of two tabs', false],
])('two writes %s to different tables are never under way at once', async (_, same) => {
  const name = `test-${crypto.randomUUID()}`;
  const [one, other] = same ? [open(name)] : [open(name), open(name)];
  const [first, second] = [one!, other ?? one!];
  await Promise.all([first.open(), second.open()]);
  const steps: string[] = [];
  await Promise.all([
    first.transaction('rw', first.annotations, async () => {
      await first.annotations.put(annotation(1));
      steps.push('first written');
      await Dexie.waitFor(new Promise((resolve) => setTimeout(resolve, 30)));
      await first.annotations.put(annotation(2));
      steps.push('first done');
    }),
    second.transaction('rw', second.codes, async () => {
      await second.codes.put(code);
      steps.push('second written');
    }),
  ]);
  expect(steps).toEqual(['first written', 'first done', 'second written']);
});

it('reading does not wait for a write to another table', async () => {
  const db = open(`test-${crypto.randomUUID()}`);
  await db.codes.put(code);
  const steps: string[] = [];
  await Promise.all([
    db.transaction('rw', db.annotations, async () => {
      await db.annotations.put(annotation(1));
      await Dexie.waitFor(new Promise((resolve) => setTimeout(resolve, 30)));
      steps.push('written');
    }),
    db.codes.get('conflict').then(() => steps.push('read')),
  ]);
  expect(steps).toEqual(['read', 'written']);
});
