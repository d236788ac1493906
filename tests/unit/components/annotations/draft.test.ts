import { describe, expect, it } from 'vitest';
import {
  draftOf,
  isChanged,
  lineOf,
  newAnnotation,
  tagsOf,
  withDraft,
} from '../../../../components/annotations/draft.ts';
import { annotation } from '../../store/rows.ts';

describe('tagsOf', () => {
  it.each([
    ['source?, owner', ['source?', 'owner']],
    ['شهود، بلا أسماء؛ ميناء', ['شهود', 'بلا أسماء', 'ميناء']],
    [' twice ,twice,, ', ['twice']],
    ['', []],
    ['one  \t tag', ['one tag']],
  ])('reads %j', (line, tags) => {
    expect(tagsOf(line)).toEqual(tags);
  });

  it('takes no more and nothing longer than a row may have', () => {
    const tags = tagsOf(Array.from({ length: 300 }, (_, n) => `${n}${'x'.repeat(900)}`).join(','));
    expect(tags).toHaveLength(100);
    expect(Math.max(...tags.map((tag) => tag.length))).toBe(400);
  });
});

describe('lineOf', () => {
  it('has the comma of the tags’ script, and is read back the same', () => {
    expect(lineOf(['شهود', 'ميناء'])).toBe('شهود، ميناء');
    expect(lineOf(['source', 'owner'])).toBe('source, owner');
    expect(tagsOf(lineOf(['شهود', 'ميناء']))).toEqual(['شهود', 'ميناء']);
  });
});

describe('a draft', () => {
  it('that nobody touched changes nothing, not even a tag with a comma', () => {
    const row = annotation(1, { tags: ['one, and a half', 'two'] });
    expect(withDraft(row, draftOf(row))).toEqual(row);
    expect(isChanged(row, draftOf(row))).toBe(false);
  });

  it('with another note is a change', () => {
    const row = annotation(1);
    expect(isChanged(row, { ...draftOf(row), note: 'other' })).toBe(true);
  });

  it('keeps a frame with framing alone, and a mark with a dispute alone', () => {
    const disputes = { pack: 'p', part: 'terms', row: 'r' } as const;
    const draft = { ...draftOf(annotation(1)), code: 'conflict', disputes };
    expect(withDraft(annotation(1), { ...draft, kind: 'framing' })).toMatchObject({
      code: 'conflict',
      disputes: null,
    });
    expect(withDraft(annotation(1), { ...draft, kind: 'dispute' })).toMatchObject({ code: null, disputes });
    expect(withDraft(annotation(1), { ...draft, kind: 'note' })).toMatchObject({
      code: null,
      disputes: null,
    });
  });

  it('keeps what Isnad does not know of an imported annotation', () => {
    const row = annotation(1, { foreign: { annotation: { audience: 'x' } }, author: 'R. Haddad' });
    expect(withDraft(row, { ...draftOf(row), note: 'other' })).toMatchObject({
      foreign: row.foreign,
      author: 'R. Haddad',
      target: row.target,
    });
  });
});

describe('newAnnotation', () => {
  it('has an id of its own, and is a dispute when it is about a mark', () => {
    const { target } = annotation(1);
    const [first, second] = [
      newAnnotation(target),
      newAnnotation(target, { pack: 'p', part: 'terms', row: 'r' }),
    ];
    expect(first.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(second.id).not.toBe(first.id);
    expect([first.kind, second.kind]).toEqual(['note', 'dispute']);
  });
});
