// @vitest-environment happy-dom
/** What is typed into the library's forms stays until it is saved: beside other forms, and while something is being saved. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { AnnotationsActions } from '../../../../components/library-annotations/types.ts';
import { useEditing, type Editing } from '../../../../components/library-annotations/use-editing.ts';
import type { Annotation } from '../../../../utils/annotation/types.ts';
import type { Outcome } from '../../../../utils/store/problem.ts';
import { annotation } from '../../store/rows.ts';

const [one, other] = [annotation(1), annotation(2)];
const save = vi.fn<AnnotationsActions['save']>();
const done = vi.fn<(id: string) => void>();
let editing: Editing;
let answer: PromiseWithResolvers<Outcome<Annotation>>;

beforeEach(() => {
  answer = Promise.withResolvers();
  save.mockImplementation(() => answer.promise);
  const Probe = () => {
    editing = useEditing(save, done);
    return null;
  };
  render(<Probe />, document.createElement('div'));
});

const type = (id: string, note: string) =>
  act(() => editing.change(id, { ...editing.edits.get(id)!.draft, note }));
const noteOf = (id: string) => editing.edits.get(id)?.draft.note;
const answered = (result: Outcome<Annotation>) =>
  act(async () => {
    answer.resolve(result);
    await answer.promise;
  });

it('two annotations are written beside each other', async () => {
  await act(() => editing.begin(one));
  await type(one.id, 'half a sentence');
  await act(() => editing.begin(other));
  expect(noteOf(one.id)).toBe('half a sentence');
  await act(() => editing.save(one.id));
  await type(other.id, 'another');
  await answered({ ok: true, value: { ...one, note: 'half a sentence', changedAt: 9 } });
  expect([...editing.edits.keys()]).toEqual([other.id]);
  expect(noteOf(other.id)).toBe('another');
  expect(done.mock.calls).toEqual([[one.id]]);
});

it('what is typed while the rest is saved stays, and is saved over what was stored', async () => {
  await act(() => editing.begin(one));
  await type(one.id, 'first');
  await act(() => editing.save(one.id));
  await type(one.id, 'first and second');
  await act(() => editing.save(one.id));
  expect(save).toHaveBeenCalledOnce();
  const stored = { ...one, note: 'first', changedAt: one.changedAt + 5 };
  await answered({ ok: true, value: stored });
  expect(noteOf(one.id)).toBe('first and second');
  expect(done).not.toHaveBeenCalled();
  await act(() => editing.save(one.id));
  expect(save.mock.lastCall).toMatchObject([{ note: 'first and second' }, stored.changedAt]);
});

it('what is typed while saving fails stays, with why', async () => {
  const problem = { code: 'full', detail: '' } as const;
  await act(() => editing.begin(one));
  await type(one.id, 'first');
  await act(() => editing.save(one.id));
  await type(one.id, 'first and second');
  await answered({ ok: false, problem });
  expect(editing.edits.get(one.id)).toMatchObject({
    draft: { note: 'first and second' },
    saving: false,
    problem,
  });
});
