import { cleanup, screen, within } from '@testing-library/preact';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { anchored, card, entries, press, showCard } from './annotations-scene.tsx';
import { emulate, size } from './screen.ts';

beforeEach(async () => {
  await emulate({ motion: 'reduce' });
  await size(380, 1400);
});
afterEach(cleanup);
afterAll(async () => {
  await emulate();
  await size(414, 896);
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

  it('can be shown again when there are too few to be filtered, and some are left out', async () => {
    showCard({ items: MANY.slice(0, 8) });
    await userEvent.selectOptions(within(card()).getByRole('combobox', { name: 'Kind' }), 'evidence');
    expect(entries()).toHaveLength(2);
    await press('Delete', entries()[0]);
    await expect.poll(() => entries().length).toBe(1);
    await userEvent.selectOptions(within(card()).getByRole('combobox', { name: 'Kind' }), '');
    expect(entries()).toHaveLength(7);
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
