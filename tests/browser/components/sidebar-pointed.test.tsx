import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Pointed, Sidebar } from '../../../components/sidebar/Sidebar.tsx';
import type { Span } from '../../../utils/report/types.ts';
import { fullView } from '../../fixtures/sidebar-view.ts';
import { emulate, sidebarActions, size, violations } from './screen.ts';

const view = fullView();
const actions = sidebarActions();

function sidebar(pointed: Pointed | null) {
  return <Sidebar view={view} pointed={pointed} actions={actions} language="en" locales={['en']} />;
}
const at = ({ start, end }: Span, focus = true, number = 1): Pointed => ({
  place: { start, end },
  focus,
  number,
});
const chosen = () => document.querySelector<HTMLElement>('[data-chosen]');
const inWindow = (element: HTMLElement) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

beforeEach(async () => {
  await emulate({ motion: 'reduce' });
  await size(380, 700);
});
afterEach(cleanup);

describe('a place that the reader chose on the page', () => {
  it('brings its term into view, framed and with the focus, when the sidebar opens with it', async () => {
    render(sidebar(at(view.terms.at(-2)!.hit)));
    await expect.poll(() => chosen() && inWindow(chosen()!)).toBe(true);
    expect(chosen()!.textContent).toContain('المرتزقة');
    expect(document.activeElement).toBe(chosen());
    expect(await violations()).toEqual([]);
  });

  it('unfolds what hides it: the list, the entry of a name', async () => {
    const places = view.entities.filter(({ kind }) => kind === 'place');
    const last = places.at(-1)!;
    const only = fullView({
      terms: [],
      entities: view.entities.map((one) =>
        one === last ? { ...one, mentions: [{ ...one.mentions[0]!, start: 9000, end: 9004 }] } : one,
      ),
    });
    const { rerender } = render(<Sidebar view={only} actions={actions} language="en" />);
    expect(screen.queryByText(last.names.ar!)).toBeNull();
    rerender(
      <Sidebar view={only} pointed={at({ start: 9000, end: 9004 }, false)} actions={actions} language="en" />,
    );
    await expect
      .poll(() => chosen() instanceof HTMLDetailsElement && chosen()!.hasAttribute('open'))
      .toBe(true);
    expect(chosen()!.textContent).toContain(last.names.ar);
    await expect.poll(() => inWindow(chosen()!.querySelector('summary')!)).toBe(true);
    expect(document.activeElement).toBe(document.body);
    // Folded away again, it is unfolded as often as it is chosen.
    await userEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(chosen()).toBeNull();
    rerender(
      <Sidebar
        view={only}
        pointed={at({ start: 9000, end: 9004 }, false, 2)}
        actions={actions}
        language="en"
      />,
    );
    await expect.poll(() => chosen()?.textContent ?? '').toContain(last.names.ar);
  });

  it('is shown although a filter had left it out', async () => {
    const { rerender } = render(sidebar(null));
    await userEvent.click(screen.getByRole('button', { name: /^Own voice/ }));
    rerender(sidebar(at(view.terms.find(({ hit }) => hit.voice === 'direct')!.hit)));
    await expect.poll(() => chosen()?.textContent ?? '').toContain('الإرهابيين');
    expect(screen.getByRole('button', { name: /^Own voice/ }).getAttribute('aria-pressed')).toBe('false');
  });

  it('can be chosen twice', async () => {
    const { rerender } = render(sidebar(at(view.terms[0]!.hit)));
    await expect.poll(() => chosen() && inWindow(chosen()!)).toBe(true);
    scrollTo(0, document.documentElement.scrollHeight);
    rerender(sidebar(at(view.terms[0]!.hit, true, 2)));
    await expect.poll(() => inWindow(chosen()!)).toBe(true);
  });

  it('changes nothing when nothing is listed there', () => {
    render(sidebar(at({ start: 90_000, end: 90_001 })));
    expect(chosen()).toBeNull();
  });
});

describe('filters', () => {
  const choose = (name: string, inside: RegExp) =>
    within(screen.getByRole('region', { name: inside })).getByRole('combobox', { name });

  it('keep the terms that serve one side, and say how many each choice holds', async () => {
    render(sidebar(null));
    await userEvent.selectOptions(choose('Serves', /^Loaded/), 'accord');
    expect(screen.queryByRole('heading', { name: /الإرهابيين/ })).toBeNull();
    expect(screen.getByRole('heading', { name: /ميليشيات حفتر/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Own voice/ }).textContent).toMatch(/0$/);
  });

  it('are offered of few terms by voice alone', () => {
    const terms = [
      view.terms.find(({ hit }) => hit.voice === 'own')!,
      view.terms.find(({ hit }) => hit.voice !== 'own')!,
    ];
    render(<Sidebar view={{ ...view, terms }} actions={sidebarActions()} language="en" locales={['en']} />);
    const list = within(screen.getByRole('region', { name: /^Loaded/ }));
    expect(list.getByRole('button', { name: /^Own voice/ })).toBeTruthy();
    expect(list.queryByRole('combobox')).toBeNull();
  });

  it('say so when nothing is left, and offer everything again', async () => {
    render(sidebar(null));
    await userEvent.selectOptions(choose('Serves', /^Loaded/), 'accord');
    await userEvent.click(screen.getByRole('button', { name: /^Own voice/ }));
    expect(screen.getByText(/Nothing fits this choice/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(screen.getByRole('heading', { name: /الإرهابيين/ })).toBeTruthy();
  });

  it('keep the names of a camp or of a kind', async () => {
    render(sidebar(null));
    await userEvent.selectOptions(choose('Kind', /^People/), 'entities-places');
    const card = screen.getByRole('region', { name: /^People/ });
    expect(
      within(card)
        .getAllByRole('heading', { level: 3 })
        .map((one) => one.textContent),
    ).toEqual(['Places']);
  });
});

describe('filters of an article that was read again', () => {
  const card = (inside: RegExp) => within(screen.getByRole('region', { name: inside }));
  const again = (change: Parameters<typeof fullView>[0]) => (
    <Sidebar view={fullView(change)} actions={actions} language="en" />
  );

  it('stay in sight as long as they leave anything out', async () => {
    const { rerender } = render(sidebar(null));
    await userEvent.selectOptions(card(/^People/).getByRole('combobox', { name: 'Kind' }), 'entities-places');
    await userEvent.click(screen.getByRole('button', { name: /^Own voice/ }));
    const [term] = view.terms.filter(({ hit }) => hit.voice !== 'own');
    const places = view.entities.filter(({ kind }) => kind === 'place');
    const person = view.entities.find(({ kind }) => kind === 'person')!;
    rerender(again({ terms: [term!], entities: [person, ...places.slice(0, 2)] }));
    await userEvent.selectOptions(card(/^People/).getByRole('combobox', { name: 'Kind' }), '');
    expect(card(/^People/).getByRole('heading', { name: 'People' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^All/ }));
    expect(card(/^Loaded/).getAllByRole('article')).toHaveLength(1);
  });
});

describe('an article of which only the beginning was read', () => {
  it('says so', () => {
    render(<Sidebar view={fullView({ partial: true })} actions={actions} language="en" />);
    expect(screen.getByText(/^Only the beginning of this article/)).toBeTruthy();
  });
});
