/** What is written in the library stays in sight. */
import { expect, it } from 'vitest';
import { asFilter, EVERYTHING, withEdited } from '../../../../components/library-annotations/filter.ts';
import { filterAnnotations } from '../../../../utils/annotation/search.ts';
import { annotation } from '../../store/rows.ts';

const [one, two, three] = [
  annotation(1, { kind: 'note' }),
  annotation(2, { kind: 'evidence' }),
  annotation(3, { kind: 'note' }),
];
const all = [one, two, three];
const notes = filterAnnotations(all, asFilter({ ...EVERYTHING, kind: 'note' }));
const edited = (...rows: (typeof one)[]) => new Map(rows.map((before) => [before.id, { before }]));

it('is what was found where nothing is written', () => {
  expect(withEdited(notes, all, edited())).toBe(notes);
});

it('keeps in its place what is written and no longer found', () => {
  expect(withEdited(notes, all, edited(two))).toEqual([one, two, three]);
});

it('keeps what was deleted elsewhere while it is written, above the others', () => {
  expect(withEdited([one], [one], edited(three, one))).toEqual([three, one]);
});
