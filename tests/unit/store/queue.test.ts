import { expect, it } from 'vitest';
import { queue } from '../../../utils/store/queue.ts';

it('work is done one after the other, also behind work that failed, and each is told how its own went', async () => {
  const inTurn = queue();
  const order: string[] = [];
  const first = Promise.withResolvers<string>();
  const asked = [
    inTurn(() => first.promise.finally(() => order.push('first'))),
    inTurn(async () => order.push('second')),
  ];
  first.reject(new Error('failed'));
  expect(await Promise.allSettled(asked)).toMatchObject([
    { status: 'rejected', reason: { message: 'failed' } },
    { status: 'fulfilled' },
  ]);
  expect(order).toEqual(['first', 'second']);
});
