import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../utils/annotation/types.ts';
import type { Outcome } from '../../../../utils/store/problem.ts';
import { annotation } from '../../store/rows.ts';
import { deskOn, ROW } from './desk-on.ts';

const FULL = { ok: false, problem: { code: 'full', detail: 'no space' } } as const;
describe('saving', () => {
  it('says saved only after the store has', async () => {
    const { desk, port, edit } = deskOn();
    let answer!: (outcome: Outcome<Annotation>) => void;
    port.save.mockReturnValue(new Promise((done) => (answer = done)));
    edit('typed');
    const saving = desk.save(ROW.id);
    expect(desk.state).toMatchObject({ said: null });
    expect(desk.state.edits.get(ROW.id)).toMatchObject({ saving: true, draft: { note: 'typed' } });
    answer({ ok: true, value: { ...ROW, note: 'typed' } });
    await saving;
    expect(desk.state.said).toBe('saved');
    expect(desk.state.edits.size).toBe(0);
  });

  it('that fails keeps the draft and says why, also when nobody answers', async () => {
    const { desk, port, edit } = deskOn();
    edit('typed');
    port.save.mockResolvedValueOnce(FULL);
    await desk.save(ROW.id);
    expect(desk.state.edits.get(ROW.id)).toMatchObject({
      draft: { note: 'typed' },
      problem: { code: 'full' },
      saving: false,
    });
    port.save.mockRejectedValueOnce(new Error('Could not establish connection.'));
    await desk.save(ROW.id);
    expect(desk.state.edits.get(ROW.id)).toMatchObject({
      draft: { note: 'typed' },
      problem: { code: 'failed' },
    });
    expect(desk.state.said).toBeNull();
  });

  it('of a form that was closed meanwhile leaves a draft that undo opens to be written and saved', async () => {
    const { desk, port, edit } = deskOn();
    const answer = Promise.withResolvers<Outcome<Annotation>>();
    port.save.mockReturnValueOnce(answer.promise);
    edit('typed');
    const saving = desk.save(ROW.id);
    desk.discard(ROW.id);
    answer.resolve({ ok: true, value: { ...ROW, note: 'typed' } });
    await saving;
    await desk.undo();
    await desk.undo();
    expect(desk.state.edits.get(ROW.id)).toMatchObject({ draft: { note: 'typed' }, saving: false });
  });

  it('is not asked for twice at once', async () => {
    const { desk, port, edit } = deskOn();
    edit('typed');
    await Promise.all([desk.save(ROW.id), desk.save(ROW.id)]);
    expect(port.save).toHaveBeenCalledOnce();
  });

  it('leaves what was typed meanwhile in the form', async () => {
    const { desk, edit, stored } = deskOn();
    edit('first');
    const saving = desk.save(ROW.id);
    edit('first and more');
    await saving;
    expect(stored.get(ROW.id)!.note).toBe('first');
    expect(desk.state.edits.get(ROW.id)).toMatchObject({ draft: { note: 'first and more' }, isNew: false });
    await desk.save(ROW.id);
    expect(stored.get(ROW.id)!.note).toBe('first and more');
  });

  it('of a new annotation passes no version, of an edited one its own', async () => {
    const { desk, port, edit } = deskOn();
    edit('typed');
    await desk.save(ROW.id);
    const other = annotation(2);
    desk.begin(other, true);
    await desk.save(other.id);
    expect(port.save.mock.calls.map(([, over]) => over)).toEqual([ROW.changedAt, undefined]);
  });
});

describe('a conflict', () => {
  async function conflict(stored: Annotation | null) {
    const all = deskOn();
    all.edit('mine');
    if (stored) all.stored.set(ROW.id, stored);
    else all.stored.delete(ROW.id);
    await all.desk.save(ROW.id);
    return all;
  }
  const theirs = { ...ROW, note: 'theirs', changedAt: ROW.changedAt + 50 };

  it('shows what is stored, and overwrites nothing', async () => {
    const { desk, stored } = await conflict(theirs);
    expect(desk.state.edits.get(ROW.id)!.meanwhile).toEqual(theirs);
    expect(stored.get(ROW.id)).toEqual(theirs);
  });

  it('settled for the other keeps it, and the draft comes back with undo', async () => {
    const { desk, stored } = await conflict(theirs);
    await desk.settle(ROW.id, 'stored');
    expect(stored.get(ROW.id)).toEqual(theirs);
    await desk.undo();
    expect(desk.state.edits.get(ROW.id)!.draft.note).toBe('mine');
  });

  it('cannot be settled twice over: a third version is asked about again', async () => {
    const { desk, stored } = await conflict(theirs);
    stored.set(ROW.id, { ...theirs, note: 'third', changedAt: theirs.changedAt + 1 });
    await desk.settle(ROW.id, 'mine');
    expect(desk.state.edits.get(ROW.id)!.meanwhile).toMatchObject({ note: 'third' });
    expect(stored.get(ROW.id)!.note).toBe('third');
  });

  it('with a deletion stores the words as a new annotation, if the reader says so', async () => {
    const { desk, stored } = await conflict(null);
    expect(desk.state.edits.get(ROW.id)!.meanwhile).toBeNull();
    await desk.settle(ROW.id, 'mine');
    expect(stored.get(ROW.id)!.note).toBe('mine');
  });

  it('of which the other version cannot be read keeps the form', async () => {
    const { desk, port, edit, stored } = deskOn();
    edit('mine');
    stored.set(ROW.id, theirs);
    port.stored.mockRejectedValueOnce(new Error('closed'));
    await desk.save(ROW.id);
    expect(desk.state.edits.get(ROW.id)).toMatchObject({
      draft: { note: 'mine' },
      problem: { code: 'conflict' },
    });
    expect(desk.state.edits.get(ROW.id)!.meanwhile).toBeUndefined();
  });
});

describe('undo and redo', () => {
  it('go through new, edited and deleted, each exactly as it was', async () => {
    const { desk, stored, edit } = deskOn([]);
    desk.begin(ROW, true);
    await desk.save(ROW.id);
    edit('second');
    await desk.save(ROW.id);
    await desk.remove(stored.get(ROW.id)!);
    const versions: (string | undefined)[] = [];
    for (let i = 0; i < 3; i++) {
      await desk.undo();
      versions.push(stored.get(ROW.id)?.note);
    }
    expect(versions).toEqual(['second', ROW.note, undefined]);
    expect(desk.state).toMatchObject({ canUndo: false, canRedo: true });
    for (let i = 0; i < 3; i++) {
      await desk.redo();
      versions.push(stored.get(ROW.id)?.note);
    }
    expect(versions.slice(3)).toEqual([ROW.note, 'second', undefined]);
  });

  it('that fail can be tried again', async () => {
    const { desk, port, stored } = deskOn();
    await desk.remove(ROW);
    port.restore.mockResolvedValueOnce(FULL);
    await desk.undo();
    expect(desk.state).toMatchObject({
      said: null,
      problem: { code: 'full' },
      canUndo: true,
      canRedo: false,
    });
    await desk.undo();
    expect(stored.get(ROW.id)).toEqual(ROW);
  });

  it('leave alone what was changed elsewhere since, and are forgotten', async () => {
    const { desk, edit, stored } = deskOn();
    edit('mine');
    await desk.save(ROW.id);
    const theirs = { ...stored.get(ROW.id)!, note: 'theirs', changedAt: 1 };
    stored.set(ROW.id, theirs);
    await desk.undo();
    expect(stored.get(ROW.id)).toEqual(theirs);
    expect(desk.state).toMatchObject({ problem: { code: 'conflict' }, canUndo: false, canRedo: false });
  });

  it('are done one after the other, also when they are asked for before what they undo is done', async () => {
    const { desk, stored } = deskOn([ROW, annotation(2), annotation(3)]);
    await Promise.all([
      desk.remove(ROW),
      desk.remove(annotation(2)),
      desk.undo(),
      desk.remove(annotation(3)),
      desk.undo(),
      desk.redo(),
      desk.undo(),
      desk.undo(),
    ]);
    expect(desk.state).toMatchObject({ said: 'undone', canUndo: false });
    expect(new Set(stored.keys())).toEqual(new Set([ROW, annotation(2), annotation(3)].map(({ id }) => id)));
  });

  it('pass over what was deleted twice', async () => {
    const { desk, stored } = deskOn();
    await Promise.all([desk.remove(ROW), desk.remove(ROW)]);
    await desk.undo();
    expect(stored.get(ROW.id)).toEqual(ROW);
  });

  it('something new ends what could be done again', async () => {
    const { desk } = deskOn([ROW, annotation(2)]);
    await desk.remove(ROW);
    await desk.undo();
    await desk.remove(annotation(2));
    expect(desk.state.canRedo).toBe(false);
  });
});

describe('drafts of before', () => {
  it('come back, and do not replace one that is open', () => {
    const { desk, edit } = deskOn();
    edit('open');
    const old = (row: Annotation) => ({ annotation: row, isNew: false, draft: { ...desk.state.edits.get(ROW.id)!.draft, note: 'old' }, saving: true, problem: null }); // oxfmt-ignore
    desk.reopen([old(ROW), old(annotation(2))]);
    expect([...desk.state.edits.values()].map(({ draft, saving }) => [draft.note, saving])).toEqual([
      ['open', false],
      ['old', false],
    ]);
  });
});
