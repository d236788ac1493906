import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Compare, type CompareActions, type CompareProps } from '../../../components/compare/Compare.tsx';
import { writeQuery } from '../../../components/compare/place.ts';
import { LanguageRoot } from '../../../components/ui/I18nContext.tsx';
import { COMMON } from '../../../utils/i18n/words/common.ts';
import { COMPARE } from '../../../utils/i18n/words/compare.ts';
import type { UiLanguage } from '../../../utils/i18n/languages.ts';
import {
  type Asked,
  LOOKS,
  type Scheme,
  emulate,
  plain,
  sideways,
  size,
  violations,
} from '../components/screen.ts';
import { compared, ferry } from './ferries.ts';
import '../../../components/styles/tokens.css';
import '../../../components/styles/base.css';
import '../../../components/styles/parts.css';
import '../../../components/library/library.css';

const WORDS = [COMMON, COMPARE];
const LOCALES = ['en-GB', 'ar-EG'];
const result = compared();
const query = result.query;
const tellers = result.groups.map(({ key, names, articles }) => ({ key, names, articles }));

function actions() {
  return {
    ask: vi.fn<CompareActions['ask']>(),
    choosePack: vi.fn<CompareActions['choosePack']>(),
    cancel: vi.fn<CompareActions['cancel']>(),
    again: vi.fn<CompareActions['again']>(),
    save: vi.fn<CompareActions['save']>(() => Promise.resolve(null)),
    remove: vi.fn<CompareActions['remove']>(() => Promise.resolve(null)),
    openAddress: vi.fn<CompareActions['openAddress']>(),
    saveFile: vi.fn<CompareActions['saveFile']>(),
  };
}

function show(props: Partial<CompareProps> = {}, language: UiLanguage = 'en') {
  const all = actions();
  const packs = [{ id: 'ferry', title: ferry.title }, { id: 'other', title: { en: 'Another quarrel' } }]; // oxfmt-ignore
  render(
    <LanguageRoot language={language} words={WORDS} locales={LOCALES}>
      <main class="desk">
        <Compare pack={ferry} packs={packs} query={query} state={{ step: 'done', result, outdated: false }} tellers={tellers} saved={[]} actions={all} {...props} />
      </main>
    </LanguageRoot>,
  ); // oxfmt-ignore
  return all;
}

const drawn = (count: number) =>
  waitFor(() => expect(document.querySelectorAll('.picture svg')).toHaveLength(count), { timeout: 10_000 });
/** Pictures of this result: time line, balance, two papers with distinctive words. */
const PICTURES = 2 + result.words.filter(({ enough }) => enough).length;

afterEach(async () => {
  cleanup();
  await emulate();
  await size(1240);
});

describe('the table of names', () => {
  it('opens the sentences behind a number, each with a way to its article', async () => {
    const { openAddress } = show();
    expect(plain(document.querySelector('.sentences')!.textContent)).toContain('Choose a number');
    const row = screen.getByRole('row', { name: /^pirates/ });
    const cell = result.names.find(({ form }) => form === 'pirates')!.cells['name:River']!;
    await userEvent.click(within(row).getByRole('button', { name: new RegExp(`: .?${cell.count}`) }));
    const sentences = screen.getByRole('heading', { name: /The sentences behind the number/ });
    expect(document.activeElement).toBe(sentences);
    const items = within(sentences.closest('section')!).getAllByRole('listitem');
    expect(items).toHaveLength(cell.count);
    expect(items[0]!.querySelector('mark')!.textContent).toBe(cell.citations[0]!.sentence.match);
    await userEvent.click(within(items[0]!).getByRole('link', { name: 'Open in the article' }));
    expect(openAddress).toHaveBeenCalledWith(cell.citations[0]!.url);
    await userEvent.click(within(sentences.closest('section')!).getByRole('button', { name: 'Close' }));
    expect(document.activeElement).toBe(
      within(row).getByRole('button', { name: new RegExp(`: .?${cell.count}`) }),
    );
  });

  it('shows every number of the comparison, and says of empty cells that it is never said', () => {
    show();
    for (const { form, distanced, cells } of result.names) {
      const rows = screen
        .getAllByRole('row')
        .filter((row) =>
          plain(row.querySelector('th')?.textContent ?? '').startsWith(distanced ? `«${form}»` : form),
        );
      const numbers = [...rows[0]!.querySelectorAll('td')].map((cell) => plain(cell.textContent));
      expect(numbers).toEqual(
        result.groups.map(({ key }) => (cells[key] ? String(cells[key].count) : '–never')),
      );
    }
    const unnamed = screen.getByRole('row', { name: /Articles that mention it by none of these names/ });
    expect([...unnamed.querySelectorAll('td')].map((cell) => plain(cell.textContent))).toEqual(
      result.groups.map((group) => String(group.unnamed)),
    );
  });
});

describe('pictures', () => {
  it('have a title, a description and a table, and are saved with their colours', async () => {
    const { saveFile } = show();
    await drawn(PICTURES);
    for (const svg of document.querySelectorAll('.picture svg')) {
      expect(svg.getAttribute('role')).toBe('img');
      for (const part of ['labelledby', 'describedby'])
        expect(document.getElementById(svg.getAttribute(`aria-${part}`)!)!.textContent).not.toBe('');
    }
    await userEvent.click(screen.getByRole('button', { name: /Coverage over time.* as .*SVG/ }));
    await waitFor(() => expect(saveFile).toHaveBeenCalledTimes(1));
    const [name, type, svg] = saveFile.mock.calls[0]!;
    expect([name, type]).toEqual(['ferry-north-crew-time.svg', 'image/svg+xml']);
    expect(svg).toContain('fill="rgb(15, 111, 120)"');
    expect(svg).not.toContain('var(--teal)');
    expect(
      new DOMParser().parseFromString(svg as string, 'image/svg+xml').querySelector('parsererror'),
    ).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /Coverage over time.* as .*PNG/ }));
    await waitFor(() => expect(saveFile).toHaveBeenCalledTimes(2));
    expect((saveFile.mock.calls[1]![2] as Blob).size).toBeGreaterThan(1000);
  });

  it('say why one is not saved', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((take) => take(null));
    const { saveFile } = show();
    await drawn(PICTURES);
    await userEvent.click(screen.getByRole('button', { name: /Coverage over time.* as .*PNG/ }));
    expect(await screen.findByText(/SVG has no limit/)).toBeTruthy();
    expect(saveFile).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('count in the numerals of the screen', async () => {
    show({}, 'ar');
    await drawn(PICTURES);
    const counts = [...document.querySelectorAll('.picture')[0]!.querySelectorAll('g.text text')];
    expect(counts.length).toBeGreaterThan(0);
    for (const count of counts) expect(count.textContent).toMatch(/^[٠-٩]+$/u);
  });

  it('run in the direction of the language', async () => {
    show({}, 'ar');
    await drawn(PICTURES);
    const svg = document.querySelector('.picture svg')!;
    const bars = [...svg.querySelectorAll('g.rect rect')].map((bar) => bar.getBoundingClientRect().x);
    // The first bars are the first days: to the right of later ones.
    expect(bars[0]!).toBeGreaterThan(bars[2]!);
  });
});

it('says when articles were kept or forgotten since, and offers to compare again', async () => {
  const { again } = show({ state: { step: 'done', result, outdated: true } });
  expect(screen.getByText(/^Articles were kept or forgotten/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Compare again' }));
  expect(again).toHaveBeenCalledOnce();
});

describe('choices', () => {
  it('ask another comparison', async () => {
    const { ask, choosePack } = show();
    await userEvent.selectOptions(screen.getByLabelText('Compare'), 'camp');
    expect(ask).toHaveBeenLastCalledWith({ ...query, by: 'camp' });
    await userEvent.selectOptions(screen.getByLabelText('Words'), 'own');
    expect(ask).toHaveBeenLastCalledWith({ ...query, voices: ['own'] });
    await userEvent.click(screen.getByText('Outlets', { selector: 'summary' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /North Post/ }));
    expect(ask.mock.lastCall![0].outlets).toEqual(
      tellers.map(({ key }) => key).filter((key) => key !== 'north-post'),
    );
    await userEvent.selectOptions(screen.getByLabelText('Pack'), 'other');
    expect(choosePack).toHaveBeenCalledWith('other');
  });
});

describe('long work and saved comparisons', () => {
  it('shows how far it is and can be cancelled', async () => {
    const { cancel } = show({ state: { step: 'working', done: 120, all: 400 } });
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('120');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(cancel).toHaveBeenCalled();
  });

  it('keeps a comparison under a name; what was typed stays when it could not be kept', async () => {
    const { save } = show({ saved: [{ id: 's', title: 'الضفتان', query }] });
    await userEvent.click(screen.getByText('Saved comparisons'));
    expect(screen.getByRole('link', { name: 'الضفتان' }).getAttribute('href')).toBe(
      writeQuery('ferry', query),
    );
    save.mockResolvedValueOnce('no room');
    const field = screen.getByLabelText('Name');
    await userEvent.fill(field, 'Crew');
    await userEvent.click(screen.getByRole('button', { name: 'Save this comparison' }));
    expect(plain((await screen.findByRole('alert')).textContent)).toBe('Not saved: no room');
    expect(field).toHaveProperty('value', 'Crew');
    await userEvent.click(screen.getByRole('button', { name: 'Save this comparison' }));
    await waitFor(() => expect(field).toHaveProperty('value', ''));
    expect(save).toHaveBeenLastCalledWith('Crew');
  });
});

describe('looks', () => {
  const looks: readonly (readonly [Scheme, UiLanguage, Asked])[] = [
    ...LOOKS,
    ['light', 'fr', 'all but contrast'],
  ];
  it.each(looks)(
    '%s, %s: nothing for axe to find, nothing wider than the page',
    async (scheme, language, asked) => {
      await emulate({ scheme });
      show({}, language);
      await drawn(PICTURES);
      await userEvent.click(document.querySelector<HTMLElement>('.pill')!);
      for (const details of document.querySelectorAll('details')) details.open = true;
      expect(await violations(asked)).toEqual([]);
      await size(320);
      expect(sideways()).toBe(0);
    },
  );

  it('forced colours keep every picture visible', async () => {
    await emulate({ forced: 'active' });
    show();
    await drawn(PICTURES);
    const rect = document.querySelector('.picture g.rect rect')!;
    const fill = getComputedStyle(rect).fill;
    expect(fill).not.toBe(getComputedStyle(document.querySelector('.card')!).backgroundColor);
  });

  it('an empty sample says what to do', async () => {
    const empty = { ...result, sample: { ...result.sample, articles: 0 } };
    show({ state: { step: 'done', result: empty, outdated: false } });
    expect(plain(document.querySelector('.compare')!.textContent)).toContain(
      'Articles are kept when you read them',
    );
    expect(await violations()).toEqual([]);
  });
});
