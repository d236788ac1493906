import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { EVERYTHING } from '../../../utils/framing/query.ts';
import { comparisonRequests } from '../../../utils/messages/comparison-messages.ts';
import {
  comparisonsOf,
  deleteComparison,
  saveComparison,
  type StoredComparison,
} from '../../../utils/store/comparisons.ts';
import { Database } from '../../../utils/store/database.ts';

const one: StoredComparison = {
  id: 'a',
  title: 'The crew',
  pack: 'ferry',
  query: { ...EVERYTHING, referent: 'north-crew' },
  savedAt: 1,
};
let db: Database;

beforeEach(() => {
  db = new Database(`comparisons-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

describe('saved comparisons', () => {
  it('are those of a pack, last saved first, and each is the question alone', async () => {
    await saveComparison(db, one);
    await saveComparison(db, { ...one, id: 'b', savedAt: 2 });
    await saveComparison(db, { ...one, id: 'c', pack: 'other' });
    expect((await comparisonsOf(db, 'ferry')).map(({ id }) => id)).toEqual(['b', 'a']);
    expect((await comparisonsOf(db, 'ferry'))[1]).toEqual(one);
  });

  it('are saved over an older one of the same id, and deleted', async () => {
    await saveComparison(db, one);
    await saveComparison(db, { ...one, title: 'Crews' });
    expect((await comparisonsOf(db, 'ferry')).map(({ title }) => title)).toEqual(['Crews']);
    await deleteComparison(db, 'a');
    expect(await comparisonsOf(db, 'ferry')).toEqual([]);
  });

  it.each([
    ['no name', { ...one, title: '  ' }],
    ['a voice that there is not', { ...one, query: { ...one.query, voices: ['loud'] } }],
    ['a day that is none', { ...one, query: { ...one.query, from: 'spring' } }],
    ['no voice at all', { ...one, query: { ...one.query, voices: [] } }],
    ['more than is asked for', { ...one, query: { ...one.query, sql: '' } }],
  ])('with %s are refused before they come to the database', (_, wrong) => {
    expect(v.safeParse(comparisonRequests.saveComparison, wrong).success).toBe(false);
    expect(v.safeParse(comparisonRequests.saveComparison, one).success).toBe(true);
  });
});
