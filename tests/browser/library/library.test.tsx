import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Library } from '../../../components/library/Library.tsx';
import { readPlace } from '../../../components/library/place.ts';
import type { LibraryActions, LibraryProps } from '../../../components/library/types.ts';
import { applyChanges } from '../../../utils/packs/apply-changes.ts';
import type { Change } from '../../../utils/packs/changes.ts';
import { parsePack } from '../../../utils/packs/load.ts';
import { makeChange } from '../../../utils/packs/make-change.ts';
import { because } from '../../../utils/packs/reasons.ts';
import { small } from '../../unit/packs/small.ts';
import { emulate, plain, sideways, size, violations } from '../components/screen.ts';

const raw = small();
raw.title = { en: 'The ferry quarrel', ar: 'خلاف العبّارة', fr: 'La querelle du bac' } as typeof raw.title;
Object.assign(raw.sources[0]!, { url: 'https://survey.example/report' });
const [stance] = raw.outlets[0]!.claims;
const even = {
  ...stance!,
  id: 'north-post-even',
  statement: 'Prints both banks.',
  opposes: ['north-post-stance'],
};
raw.outlets[0]!.claims = [Object.assign(stance!, { opposes: ['north-post-even'] }), even];
raw.terms[0]!.names = { en: ['pirates'], ar: ['قُرصان'] } as (typeof raw.terms)[0]['names'];
const ferry = parsePack(raw, 'ferry.json');
const signature = { author: 'Salma', reason: 'Said of both banks.', at: '2024-05-01T10:00:00.000Z' };
const milder: Change = makeChange(
  ferry,
  { part: 'terms', row: 'pirates', cells: { strength: '1' } },
  signature,
)!;

function actions() {
  return {
    go: vi.fn<LibraryActions['go']>(),
    setLanguage: vi.fn<LibraryActions['setLanguage']>(),
    openAddress: vi.fn<LibraryActions['openAddress']>(),
    switchPack: vi.fn<LibraryActions['switchPack']>(),
    removePack: vi.fn<LibraryActions['removePack']>(),
    saveRow: vi.fn<LibraryActions['saveRow']>(() => Promise.resolve(null)),
    dropChange: vi.fn<LibraryActions['dropChange']>(() => Promise.resolve()),
    chooseFile: vi.fn<LibraryActions['chooseFile']>(),
    cancelImport: vi.fn<LibraryActions['cancelImport']>(),
    install: vi.fn<LibraryActions['install']>(),
    exportPack: vi.fn<LibraryActions['exportPack']>(),
    matches: vi.fn<LibraryActions['matches']>(() =>
      Promise.resolve({
        searched: 3,
        articles: [
          {
            id: 'a', title: 'Dawn crossing', url: 'https://northpost.example/1', published: '2020-03-01', count: 2,
            sentences: [{ before: 'They were called ', match: 'pirates', after: ' again.' }],
          },
        ],
      }),
    ),
  };
} // prettier-ignore

function show(hash: string, props: Partial<LibraryProps> = {}, changes: Change[] = []) {
  const { pack, own, resting } = applyChanges(ferry, changes);
  const all = actions();
  const counts = { sources: 1, outlets: 1, entities: 1, terms: 1, namings: 1, articles: 0 };
  const entry = {
    id: 'ferry',
    title: pack.title,
    version: '1.0.0',
    enabled: true,
    counts,
    changes: changes.length,
  };
  render(
    <Library
      language="en"
      locales={['en-GB']}
      place={readPlace(hash)}
      packs={[{ ...entry, origin: 'imported' }]}
      shown={{ pack, published: ferry, own, changes, resting }}
      importing={{ step: 'none' }}
      author=""
      problem={null}
      actions={all}
      {...props}
    />,
  );
  return all;
}

const PLACES = [
  'outlets/north-post',
  'entities/north-crew',
  'terms/pirates',
  'namings/north-crew',
  'balance',
  'sources/survey',
  'changes',
  'edit/terms/pirates',
  'new/claims?outlet=north-post',
];
const hash = (place: string) => `#/packs/ferry/${place}`;

afterEach(cleanup);

describe('every part of the library', () => {
  it.each(PLACES.flatMap((place) => (['en', 'ar'] as const).map((language) => [place, language] as const)))(
    '%s in %s: nothing that axe finds, light and dark',
    async (place, language) => {
      for (const scheme of ['light', 'dark'] as const) {
        await emulate({ scheme });
        show(hash(place), { language }, [milder]);
        await expect.poll(() => document.querySelector('.matches [aria-busy=true]')).toBeNull();
        expect(await violations()).toEqual([]);
        cleanup();
      }
    },
    20_000,
  );

  it.each(PLACES)('%s does not scroll sideways at 320 px', async (place) => {
    await size(320);
    show(hash(place), { language: 'fr' }, [milder]);
    expect(sideways()).toBe(0);
    await size(1240);
  });
});

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
    }); // prettier-ignore
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
  });
});

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
    }; // prettier-ignore
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
