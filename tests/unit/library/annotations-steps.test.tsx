// @vitest-environment happy-dom
/** Steps back in the library of annotations: one at a time. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { useSteps, type Step, type Steps } from '../../../entrypoints/library/annotations-steps.ts';
import type { Annotation } from '../../../utils/annotation/types.ts';
import { annotation } from '../store/rows.ts';

const { send } = vi.hoisted(() => ({ send: vi.fn<(name: string, data: unknown) => Promise<unknown>>() }));
vi.mock('../../../utils/messages/messenger.ts', () => ({ send }));

const [one, other] = [annotation(1), annotation(2)];
const deleted = (row: Annotation): Step => ({ what: 'deleted', before: [row], after: [] });
const app = document.createElement('div');
let steps: Steps;
let answer: PromiseWithResolvers<unknown>;

beforeEach(async () => {
  answer = Promise.withResolvers();
  send.mockImplementation(() => answer.promise);
  const Probe = () => {
    steps = useSteps([]);
    return null;
  };
  render(null, app);
  render(<Probe />, app);
  await act(() => steps.done(deleted(one)));
  await act(() => steps.done(deleted(other)));
});

const undo = () => act(async () => void (await steps.undo()));
const redo = () => act(async () => void (await steps.redo()));

it('a second click while a step is undone takes no other step', async () => {
  const now = steps;
  const both = Promise.all([now.undo(), now.undo()]);
  await act(async () => {
    answer.resolve({ ok: true, value: null });
    await both;
  });
  expect(send).toHaveBeenCalledExactlyOnceWith('restoreAnnotations', { rows: [other] });
  await redo();
  await undo();
  await undo();
  expect(send).toHaveBeenLastCalledWith('restoreAnnotations', { rows: [one] });
});

it('what was done while a step was undone can be undone itself', async () => {
  const undone = steps.undo();
  await act(() => steps.done({ what: 'deleted', before: [annotation(3)], after: [] }));
  await act(async () => {
    answer.resolve({ ok: true, value: null });
    await undone;
  });
  await redo();
  await undo();
  await undo();
  expect(send.mock.calls.map(([, data]) => data)).toContainEqual({ rows: [annotation(3)] });
});
