import { describe, expect, it } from 'vitest';
import { bodyLabels } from '../../../utils/report/body-labels.ts';
import type { Report } from '../../../utils/report/types.ts';
import { bodyOf } from '../../../utils/store/body-of.ts';

const text = 'HEAD ferry\nThe north crew spoke.\nmenu\nThe crew left the quay.';
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { id: words, start, end: start + words.length };
};
const report = {
  body: [
    [11, 32],
    [38, text.length],
  ],
  entities: [at('ferry'), at('crew'), at('crew', 32), at('quay')],
  terms: [at('north crew')],
} as unknown as Report;

describe('bodyLabels', () => {
  it('gives the places in the body as one string; a label inside a longer one is part of it', () => {
    const body = bodyOf({ page: { text }, report });
    const labels = bodyLabels(report);
    expect(labels.map(({ start, end }) => body.slice(start, end))).toEqual(['north crew', 'crew', 'quay']);
    expect(labels.map(({ id }) => id)).toEqual(['north crew', 'crew', 'quay']);
  });
});
