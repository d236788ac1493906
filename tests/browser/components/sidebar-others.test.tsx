import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Sidebar } from '../../../components/sidebar/Sidebar.tsx';
import { fullView } from '../../fixtures/sidebar-view.ts';
import { plain, sidebarActions } from './screen.ts';

function show(view = fullView()) {
  const actions = sidebarActions();
  render(<Sidebar view={view} actions={actions} language="en" locales={['en']} />);
  return actions;
}

const card = (name: RegExp) => screen.getByRole('region', { name });

afterEach(cleanup);

describe('others', () => {
  it('open related coverage that has an address, and name what both share', async () => {
    const actions = show();
    const related = card(/^Told by others/);
    expect(plain(related.textContent)).toContain('83% alike');
    expect(within(related).getAllByRole('link')).toHaveLength(2);
    await userEvent.click(within(related).getByRole('link', { name: /Uneasy calm/ }));
    expect(actions.openAddress).toHaveBeenCalledExactlyOnceWith('https://harbour.example/b');
  });

  it('sort speakers by the room they are given', () => {
    show();
    const names = [...card(/^Who gets to speak/).querySelectorAll('summary .label')].map((label) =>
      plain(label.textContent),
    );
    expect(names[0]).toBe('Khalifa Haftar');
    expect(names.at(-1)).toBe('Speaker not named');
  });

  it('say why coverage is related, and what came first', () => {
    show();
    const entry = screen.getByRole('article', { name: /تقدم كبير/ });
    const text = plain(entry.textContent);
    for (const words of [
      'same event',
      'Both use: القصف and المحاور',
      '1 day apart',
      'published before this article',
    ])
      expect(text).toContain(words);
  });

  it('take the reader’s word on two articles, and take it back', async () => {
    const actions = show();
    const entry = () => within(screen.getByRole('article', { name: /تقدم كبير/ }));
    await userEvent.click(entry().getByRole('button', { name: 'Mark as not related' }));
    expect(actions.linkWith).toHaveBeenLastCalledWith('r1', 'different');
    cleanup();
    const said = fullView();
    said.related[0] = { ...said.related[0]!, says: 'different' };
    const again = show(said);
    expect(plain(screen.getByRole('article', { name: /تقدم كبير/ }).textContent)).toContain(
      'You say: not related',
    );
    await userEvent.click(entry().getByRole('button', { name: 'Undo' }));
    expect(again.linkWith).toHaveBeenLastCalledWith('r1', null);
  });

  it('say when the reader’s word could not be saved', async () => {
    const actions = show();
    actions.linkWith.mockResolvedValueOnce(false);
    const entry = within(screen.getByRole('article', { name: /تقدم كبير/ }));
    await userEvent.click(entry.getByRole('button', { name: 'Mark as the same text' }));
    expect(await entry.findByRole('alert')).toBeTruthy();
  });

  it('set two kept texts side by side, and not one of a pack’s corpus', async () => {
    const view = fullView();
    view.related = view.related.map((one) => ({ ...one, kind: 'copy' }));
    const actions = show(view);
    const buttons = within(card(/^Told by others/)).getAllByRole('button', { name: 'What was changed' });
    expect(buttons).toHaveLength(1);
    await userEvent.click(buttons[0]!);
    expect(actions.showDifferences).toHaveBeenCalledExactlyOnceWith('r1');
  });

  it('tell a near copy from the same article', () => {
    show();
    expect(plain(card(/^Recognised/).textContent)).toContain('near copy (84% alike)');
    cleanup();
    show(fullView({ recognised: { id: 'x', title: 'x', similarity: 1, from: 'pack', says: null } }));
    expect(card(/^Recognised/).textContent).toContain('This page is an article of the pack’s corpus:');
  });
});
