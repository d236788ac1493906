import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LibraryAnnotations } from '../../../components/library-annotations/LibraryAnnotations.tsx';
import type {
  AnnotationsActions,
  AnnotationsProps,
  ImportFound,
} from '../../../components/library-annotations/types.ts';
import type { Annotation } from '../../../utils/annotation/types.ts';
import type { UiLanguage } from '../../../utils/i18n/languages.ts';
import { because } from '../../../utils/packs/reasons.ts';
import { DEFAULT_CODES } from '../../../utils/store/codes.ts';
import { annotation } from '../../unit/store/rows.ts';
import { LOOKS, emulate, openAll, plain, sideways, size, violations } from '../components/screen.ts';
import { show as showLibrary } from './setting.tsx';

const rows = (count: number): Annotation[] =>
  Array.from({ length: count }, (_, n) =>
    annotation(n, {
      kind: (['note', 'framing', 'evidence', 'dispute'] as const)[n % 4]!,
      colour: (['yellow', 'green', 'blue', 'pink', 'grey'] as const)[n % 5]!,
      code: n % 4 === 1 ? (['conflict', 'morality'][n % 8 === 1 ? 0 : 1] ?? null) : null,
      disputes: n % 4 === 3 ? { pack: 'ferry', part: 'terms', row: 'pirates' } : null,
    }),
  );

function actions() {
  const done = () => Promise.resolve(null);
  return {
    open: vi.fn<AnnotationsActions['open']>(),
    cite: vi.fn<AnnotationsActions['cite']>(() => Promise.resolve(true)),
    save: vi.fn<AnnotationsActions['save']>((row) => Promise.resolve({ ok: true, value: row })),
    remove: vi.fn<AnnotationsActions['remove']>(done),
    undo: vi.fn<AnnotationsActions['undo']>(done),
    redo: vi.fn<AnnotationsActions['redo']>(done),
    exportAs: vi.fn<AnnotationsActions['exportAs']>(),
    chooseFile: vi.fn<AnnotationsActions['chooseFile']>(),
    cancelImport: vi.fn<AnnotationsActions['cancelImport']>(),
    storeImport: vi.fn<AnnotationsActions['storeImport']>(),
    setCodes: vi.fn<AnnotationsActions['setCodes']>(done),
  };
}

function show(props: Partial<AnnotationsProps> = {}, language: UiLanguage = 'en') {
  const all = actions();
  const annotations = props.annotations === undefined ? rows(12) : props.annotations;
  const content = (
    <LibraryAnnotations
      annotations={annotations}
      total={annotations?.length ?? 0}
      codes={DEFAULT_CODES}
      outlets={new Map([['harbour-post', { en: 'Harbour Post', ar: 'بريد الميناء' }]])}
      disputed={() => null}
      importing={{ step: 'none' }}
      last={null}
      problem={null}
      actions={all}
      {...props}
    />
  );
  showLibrary('', { language, other: { part: 'annotations', screen: content } });
  return all;
}

const found: ImportFound = {
  file: 'notes.jsonld',
  format: 'web-annotation',
  records: [
    { record: 0, outcome: 'new', quote: 'الميناء مفتوح', title: 'الميناء', refused: null },
    { record: 1, outcome: 'changed', quote: 'the port is open', title: 'Port', refused: null },
    { record: 2, outcome: 'same', quote: 'closed', title: '', refused: null },
    { record: 3, outcome: 'refused', quote: '', title: '', refused: { code: 'no-quote', detail: '' } },
    { record: 4, outcome: 'refused', quote: '', title: '', refused: { code: 'bad-field', detail: 'note: long' } },
  ],
}; // oxfmt-ignore

const STATES: Record<string, Partial<AnnotationsProps>> = {
  'being read': { annotations: null },
  none: { annotations: [] },
  'a dozen': {},
  'a preview': { importing: { step: 'preview', found } },
  'a file being read': { importing: { step: 'reading', file: 'notes.jsonld' } },
  'a refused file': {
    importing: {
      step: 'failed',
      file: 'x.json',
      why: {
        kind: 'file',
        problems: [{ file: 'x.json', part: '', row: '', reason: because('json-broken') }],
      },
    },
  },
  'something undone': { last: { what: 'deleted', count: 1, undone: true } },
  'no database': { annotations: null, problem: { code: 'closed', detail: 'DatabaseClosedError' } },
};

beforeEach(() => size(1240));
afterEach(cleanup);

describe.each(Object.keys(STATES))('all annotations, with %s', (state) => {
  it('nothing that axe finds, in any look', async () => {
    for (const [scheme, language, asked] of LOOKS) {
      await emulate({ scheme });
      show(STATES[state], language);
      openAll();
      expect(await violations(asked)).toEqual([]);
      cleanup();
    }
  });

  it('does not scroll sideways at 320 px', async () => {
    await size(320);
    show(STATES[state], 'fr');
    openAll();
    expect(sideways()).toBe(0);
  });
});

it('the tools fold away when the page becomes narrow, and are there again when it becomes wide', async () => {
  show();
  const open = () => document.querySelector<HTMLDetailsElement>('.fold-away')!.open;
  expect(open()).toBe(true);
  await size(320);
  await expect.poll(open).toBe(false);
  await size(1240);
  await expect.poll(open).toBe(true);
});

const part = (selector: string) => within(document.querySelector<HTMLElement>(selector)!);
const shownRows = () => document.querySelectorAll<HTMLElement>('.annotation-list > li');

describe('a list of 10,000', () => {
  it('draws those near the window, each with its place, and the last when scrolled there', async () => {
    show({ annotations: rows(10_000) });
    await expect.poll(() => shownRows().length).toBeGreaterThan(3);
    expect(shownRows().length).toBeLessThan(60);
    expect(shownRows()[0]!.getAttribute('aria-posinset')).toBe('1');
    expect(shownRows()[0]!.getAttribute('aria-setsize')).toBe('10000');
    for (let n = 0; n < 5; n++) {
      scrollTo(0, document.documentElement.scrollHeight);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await expect.poll(() => [...shownRows()].at(-1)!.getAttribute('aria-posinset')).toBe('10000');
    scrollTo(0, 0);
  });

  it('is walked through with the Tab key alone, and what has the focus stays', async () => {
    show({ annotations: rows(10_000) });
    await expect.poll(() => shownRows().length).toBeGreaterThan(3);
    shownRows()[0]!.querySelector<HTMLElement>('a')!.focus();
    const place = () => document.activeElement?.closest('li')?.getAttribute('aria-posinset');
    for (let n = 0; n < 80; n++) await userEvent.tab();
    expect(place()).toBe('21');
    const focused = document.activeElement;
    scrollTo(0, 400_000);
    await expect.poll(() => [...shownRows()].some((row) => Number(row.dataset.index) > 1000)).toBe(true);
    expect(document.activeElement).toBe(focused);
    scrollTo(0, 0);
  }, 30_000);
});

describe('finding', () => {
  it('is folded, and says how many of how many', async () => {
    show();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'الميناءَ 11 مفتوحٌ');
    await expect.poll(() => plain(document.querySelector('.found > output')!.textContent)).toBe('1 of 12');
    await userEvent.click(screen.getByRole('button', { name: 'Show all of them' }));
    expect(plain(document.querySelector('.found > output')!.textContent)).toBe('12 annotations');
  });

  it('names the mark that an annotation disputes in the language of the interface', async () => {
    const disputes = { pack: 'ferry', part: 'terms', row: 'harbour-gang' } as const;
    const disputed: AnnotationsProps['disputed'] = (mark) =>
      mark?.row === 'harbour-gang' ? { ar: 'عصابة الميناء', en: 'harbour gang' } : null;
    show({ annotations: [{ ...rows(1)[0]!, kind: 'dispute', disputes }], disputed }, 'ar');
    await expect
      .poll(() => document.querySelector('.annotation-list')?.textContent)
      .toContain('عصابة الميناء');
    expect(document.querySelector('.annotation-list')!.textContent).not.toContain('harbour gang');
  });

  it('narrows what is saved as a file, when that is chosen', async () => {
    const { exportAs } = show();
    await userEvent.selectOptions(screen.getByLabelText('Kind'), 'framing');
    await userEvent.click(screen.getByText('Save as a file'));
    await userEvent.click(screen.getByText(/that are shown/));
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }));
    expect(exportAs.mock.calls[0]![0]).toBe('csv');
    expect(exportAs.mock.calls[0]![1].map(({ kind }) => kind)).toEqual(['framing', 'framing', 'framing']);
  });
});

describe('changing', () => {
  it('saves over the version that was edited, and gives the focus back', async () => {
    const { save } = show();
    await userEvent.click(screen.getAllByRole('button', { name: 'Edit' })[1]!);
    const note = screen.getByRole('textbox', { name: 'Note' });
    expect(document.activeElement).toBe(note);
    await userEvent.fill(note, 'another note');
    await userEvent.click(part('.annotation-list').getByRole('button', { name: 'Save' }));
    const before = annotation(1);
    expect(save).toHaveBeenCalledOnce();
    expect(save.mock.calls[0]![0].note).toBe('another note');
    expect(save.mock.calls[0]![1]).toBe(before.changedAt);
    await expect.poll(() => document.activeElement?.closest('li')?.dataset.id).toBe(before.id);
  });

  it('keeps what was typed when nothing was saved, and says why', async () => {
    const { save } = show();
    save.mockResolvedValue({ ok: false, problem: { code: 'full', detail: 'QuotaExceededError' } });
    await userEvent.click(screen.getAllByRole('button', { name: 'Edit' })[0]!);
    await userEvent.fill(screen.getByRole('textbox', { name: 'Note' }), 'not lost');
    await userEvent.click(part('.annotation-list').getByRole('button', { name: 'Save' }));
    await expect.poll(() => document.querySelector('.problem')?.textContent).toContain('disk is full');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).value).toBe('not lost');
  });

  it('deletes with a way back that takes the focus', async () => {
    const { remove, undo } = show({ last: { what: 'deleted', count: 1, undone: false } });
    await userEvent.click(screen.getAllByRole('button', { name: 'Delete' })[2]!);
    expect(remove.mock.calls[0]![0].id).toBe(annotation(2).id);
    await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
    await userEvent.keyboard('{Enter}');
    expect(undo).toHaveBeenCalledOnce();
  });
});

describe('the list of frames', () => {
  it('changes nothing before it is saved, and is saved in its order', async () => {
    const { setCodes } = show();
    await userEvent.click(screen.getByText('List of frames'));
    await userEvent.click(screen.getByRole('button', { name: /Move down.*Conflict/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Add a frame' }));
    await userEvent.fill(screen.getByLabelText(/Frame.*6/), 'الأمن');
    expect(setCodes).not.toHaveBeenCalled();
    await userEvent.click(part('.codes').getByRole('button', { name: 'Save' }));
    const list = setCodes.mock.calls[0]![0];
    expect(list.slice(0, 2).map(({ id }) => id)).toEqual(['responsibility', 'conflict']);
    expect(list[5]).toMatchObject({ title: 'الأمن', order: 5 });
  });
});
