import { describe, expect, it } from 'vitest';
import { step } from '../../../entrypoints/article.content/walk.ts';
import type { Painted } from '../../../utils/paint/paint.ts';

/** Marks of four letters, ten apart, each with its bottom in the window (CSS pixels; below 0 is above the window). */
const painted = (bottoms: readonly number[]) =>
  ({
    marks: bottoms.map((bottom, i) => ({
      mark: { start: 10 * i, end: 10 * i + 4, kind: 'entity' },
      ranges: [{ getBoundingClientRect: () => ({ bottom }) }],
    })),
  }) as unknown as Painted;
const at = (bottoms: readonly number[], last: number | null, by: 1 | -1) =>
  step(painted(bottoms), last === null ? null : { start: last, end: last + 4 }, by)?.mark.start;

describe('the first step', () => {
  it.each([
    ['forward goes to the first mark in the window', [-50, 20, 90], 1, 10],
    ['back goes to the one before that', [-50, 20, 90], -1, 0],
    ['back from the first goes to the last', [20, 90, 160], -1, 20],
    ['forward goes to the first where all are above', [-90, -50, -20], 1, 0],
    ['back goes to the last where all are above', [-90, -50, -20], -1, 20],
    ['goes to the only one', [-20], -1, 0],
  ] as const)('%s', (_, bottoms, by, expected) => {
    expect(at(bottoms, null, by)).toBe(expected);
  });
});

describe('the next steps', () => {
  it.each([
    [0, 1, 10],
    [20, 1, 0],
    [10, -1, 0],
    [0, -1, 20],
  ] as const)('from %i by %i to %i, round and round', (last, by, expected) => {
    expect(at([20, 90, 160], last, by)).toBe(expected);
  });

  it('there is none without marks', () => {
    expect(at([], null, 1)).toBeUndefined();
    expect(at([], 5, -1)).toBeUndefined();
  });
});
