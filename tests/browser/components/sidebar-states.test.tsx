import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Sidebar } from '../../../components/sidebar/Sidebar.tsx';
import type { SidebarView, ViewStatus } from '../../../utils/report/view.ts';
import { OUTLET } from '../../fixtures/sidebar-outlet.ts';
import { fullView, quietView } from '../../fixtures/sidebar-view.ts';
import { plain, sidebarActions } from './screen.ts';

function show(view: SidebarView | null, given = sidebarActions()) {
  return render(<Sidebar view={view} actions={given} language="en" locales={['en']} />);
}

const status = () => plain(screen.getByRole('status').textContent);

afterEach(cleanup);

describe('the state of the page', () => {
  it.each<[ViewStatus, string, RegExp]>([
    ['off-topic', 'This page is not on a topic that Isnad knows.', /No pack is about this page/],
    ['reading', 'Reading this page…', /on your machine/],
    ['not-permitted', 'Isnad has not read this page.', /button in the toolbar/],
    ['closed-page', 'The browser keeps this page closed to extensions.', /ordinary page/],
    ['own-page', 'This is one of Isnad’s own pages.', /Open an article/],
    ['no-article', 'No article found on this page.', /Open an article/],
    ['empty', 'This page holds no text.', /picture or a video/],
    ['too-long', 'This page is longer than Isnad reads.', /print view/],
    ['error', 'This page could not be read.', /reload the page/],
  ])('%s says so in one line, and what to do next', (state, line, next) => {
    const { container } = show(quietView(state));
    expect(status()).toBe(line);
    expect(plain(container.textContent)).toMatch(next);
    expect(screen.queryByRole('region', { name: /Loaded terms/ })).toBeNull();
  });

  it('is said while nothing is known yet', () => {
    show(null);
    expect(status()).toBe('Opening…');
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  });

  it('is a live region that stays the same element from state to state', () => {
    const given = sidebarActions();
    const { rerender } = show(null, given);
    const line = screen.getByRole('status');
    rerender(<Sidebar view={quietView('reading')} actions={given} language="en" locales={['en']} />);
    rerender(<Sidebar view={fullView()} actions={given} language="en" locales={['en']} />);
    expect(screen.getByRole('status')).toBe(line);
    expect(status()).toBe('16 names and 10 loaded terms found');
  });

  it('offers to read again where that can help', () => {
    for (const state of ['no-article', 'empty', 'error'] as const) {
      const given = sidebarActions();
      show(quietView(state), given);
      screen.getByRole('button', { name: 'Read again' }).click();
      expect(given.retry).toHaveBeenCalledOnce();
      cleanup();
    }
    show(quietView('closed-page'));
    expect(screen.queryByRole('button', { name: 'Read again' })).toBeNull();
  });

  it('asks for a site within the click itself, and only for a site that the browser can be asked for', () => {
    const given = sidebarActions();
    show(quietView('not-permitted'), given);
    screen.getByRole('button', { name: /Always on .*alsahel\.example/ }).click();
    expect(given.askPermission).toHaveBeenCalledOnce();
    cleanup();
    for (const where of [
      { host: null },
      { url: 'moz-extension://3f1c/options.html', host: '3f1c' },
      { url: 'http://[::1]/news', host: '[::1]' },
    ]) {
      const others = sidebarActions();
      show(quietView('not-permitted', where), others);
      expect(screen.queryByRole('button', { name: /Always on/ })).toBeNull();
      screen.getByRole('button', { name: 'Choose sites to read always' }).click();
      expect(others.openWelcome).toHaveBeenCalledOnce();
      cleanup();
    }
  });

  it('shows the problem of an error in its maker’s words', () => {
    show(quietView('error', { problem: 'Le disque est plein.' }));
    expect(screen.getByText('Le disque est plein.').tagName).toBe('BDI');
  });

  it('still speaks of a known outlet off topic, and of nothing else', () => {
    const { report } = fullView();
    show(quietView('off-topic', { report, outlet: OUTLET }));
    expect(screen.getByRole('region', { name: 'Outlet' }).textContent).toContain('Al-Sahel Daily');
    expect(screen.queryByRole('region', { name: /Told by others/ })).toBeNull();
  });
});

describe('nothing found', () => {
  it('is said section by section on a page that was read', () => {
    show(
      fullView({
        outlet: { ...OUTLET, claims: [] },
        lean: { own: {}, others: {} },
        terms: [],
        entities: [],
        quotations: [],
        related: [],
        recognised: null,
        kept: false,
      }),
    );
    for (const line of [
      'No documented stance',
      'No wording that takes a side was found.',
      'None of the pack’s loaded terms stands in this article.',
      'None of the pack’s names stands in this article.',
      'Nobody’s words were found, neither quoted nor reported.',
      'Neither the pack’s corpus nor the articles you kept tell of this.',
    ]) {
      expect(screen.getByText(line)).toBeTruthy();
    }
    expect(screen.getByText(/Not kept in your library/)).toBeTruthy();
  });

  it('gives an unknown outlet as an answer', () => {
    show(fullView({ outlet: null, outletName: 'الأصيل برس' }));
    const card = screen.getByRole('region', { name: 'Outlet' });
    expect(card.textContent).toContain('الأصيل برس');
    expect(card.textContent).toContain('Not an outlet that the pack knows');
    expect(card.textContent).not.toContain('stance:');
  });
});
