import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../utils/store/database.ts';
import { outcome } from '../../../utils/store/problem.ts';

describe('a question that waits while the database is prepared', () => {
  it('is answered when it is closed and opened once more meanwhile', async () => {
    const prepared = Promise.withResolvers<void>();
    const db = new Database(`test-${crypto.randomUUID()}`, () => prepared.promise);
    const asked = db.annotations.count();
    db.close({ disableAutoOpen: false });
    const again = db.annotations.count();
    prepared.resolve();
    expect([await asked, await again]).toEqual([0, 0]);
    await db.delete();
  });

  it('is told when it is closed for good', async () => {
    const prepared = Promise.withResolvers<void>();
    const db = new Database(`test-${crypto.randomUUID()}`, () => prepared.promise);
    const asked = outcome(() => db.annotations.count());
    db.close();
    prepared.resolve();
    expect(await asked).toMatchObject({ ok: false, problem: { code: 'closed' } });
  });
});
