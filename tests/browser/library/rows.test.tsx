import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeChange } from '../../../utils/packs/make-change.ts';
import { parsePack } from '../../../utils/packs/load.ts';
import { plain } from '../components/screen.ts';
import { ferry, hash, milder, raw, show, signature, stance } from './setting.tsx';

afterEach(cleanup);

describe('rows', () => {
  it('lead to the source of a stance in two clicks', async () => {
    const { openAddress, go } = show(hash('outlets'));
    await userEvent.click(screen.getByRole('button', { name: /North Post/ }));
    expect(go).toHaveBeenCalledWith({ section: 'outlets', row: 'north-post', form: null });
    cleanup();
    const open = show(hash('outlets/north-post'));
    await userEvent.click(screen.getAllByRole('link', { name: /Survey of river papers/ })[0]!);
    expect(open.openAddress).toHaveBeenCalledExactlyOnceWith('https://survey.example/report');
    expect(openAddress).not.toHaveBeenCalled();
  });

  it('show claims that disagree side by side', () => {
    show(hash('outlets/north-post'));
    const beside = document.querySelector('.beside');
    expect(beside?.querySelectorAll('.claim')).toHaveLength(2);
    expect(beside?.textContent).toContain('Says otherwise');
  });

  it('set a source’s publisher and date apart', () => {
    show(hash('sources'));
    const [row] = document.querySelectorAll('.row-head');
    expect(plain(row!.textContent)).toMatch(/River Institute · 2020$/u);
  });

  it('are found folded', async () => {
    show(hash('terms'));
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'قرصان');
    expect(plain(screen.getByRole('status').textContent)).toBe('1 found');
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'xx');
    expect(plain(screen.getByRole('status').textContent)).toBe('Nothing found');
  });

  it('take no side where the sources disagree, and say whose claim it is where only a rival speaks', () => {
    show(hash('outlets'));
    const chips = () =>
      [...document.querySelectorAll('.row .chip')].map((one) => plain(one.textContent ?? ''));
    expect(chips()).toEqual(['sources disagree']);
    cleanup();
    const rival = parsePack(
      {
        ...raw,
        outlets: [
          { ...raw.outlets[0]!, claims: [{ ...stance!, opposes: [], basis: 'partisan', madeBy: 'south' }] },
        ],
      },
      'ferry.json',
    );
    show(hash('outlets'), {
      shown: { pack: rival, published: rival, own: new Map(), changes: [], resting: [] },
    });
    expect(chips()).toEqual(['close to: North bank (partisan claim)']);
  });

  it('show ten forms of a language, and the others on demand', async () => {
    const names_en = Array.from({ length: 30 }, (_, i) => `crew ${i}`).join(' | ');
    const many = makeChange(ferry, { part: 'entities', row: 'north-crew', cells: { names_en } }, signature)!;
    show(hash('entities/north-crew'), {}, [many]);
    const forms = () => document.querySelectorAll('.forms bdi').length;
    expect(forms()).toBe(10);
    await userEvent.click(screen.getByRole('button', { name: /^Show all/ }));
    expect(forms()).toBe(30);
  });

  it('say where they were found in kept articles', async () => {
    show(hash('terms/pirates'));
    await expect
      .poll(() => plain(document.querySelector('.matches')?.textContent ?? ''))
      .toContain('They were called pirates again.');
  });
});

describe('a pack', () => {
  it('is removed only after a second click that says what goes with it', async () => {
    const { removePack } = show('#/packs', {}, [milder]);
    await userEvent.click(screen.getByRole('button', { name: 'Remove this pack' }));
    expect(removePack).not.toHaveBeenCalled();
    expect(screen.getByText(/your change of it with it/u)).not.toBeNull();
    const keep = screen.getByRole('button', { name: 'Keep it' });
    await expect.poll(() => document.activeElement === keep).toBe(true);
    await userEvent.click(keep);
    await userEvent.click(screen.getByRole('button', { name: 'Remove this pack' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(removePack).toHaveBeenCalledWith('ferry');
  });
});
