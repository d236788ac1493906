// @vitest-environment happy-dom
/** The comparison's part of the library: what comes late, and what nobody answers. */
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Library } from '../../../components/library/Library.tsx';
import type { CompareProps } from '../../../components/compare/types.ts';
import type { PlaceProps } from '../../../entrypoints/library/places.ts';
import { Database } from '../../../utils/store/database.ts';

const shown = vi.fn<(props: CompareProps) => void>();
vi.mock('../../../components/compare/Compare.tsx', () => ({
  Compare: (props: CompareProps) => {
    shown(props);
    return null;
  },
}));
const told = new Map<string, () => void>();
vi.mock('../../../utils/messages/messenger.ts', () => ({
  handlerOf: () => (name: string, handler: () => void) => {
    told.set(name, handler);
    return () => told.delete(name);
  },
  send: () => Promise.reject(new Error('The background was stopped.')),
}));
const { ComparingPlace } = await import('../../../entrypoints/library/comparing.tsx');

/** A worker that is told what to say. */
class Told extends EventTarget {
  static last: Told;
  readonly postMessage = vi.fn<(message: unknown) => void>();
  readonly terminate = vi.fn<() => void>();
  constructor() {
    super();
    Told.last = this;
  }
  says(data: object): Promise<void> {
    return act(() => void this.dispatchEvent(new MessageEvent('message', { data })));
  }
}

const PACK = { id: 'ferry', namings: [], entities: [] };
let db: Database;
const props = (hash: string, packs: object[] = [{ id: 'ferry', enabled: true }]): PlaceProps =>
  ({ db, packs, hash }) as unknown as PlaceProps;
const app = document.createElement('div');
const show = (hash: string, packs?: object[]) =>
  act(() =>
    render(
      <Library language="en" locales={['en']} part="compare" busy={false} setLanguage={() => undefined}>
        <ComparingPlace {...props(hash, packs)} />
      </Library>,
      app,
    ),
  );

beforeEach(async () => {
  vi.stubGlobal('Worker', Told);
  db = new Database(`test-${crypto.randomUUID()}`);
  await db.overlaid.add({ id: 'ferry', pack: PACK, own: [] } as never);
});
afterEach(async () => {
  render(null, app);
  shown.mockClear();
  await db.delete();
});

async function open(): Promise<CompareProps> {
  location.hash = '#/compare/ferry';
  await show(location.hash);
  await expect.poll(() => shown.mock.lastCall?.[0].state.step).toBe('working');
  return shown.mock.lastCall![0];
}

it('fetches nobody back who went elsewhere while the pack was looked up', async () => {
  const looked = Promise.withResolvers<{ report: { pack: string } }>();
  const last = () => looked.promise;
  vi.spyOn(db.articles, 'orderBy').mockReturnValue({ last } as never);
  const replace = vi.spyOn(location, 'replace');
  location.hash = '#/compare';
  await show('#/compare');
  location.hash = '#/data';
  looked.resolve({ report: { pack: 'ferry' } });
  await looked.promise;
  await Promise.resolve();
  expect(replace).not.toHaveBeenCalled();
  expect(location.hash).toBe('#/data');
});

it('stays cancelled, whatever the worker still says', async () => {
  const { actions } = await open();
  await act(actions.cancel);
  expect(Told.last.terminate).toHaveBeenCalledOnce();
  await Told.last.says({ kind: 'progress', done: 50, all: 100 });
  await Told.last.says({ kind: 'done', result: {}, tellers: [] });
  expect(shown.mock.lastCall![0].state.step).toBe('cancelled');
});

it('goes by a pack that is in use, and offers one that is not only where it is asked for', async () => {
  await db.overlaid.add({ id: 'canal', pack: { ...PACK, id: 'canal' }, own: [] } as never);
  const packs = [
    { id: 'ferry', enabled: false },
    { id: 'canal', enabled: true },
  ];
  const offered = () => shown.mock.lastCall?.[0].packs.map(({ id }) => id);
  const asked = () => shown.mock.lastCall?.[0].pack.id;
  await show('#/compare', packs);
  await expect.poll(asked).toBe('canal');
  expect(offered()).toEqual(['canal']);
  await show('#/compare/ferry', packs);
  await expect.poll(asked).toBe('ferry');
  expect(offered()).toEqual(['ferry', 'canal']);
});

it.each([
  ['no pack', []],
  ['a pack that is not there', [{ id: 'lost', enabled: true }]],
])('says that there is nothing to show, and is not busy for ever, with %s', async (_, packs) => {
  await show('#/compare', packs);
  await expect.poll(() => app.querySelector('[role=alert]')?.textContent).toContain('does not load');
  expect(app.querySelector('main [aria-busy=true]')).toBeNull();
});

it('says when articles were kept or forgotten since they were read, and compares again', async () => {
  const result = { sample: { articles: 3 } };
  const state = () => shown.mock.lastCall![0].state;
  const { actions } = await open();
  await act(() => told.get('articlesChanged')!());
  await Told.last.says({ kind: 'done', result, tellers: [] });
  expect(state()).toEqual({ step: 'done', result, outdated: true });
  const before = Told.last;
  await act(actions.again);
  expect(Told.last).not.toBe(before);
  await Told.last.says({ kind: 'done', result, tellers: [] });
  expect(state()).toEqual({ step: 'done', result, outdated: false });
  await act(() => told.get('articlesChanged')!());
  expect(state()).toEqual({ step: 'done', result, outdated: true });
});

it('says why a comparison was not kept when nobody answers', async () => {
  const { actions } = await open();
  expect(await actions.save('Ferries')).toBe('The background was stopped.');
  expect(await actions.remove('1')).toBe('The background was stopped.');
});
