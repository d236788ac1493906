import { describe, expect, it } from 'vitest';
import { EVERYTHING, filterListed, listed } from '../../../../components/annotations/listed.ts';
import type { AnchoredAnnotation } from '../../../../utils/annotation/view.ts';
import { withWrongPlace } from '../../../../utils/annotation/wrong-place.ts';
import { annotation } from '../../store/rows.ts';

const NOTHING = new Map();

/** An annotation found at a place, or nowhere. */
function found(n: number, start: number | null, note = `note ${n}`): AnchoredAnnotation {
  const row = annotation(n, { note });
  const span = start === null ? null : { start, end: start + 10 };
  return {
    annotation: { ...row, target: { ...row.target, position: { start: n, end: n + 10 } } },
    anchor: { id: row.id, state: span ? 'anchored' : 'orphan', span, score: span ? 1 : 0 },
    onCopy: false,
  };
}
const ids = (items: ReturnType<typeof listed>) => items.map(({ annotation: { note } }) => note);

describe('listed', () => {
  it('follows the text, with those without a place at the end, in the order of the text they came from', () => {
    const items = [found(1, 500), found(9, null), found(2, 20), found(3, null)];
    expect(ids(listed(items, NOTHING))).toEqual(['note 2', 'note 1', 'note 3', 'note 9']);
  });

  it('lays over it what was written since: new, edited, deleted, moved', () => {
    const items = [found(1, 100), found(2, 200), found(3, 300)];
    const moved = {
      ...items[2]!.annotation,
      target: { ...items[2]!.annotation.target, position: { start: 5, end: 9 } },
    };
    const fresh = new Map([
      [annotation(1).id, { ...items[0]!.annotation, note: 'edited' }],
      [annotation(2).id, null],
      [moved.id, moved],
      [annotation(4).id, { ...found(4, 0).annotation, note: 'new' }],
    ]);
    const result = listed(items, fresh);
    expect(ids(result)).toEqual(['new', 'note 3', 'edited']);
    expect(result[1]).toMatchObject({ state: 'anchored', span: { start: 5, end: 9 } });
    expect(result[2]).toMatchObject({ span: { start: 100, end: 110 } });
  });

  it('has no place from when the reader said that it is the wrong one until the page was looked at again', () => {
    const item = found(1, 100);
    const { annotation: before } = item;
    const after = {
      ...before,
      target: withWrongPlace(before.target, { article: 'https://a.example/1', exact: 'elsewhere' }),
    };
    expect(listed([item], new Map([[before.id, after]]))).toMatchObject([{ state: 'orphan', span: null }]);
    // The list was read anew since, or that was undone.
    const now = { ...item, annotation: after };
    expect(listed([now], new Map([[before.id, after]]))).toMatchObject([{ state: 'anchored' }]);
    expect(listed([now], new Map([[before.id, before]]))).toMatchObject([{ state: 'anchored' }]);
  });
});

describe('filterListed', () => {
  it('keeps what fits all that was chosen, however it is spelled', () => {
    const items = listed(
      [found(1, 1, 'الميناءُ'), found(2, 2, 'الميناء'), found(3, null, 'الميناء')],
      NOTHING,
    );
    expect(filterListed(items, { ...EVERYTHING, query: 'الميناء' })).toHaveLength(3);
    expect(filterListed(items, { ...EVERYTHING, query: 'الميناء', state: 'orphan' })).toHaveLength(1);
    expect(filterListed(items, { ...EVERYTHING, tag: 't1', kind: 'note' })).toHaveLength(1);
    expect(filterListed(items, { ...EVERYTHING, kind: 'evidence' })).toEqual([]);
  });
});
