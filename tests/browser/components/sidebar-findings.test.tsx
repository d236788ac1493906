import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Sidebar } from '../../../components/sidebar/Sidebar.tsx';
import type { UiLanguage } from '../../../utils/i18n/languages.ts';
import type { SidebarView } from '../../../utils/report/view.ts';
import { spanOf } from '../../fixtures/sidebar-text.ts';
import { OUTLET } from '../../fixtures/sidebar-outlet.ts';
import { fullView } from '../../fixtures/sidebar-view.ts';
import { openAll, plain, sidebarActions } from './screen.ts';

function show(view: SidebarView = fullView(), language: UiLanguage = 'en') {
  const actions = sidebarActions();
  render(<Sidebar view={view} actions={actions} language={language} locales={['en']} />);
  return actions;
}

const card = (name: RegExp) => screen.getByRole('region', { name });

afterEach(cleanup);

describe('outlet', () => {
  it('sets claims that disagree beside each other, each with its source', () => {
    show();
    const outlet = card(/^Outlet/);
    expect(within(outlet).getByText('Says otherwise').parentElement?.textContent).toContain(
      'no consistent line',
    );
    expect(within(outlet).getByText(/The sources disagree/)).toBeTruthy();
    expect(within(outlet).getByRole('link', { name: /Review of the written press/ })).toBeTruthy();
  });

  it('says what is claimed in the language of the interface where the pack does, else as it stands', () => {
    const [translated, plainOne] = OUTLET.claims;
    show(fullView(), 'fr');
    expect(screen.getByText(translated!.translated!.fr!).lang).toBe('fr');
    expect(screen.queryByText(translated!.statement)).toBeNull();
    expect(screen.getByText(plainOne!.statement)).toBeTruthy();
  });

  it('says whose a partisan claim is', () => {
    show();
    expect(plain(card(/^Outlet/).textContent)).toContain('partisan claim, made by: Western camp');
  });

  it('never lists observed wording under stance', () => {
    show(
      fullView({ outlet: { ...OUTLET, claims: OUTLET.claims.filter((c) => c.kind === 'observed-wording') } }),
    );
    const headings = within(card(/^Outlet/)).getAllByRole('heading', { level: 3 });
    expect(headings.map((heading) => heading.textContent)).toEqual([
      'No documented stance',
      'Wording observed',
    ]);
  });

  it('speaks of the origin’s stance when the page republishes, and says how that is known', () => {
    const origin = {
      ...OUTLET,
      id: 'wire',
      names: { en: 'Harbour Wire' },
      basis: 'credit' as const,
      claims: [],
    };
    show(fullView({ origin }));
    const text = plain(card(/^Outlet/).textContent);
    expect(text).toContain('Republished from known by the credit line');
    expect(text).toContain('Harbour Wire');
    expect(text).toContain('No documented stance');
    expect(text).not.toContain('partisan');
  });

  it('opens sources by http and https only', async () => {
    const [claim] = OUTLET.claims;
    const sources = [
      { title: 'good', url: 'https://monitor.example/x' },
      { title: 'bad', url: 'javascript:alert(1)' },
    ];
    const actions = show(fullView({ outlet: { ...OUTLET, claims: [{ ...claim!, sources }] } }));
    expect(screen.queryByRole('link', { name: 'bad' })).toBeNull();
    await userEvent.click(screen.getByRole('link', { name: 'good' }));
    expect(actions.openAddress).toHaveBeenCalledExactlyOnceWith('https://monitor.example/x');
  });
});

describe('wording', () => {
  it('says “too few” beside a small count, and names camp and direction in words', () => {
    show();
    const text = plain(card(/^Wording/).textContent);
    expect(text).toMatch(/Its own voice ?1 · too few ?1 for: Eastern camp/);
    expect(text).toMatch(/Others’ words ?6 ?2 for: Eastern camp/);
    expect(text).toContain('side unclear: 3');
  });

  it('opens the sentences behind a count, with the counted word marked, and jumps to one', async () => {
    const actions = show();
    const counted = within(card(/^Wording/)).getByRole('button', { name: /^side unclear/ });
    expect(counted.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(counted);
    expect(counted.getAttribute('aria-expanded')).toBe('true');
    const marked = [...card(/^Wording/).querySelectorAll('mark')];
    expect(marked).toHaveLength(3);
    await userEvent.click(marked[0]!);
    expect(actions.jump).toHaveBeenCalledExactlyOnceWith(spanOf(marked[0]!.textContent));
    await userEvent.click(counted);
    expect(card(/^Wording/).querySelector('mark')).toBeNull();
  });
});

describe('loaded terms', () => {
  it('show the sentence with the word marked, and jump to its place', async () => {
    const actions = show();
    const place = within(card(/^Loaded/)).getByRole('button', { name: /أن الميليشيات أغلقت الطريق/ });
    expect(place.querySelector('mark')?.textContent).toBe('الميليشيات');
    await userEvent.click(place);
    expect(actions.jump).toHaveBeenCalledExactlyOnceWith(spanOf('الميليشيات'));
  });

  it('say voice, speaker, neutral wording and who uses them', () => {
    show();
    const entry = screen.getByRole('heading', { name: /الإرهابيين/ }).closest('article');
    const text = plain(entry?.textContent ?? null);
    for (const words of [
      'quoted',
      'said by: Khalifa Haftar',
      'strength 3 of 3',
      'against: Western camp',
      'Used by: Eastern camp',
    ]) {
      expect(text).toContain(words.replace(': E', ':E'));
    }
  });

  it('admit when the text does not say whom they mean', () => {
    show();
    const entry = screen.getByRole('heading', { name: /^الميليشيات/ }).closest('article');
    expect(entry?.textContent).toContain('side unclear');
    expect(entry?.textContent).toContain('about: not said');
  });

  it('can be filtered by voice', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: /^Own voice/ }));
    expect(screen.getByRole('button', { name: /^Own voice/ }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.queryByRole('heading', { name: /الإرهابيين/ })).toBeNull();
    expect(screen.getByRole('heading', { name: /^الميليشيات/ })).toBeTruthy();
  });

  it('explain why they are marked, on demand', () => {
    show();
    const [why] = card(/^Loaded/).querySelectorAll('details');
    expect(why?.open).toBe(false);
    fireEvent.click(within(why!).getByText('Why marked'));
    expect(why?.open).toBe(true);
    expect(why?.textContent).toContain('a listed form');
  });
});

describe('names', () => {
  it('merge spellings, mark the uncertain, and jump to each mention', async () => {
    const actions = show();
    openAll();
    const sarraj = within(card(/^People/))
      .getByText('Fayez al-Sarraj')
      .closest('details');
    expect(plain(sarraj?.textContent ?? null)).toMatch(/السراج × 4 · السراح × 1/);
    const last = await within(sarraj!).findByRole('button', { name: /Mention .*5.* of .*5.*, uncertain/ });
    await userEvent.click(last);
    expect(actions.jump).toHaveBeenCalledOnce();
  });

  it('bring the ways to their places when they are opened, and not before', async () => {
    show();
    const names = card(/^People/);
    expect(names.querySelectorAll('details.entity').length).toBeGreaterThan(0);
    expect(names.querySelector('.jumps')).toBeNull();
    await userEvent.click(within(names).getByText('Fayez al-Sarraj'));
    await expect.poll(() => names.querySelectorAll('.jumps button').length).toBe(5);
  });
});

describe('long lists', () => {
  it('fold, and give the focus to the first item that unfolds', async () => {
    show();
    const places = within(card(/^People/)).getByRole('heading', { name: 'Places' }).parentElement!;
    expect(within(places).getAllByRole('group')).toHaveLength(5);
    const more = within(places).getByRole('button', { name: /Show all .*8/ });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(more);
    expect(within(places).getAllByRole('group')).toHaveLength(8);
    expect(document.activeElement).toBe(places.querySelectorAll('li:has(details)')[5]);
    await userEvent.click(within(places).getByRole('button', { name: 'Show fewer' }));
    expect(within(places).getAllByRole('group')).toHaveLength(5);
  });

  it('are folded again on another page', async () => {
    const actions = sidebarActions();
    const { rerender } = render(<Sidebar view={fullView()} actions={actions} language="en" />);
    const fold = () => within(card(/^Loaded/)).queryByRole('button', { name: /Show all/ });
    await userEvent.click(fold()!);
    rerender(<Sidebar view={fullView({ kept: false })} actions={actions} language="en" />);
    expect(fold()).toBeNull();
    rerender(
      <Sidebar view={fullView({ url: 'https://alsahel.example/other' })} actions={actions} language="en" />,
    );
    expect(fold()).not.toBeNull();
  });
});
