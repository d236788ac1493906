import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { UI_LANGUAGES } from '../../../utils/i18n/languages.ts';
import type { ProblemCode } from '../../../utils/store/problem.ts';
import { fullView, quietView } from '../../fixtures/sidebar-view.ts';
import { anchored, showCard } from './annotations-scene.tsx';
import { emulate, openAll, plain, type Scheme, sideways, size, violations } from './screen.ts';

const card = () => screen.getByRole('region', { name: /^(?:Annotations (?:of this|de cette)|تعليقات على)/ });
const entries = () => within(card()).queryAllByRole('article');
const button = (name: string, inside: HTMLElement = card()) => within(inside).getByRole('button', { name });
const press = (name: string, inside?: HTMLElement) => userEvent.click(button(name, inside));
const said = () => plain(card().querySelector('output.small')!.textContent);
const note = () => within(card()).getByRole('textbox', { name: /^(?:Note|Why is)/ });

/** All but a conflict, which is asked about. */
const PROBLEMS: ProblemCode[] = ['full', 'blocked', 'newer', 'closed', 'damaged', 'refused', 'failed'];

/** One of each state, not in the order of the text. */
const STATES = [
  anchored(5, { onCopy: true, kind: 'evidence', colour: 'blue', note: 'Compare the council’s statement.' }),
  anchored(1, { kind: 'framing', code: 'conflict', colour: 'green', tags: ['ميناء', 'غياب الفاعل'] }),
  anchored(3, {
    state: 'uncertain',
    colour: 'pink',
    quote: 'the harbour reopened on Thursday',
    note: 'Who says so?',
  }),
  anchored(7, {
    kind: 'dispute',
    disputes: { pack: 'x', part: 'terms', row: 'mercenaries' },
    colour: 'grey',
  }),
  anchored(9, { state: 'orphan', author: 'R. Haddad', note: '' }),
];

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
    await within(card()).findByText(/changed in another place meanwhile/);
    expect(store.rows.get(annotation.id)!.note).toBe('theirs');
  });
});

describe('many annotations', () => {
  const MANY = Array.from({ length: 40 }, (_, n) =>
    anchored(n, { kind: n % 4 === 0 ? 'evidence' : 'note', note: n === 30 ? 'الميناءُ الغربيّ' : `note ${n}` }),
  );

  it('are searched however words are spelled, and filtered', async () => {
    showCard({ items: MANY });
    await userEvent.fill(screen.getByRole('searchbox'), 'الغربى');
    expect(entries()).toHaveLength(1);
    await userEvent.fill(screen.getByRole('searchbox'), 'nowhere');
    expect(entries()).toHaveLength(0);
    await press('Show everything');
    await userEvent.selectOptions(within(card()).getByRole('combobox', { name: 'Kind' }), 'evidence');
    expect(entries()).toHaveLength(10);
  });

  it('are shown in part until more is wished for', async () => {
    showCard({ items: MANY });
    expect(entries()).toHaveLength(12);
    await userEvent.click(within(card()).getByRole('button', { name: /^Show .*28/ }));
    const rows = () => [...card().querySelectorAll<HTMLElement>('.window-list > li')];
    await expect.poll(() => rows().length).toBeGreaterThan(12);
    for (const row of rows()) expect(row.getAttribute('aria-setsize')).toBe('40');
    expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('13');
  });

  it('are drawn near the window only, without overlapping, and to the last by scrolling', async () => {
    const items = Array.from({ length: 500 }, (_, n) =>
      anchored(n, { note: `note ${n} ${'word '.repeat(n % 60)}` }),
    );
    showCard({ items });
    await userEvent.click(within(card()).getByRole('button', { name: /^Show .*488/ }));
    const rows = () => [...card().querySelectorAll<HTMLElement>('.window-list > li')];
    const last = () => rows().find((row) => row.getAttribute('aria-posinset') === '500');
    await expect
      .poll(() => {
        card().querySelector('.window-list')!.scrollIntoView({ block: 'end', behavior: 'instant' });
        return last()?.textContent ?? '';
      })
      .toContain('note 499');
    expect(rows().length).toBeLessThan(60);
    await expect
      .poll(() => {
        const boxes = rows().map((row) => row.getBoundingClientRect());
        return boxes.slice(1).every((box, i) => box.top >= boxes[i]!.bottom);
      })
      .toBe(true);
  });

  it('keep what is being written, wherever the list has been scrolled to', async () => {
    const items = Array.from({ length: 200 }, (_, n) => anchored(n, { note: `note ${n}` }));
    const { desk } = showCard({ items });
    await userEvent.click(within(card()).getByRole('button', { name: /^Show .*188/ }));
    desk.begin(items[3]!.annotation);
    await expect.poll(() => card().querySelector('textarea')?.value).toBe('note 3');
    const form = card().querySelector('textarea');
    await userEvent.fill(card().querySelector('textarea')!, 'half a word');
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await expect.poll(() => card().querySelector('[aria-posinset="200"]')).toBeTruthy();
    expect(card().querySelector('textarea')).toBe(form);
    expect(form?.value).toBe('half a word');
  });

  it('show the one that the reader chose on the page, whatever hides it', async () => {
    const { point } = showCard({ items: MANY });
    await userEvent.fill(screen.getByRole('searchbox'), 'nowhere');
    point({ place: MANY[35]!.anchor.span!, focus: true, number: 1 });
    await expect.poll(() => document.querySelector('[data-chosen]')?.textContent).toContain('note 35');
    const box = () => document.querySelector('[data-chosen]')!.getBoundingClientRect();
    await expect.poll(() => box().top >= 0 && box().bottom <= innerHeight).toBe(true);
    expect(document.activeElement).toBe(document.querySelector('[data-chosen]'));
  });
});

describe.each<[Scheme, 'ar' | 'en']>([
  ['light', 'en'],
  ['light', 'ar'],
  ['dark', 'en'],
  ['dark', 'ar'],
])('axe finds nothing in %s, %s', (scheme, language) => {
  it('with every state, forms open, something refused', async () => {
    await emulate({ scheme });
    const { desk, store } = showCard({ items: STATES, language });
    for (const { annotation } of STATES.slice(0, 2)) desk.begin(annotation);
    store.failing.code = 'full';
    await desk.save(STATES[0]!.annotation.id);
    await desk.remove(STATES[3]!.annotation);
    openAll();
    expect(await violations()).toEqual([]);
  });

  it('with many, filtered', async () => {
    await emulate({ scheme });
    showCard({ items: Array.from({ length: 20 }, (_, n) => anchored(n)), language });
    await userEvent.fill(screen.getByRole('searchbox'), 'ملاحظة 1');
    expect(await violations()).toEqual([]);
  });
});

describe('width', () => {
  const long = 'Überregionalezeitungsverlagsgesellschaft'.repeat(4);

  it.each([240, 320, 800])('of %i px never scrolls sideways, and every target has 24 px', async (width) => {
    await size(width);
    for (const { code } of UI_LANGUAGES) {
      const { desk } = showCard({
        items: [...STATES, anchored(11, { note: long, tags: [long], quote: long })],
        language: code,
      });
      desk.begin(STATES[1]!.annotation);
      await expect.poll(() => document.querySelector('textarea')).toBeTruthy();
      expect(sideways()).toBe(0);
      const small = [...card().querySelectorAll('button, select, summary, textarea')].filter((one) => {
        const { width: wide, height } = one.getBoundingClientRect();
        return wide < 24 || height < 24;
      });
      expect(small.map((one) => one.outerHTML)).toEqual([]);
      cleanup();
    }
  });
});
