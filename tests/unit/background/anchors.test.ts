import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetAnchors,
  showAnchors,
  showAnchorsEverywhere,
} from '../../../entrypoints/background/anchors.ts';
import type { Target } from '../../../utils/annotation/types.ts';
import { withWrongPlace } from '../../../utils/annotation/wrong-place.ts';
import type { AnchoredAnnotation } from '../../../utils/annotation/view.ts';
import { saveAnnotation } from '../../../utils/store/annotations.ts';
import type { Outcome } from '../../../utils/store/problem.ts';
import { annotation } from '../store/rows.ts';
import { annotate, ask, db, ID, painted, place, read, TAB, TEXT, useAnchors } from './anchors-setting.ts';

useAnchors();

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
