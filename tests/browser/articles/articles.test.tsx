import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EVERYTHING } from '../../../components/articles/place.ts';
import { LOOKS, emulate, plain, sideways, size, violations } from '../components/screen.ts';
import { FOUND, PAIR, showKnown, showList, showPair } from './scene.tsx';

const SCREENS = { list: showList, known: showKnown, pair: showPair };
const NAMES = Object.keys(SCREENS) as (keyof typeof SCREENS)[];

afterEach(async () => {
  cleanup();
  await size(1240);
  await emulate();
});

describe('every screen', () => {
  it.each(NAMES)('%s: nothing that axe finds, in any look, wide and narrow', async (name) => {
    for (const [scheme, language, asked] of LOOKS)
      for (const width of [1240, 320]) {
        await emulate({ scheme });
        await size(width);
        SCREENS[name](language);
        expect(await violations(asked)).toEqual([]);
        cleanup();
      }
  });

  it.each(NAMES)('%s does not scroll sideways at 320 px', async (name) => {
    await size(320);
    SCREENS[name]('fr');
    expect(sideways()).toBe(0);
  });
});

describe('the list', () => {
  it('shows headline, outlet, date, language, side, copy and the words around what was looked for', () => {
    showList();
    const first = screen.getAllByRole('article')[0]!;
    const text = plain(first.textContent);
    for (const words of [
      'هدوء حذر في الميناء',
      'Al Sahel',
      '14 Dec 2019',
      'Arabic',
      'close to: Eastern camp',
      'Copy of: الميناء يهدأ',
    ])
      expect(text).toContain(words);
    expect([...first.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'الميناء',
      'الميناء',
    ]);
  });

  it('opens the article’s address, and nothing that is no address', async () => {
    const actions = showList();
    await userEvent.click(screen.getByRole('link', { name: /هدوء حذر/ }));
    expect(actions.openAddress).toHaveBeenCalledExactlyOnceWith('https://alsahel.example/1');
    cleanup();
    showList('en', { found: { ...FOUND, rows: [{ ...FOUND.rows[0]!, url: 'javascript:alert(1)' }] } });
    expect(screen.queryByRole('link', { name: /هدوء حذر/ })).toBeNull();
  });

  it('is searched while words are typed, from the first page', async () => {
    const actions = showList('en', { wanted: { ...EVERYTHING, page: 2 } });
    await userEvent.type(screen.getByRole('searchbox'), 'ميناء');
    await expect.poll(() => actions.ask.mock.lastCall?.[0]).toEqual({ ...EVERYTHING, words: 'ميناء' });
  });

  it('offers an order only where there are words to fit', () => {
    showList();
    expect(screen.queryByRole('combobox', { name: 'Order' })).toBeNull();
    cleanup();
    showList('en', { wanted: { ...EVERYTHING, words: 'ميناء' } });
    expect(screen.getByRole('combobox', { name: 'Order' })).toBeTruthy();
  });

  it('shows a note below the words that it is on', () => {
    showList();
    const [, note] = screen.getAllByRole('article');
    const lines = [...note!.querySelectorAll('p.own-side')].map(({ textContent }) => textContent);
    expect(lines).toEqual(['الميناء', 'Nobody of the port is asked.']);
  });

  it('is narrowed to a value, and to days', async () => {
    const actions = showList();
    await userEvent.click(screen.getByRole('checkbox', { name: /Harbour Wire/ }));
    expect(actions.ask.mock.lastCall?.[0].facets.outlet).toEqual(['harbour']);
    await userEvent.fill(screen.getByLabelText('from'), '2019-12-01');
    await expect.poll(() => actions.ask.mock.lastCall?.[0].from).toBe('2019-12-01');
  });

  it('leads to the other pages', () => {
    showList('en', { wanted: { ...EVERYTHING, words: 'a', page: 2 } });
    const pages = within(screen.getByRole('navigation', { name: 'Pages' }));
    expect(plain(document.querySelector('.pages')!.textContent)).toContain('Page 2 of 3');
    expect(pages.getByRole('link', { name: 'Next page' }).getAttribute('href')).toBe(
      '#/articles?words=a&page=3',
    );
    expect(pages.getByRole('link', { name: 'Previous page' }).getAttribute('href')).toBe(
      '#/articles?words=a',
    );
  });

  it('shows the next page from its beginning to whoever asks for it, and leaves others where they are', async () => {
    const [article] = FOUND.rows;
    const found = { ...FOUND, rows: Array.from({ length: 20 }, (_, i) => ({ ...article!, id: String(i) })) };
    const { again } = showList('en', { found });
    const top = () => document.querySelector('.results output')!.getBoundingClientRect().top;
    scrollTo(0, document.documentElement.scrollHeight);
    again({ found, wanted: { ...EVERYTHING, page: 3 } });
    expect(top()).toBeLessThan(-500);
    await userEvent.click(screen.getByRole('link', { name: 'Previous page' }));
    again({ found, wanted: { ...EVERYTHING, page: 2 } });
    await expect.poll(top).toBeGreaterThanOrEqual(0);
    expect(document.activeElement).toBe(document.querySelector('.results output'));
  });

  it('forgets an article after a second click, and says when it could not', async () => {
    const actions = showList();
    actions.forget.mockResolvedValueOnce(false);
    await userEvent.click(screen.getByRole('button', { name: 'Forget this article' }));
    expect(actions.forget).not.toHaveBeenCalled();
    await expect.poll(() => document.activeElement?.textContent).toBe('Keep it');
    await userEvent.click(screen.getByRole('button', { name: 'Forget it' }));
    expect(actions.forget).toHaveBeenCalledExactlyOnceWith('https://alsahel.example/1');
    expect(await screen.findByText(/could not be forgotten/)).toBeTruthy();
  });

  it('says that nothing is kept, that nothing fits, that it is being read, that it failed', async () => {
    showList('en', { found: { ...FOUND, stored: 0, total: 0, rows: [] } });
    expect(screen.getByText('No article is kept yet.')).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
    cleanup();
    const actions = showList('en', { found: { ...FOUND, total: 0, rows: [] } });
    await userEvent.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(actions.ask).toHaveBeenCalledExactlyOnceWith(EVERYTHING);
    cleanup();
    showList('en', { found: null, state: 'reading' });
    expect(screen.getByText('Opening…')).toBeTruthy();
    cleanup();
    showList('en', { found: null, state: 'failed', reason: 'no disk' });
    expect(plain(screen.getByRole('alert').textContent)).toContain('no disk');
  });
});

describe('what is known of an article', () => {
  it('counts its names and terms, and says in whose voice', () => {
    showKnown();
    const terms = screen.getByRole('region', { name: /^Loaded terms/ });
    expect(plain(terms.textContent)).toMatch(/\d in its own voice, \d as others’ words/);
    expect(screen.getByRole('region', { name: /^Outlet/ })).toBeTruthy();
    expect(screen.getByRole('region', { name: /^Told by others/ })).toBeTruthy();
  });

  it('opens the sentences of a term, with the term marked and its voice said', async () => {
    showKnown();
    const terms = screen.getByRole('region', { name: /^Loaded terms/ });
    const [row] = terms.querySelectorAll<HTMLElement>('li');
    await userEvent.click(row!.querySelector('summary')!);
    const place = row!.querySelector<HTMLElement>('.places > li')!;
    expect(row!.querySelector('.strong')!.textContent).toContain(place.querySelector('mark')!.textContent);
    expect(place.querySelector('.voice')!.checkVisibility()).toBe(true);
    // There is no page to lead to.
    expect(within(place).queryByRole('button')).toBeNull();
  });

  it('takes the reader’s word on related coverage', async () => {
    const actions = showKnown();
    const entry = within(screen.getByRole('article', { name: /تقدم كبير/ }));
    await userEvent.click(entry.getByRole('button', { name: 'Mark as the same text' }));
    expect(actions.linkWith).toHaveBeenCalledExactlyOnceWith('https://alsahel.example/1', 'r1', 'same');
  });

  it('goes back to the list when it is forgotten', async () => {
    const actions = showKnown();
    await userEvent.click(screen.getByRole('button', { name: 'Forget this article' }));
    await userEvent.click(screen.getByRole('button', { name: 'Forget it' }));
    await expect.poll(() => actions.go.mock.lastCall).toEqual(['#/articles']);
  });
});

describe('two texts', () => {
  it('stand side by side, changes in del and ins with words for those who do not see them', () => {
    showPair();
    const cut = [...document.querySelectorAll('.columns-diff del')].map((one) => plain(one.textContent));
    const inserted = [...document.querySelectorAll('.columns-diff ins')].map((one) => plain(one.textContent));
    expect(cut).toContain('replaced: ميليشيات');
    expect(cut.some((text) => text.startsWith('cut: ونفى المجلس'))).toBe(true);
    expect(inserted).toContain('in its place: قوات');
    expect(
      screen.getByText(/published first/, { selector: '.side-head p' }).closest('th')!.textContent,
    ).toContain('Al Sahel');
  });

  it('say which label was replaced by which', () => {
    showPair();
    const rows = within(screen.getByRole('region', { name: /^Labels replaced/ })).getAllByRole('row');
    expect(rows.slice(1).map((row) => [...row.children].map((cell) => plain(cell.textContent)))).toEqual([
      ['ميليشيات الساحل', 'قوات الساحل', '2'],
      ['المجلس', 'other words', '1'],
    ]);
  });

  it('are walked through from change to change by keyboard, around the end', async () => {
    showPair();
    screen.getByRole('button', { name: 'Next change' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.id).toBe('change-0');
    expect(plain(document.querySelector('.walk output')!.textContent)).toBe(`1 of ${PAIR.text.changes}`);
    await userEvent.click(screen.getByRole('button', { name: 'Previous change' }));
    expect(document.activeElement?.id).toBe(`change-${PAIR.text.changes - 1}`);
  });

  it('become one text where there is no room for two', async () => {
    await size(320);
    showPair('ar');
    expect(document.querySelector('.columns-diff')).toBeNull();
    expect(plain(document.querySelector('.one-text')!.textContent)).toContain(
      'استُبدل: ميليشيات حلّ محلّه: قوات الساحل',
    );
  });

  it('admit when dates do not tell which was first', () => {
    showPair('en', { ...PAIR, dated: false });
    expect(screen.getByText(/The dates do not tell/)).toBeTruthy();
    expect(screen.queryByText(/published first/, { selector: '.side-head p' })).toBeNull();
  });
});
