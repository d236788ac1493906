import { describe, expect, it } from 'vitest';
import { countBlock, encodeBlock, readBlock, SEGMENT, type Postings } from '../../../utils/search/block.ts';

/** Terms in some or all of 4,096 documents, with distances and numbers that take one byte and more. */
const terms = new Map<string, Postings>(
  [1, 2, 63, 64, 65, 1000, 4095].map((step, i) => {
    const docs = Array.from({ length: Math.ceil(SEGMENT / step) }, (_, n) => SEGMENT * 3 + n * step);
    return [`w${i}`, { docs, times: docs.map((doc) => [1, 2, 127, 128, 255][doc % 5]!) }];
  }),
);
const block = encodeBlock('w', 3, terms);

describe('a block of postings', () => {
  it('gives back what was put in', () => {
    const read = new Map<string, Postings>();
    readBlock(
      block,
      () => true,
      (term, postings) => read.set(term, postings),
    );
    expect(read).toEqual(terms);
  });

  it.each([
    ['none', () => 0],
    ['all', () => 1],
    ['every third', (doc: number) => Number(doc % 3 === 0)],
  ])('counts the documents chosen as a list would: %s', (_, isChosen) => {
    const chosen = Uint8Array.from({ length: SEGMENT * 4 }, (__, doc) => isChosen(doc));
    const counts = new Map<string, number>();
    countBlock(block, chosen, (term, count) => counts.set(term, count));
    const expected = [...terms].map(([term, { docs }]) => [
      term,
      docs.filter((doc) => chosen[doc] === 1).length,
    ]);
    expect([...counts]).toEqual(expected);
  });

  it('passes over documents beyond those that are known', () => {
    countBlock(block, new Uint8Array(0), (_, count) => expect(count).toBe(0));
  });
});
