// @vitest-environment happy-dom
/** Importing annotations in the library: what is called stored was stored. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import {
  useAnnotationImporter,
  type AnnotationImporter,
} from '../../../entrypoints/library/annotations-import.ts';
import type { Step } from '../../../entrypoints/library/annotations-steps.ts';
import type { Annotation } from '../../../utils/annotation/types.ts';
import { annotation } from '../store/rows.ts';

const { send } = vi.hoisted(() => ({ send: vi.fn<(name: string, data: unknown) => Promise<unknown>>() }));
vi.mock('../../../utils/messages/messenger.ts', () => ({ send }));

const [first, second] = [annotation(1), annotation(2)];
const corrected = { ...first, note: 'Corrected.', changedAt: first.changedAt + 1 };
/** The background, where another tab changed the second annotation after the preview. */
const ANSWERS: Record<string, unknown> = {
  compareAnnotations: [0, 1, 2].map((record) => ({ record, id: null, outcome: 'new', reason: null })),
  stageAnnotations: null,
  commitBackup: { annotation: { new: 1, changed: 0, same: 0, older: 1 } },
};

it('counts what was stored, and of two versions in one file takes the later record', async () => {
  const worker = Object.assign(new EventTarget(), {
    postMessage: () => undefined,
    terminate: () => undefined,
  });
  vi.stubGlobal('Worker', function Reader() {
    return worker;
  });
  send.mockImplementation((name) => Promise.resolve({ ok: true, value: ANSWERS[name] }));
  const done = vi.fn<(step: Step) => void>();
  let importer!: AnnotationImporter;
  const Probe = () => {
    importer = useAnnotationImporter([], done);
    return null;
  };
  render(<Probe />, document.createElement('div'));

  await act(() => importer.choose(new File(['notes'], 'notes.json')));
  const records = [first, second, corrected].map((row: Annotation, record) => ({ record, annotation: row }));
  const data = { kind: 'read', read: { format: 'web-annotation', records } };
  worker.dispatchEvent(new MessageEvent('message', { data }));
  await expect.poll(() => importer.state.step).toBe('preview');
  await act(() => importer.store());
  await expect.poll(() => importer.state).toMatchObject({ step: 'done', count: 1 });
  expect(done).toHaveBeenCalledExactlyOnceWith({ what: 'imported', before: [], after: [corrected, second] });
});
