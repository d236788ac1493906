import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fullView, quietView } from '../../fixtures/sidebar-view.ts';
import { button, card, entries, note, press, said, showCard, STATES } from './annotations-scene.tsx';
import { emulate, plain, size } from './screen.ts';

beforeEach(async () => {
  await emulate({ motion: 'reduce' });
  await size(380, 1400);
});
afterEach(cleanup);
afterAll(async () => {
  await emulate();
  await size(414, 896);
});

describe('the list', () => {
  it('stands in the order of the text, those without a place last, each with its state in words', () => {
    showCard({ items: STATES });
    expect(entries().map((entry) => plain(entry.querySelector('.standing')!.textContent))).toEqual([
      'in its place',
      'Place uncertain',
      'in its place · made on a copy of this article',
      'in its place',
      'Place not found',
    ]);
  });

  it('says of each what was said: note, kind, frame, tags, disputed mark, author', () => {
    showCard({ items: STATES });
    const text = entries().map((entry) => plain(entry.textContent));
    expect(text[0]).toMatch(/framing.*Conflict.*#ميناء.*#غياب الفاعل/u);
    expect(text[1]).toContain('Who says so?');
    expect(text[3]).toContain('Disputes the mark: mercenaries');
    expect(text[4]).toContain('By: R. Haddad');
  });

  it('leads to the place on the page', async () => {
    const { page } = showCard({ items: STATES });
    await userEvent.click(screen.getByRole('button', { name: 'the harbour reopened on Thursday' }));
    expect(page.jump).toHaveBeenCalledExactlyOnceWith(STATES[2]!.anchor.span);
    expect(within(entries()[4]!).queryByTitle('Show in the text')).toBeNull();
  });

  it('says how to begin when there is none, on a page that no pack is about too', () => {
    showCard({ items: [] });
    expect(plain(card().textContent)).toContain('Select words on the page');
    cleanup();
    showCard({ items: [], view: quietView('off-topic', { report: fullView().report }) });
    expect(button('Annotate the selection')).toBeTruthy();
  });

  it('copies a citation in one click, and says so', async () => {
    const { page } = showCard({ items: STATES });
    await press('Copy citation', entries()[0]!);
    expect(page.cite).toHaveBeenCalledExactlyOnceWith(STATES[1]!.annotation);
    expect(await within(entries()[0]!).findByText('Copied')).toBeTruthy();
    page.cite.mockResolvedValue(false);
    await press('Copy citation', entries()[1]!);
    expect(await within(entries()[1]!).findByText(/did not let/)).toBeTruthy();
  });
});

describe('a new annotation', () => {
  it('is of what is selected, and is called saved once it is stored', async () => {
    const { page, store } = showCard();
    let answer: () => void = () => undefined;
    const { save } = store.port;
    store.port.save = (row, over) => new Promise((done) => (answer = () => done(save(row, over))));
    await press('Annotate the selection');
    expect(page.targetAt).toHaveBeenCalledExactlyOnceWith({ start: 300, end: 312 });
    await waitFor(() => expect(document.activeElement).toBe(note()));
    await userEvent.keyboard('من أعادها؟');
    await userEvent.type(screen.getByRole('textbox', { name: /^Tags/ }), 'ميناء، فاعل غائب');
    await userEvent.selectOptions(within(card()).getByRole('combobox', { name: 'Kind' }), 'framing');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Frame' }), 'لغة الغنيمة');
    await userEvent.click(screen.getByRole('radio', { name: 'green' }));
    await press('Save');
    await waitFor(() => expect(button('Saving…')).toBeTruthy());
    expect(said()).toBe('');
    answer();
    await waitFor(() => expect(said()).toBe('Saved.'));
    expect([...store.rows.values()]).toMatchObject([
      {
        note: 'من أعادها؟',
        tags: ['ميناء', 'فاعل غائب'],
        kind: 'framing',
        code: 'own',
        colour: 'green',
        disputes: null,
      },
    ]);
    expect(entries()).toHaveLength(1);
    expect(plain(entries()[0]!.textContent)).toContain('in its place');
    expect(card().contains(document.activeElement)).toBe(true);
  });

  it('asks for a selection where there is none, and says when the page is gone', async () => {
    const { page } = showCard();
    page.selection.mockResolvedValueOnce(null);
    await press('Annotate the selection');
    await waitFor(() => expect(said()).toContain('Nothing of the article is selected'));
    page.selection.mockRejectedValueOnce(new Error('no tab'));
    await press('Annotate the selection');
    await waitFor(() => expect(said()).toContain('The page does not answer'));
  });

  it('asked for twice at one place, is one form', async () => {
    showCard();
    await press('Annotate the selection');
    await waitFor(() => expect(note()).toBeTruthy());
    await userEvent.keyboard('kept');
    await press('Annotate the selection');
    expect(note()).toHaveProperty('value', 'kept');
  });

  it('can be saved with Ctrl+Enter', async () => {
    const { store } = showCard();
    await press('Annotate the selection');
    await waitFor(() => expect(document.activeElement).toBe(note()));
    await userEvent.keyboard('quick{Control>}{Enter}{/Control}');
    await waitFor(() => expect(store.rows.size).toBe(1));
  });
});

describe('an uncertain place', () => {
  it('is confirmed in one click, and described anew', async () => {
    const { store, page } = showCard({ items: STATES });
    const { annotation, anchor } = STATES[2]!;
    await press('Yes, here', entries()[1]!);
    await waitFor(() => expect(said()).toBe('Its place is saved.'));
    expect(page.targetAt).toHaveBeenCalledExactlyOnceWith(anchor.span);
    expect(store.rows.get(annotation.id)!.target).toMatchObject({
      article: annotation.target.article,
      quote: { exact: 'السفن عادت إلى المرفأ' },
      position: anchor.span,
    });
    expect(plain(card().textContent)).not.toContain('Place uncertain');
  });

  it('that is wrong can be attached elsewhere by hand', async () => {
    const { store } = showCard({ items: STATES });
    await press('Not here', entries()[1]!);
    const { id, target } = STATES[2]!.annotation;
    await waitFor(() => expect(store.rows.get(id)!.target.wrong).toHaveLength(1));
    expect(store.rows.get(id)!.target).toMatchObject({ quote: target.quote, position: target.position });
    const lost = entries().find((entry) => entry.textContent!.includes('Who says so?'))!;
    expect(plain(lost.textContent)).toContain('Place not found');
    expect(said()).toBe('Noted: it is not here.');
    await press('Attach to the selection', lost);
    await waitFor(() => expect(said()).toBe('Its place is saved.'));
    expect(store.rows.get(id)!.target.position).toEqual({ start: 300, end: 312 });
  });

  it('that was called wrong by mistake is offered again', async () => {
    const { store } = showCard({ items: STATES });
    await press('Not here', entries()[1]!);
    await waitFor(() => expect(said()).toBe('Noted: it is not here.'));
    await press('Undo');
    await waitFor(() => expect(said()).toBe('Undone.'));
    expect(store.rows.get(STATES[2]!.annotation.id)).toEqual(STATES[2]!.annotation);
    expect(plain(entries()[1]!.textContent)).toContain('Place uncertain');
  });
});
