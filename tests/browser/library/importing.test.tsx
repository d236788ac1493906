import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { because } from '../../../utils/packs/reasons.ts';
import { plain, violations } from '../components/screen.ts';
import { ferry, hash, milder, show } from './setting.tsx';

afterEach(cleanup);

describe('importing', () => {
  it('takes a file that is dropped', () => {
    const { chooseFile } = show(hash('outlets'));
    const file = new File(['{}'], 'p.json');
    const data = new DataTransfer();
    data.items.add(file);
    document
      .querySelector('.drop')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    expect(chooseFile.mock.lastCall?.[0].name).toBe('p.json');
    expect(chooseFile.mock.lastCall?.[1]).toBe('ferry');
  });

  it('can be cancelled while a file is read', async () => {
    const { cancelImport } = show(hash('outlets'), {
      importing: { step: 'reading', file: 'p.json', phase: 'checking' },
    });
    const card = screen.getByRole('region', { name: 'Import' });
    expect(within(card).getByRole('progressbar')).toBeTruthy();
    await userEvent.click(within(card).getByRole('button', { name: 'Cancel' }));
    expect(cancelImport).toHaveBeenCalledOnce();
  });

  it('shows markup in a refused file as text', () => {
    const problems = [
      {
        file: '<img src=x>.json',
        part: 'terms',
        row: '<b>',
        reason: because('no-camp', { id: '<b>x</b>\u202e!' }, '<i>'),
      },
    ];
    show(hash('outlets'), { importing: { step: 'failed', problems } });
    expect(document.querySelector('.problems img, .problems b, .problems i')).toBeNull();
    expect(plain(document.querySelector('.problems')?.textContent ?? '')).toBe(
      '<img src=x>.json › Loaded terms › <b>: <i>: there is no camp "<b>x</b>�!"',
    );
  });

  it('says why a file was refused in the language of the interface', () => {
    const problems = [
      { file: 'p.csv', part: 'terms', row: 7, reason: because('table-cells', { cells: 9, headings: 4 }) },
    ];
    const said = (['ar', 'en', 'fr'] as const).map((language) => {
      show(hash('outlets'), { language, importing: { step: 'failed', problems } });
      const text = plain(document.querySelector('.problems')?.textContent ?? '');
      cleanup();
      return text;
    });
    expect(said).toEqual([
      'p.csv › الألفاظ المشحونة › السطر 7: في السطر 9 من الخلايا تحت 4 من العناوين',
      'p.csv › Loaded terms › row 7: it has 9 cells under 4 headings',
      'p.csv › Termes chargés › ligne 7: elle a 9 cellules sous 4 en-têtes',
    ]);
  });

  it('says of the last step that it cannot be stopped, and why', () => {
    show(hash('outlets'), { importing: { step: 'installing', file: 'p.json' } });
    const card = screen.getByRole('region', { name: 'Import' });
    expect(within(card).queryByRole('button', { name: 'Cancel' })).toBeNull();
    expect(card.textContent).toContain('writes everything at once or nothing at all');
  });

  it('shows what would change, what meets the reader’s changes and what is left out', async () => {
    const diff = {
      id: 'ferry', title: ferry.title, from: '1.0.0', to: '1.1.0',
      parts: [{ part: 'terms' as const, added: ['a', 'b'], changed: ['pirates'], removed: [] }],
      conflicts: [{ change: milder, why: 'changed' as const }],
    }; // oxfmt-ignore
    const refused = [{ file: 'f.zip', part: 'x.txt', row: '', reason: because('zip-ignored') }];
    const found = { file: 'f.zip', diff, changes: [], kept: [], refused, refusedMore: 0 };
    const { install } = show(hash('outlets'), { importing: { step: 'preview', found } });
    const text = plain(document.querySelector('.preview')?.textContent ?? '');
    for (const words of [
      'Version 1.0.0 becomes 1.1.0',
      'Loaded terms21–',
      '1 of your changes meets something new',
      '1 thing was left out',
    ])
      expect(text).toContain(words);
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Import' }));
    expect(install).toHaveBeenCalledOnce();
  });
});
