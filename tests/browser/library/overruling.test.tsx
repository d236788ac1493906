import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { because } from '../../../utils/packs/reasons.ts';
import { makeChange } from '../../../utils/packs/make-change.ts';
import { plain, violations } from '../components/screen.ts';
import { ferry, hash, milder, show } from './setting.tsx';

afterEach(cleanup);

describe('overruling', () => {
  it('needs a name and a reason, and sends only what the form shows', async () => {
    const { saveRow } = show(hash('edit/terms/pirates'));
    await userEvent.selectOptions(screen.getByLabelText('Strength'), '0');
    await userEvent.fill(screen.getByLabelText(/Your name/), 'Salma');
    await userEvent.fill(screen.getByLabelText('Reason'), ' ');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(saveRow).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('who you are and why');
    await userEvent.fill(screen.getByLabelText('Reason'), 'Said of both.');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(saveRow.mock.lastCall?.[0]).toMatchObject({
      part: 'terms', row: 'pirates', author: 'Salma', reason: 'Said of both.',
      cells: { strength: '0', direction: 'neutral', camp: '' },
    }); // oxfmt-ignore
    expect(saveRow.mock.lastCall?.[0].cells).not.toHaveProperty('category');
  });

  it('asks for conditions in fields, and saves what they say', async () => {
    const { saveRow } = show(hash('edit/terms/pirates'));
    await userEvent.click(screen.getByRole('button', { name: 'Add a condition' }));
    await userEvent.fill(screen.getByLabelText('With one of these words nearby'), 'ferry\nboat');
    await userEvent.click(screen.getByLabelText('or anywhere on a page about the topic'));
    await userEvent.fill(screen.getByLabelText('Articles from'), '2019');
    expect(await violations()).toEqual([]);
    await userEvent.fill(screen.getByLabelText(/Your name/), 'Salma');
    await userEvent.fill(screen.getByLabelText('Reason'), 'Film pirates too.');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(JSON.parse(saveRow.mock.lastCall?.[0].cells?.['rules'] ?? '')).toEqual([
      { near: ['ferry', 'boat'], orOnTopic: true, from: '2019' },
    ]);
  });

  it('says in words under which conditions a form counts', () => {
    const signed = { author: 'Salma', reason: 'Film pirates too.', at: '2024-05-01T10:00:00.000Z' };
    const rules = JSON.stringify([{ forms: ['pirates'], notNear: ['film'], until: '2021-03' }]);
    const change = makeChange(ferry, { part: 'terms', row: 'pirates', cells: { rules } }, signed)!;
    show(hash('terms/pirates'), {}, [change]);
    const list = document.querySelector('.conditions ul')!;
    expect(plain(list.textContent ?? '')).toBe(
      'piratesWith none of these words nearbyfilmArticles untilMar 2021',
    );
  });

  it('says why a row cannot be saved as it is', async () => {
    const { saveRow } = show(hash('edit/terms/pirates'), { language: 'fr' });
    saveRow.mockResolvedValueOnce(because('no-camp', { id: 'west' }, 'effect.camp'));
    await userEvent.fill(screen.getByLabelText(/^Votre nom/), 'Salma');
    await userEvent.fill(screen.getByLabelText('Raison'), 'Test.');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await expect
      .poll(() => plain(screen.getByRole('alert').textContent ?? ''))
      .toBe('effect.camp: il n’y a pas de camp « west »');
  });

  it('begins with the words selected on a page, in their language', () => {
    show(hash('new/terms?text=%D9%82%D8%B1%D8%B5%D8%A7%D9%86'));
    expect((screen.getByLabelText(/^Arabic/) as HTMLTextAreaElement).value).toBe('قرصان');
    cleanup();
    show(hash('new/entities?text=Ferry%20King'));
    expect((screen.getByLabelText(/^English/) as HTMLTextAreaElement).value).toBe('Ferry King');
  });

  it('is shown with who, when and why, and can be taken back', async () => {
    const { dropChange } = show(hash('changes'), {}, [milder]);
    expect(plain(document.querySelector('.own')?.textContent ?? '')).toBe(
      'Changed by Salma on 1 May 2024: Said of both banks.',
    );
    expect(plain(document.querySelector('.changes dl')?.textContent ?? '')).toBe('Strength3 1');
    await userEvent.click(screen.getByRole('button', { name: 'Take back my change' }));
    expect(dropChange).toHaveBeenCalledExactlyOnceWith('terms', 'pirates');
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('that could not be taken back says why', async () => {
    const { dropChange } = show(hash('changes'), {}, [milder]);
    dropChange.mockRejectedValueOnce(new Error('The background was stopped.'));
    await userEvent.click(screen.getByRole('button', { name: 'Take back my change' }));
    await expect
      .poll(() => plain(screen.getByRole('alert').textContent ?? ''))
      .toContain('The background was stopped.');
  });
});
