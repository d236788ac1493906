/**
 * Where annotations are written: what is being typed, what was stored, and the way back. It outlives the screen, so that a
 * draft is there when the reader returns to it, and nothing counts as saved before the store has said so.
 */
import type { Annotation } from '../../utils/annotation/types.ts';
import { outcome, StoreError, type Outcome } from '../../utils/store/problem.ts';
import { queue } from '../../utils/store/queue.ts';
import { draftOf, isChanged, lineOf, tagsOf, withDraft } from './draft.ts';
import { History, type Change, type Step } from './history.ts';
import type { AnnotationPort, DeskState, Editing, Said } from './desk-state.ts';
import type { Draft } from './types.ts';

export class AnnotationDesk {
  private readonly port: AnnotationPort;
  private readonly history = new History<Editing>();
  private readonly listeners = new Set<() => void>();
  /** One thing at a time, and each that was asked for: an impatient undo waits for what it undoes. */
  private readonly inTurn = queue();
  state: DeskState = {
    edits: new Map(), opened: null, said: null, problem: null, canUndo: false, canRedo: false, fresh: new Map(),
  }; // oxfmt-ignore

  constructor(port: AnnotationPort) {
    this.port = port;
  }

  /** @returns a function that ends it */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Opens an annotation for writing; one that is open already stays as it is. */
  begin(annotation: Annotation, isNew = false): void {
    const { edits } = this.state;
    const same = [...edits.values()].find((one) => one.annotation.id === annotation.id);
    if (!same) this.put({ annotation, isNew, draft: draftOf(annotation), saving: false, problem: null });
    this.set({ opened: annotation.id, said: null, problem: null });
  }

  /** Takes what was typed. */
  type(id: string, draft: Draft): void {
    const editing = this.state.edits.get(id);
    if (!editing) return;
    this.put({ ...editing, draft });
    this.set({ opened: null, said: null });
  }

  /** Closes an editor without saving. What was typed can be brought back with undo. */
  discard(id: string): void {
    const editing = this.state.edits.get(id);
    if (!editing) return;
    const changed = isChanged(editing.annotation, editing.draft);
    if (changed) this.history.did({ draft: { ...editing, saving: false } });
    this.drop(id);
    this.set({ said: changed ? 'discarded' : null });
  }

  /** Saves what was typed. The draft stays until the store has said that it is kept. */
  async save(id: string): Promise<void> {
    const editing = this.state.edits.get(id);
    if (!editing || editing.saving) return;
    const { annotation, isNew, draft } = editing;
    this.put({ ...editing, saving: true, problem: null });
    const result = await answer(() =>
      this.port.save(withDraft(annotation, draft), isNew ? undefined : annotation.changedAt),
    );
    const now = this.state.edits.get(id) ?? editing;
    if (result.ok) {
      this.history.did({ changes: [{ before: isNew ? null : annotation, after: result.value }] });
      const typedOn = JSON.stringify(now.draft) !== JSON.stringify(draft);
      if (typedOn) this.put({ ...now, annotation: result.value, isNew: false, saving: false });
      else this.drop(id);
      this.wrote([result.value], []);
      return this.set({ said: 'saved', problem: null });
    }
    const meanwhile = result.problem.code === 'conflict' ? await this.storedVersion(annotation) : undefined;
    this.put({ ...(this.state.edits.get(id) ?? now), saving: false, problem: result.problem, meanwhile });
  }

  /**
   * Ends a conflict.
   * @param choice `mine` replaces what was stored meanwhile, `stored` lets go of what was typed, `both` puts both notes and
   * the tags of both into the form
   */
  async settle(id: string, choice: 'mine' | 'stored' | 'both'): Promise<void> {
    const editing = this.state.edits.get(id);
    if (editing?.meanwhile === undefined) return;
    const { meanwhile, draft } = editing;
    if (choice === 'stored') return this.discard(id);
    const notes = [draft.note, meanwhile?.note ?? ''].filter((note) => note.trim() !== '');
    const tags = lineOf([...new Set([...tagsOf(draft.tags), ...(meanwhile?.tags ?? [])])]);
    this.put({
      ...editing,
      annotation: meanwhile ?? editing.annotation,
      isNew: meanwhile === null,
      draft: choice === 'both' ? { ...draft, note: [...new Set(notes)].join('\n\n'), tags } : draft,
      problem: null,
      meanwhile: undefined,
    });
    if (choice === 'mine') await this.save(id);
  }

  /** Stores an annotation with another target: its place is this one, or one that was offered is not. */
  async place(
    before: Annotation,
    target: Annotation['target'],
    said: 'placed' | 'rejected' = 'placed',
  ): Promise<void> {
    await this.inTurn(() =>
      this.write(said, async () => {
        const after = await this.port.save({ ...before, target }, before.changedAt);
        return map(after, (row) => [{ before, after: row }]);
      }),
    );
  }

  async remove(annotation: Annotation): Promise<void> {
    await this.inTurn(() =>
      this.write('deleted', async () =>
        map(await this.port.remove([annotation.id]), (rows) =>
          rows.length > 0 ? rows.map((before) => ({ before, after: null })) : null,
        ),
      ),
    );
  }

  undo(): Promise<void> {
    return this.inTurn(async () => {
      const step = this.history.undo();
      if (!step) return;
      if ('changes' in step) return this.walk('undone', step, step.changes);
      this.put(step.draft);
      this.set({ said: 'undone', opened: step.draft.annotation.id });
    });
  }

  redo(): Promise<void> {
    return this.inTurn(async () => {
      const step = this.history.redo();
      if (!step) return;
      if ('changes' in step) return this.walk('redone', step, step.changes.map(turned));
      this.drop(step.draft.annotation.id);
      this.set({ said: 'redone' });
    });
  }

  say(said: Said): void {
    this.set({ said, problem: null });
  }

  /** A newer list is shown. */
  listed(): void {
    if (this.state.fresh.size > 0) this.set({ fresh: new Map() });
  }

  /** Drafts of before, as they were when the screen was closed. Those that are open stay. */
  reopen(edits: readonly Editing[]): void {
    for (const one of edits)
      if (!this.state.edits.has(one.annotation.id)) this.put({ ...one, saving: false });
  }

  /** Goes from `after` to `before` of each change, unless something else is stored there by now: that stays. */
  private async walk(said: Said, step: Step<Editing>, changes: readonly Change[]): Promise<void> {
    const result = await this.write(said, async () => {
      for (const { before, after } of changes) {
        const row = await this.port.stored((after ?? before)!);
        if (row?.changedAt !== after?.changedAt) throw new StoreError('conflict', '');
      }
      const back = changes.flatMap(({ before }) => before ?? []);
      const gone = changes.flatMap(({ before, after }) => (before === null && after ? [after.id] : []));
      const restored = back.length > 0 ? await this.port.restore(back) : null;
      if (restored?.ok === false) return restored;
      const removed = gone.length > 0 ? await this.port.remove(gone) : null;
      if (removed?.ok === false) return removed;
      this.wrote(back, gone);
      return { ok: true, value: null };
    });
    if (result.ok) return;
    if (result.problem.code === 'conflict') this.history.forget(step);
    else if (said === 'undone') this.history.redo();
    else this.history.undo();
    this.set({});
  }

  /** Does something and says how it went. */
  private async write(
    said: Said,
    work: () => Promise<Outcome<Change[] | null>>,
  ): Promise<Outcome<Change[] | null>> {
    const result = await answer(work);
    if (!result.ok) {
      this.set({ said: null, problem: result.problem });
      return result;
    }
    if (result.value) {
      this.history.did({ changes: result.value });
      this.wrote(
        result.value.flatMap(({ after }) => after ?? []),
        result.value.flatMap(({ before, after }) => (before && !after ? [before.id] : [])),
      );
    }
    this.set({ said, problem: null });
    return result;
  }

  /** Undefined when that cannot be said just now: saving again asks again. */
  private async storedVersion(annotation: Annotation): Promise<Annotation | null | undefined> {
    return this.port.stored(annotation).catch(() => undefined);
  }

  private wrote(rows: readonly Annotation[], gone: readonly string[]): void {
    const fresh = new Map(this.state.fresh);
    for (const row of rows) fresh.set(row.id, row);
    for (const id of gone) fresh.set(id, null);
    this.set({ fresh });
  }

  private put(editing: Editing): void {
    this.set({ edits: new Map(this.state.edits).set(editing.annotation.id, editing) });
  }

  private drop(id: string): void {
    const edits = new Map(this.state.edits);
    edits.delete(id);
    this.set({ edits, opened: null });
  }

  private set(change: Partial<DeskState>): void {
    const { canUndo, canRedo } = this.history;
    this.state = { ...this.state, ...change, canUndo, canRedo };
    for (const listener of this.listeners) listener();
  }
}

/** What the store answers; a message that nobody answers counts as a failure. */
async function answer<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const result = await outcome(work);
  return result.ok ? result.value : result;
}

function turned({ before, after }: Change): Change {
  return { before: after, after: before };
}

function map<T, U>(result: Outcome<T>, change: (value: T) => U): Outcome<U> {
  return result.ok ? { ok: true, value: change(result.value) } : result;
}
