import { cleanup, render, screen } from '@testing-library/preact';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Sidebar } from '../../../components/sidebar/Sidebar.tsx';
import { UI_LANGUAGES, type UiLanguage } from '../../../utils/i18n/languages.ts';
import type { SidebarView, ViewStatus } from '../../../utils/report/view.ts';
import { OUTLET } from '../../fixtures/sidebar-outlet.ts';
import { fullView, quietView } from '../../fixtures/sidebar-view.ts';
import { LOOKS, emulate, openAll, sidebarActions, sideways, size, violations } from './screen.ts';

function show(view: SidebarView | null, language: UiLanguage) {
  const actions = sidebarActions();
  const { container } = render(
    <Sidebar view={view} actions={actions} language={language} locales={['en']} />,
  );
  return { actions, container };
}

afterEach(cleanup);
afterAll(async () => {
  await emulate();
  await size(414, 896);
});

const QUIET: ViewStatus[] = [
  'off-topic',
  'reading',
  'not-permitted',
  'closed-page',
  'own-page',
  'no-article',
  'empty',
  'too-long',
  'error',
];

describe.each(LOOKS)('axe finds nothing in %s, %s', (scheme, language, asked) => {
  it('with everything found and unfolded', async () => {
    await emulate({ scheme });
    await size(380);
    show(fullView({ origin: { ...OUTLET, id: 'wire', basis: 'credit' } }), language);
    openAll();
    expect(await violations(asked)).toEqual([]);
  });

  it('in every other state', async () => {
    await emulate({ scheme });
    for (const view of [null, ...QUIET.map((status) => quietView(status, { problem: 'It failed.' }))]) {
      show(view, language);
      expect(await violations(asked)).toEqual([]);
      cleanup();
    }
  });
});

describe('axe finds nothing', () => {
  it('in forced colours', async () => {
    await emulate({ forced: 'active' });
    show(fullView(), 'fr');
    openAll();
    expect(await violations()).toEqual([]);
  });
});

describe('width', () => {
  const long = 'Überregionalezeitungsverlagsgesellschaft'.repeat(4);
  const view = fullView({
    outlet: { ...OUTLET, names: { en: long, ar: 'و'.repeat(160) }, owner: long },
    host: `${'a'.repeat(60)}.example`,
    pack: { id: 'x', title: { en: long }, version: '1.0.0' },
    camps: fullView().camps.map((camp) => ({ ...camp, title: { en: long } })),
  });

  it.each([240, 380, 800])('of %i px never scrolls sideways, whatever the names', async (width) => {
    await emulate();
    await size(width);
    for (const { code } of UI_LANGUAGES) {
      for (const each of [fullView(), view, quietView('not-permitted', { host: view.host })]) {
        show(each, code);
        openAll();
        expect(sideways()).toBe(0);
        cleanup();
      }
    }
  });
});

describe('direction', () => {
  it.each(UI_LANGUAGES)('$code reads $dir, the document too', ({ code, dir }) => {
    show(fullView(), code);
    expect(document.documentElement.lang).toBe(code);
    expect(getComputedStyle(screen.getByRole('main')).direction).toBe(dir);
    const sentence = document.querySelector('.sentence');
    expect(sentence && getComputedStyle(sentence).direction).toBe('rtl');
    expect(sentence?.getAttribute('lang')).toBe('ar');
  });

  it('gives Arabic lines room', () => {
    show(fullView(), 'en');
    const style = getComputedStyle(document.querySelector('.sentence')!);
    expect(parseFloat(style.lineHeight) / parseFloat(style.fontSize)).toBeGreaterThanOrEqual(1.7);
  });
});

describe('keyboard', () => {
  it('reaches every control in reading order, and works it', async () => {
    await size(380);
    const { actions } = show(fullView(), 'en');
    const order: Element[] = [];
    for (let i = 0; i < 28; i++) {
      await userEvent.keyboard('{Tab}');
      if (document.activeElement) order.push(document.activeElement);
    }
    expect(order[0]?.tagName).toBe('SELECT');
    const tops = order.map((element) => element.getBoundingClientRect().top + window.scrollY);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    const place = order.find((element) => element.classList.contains('place'));
    if (!(place instanceof HTMLElement)) throw new Error('No place was reached within twenty-eight steps.');
    place.focus();
    await userEvent.keyboard('{Enter}');
    expect(actions.jump).toHaveBeenCalledOnce();
  });

  it('changes the language', async () => {
    const { actions } = show(fullView(), 'en');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'ar');
    expect(actions.setLanguage).toHaveBeenCalledExactlyOnceWith('ar');
  });

  it('has a target of 24 px on every control', async () => {
    await size(240);
    show(fullView(), 'ar');
    openAll();
    const small = [...document.querySelectorAll('button, select, summary')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.height < 24 || box.width < 24;
    });
    expect(small.map((element) => element.outerHTML)).toEqual([]);
  });
});

describe('motion', () => {
  it('stops for readers who asked for less of it', async () => {
    await emulate({ motion: 'no-preference' });
    show(null, 'en');
    const bar = () => getComputedStyle(document.querySelector('.progress')!, '::before').animationName;
    expect(bar()).toBe('isnad-progress');
    await emulate({ motion: 'reduce' });
    expect(bar()).toBe('none');
  });
});

describe('hostile words', () => {
  const hostile = '\u202E\u2069<img src=x onerror="window.hacked=1"><b>bold</b>';
  const shown = '<img src=x onerror="window.hacked=1"><b>bold</b>';

  it('are shown as the letters they are', () => {
    const base = fullView();
    const { container } = show(
      fullView({
        report: { ...base.report!, title: hostile },
        host: hostile,
        outlet: { ...OUTLET, names: { en: hostile }, owner: hostile, type: hostile },
        terms: base.terms.map((term) => ({
          ...term,
          hit: { ...term.hit, surface: hostile },
          speaker: { en: hostile },
          sentence: { before: hostile, match: hostile, after: hostile },
          warning: hostile,
        })),
        entities: base.entities.map((entity) => ({
          ...entity,
          names: { en: hostile },
          surfaces: [{ surface: hostile, count: 1 }],
        })),
        quotations: base.quotations.map((quotation) => ({
          ...quotation,
          words: hostile,
          speaker: { en: hostile },
        })),
        related: base.related.map((article) => ({
          ...article,
          title: hostile,
          outlet: { en: hostile },
          shared: [{ en: hostile }],
        })),
        camps: base.camps.map((camp) => ({ ...camp, title: { en: hostile } })),
        recognised: { id: hostile, title: hostile, similarity: 0.5, from: 'reader', says: null },
      }),
      'en',
    );
    openAll();
    expect(container.querySelectorAll('img')).toHaveLength(0);
    expect('hacked' in window).toBe(false);
    expect(container.textContent).toContain(shown);
    expect(container.textContent).not.toContain('\u202E');
    // Every mark that opens an isolate is closed by its own, and by nothing that came with the words.
    const text = container.textContent ?? '';
    expect(text.split('\u2068').length).toBe(text.split('\u2069').length);
  });
});

describe('keeping the article', () => {
  it('leads from the button to what is said instead', async () => {
    const actions = sidebarActions();
    const line = (kept: boolean) => (
      <Sidebar view={fullView({ kept })} actions={actions} language="en" locales={['en']} />
    );
    const { rerender } = render(line(false));
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    rerender(line(true));
    expect(document.activeElement?.textContent).toMatch(/^Kept in your library/u);
  });

  it('is offered where it is not kept, and says when it failed', async () => {
    const { actions } = show(fullView({ kept: false }), 'en');
    actions.keep.mockResolvedValue(false);
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(actions.keep).toHaveBeenCalledTimes(1);
    expect(await screen.findByRole('alert')).not.toBeNull();
  });

  it('is not offered where it is kept', () => {
    show(fullView({ kept: true }), 'en');
    expect(screen.queryByRole('button', { name: 'Keep it' })).toBeNull();
  });
});
