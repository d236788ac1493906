/** The card of a page's annotations on a store that lives in the test: what is asked of it and of the page is recorded. */
import { render, screen, within } from '@testing-library/preact';
import { vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AnnotationDesk } from '../../../components/annotations/desk.ts';
import type { AnnotationPort } from '../../../components/annotations/desk-state.ts';
import { AnnotationsCard } from '../../../components/annotations/AnnotationsCard.tsx';
import type { PagePort } from '../../../components/annotations/page.ts';
import { Sidebar, type Pointed } from '../../../components/sidebar/Sidebar.tsx';
import type { Annotation, AnchorState, FramingCode } from '../../../utils/annotation/types.ts';
import type { AnchoredAnnotation } from '../../../utils/annotation/view.ts';
import type { UiLanguage } from '../../../utils/i18n/languages.ts';
import type { SidebarView } from '../../../utils/report/view.ts';
import type { Outcome, ProblemCode, StoreProblem } from '../../../utils/store/problem.ts';
import { fullView } from '../../fixtures/sidebar-view.ts';
import { annotation } from '../../unit/store/rows.ts';
import { plain, sidebarActions } from './screen.ts';

export const CODES: FramingCode[] = [
  { id: 'conflict', title: '', description: '', order: 0 },
  { id: 'own', title: 'لغة الغنيمة', description: '', order: 1 },
];

/** An annotation where the text has it. */
export function anchored(
  n: number,
  over: Partial<Annotation> & { state?: AnchorState; onCopy?: boolean; quote?: string } = {},
): AnchoredAnnotation {
  const { state = 'anchored', onCopy = false, quote, ...fields } = over;
  const start = n * 40;
  const base = annotation(n, fields);
  const words = quote ?? base.target.quote.exact;
  const position = { start, end: start + words.length };
  return {
    annotation: {
      ...base,
      target: { ...base.target, quote: { ...base.target.quote, exact: words }, position },
    },
    anchor: {
      id: base.id,
      state,
      span: state === 'orphan' ? null : position,
      score: state === 'anchored' ? 1 : state === 'uncertain' ? 0.7 : 0,
    },
    onCopy,
  };
}

/** A store in memory that answers as the background does, and can be told to fail. */
export function memoryStore(items: readonly AnchoredAnnotation[]) {
  const rows = new Map(items.map(({ annotation: row }) => [row.id, row]));
  let clock = 1_800_000_000_000;
  const failing: { code: ProblemCode | null } = { code: null };
  const attempt = async <T,>(work: () => Outcome<T>): Promise<Outcome<T>> => {
    await Promise.resolve();
    return failing.code ? { ok: false, problem: { code: failing.code, detail: 'said the browser' } } : work();
  };
  const port: AnnotationPort = {
    save: vi.fn<AnnotationPort['save']>((row, over) =>
      attempt((): Outcome<Annotation> => {
        const before = rows.get(row.id);
        if (over !== undefined && before?.changedAt !== over)
          return { ok: false, problem: { code: 'conflict', detail: '' } };
        const stored = { ...row, createdAt: before?.createdAt ?? ++clock, changedAt: ++clock };
        rows.set(row.id, stored);
        return { ok: true, value: stored };
      }),
    ),
    remove: vi.fn<AnnotationPort['remove']>((ids) =>
      attempt(() => {
        const gone = ids.flatMap((id) => rows.get(id) ?? []);
        for (const id of ids) rows.delete(id);
        return { ok: true, value: gone };
      }),
    ),
    restore: vi.fn<AnnotationPort['restore']>((given) =>
      attempt(() => {
        for (const row of given) rows.set(row.id, row);
        return { ok: true, value: [...given] };
      }),
    ),
    stored: vi.fn<AnnotationPort['stored']>(async ({ id }) => rows.get(id) ?? null),
  };
  return { rows, port, failing };
}

/** The page: what is selected, what is asked of it. */
export function fakePage() {
  return {
    jump: vi.fn<PagePort['jump']>(),
    selection: vi.fn<PagePort['selection']>().mockResolvedValue({ start: 300, end: 312 }),
    targetAt: vi.fn<PagePort['targetAt']>(async (position) => ({
      ...annotation(1).target,
      quote: { exact: 'السفن عادت إلى المرفأ', prefix: 'وأضاف أن ', suffix: ' منذ الصباح' },
      position,
    })),
    cite: vi.fn<PagePort['cite']>().mockResolvedValue(true),
  };
}

interface Given {
  items?: readonly AnchoredAnnotation[] | null;
  language?: UiLanguage;
  view?: SidebarView;
  pointed?: Pointed | null;
  problem?: StoreProblem | null;
}

/** Shows the sidebar with the card in it. */
export function showCard({
  items = [],
  language = 'en',
  view = fullView(),
  problem = null,
  pointed = null,
}: Given = {}) {
  const store = memoryStore(items ?? []);
  const desk = new AnnotationDesk(store.port);
  const page = fakePage();
  const card = (point: Pointed | null, list = items) => (
    <Sidebar
      view={view}
      actions={sidebarActions()}
      language={language}
      locales={['en']}
      annotations={
        <AnnotationsCard
          desk={desk}
          page={page}
          items={list}
          problem={problem}
          codes={CODES}
          view={view}
          pointed={point}
        />
      }
    />
  );
  const shown = render(card(pointed));
  return {
    ...shown,
    store,
    desk,
    page,
    point: (next: Pointed) => shown.rerender(card(next)),
    list: (next: readonly AnchoredAnnotation[]) => {
      shown.rerender(card(pointed, next));
      desk.listed();
    },
  };
}

export const card = () =>
  screen.getByRole('region', { name: /^(?:Annotations (?:of this|de cette)|تعليقات على)/ });
export const entries = () => within(card()).queryAllByRole('article');
export const button = (name: string, inside: HTMLElement = card()) =>
  within(inside).getByRole('button', { name });
export const press = (name: string, inside?: HTMLElement) => userEvent.click(button(name, inside));
export const said = () => plain(card().querySelector('output.small')!.textContent);
export const note = () => within(card()).getByRole('textbox', { name: /^(?:Note|Why is)/ });

/** One of each state, not in the order of the text. */
export const STATES = [
  anchored(5, { onCopy: true, kind: 'evidence', colour: 'blue', note: 'Compare the council’s statement.' }),
  anchored(1, { kind: 'framing', code: 'conflict', colour: 'green', tags: ['ميناء', 'غياب الفاعل'] }),
  anchored(3, {
    state: 'uncertain',
    colour: 'pink',
    quote: 'the harbour reopened on Thursday',
    note: 'Who says so?',
  }),
  anchored(7, {
    kind: 'dispute',
    disputes: { pack: 'x', part: 'terms', row: 'mercenaries' },
    colour: 'grey',
  }),
  anchored(9, { state: 'orphan', author: 'R. Haddad', note: '' }),
];
