import { describe, expect, it } from 'vitest';
import { copyGroups } from '../../../utils/framing/copy-groups.ts';

const together = (group: (id: string) => string, ids: string) => new Set([...ids].map(group)).size === 1;

describe('groups of near-copies', () => {
  it('are chains and stars of copies, whatever they are copies of', () => {
    const group = copyGroups(
      new Map([
        ['b', 'a'],
        ['c', 'b'],
        ['d', 'wire'],
        ['e', 'wire'],
        ['f', 'wire'],
        ['g', 'wire'],
        ['h', 'wire'],
      ]),
    );
    expect(together(group, 'abc')).toBe(true);
    expect(together(group, 'defgh')).toBe(true);
    expect(new Set(['a', 'd', 'x'].map(group)).size).toBe(3);
  });

  it('come to an end when two are each called the copy of the other', () => {
    const group = copyGroups(
      new Map([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    );
    expect(together(group, 'ab')).toBe(true);
  });

  it('follow the reader', () => {
    const found = new Map([
      ['b', 'a'],
      ['d', 'c'],
    ]);
    const group = copyGroups(found, [
      { a: 'a', b: 'b', says: 'different' },
      { a: 'e', b: 'd', says: 'same' },
    ]);
    expect(group('a')).not.toBe(group('b'));
    expect(together(group, 'cde')).toBe(true);
  });
});
