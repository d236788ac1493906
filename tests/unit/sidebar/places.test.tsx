// @vitest-environment happy-dom
/** A place of one article is never taken for one of another, however late the tab's next page or an answer comes. */
import { act } from 'preact/test-utils';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Pointed } from '../../../components/sidebar/pointed.ts';
import type { Wanted } from '../../../entrypoints/sidebar/annotations.tsx';
import { useAnnotating, type Annotating } from '../../../entrypoints/sidebar/annotating.ts';
import type { followTab } from '../../../entrypoints/sidebar/follow-tab.ts';
import type { SidebarView } from '../../../utils/report/view.ts';
import { fullView } from '../../fixtures/sidebar-view.ts';

const { told, send } = vi.hoisted(() => ({
  told: {} as { show: (view: SidebarView | null) => void; point: Parameters<typeof followTab>[1] },
  send: vi.fn<(name: string, data: unknown) => Promise<unknown>>(),
}));
vi.mock('../../../utils/messages/messenger.ts', async (original) => ({
  ...(await original<object>()),
  send,
}));
vi.mock('../../../entrypoints/sidebar/follow-tab.ts', () => ({
  followTab: (show: typeof told.show, point: typeof told.point) => {
    Object.assign(told, { show, point });
    return () => undefined;
  },
}));
vi.mock('../../../components/sidebar/Sidebar.tsx', () => ({
  Sidebar: ({ pointed, annotations }: { pointed: Pointed | null; annotations: unknown }) => {
    seen.pointed = pointed;
    return annotations;
  },
}));
vi.mock('../../../entrypoints/sidebar/annotations.tsx', () => ({
  Annotations: ({ view, wanted }: { view: SidebarView; wanted: Wanted | null }) => {
    seen.wanted = wanted;
    seen.annotating = useAnnotating(view, 'en');
    return null;
  },
}));

const seen: { pointed: Pointed | null; wanted: Wanted | null; annotating: Annotating | null } = {
  pointed: null,
  wanted: null,
  annotating: null,
};
const view = fullView();
const article = (id: string): SidebarView => ({ ...view, report: { ...view.report!, id } });
const HERE = 'https://daffa.example/1';
const place = { start: view.terms[0]!.hit.start, end: view.terms[0]!.hit.end };

beforeAll(async () => {
  send.mockResolvedValue({ ok: true, value: [] });
  document.body.innerHTML = '<div id="app"></div>';
  await import('../../../entrypoints/sidebar/main.tsx');
  await vi.waitUntil(() => 'show' in told, 20_000);
});

it('what was chosen on a page is gone with it, and stays while it is read again', async () => {
  send.mockResolvedValue({ ok: true, value: [] });
  await act(() => told.show(article(HERE)));
  await act(() => told.point({ ...place, opened: true, annotate: false }));
  await act(() => told.point({ ...place, opened: false, annotate: true }));
  await act(() => told.show({ ...view, status: 'reading', report: null }));
  await act(() => told.show(article(HERE)));
  expect(seen.pointed?.place).toMatchObject(place);
  await expect.poll(() => seen.wanted?.place).toMatchObject(place);
  await act(() => told.show(article('https://daffa.example/2')));
  expect(seen).toMatchObject({ pointed: null, wanted: null });
});

it('the words of another article are not noted on the one that is shown', async () => {
  send.mockResolvedValue({ ok: true, value: [] });
  await act(() => told.show(article(HERE)));
  await expect.poll(() => seen.annotating).toBeTruthy();
  send.mockResolvedValue({ article: HERE });
  await expect(seen.annotating!.page.targetAt(place)).resolves.toEqual({ article: HERE });
  send.mockResolvedValue({ article: 'https://daffa.example/2' });
  await expect(seen.annotating!.page.targetAt(place)).rejects.toThrow('another article');
});
