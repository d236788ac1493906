import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetAnchors,
  serveAnchors,
  showAnchors,
  showAnchorsEverywhere,
  showWritten,
} from '../../../entrypoints/background/anchors.ts';
import type { Annotation, Target } from '../../../utils/annotation/types.ts';
import { withWrongPlace } from '../../../utils/annotation/wrong-place.ts';
import type { AnchoredAnnotation } from '../../../utils/annotation/view.ts';
import type { Report } from '../../../utils/report/types.ts';
import { saveAnnotation } from '../../../utils/store/annotations.ts';
import { Database } from '../../../utils/store/database.ts';
import type { Outcome } from '../../../utils/store/problem.ts';
import { annotation } from '../store/rows.ts';

const TAB = 7;
const URL = 'https://daffa.example/news/1?ref=home#top';
const ID = 'https://daffa.example/news/1';
const TEXT =
  'عاد الهدوء إلى حي الزهور\nوفتحت المتاجر أبوابها صباح الأحد بعد أسبوع من الإغلاق، وقال أصحابها إن الزبائن قليلون.\n';

const db = new Database(`test-${crypto.randomUUID()}`);
const painted = vi.fn<(tabId: number, message: { type: string; data: unknown }) => void>();

beforeAll(() => serveAnchors(db));
beforeEach(() => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(((
    tabId: number,
    message: { type: string; data: unknown },
    _: unknown,
    answer: (reply: object) => void,
  ) => {
    painted(tabId, message);
    answer({ res: undefined });
  }) as never);
});
afterEach(async () => {
  await Promise.all([db.readings.clear(), db.annotations.clear()]);
  for (const tabId of [TAB, 8]) forgetAnchors(tabId);
});
afterAll(() => db.delete());

/** Asks the background as the sidebar would. */
async function ask<T>(type: string, data: object): Promise<T> {
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidebar.html') };
  const message = { id: 1, type, data, timestamp: 1 };
  const reply = await new Promise<{ res: T; err?: { message: string } }>((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
  if (reply.err) throw new Error(reply.err.message);
  return reply.res;
}

function read(text: string, tabId = TAB, url = URL, id = ID): Promise<unknown> {
  const page = { url, canonical: ID, title: 'الهدوء', text, blocks: [] };
  const report = { id, title: 'الهدوء', outlet: null, published: '2020-06-05' } as unknown as Report;
  return db.readings.put({
    tabId, url, status: 'ready', problem: null, report, kept: false,
    page: { ...page, siteName: null, byline: null, published: null },
  }); // prettier-ignore
}

function place(words: string, text = TEXT) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

async function annotate(words: string): Promise<void> {
  const target = await ask<Target>('targetAt', { tabId: TAB, ...place(words) });
  await saveAnnotation(db, { ...annotation(1), id: `urn:uuid:${crypto.randomUUID()}`, target });
}

describe('annotations of a tab', () => {
  it('a target says which article, under all its addresses, and which words', async () => {
    await read(TEXT);
    const target = await ask<Target>('targetAt', { tabId: TAB, ...place('المتاجر أبوابها') });
    expect(target).toMatchObject({
      article: ID,
      addresses: ['https://daffa.example/news/1?ref=home'],
      published: '2020-06-05',
      quote: { exact: 'المتاجر أبوابها' },
      position: place('المتاجر أبوابها'),
    });
  });

  it('are found where they were made, and painted', async () => {
    await read(TEXT);
    await annotate('المتاجر أبوابها');
    await showAnchors(db, TAB);
    const { colour } = annotation(1);
    const marks = [{ ...place('المتاجر أبوابها'), colour, sure: true }];
    expect(painted).toHaveBeenCalledWith(
      TAB,
      expect.objectContaining({ type: 'paintAnnotations', data: { units: TEXT.length, marks } }),
    );
  });

  it('are found again in another version of the text, with its harakat', async () => {
    await read(TEXT);
    await annotate('المتاجر أبوابها صباح الأحد');
    const later = `تحديث: عودة تدريجية\n${TEXT.replace('المتاجر', 'المَتاجِرُ')}`;
    await read(later);
    await showAnchors(db, TAB);
    const answer = await ask<Outcome<AnchoredAnnotation[]>>('anchorsOf', { tabId: TAB });
    const expected = place('المَتاجِرُ أبوابها صباح الأحد', later);
    expect(answer).toMatchObject({ ok: true, value: [{ anchor: { state: 'anchored', span: expected } }] });
  });

  it('whose words are gone are listed as orphans and not painted', async () => {
    await read(TEXT);
    await annotate('وقال أصحابها إن الزبائن قليلون');
    await read('نص آخر لا صلة له بالأول، كتب بعد شهر عن أمر مختلف تماما في مدينة بعيدة.\n');
    await showAnchors(db, TAB);
    const answer = await ask<Outcome<AnchoredAnnotation[]>>('anchorsOf', { tabId: TAB });
    expect(answer).toMatchObject({ ok: true, value: [{ anchor: { state: 'orphan', span: null } }] });
    expect(painted.mock.lastCall?.[1].data).toMatchObject({ marks: [] });
  });

  it('are no other site’s that calls this article’s address its own: what stands there too is told apart', async () => {
    const hostile = 'https://copier.example/news';
    await read(TEXT);
    await annotate('المتاجر أبوابها');
    await annotate('وقال أصحابها');
    const copied = 'وفتحت المتاجر أبوابها صباح الأحد بعد أسبوع من الإغلاق، بلا كلام آخر.\n';
    await read(copied, TAB, hostile, hostile);
    await showAnchors(db, TAB);
    const answer = await ask<Outcome<AnchoredAnnotation[]>>('anchorsOf', { tabId: TAB });
    expect(answer).toMatchObject({
      ok: true,
      value: [{ onCopy: true, annotation: { target: { article: ID } } }],
    });
    const target = await ask<Target>('targetAt', { tabId: TAB, start: 0, end: 5 });
    expect(target).toMatchObject({ article: hostile, addresses: [] });
  });

  it('that were called wrong at a place are not offered there after a reload, until the words are others', async () => {
    await read(TEXT);
    await annotate('وفتحت المتاجر أبوابها صباح الأحد بعد أسبوع من الإغلاق');
    const offers = async () =>
      (await ask<{ value: AnchoredAnnotation[] }>('anchorsOf', { tabId: TAB })).value[0]!;
    const changed = TEXT.replace('المتاجر أبوابها', 'الدكاكين أقفالها');
    await read(changed);
    await showAnchors(db, TAB);
    const { annotation: row, anchor } = await offers();
    expect(anchor.state).toBe('uncertain');
    const { article, quote } = await ask<Target>('targetAt', { tabId: TAB, ...anchor.span! });
    await saveAnnotation(db, { ...row, target: withWrongPlace(row.target, { article, exact: quote.exact }) });
    forgetAnchors(TAB);
    await showAnchors(db, TAB);
    expect((await offers()).anchor).toMatchObject({ state: 'orphan', span: null });
    expect(painted.mock.lastCall?.[1].data).toMatchObject({ marks: [] });
    await read(changed.replace('الدكاكين أقفالها', 'الدكاكين كل أقفالها'));
    await showAnchors(db, TAB);
    expect((await offers()).anchor.state).toBe('uncertain');
  });

  it('appear in every tab that shows the article as soon as they are written', async () => {
    await read(TEXT);
    await read(TEXT, 8);
    expect(await ask('anchorsOf', { tabId: 8 })).toEqual({ ok: true, value: [] });
    await annotate('حي الزهور');
    await showAnchorsEverywhere(db);
    expect(await ask('anchorsOf', { tabId: 8 })).toMatchObject({ value: [{ onCopy: false }] });
    expect(new Set(painted.mock.calls.map(([tabId]) => tabId))).toEqual(new Set([TAB, 8]));
  });

  it('of a page that does not answer, as one that the browser has frozen, keep no others waiting', async () => {
    await read(TEXT);
    await read(TEXT, 8);
    const silent = (tabId: number, message: { type: string; data: unknown }) => {
      painted(tabId, message);
      return new Promise<never>(() => undefined);
    };
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(silent as never);
    await showAnchorsEverywhere(db);
    expect(new Set(painted.mock.calls.map(([tabId]) => tabId))).toEqual(new Set([TAB, 8]));
  });

  it('that could not be looked up are looked up again when they are asked for again', async () => {
    await read(TEXT);
    await annotate('حي الزهور');
    const questions = vi.spyOn(db.annotations, 'where').mockImplementationOnce(() => {
      throw new DOMException('The database is closed.', 'DatabaseClosedError');
    });
    expect(await ask('anchorsOf', { tabId: TAB })).toMatchObject({ ok: false, problem: { code: 'closed' } });
    questions.mockRestore();
    expect(await ask('anchorsOf', { tabId: TAB })).toMatchObject({ ok: true, value: [{ onCopy: false }] });
  });

  it('a tab without an article has none, and cannot be annotated', async () => {
    expect(await ask('anchorsOf', { tabId: 3 })).toEqual({ ok: true, value: [] });
    await expect(ask('targetAt', { tabId: 3, start: 0, end: 2 })).rejects.toThrow(/open the article again/u);
  });
});

describe('annotations that were just written', () => {
  const listed = async (tabId = TAB) => {
    const answer = await ask<{ value: AnchoredAnnotation[] }>('anchorsOf', { tabId });
    return answer.value;
  };
  const lastMarks = (tabId = TAB) =>
    painted.mock.calls.findLast(([tab, { type }]) => tab === tabId && type === 'paintAnnotations')?.[1].data;
  async function row(words: string, target: Partial<Target> = {}): Promise<Annotation> {
    const there = await ask<Target>('targetAt', { tabId: TAB, ...place(words) });
    return { ...annotation(1), id: `urn:uuid:${crypto.randomUUID()}`, target: { ...there, ...target } };
  }

  it('are shown beside those that were found, without a question to the database', async () => {
    await read(TEXT);
    await annotate('المتاجر أبوابها');
    await showAnchors(db, TAB);
    const questions = vi.spyOn(db.annotations, 'where');
    await showWritten(db, [{ ...(await row('حي الزهور')), colour: 'pink' }], false);
    expect(questions).not.toHaveBeenCalled();
    questions.mockRestore();
    expect(lastMarks()).toEqual({
      units: TEXT.length,
      marks: [
        { ...place('حي الزهور'), colour: 'pink', sure: true },
        { ...place('المتاجر أبوابها'), colour: annotation(1).colour, sure: true },
      ],
    });
    expect(await listed()).toHaveLength(2);
  });

  it('replace their earlier version, and go when they were deleted', async () => {
    await read(TEXT);
    await showAnchors(db, TAB);
    const written = await row('حي الزهور');
    await showWritten(db, [written], false);
    await showWritten(db, [{ ...written, note: 'أخرى' }], false);
    expect((await listed()).map(({ annotation: { note } }) => note)).toEqual(['أخرى']);
    await showWritten(db, [written], true);
    expect(await listed()).toEqual([]);
    expect(lastMarks()).toMatchObject({ marks: [] });
  });

  it('all count when several are written before the first is shown', async () => {
    await read(TEXT);
    await showAnchors(db, TAB);
    const rows = [await row('حي الزهور'), await row('صباح الأحد'), await row('المتاجر')];
    await Promise.all(rows.map((one) => showWritten(db, [one], false)));
    expect((await listed()).map(({ annotation: { id } }) => id).sort()).toEqual(
      rows.map(({ id }) => id).sort(),
    );
    expect(lastMarks()).toMatchObject({ marks: { length: 3 } });
  });

  it('that name another address bring along what was written there', async () => {
    const elsewhere = 'https://nusus.example/copy';
    await read(TEXT);
    await showAnchors(db, TAB);
    const other = await row('صباح الأحد', { article: elsewhere, addresses: [] });
    const both = await row('حي الزهور', { addresses: [elsewhere] });
    await saveAnnotation(db, other);
    await showWritten(db, [other], false);
    expect(await listed()).toEqual([]);
    await saveAnnotation(db, both);
    await showWritten(db, [both], false);
    expect((await listed()).map(({ annotation: { id } }) => id).sort()).toEqual([both.id, other.id].sort());
    // One that no longer names it takes the other away again.
    const alone = await saveAnnotation(db, { ...both, target: { ...both.target, addresses: [] } });
    await showWritten(db, [alone], false);
    expect((await listed()).map(({ annotation: { id } }) => id)).toEqual([both.id]);
  });

  it('are shown in a tab of which this background knows nothing yet', async () => {
    await read(TEXT);
    await read(TEXT, 8);
    await showAnchors(db, TAB);
    forgetAnchors(8);
    const written = await saveAnnotation(db, await row('حي الزهور'));
    await showWritten(db, [written], false);
    expect(lastMarks(8)).toMatchObject({ marks: [place('حي الزهور')] });
    expect(await listed(8)).toHaveLength(1);
  });
});
