/** What the reader says besides annotations is called saved only when the second copy has it, too. */
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveAnnotations } from '../../../entrypoints/background/annotations.ts';
import { serveComparisons } from '../../../entrypoints/background/comparisons.ts';
import { serveKept } from '../../../entrypoints/background/kept.ts';
import { copied, copyWritten, saving } from '../../../entrypoints/background/second-copy.ts';
import { EVERYTHING } from '../../../utils/framing/query.ts';
import { Database } from '../../../utils/store/database.ts';
import type { Outcome } from '../../../utils/store/problem.ts';

const db = new Database(`test-${crypto.randomUUID()}`);
/** Batches that the copy is to take, and what lets it take the next one. */
const batches: string[] = [];
let gate = Promise.withResolvers<void>();

beforeAll(async () => {
  vi.stubGlobal('caches', {
    has: async () => true,
    open: async () => ({
      keys: async () => [],
      delete: async () => true,
      put: async (_: string, batch: Response) => {
        batches.push(await batch.text());
        await gate.promise;
      },
    }),
  });
  serveComparisons(db);
  serveAnnotations(db);
  serveKept(db);
  copyWritten(db);
  gate.resolve();
  await copied();
});
afterAll(() => db.delete());

async function ask(type: string, data: unknown): Promise<Outcome<unknown>> {
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/library.html') };
  const reply = await new Promise<{ res: Outcome<unknown>; err?: { message: string } }>((resolve) => {
    const message = { id: 1, type, data, timestamp: 1 };
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
  if (reply.err) throw new Error(reply.err.message);
  return reply.res;
}

const COMPARISON = { id: 'c-1', title: 'Ferries', pack: 'ferry', query: EVERYTHING, savedAt: 1 };
const CODE = { id: 'own', title: 'Spoils', description: '', order: 0 };

it.each([
  ['saveComparison', COMPARISON, 'Ferries'],
  ['deleteComparison', { id: COMPARISON.id }, 'c-1'],
  ['setCodes', { codes: [CODE] }, 'Spoils'],
  ['linkArticles', { one: 'https://a.example/1', other: 'https://b.example/1', says: 'same' }, 'b.example'],
])('%s', async (type, data, word) => {
  gate = Promise.withResolvers();
  batches.length = 0;
  const answered = vi.fn<(answer: Outcome<unknown>) => void>();
  const answer = ask(type, data).then(answered);
  await expect.poll(() => batches.join()).toContain(word);
  expect(answered).not.toHaveBeenCalled();
  gate.resolve();
  await answer;
  expect(answered.mock.lastCall![0].ok).toBe(true);
});

it('a write that failed is answered with why, and waits for nothing', async () => {
  expect(await saving(() => Promise.reject(new Error('no')))).toEqual({
    ok: false,
    problem: { code: 'failed', detail: 'no' },
  });
});
