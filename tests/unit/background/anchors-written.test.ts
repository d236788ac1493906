import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { forgetAnchors, showAnchors, showWritten } from '../../../entrypoints/background/anchors.ts';
import type { Annotation, Target } from '../../../utils/annotation/types.ts';
import type { AnchoredAnnotation } from '../../../utils/annotation/view.ts';
import { saveAnnotation } from '../../../utils/store/annotations.ts';
import { annotation } from '../store/rows.ts';
import { annotate, ask, db, painted, place, read, TAB, TEXT, useAnchors } from './anchors-setting.ts';

useAnchors();

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
