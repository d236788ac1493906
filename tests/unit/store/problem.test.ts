import { expect, it } from 'vitest';
import { outcome, problemOf, StoreError, valueOf } from '../../../utils/store/problem.ts';

const full = { ok: false, problem: { code: 'full', detail: 'The disk is full.' } } as const;

it('the value of an outcome is given, or why there is none', () => {
  expect(valueOf({ ok: true, value: 3 })).toBe(3);
  expect(() => valueOf(full)).toThrow(new StoreError('full', 'The disk is full.'));
});

it('an outcome that is asked for again keeps its code', async () => {
  expect(await outcome(async () => valueOf(full))).toEqual(full);
});

it.each([
  ['what the background says', async () => valueOf(full), full.problem],
  [
    'a background that was stopped before it answered',
    () => Promise.reject(new Error('Could not establish connection.')),
    { code: 'failed', detail: 'Could not establish connection.' },
  ],
  ['nothing', async () => valueOf({ ok: true, value: null }), null],
])('the problem is %s', async (_, work, problem) => {
  expect(await problemOf(work)).toEqual(problem);
});
