import { beforeAll, describe, expect, it } from 'vitest';
import { clusters, type Pair } from '../../../utils/coverage/clusters.ts';
import { nearCopy } from '../../../utils/coverage/near-copy.ts';
import { outline } from '../../../utils/coverage/outline.ts';
import { labelledTexts, type LabelledText } from '../../fixtures/pairs/load.ts';
import { adjustedRand } from './adjusted-rand.ts';

interface Judged {
  a: LabelledText;
  b: LabelledText;
  same: boolean;
  copy: boolean;
  retold: number;
}

/** Every pair of one half in one language. */
function judge(half: LabelledText['half']): Judged[] {
  const texts = labelledTexts().filter((text) => text.half === half);
  const outlines = texts.map(({ text }) => outline(text));
  return texts.flatMap((a, i) =>
    texts.slice(0, i).flatMap((b, j) => {
      if (a.lang !== b.lang) return [];
      const { copy, retold } = nearCopy(outlines[i]!, outlines[j]!);
      return [{ a, b, same: a.family === b.family, copy, retold }];
    }),
  );
}

/** What is easy is left out of precision: these are pairs of one event. */
const ofOneEvent = (pairs: Judged[]) => pairs.filter(({ a, b }) => a.event === b.event);

function figures(pairs: Judged[]) {
  const found = pairs.filter(({ copy }) => copy);
  const right = found.filter(({ same }) => same);
  const all = pairs.filter(({ same }) => same);
  return { precision: right.length / found.length, recall: right.length / all.length, pairs: pairs.length };
}

describe.each(['tuning', 'held-out'] as const)('near-copies, %s half', (half) => {
  let pairs: Judged[];
  beforeAll(() => {
    pairs = judge(half);
  });

  it('pairs: precision at least .98, recall at least .95', () => {
    for (const some of [pairs, ofOneEvent(pairs)]) {
      const { precision, recall, pairs: n } = figures(some);
      console.info(`${half}: ${n} pairs, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`);
      expect(n).toBeGreaterThanOrEqual(200);
      expect(precision).toBeGreaterThanOrEqual(0.98);
      expect(recall).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('clusters: adjusted Rand index at least .90', () => {
    const texts = labelledTexts().filter((text) => text.half === half);
    const joined: Pair[] = pairs
      .filter(({ copy }) => copy)
      .map(({ a, b, retold }) => ({ a: a.id, b: b.id, score: retold }));
    const groups = clusters(
      texts.map(({ id }) => id),
      joined,
    );
    const groupOf = new Map(groups.flatMap((ids, i) => ids.map((id) => [id, String(i)] as const)));
    const index = adjustedRand(
      texts.map(({ family }) => family),
      texts.map(({ id }) => groupOf.get(id)!),
    );
    console.info(`${half}: adjusted Rand index ${index.toFixed(4)}, ${groups.length} groups`);
    expect(index).toBeGreaterThanOrEqual(0.9);
  });

  it('every light rewrite by hand is found, and no report by somebody else', () => {
    const plain = pairs.filter(({ a, b }) => a.event === b.event && b.how === 'wire');
    const wrong = plain.filter(
      ({ a, copy }) =>
        (a.how === 'rewrite' && !copy) || (['other', 'dispatch', 'followup'].includes(a.how) && copy),
    );
    expect(plain.length).toBeGreaterThan(100);
    expect(wrong.map(({ a, b }) => `${a.id} ${b.id}`)).toEqual([]);
  });
});
