import { cleanup, waitFor, within } from '@testing-library/preact';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type ProblemCode } from '../../../utils/store/problem.ts';
import { card, entries, note, press, said, showCard, STATES } from './annotations-scene.tsx';
import { emulate, plain, size, violations } from './screen.ts';

beforeEach(async () => {
  await emulate({ motion: 'reduce' });
  await size(380, 1400);
});
afterEach(cleanup);
afterAll(async () => {
  await emulate();
  await size(414, 896);
});

/** All but a conflict, which is asked about. */
const PROBLEMS: ProblemCode[] = ['full', 'blocked', 'newer', 'closed', 'damaged', 'refused', 'failed'];

describe('what cannot be stored', () => {
  it.each(PROBLEMS)('says why (%s), and keeps every letter', async (code) => {
    const { store } = showCard();
    await press('Annotate the selection');
    await waitFor(() => expect(document.activeElement).toBe(note()));
    await userEvent.keyboard('a long thought');
    store.failing.code = code;
    await press('Save');
    const alert = await within(card()).findByText(/What you wrote is still here/);
    expect(plain(alert.textContent)).not.toContain('problem-');
    expect(note()).toHaveProperty('value', 'a long thought');
    expect(said()).toBe('');
    store.failing.code = null;
    await press('Save');
    await waitFor(() => expect(said()).toBe('Saved.'));
    expect([...store.rows.values()].map((row) => row.note)).toEqual(['a long thought']);
  });

  it('is said of a deletion too, and the annotation stays', async () => {
    const { store } = showCard({ items: STATES });
    store.failing.code = 'full';
    await press('Delete', entries()[0]!);
    await within(card()).findByText(/The disk is full/);
    expect(entries()).toHaveLength(5);
  });

  it('is said when the list cannot be read', () => {
    showCard({ items: [], problem: { code: 'closed', detail: 'DatabaseClosedError' } });
    expect(within(card()).getByText(/cannot open its data just now/)).toBeTruthy();
  });
});

describe('a draft', () => {
  it('outlives the card: another tab is shown, and this one again', async () => {
    const { desk, rerender, container } = showCard({ items: STATES });
    await press('Edit', entries()[0]!);
    await userEvent.fill(note(), 'half a sentence');
    rerender(<p>another tab</p>);
    expect(container.textContent).toBe('another tab');
    expect([...desk.state.edits.values()].map(({ draft }) => draft.note)).toEqual(['half a sentence']);
  });

  it('that is discarded comes back with undo', async () => {
    showCard({ items: STATES });
    await press('Edit', entries()[0]!);
    await userEvent.fill(note(), 'half a sentence');
    await press('Discard');
    expect(said()).toContain('Undo brings the text back');
    await press('Undo');
    expect(note()).toHaveProperty('value', 'half a sentence');
  });

  it('stays when the list is read again, even without its annotation', async () => {
    const { list } = showCard({ items: STATES });
    await press('Edit', entries()[0]!);
    await userEvent.fill(note(), 'half a sentence');
    list(STATES.filter((item) => item !== STATES[1]));
    expect(note()).toHaveProperty('value', 'half a sentence');
  });
});

describe('undo and redo', () => {
  it('bring a deleted annotation back exactly, and take it away again', async () => {
    const { store } = showCard({ items: STATES });
    const before = store.rows.get(STATES[1]!.annotation.id);
    await press('Delete', entries()[0]!);
    await waitFor(() => expect(said()).toBe('Deleted.'));
    expect(entries()).toHaveLength(4);
    await press('Undo');
    await waitFor(() => expect(said()).toBe('Undone.'));
    expect(store.rows.get(before!.id)).toEqual(before);
    expect(entries()).toHaveLength(5);
    await press('Redo');
    await waitFor(() => expect(said()).toBe('Done again.'));
    expect(store.rows.has(before!.id)).toBe(false);
  });

  it('go by keys where the browser has no undo of its own', async () => {
    const { store } = showCard({ items: STATES });
    await press('Delete', entries()[0]!);
    await waitFor(() => expect(said()).toBe('Deleted.'));
    expect(card().contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(store.rows.size).toBe(5));
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await waitFor(() => expect(store.rows.size).toBe(4));
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(store.rows.size).toBe(5));
    await press('Edit', entries()[0]!);
    note().focus();
    await userEvent.keyboard('{Control>}y{/Control}');
    expect(store.rows.size).toBe(5);
  });
});

describe('two versions', () => {
  async function conflict() {
    const shown = showCard({ items: STATES });
    const { annotation } = STATES[1]!;
    await press('Edit', entries()[0]!);
    await userEvent.fill(note(), 'mine');
    shown.store.rows.set(annotation.id, {
      ...annotation,
      note: 'theirs',
      tags: ['elsewhere'],
      changedAt: annotation.changedAt + 5,
    });
    await press('Save');
    await within(card()).findByText(/Which version should stay/);
    return { ...shown, stored: () => shown.store.rows.get(annotation.id)! };
  }

  it('are both shown, and nothing is overwritten before the reader chooses', async () => {
    const { stored } = await conflict();
    expect(plain(card().textContent)).toMatch(/Yours.*mine.*The other.*theirs/u);
    expect(stored().note).toBe('theirs');
    expect(await violations()).toEqual([]);
  });

  it.each([
    ['Keep yours', 'mine'],
    ['Keep the other', 'theirs'],
  ])('%s', async (choice, kept) => {
    const { stored } = await conflict();
    await press(choice);
    await waitFor(() => expect(within(card()).queryByText(/Which version/)).toBeNull());
    expect(stored().note).toBe(kept);
  });

  it('can be put together', async () => {
    const { stored } = await conflict();
    await press('Put both into the form');
    expect(note()).toHaveProperty('value', 'mine\n\ntheirs');
    await press('Save');
    await waitFor(() => expect(stored().note).toBe('mine\n\ntheirs'));
    expect(stored().tags).toContain('elsewhere');
  });

  it('of which the other is a deletion: the words can still be saved', async () => {
    const { store } = showCard({ items: STATES });
    const { annotation } = STATES[1]!;
    await press('Edit', entries()[0]!);
    await userEvent.fill(note(), 'mine');
    store.rows.delete(annotation.id);
    await press('Save');
    await within(card()).findByText(/was deleted in another place/);
    await press('Save yours anyway');
    await waitFor(() => expect(store.rows.get(annotation.id)?.note).toBe('mine'));
  });

  it('undo does not overwrite what was changed elsewhere since', async () => {
    const { store } = showCard({ items: STATES });
    const { annotation } = STATES[1]!;
    await press('Edit', entries()[0]!);
    await userEvent.fill(note(), 'mine');
    await press('Save');
    await waitFor(() => expect(said()).toBe('Saved.'));
    store.rows.set(annotation.id, { ...store.rows.get(annotation.id)!, note: 'theirs', changedAt: 1 });
    await press('Undo');
    await within(card()).findByText(/changed or deleted in another place meanwhile/);
    expect(store.rows.get(annotation.id)!.note).toBe('theirs');
  });
});
