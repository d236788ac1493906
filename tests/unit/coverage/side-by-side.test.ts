import { describe, expect, it } from 'vitest';
import { differences } from '../../../utils/coverage/differences.ts';
import { shownLabelChanges } from '../../../utils/coverage/label-changes.ts';
import { type Piece, sideBySide } from '../../../utils/coverage/side-by-side.ts';

const layout = (a: string, b: string) =>
  sideBySide(differences({ text: a, labels: [] }, { text: b, labels: [] }).parts, a, b);
/** Pieces as one would write them: `-cut-`, `+inserted+`. */
const written = (pieces: readonly Piece[]) =>
  pieces
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'cut' || kind === 'replaced' ? `-${text}-` : `+${text}+`,
    )
    .join('');
const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '');

describe('sideBySide', () => {
  it('sets what was replaced beside what stands in its place, as one change', () => {
    const { rows, changes } = layout('The rebels held the quay.', 'The volunteers held the quay.');
    expect(changes).toBe(1);
    expect(written(rows[0]!.a)).toBe('The -rebels- held the quay.');
    expect(written(rows[0]!.b)).toBe('The +volunteers+ held the quay.');
    expect(written(rows[0]!.one)).toBe('The -rebels- +volunteers+ held the quay.');
    expect([...rows[0]!.a, ...rows[0]!.b].flatMap(({ change }) => change ?? [])).toEqual([0, 0]);
  });

  it('begins a row where both texts begin a paragraph', () => {
    const { rows } = layout(
      'Boats left at dawn.\nNobody was hurt.\nThe port reopens.',
      'Boats left at noon.\nNobody was hurt.\nThe port reopens.',
    );
    expect(rows.map(({ a }) => written(a))).toEqual([
      'Boats left at -dawn.-',
      'Nobody was hurt.',
      'The port reopens.',
    ]);
  });

  it('gives a paragraph that was cut a row of its own', () => {
    const { rows } = layout(
      'Boats left early.\nWitnesses disagreed sharply.\nThe port reopens.',
      'Boats left early.\nThe port reopens.',
    );
    expect(rows.map(({ a, b }) => [written(a), written(b)])).toEqual([
      ['Boats left early.', 'Boats left early.'],
      ['-Witnesses disagreed sharply.-', ''],
      ['The port reopens.', 'The port reopens.'],
    ]);
  });

  it('keeps every word of either text, in order, whatever was changed', () => {
    const a = 'قال متحدث إن القوات تقدمت.\nونفى المجلس ذلك.\n\nوأغلقت الطرق ليلا.';
    const b = 'أكد متحدث أن القوات تقدمت نحو الميناء. ونفى المجلس ذلك.\nوقال شهود إن الطرق أغلقت.';
    const { rows } = layout(a, b);
    const all = (side: 'a' | 'b') =>
      words(rows.map((row) => row[side].map((p) => p.text).join('')).join('\n'));
    expect(all('a')).toEqual(words(a));
    expect(all('b')).toEqual(words(b));
  });

  it('finds nothing where only vowel signs differ', () => {
    expect(layout('عَبَرَ القاربُ', 'عبر القارب').changes).toBe(0);
  });
});

describe('shownLabelChanges', () => {
  const spans = (text: string, ...labels: string[]) =>
    labels.flatMap((label) =>
      [...text.matchAll(new RegExp(label, 'gu'))].map(({ index }) => ({
        id: label,
        start: index,
        end: index + label.length,
      })),
    );
  it('counts a label that was replaced the same way twice', () => {
    const a = 'The rebels came. Then the rebels left town.';
    const b = 'The volunteers came. Then the volunteers left town.';
    const found = differences(
      { text: a, labels: spans(a, 'rebels') },
      { text: b, labels: spans(b, 'volunteers') },
    );
    expect(shownLabelChanges(found, a, b)).toEqual([{ from: 'rebels', to: 'volunteers', count: 2 }]);
  });

  it('passes over a label that only moved within a change, and pairs the others', () => {
    const a = 'Rebels flee the quay at night';
    const b = 'A hurried rout of the rebels';
    const found = differences(
      { text: a, labels: [...spans(a, 'Rebels'), ...spans(a, 'flee')] },
      { text: b, labels: [...spans(b, 'rout'), ...spans(b, 'rebels')] },
    );
    expect(shownLabelChanges(found, a, b)).toEqual([{ from: 'flee', to: 'rout', count: 1 }]);
  });

  it('passes over another ending of the same word', () => {
    const a = 'وصل المقاتلون إلى الميناء';
    const b = 'وصل المقاتلين إلى الميناء';
    const found = differences(
      { text: a, labels: spans(a, 'المقاتلون') },
      { text: b, labels: spans(b, 'المقاتلين') },
    );
    expect(shownLabelChanges(found, a, b)).toEqual([]);
  });
});
