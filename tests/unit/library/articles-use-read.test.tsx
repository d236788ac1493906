// @vitest-environment happy-dom
/** What a screen says of the article that it was asked for, while another one is still known. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { stepOf, useRead } from '../../../entrypoints/library/articles-use-read.ts';
import type { Database } from '../../../utils/store/database.ts';

const db = { name: 'test' } as Database;
const answers = new Map<string, PromiseWithResolvers<string | null>>();
let said = '';

function One({ id }: { id: string }) {
  const read = useRead(db, () => answers.get(id)!.promise, [id]);
  said = read.value === id ? `shows ${id}` : `${stepOf(read)} ${read.reason ?? ''}`.trim();
  return null;
}

async function ask(id: string): Promise<PromiseWithResolvers<string | null>> {
  const answer = Promise.withResolvers<string | null>();
  answers.set(id, answer);
  await act(() => render(<One id={id} />, document.body));
  return answer;
}
const settled = (answer: PromiseWithResolvers<string | null>, tell: () => void) =>
  act(async () => {
    tell();
    await answer.promise.catch(() => undefined);
  });

it('is read, is not there, or could not be read, whatever was shown before', async () => {
  const first = await ask('a');
  expect(said).toBe('reading');
  await settled(first, () => first.resolve('a'));
  expect(said).toBe('shows a');
  const second = await ask('b');
  expect(said).toBe('reading');
  await settled(second, () => second.reject(new Error('The disk does not answer.')));
  expect(said).toBe('failed Error: The disk does not answer.');
  const third = await ask('c');
  expect(said).toBe('reading');
  await settled(third, () => third.resolve(null));
  expect(said).toBe('done');
});
