import { describe, expect, it } from 'vitest';
import { asLinked } from '../../../utils/coverage/linked.ts';
import type { Report } from '../../../utils/report/types.ts';

const report = {
  recognised: { id: 'wire', similarity: 0.8 },
  related: [{ id: 'other', score: 0.3, kind: 'same-topic', shared: ['quay'] }],
} as unknown as Report;

describe('asLinked', () => {
  it('lists what the reader split from the article, so that it can be taken back', () => {
    const { recognised, related } = asLinked(report, new Map([['wire', 'different']]));
    expect(recognised).toBeNull();
    expect(related.map(({ id, kind }) => [id, kind])).toEqual([
      ['other', 'same-topic'],
      ['wire', 'same-topic'],
    ]);
  });

  it('leaves a report as it is when nothing is said', () => {
    expect(asLinked(report, new Map())).toBe(report);
  });
});
