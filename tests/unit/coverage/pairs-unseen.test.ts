import { describe, expect, it } from 'vitest';
import { clusters } from '../../../utils/coverage/clusters.ts';
import { nearCopy } from '../../../utils/coverage/near-copy.ts';
import { outline } from '../../../utils/coverage/outline.ts';
import { SIXTY, unseenTexts, type UnseenText } from '../../fixtures/pairs/unseen.ts';
import { adjustedRand } from './adjusted-rand.ts';

const TEXTS = unseenTexts();
const OUTLINES = new Map(TEXTS.map(({ id, text }) => [id, outline(text)]));

interface Judged {
  a: UnseenText;
  b: UnseenText;
  same: boolean;
  copy: boolean;
  retold: number;
}

/** Every pair in one language, the earlier text first. */
const PAIRS: Judged[] = TEXTS.flatMap((b, i) =>
  TEXTS.slice(0, i)
    .filter((a) => a.lang === b.lang)
    .map((a) => ({
      a,
      b,
      same: a.family === b.family,
      ...nearCopy(OUTLINES.get(a.id)!, OUTLINES.get(b.id)!),
    })),
);

function figures(pairs: readonly Judged[]) {
  const right = pairs.filter(({ copy, same }) => copy && same).length;
  return {
    pairs: pairs.length,
    precision: right / pairs.filter(({ copy }) => copy).length,
    recall: right / pairs.filter(({ same }) => same).length,
  };
}

/** Texts that no threshold was set on: what they say is said of texts to come. */
describe('near-copies of texts that were never looked at', () => {
  const ofOneEvent = PAIRS.filter(({ a, b }) => a.event === b.event);

  it.each([
    ['the sixty', ofOneEvent.filter(({ a, b }) => SIXTY.includes(`${a.how} ${b.how}`)), 60],
    ['all pairs of one event', ofOneEvent, 120],
    ['all pairs of one language', PAIRS, 300],
  ])('%s: precision at least .98, recall at least .95', (name, pairs, fewest) => {
    const { pairs: n, precision, recall } = figures(pairs);
    console.info(`${name}: ${n} pairs, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`);
    expect(n).toBeGreaterThanOrEqual(fewest);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it('clusters: adjusted Rand index at least .90', () => {
    const joined = PAIRS.filter(({ copy }) => copy).map(({ a, b, retold }) => {
      return { a: a.id, b: b.id, score: retold };
    });
    const ids = TEXTS.map(({ id }) => id);
    const groups = clusters(ids, joined);
    const groupOf = new Map(groups.flatMap((group, i) => group.map((id) => [id, String(i)] as const)));
    const index = adjustedRand(
      TEXTS.map(({ family }) => family),
      ids.map((id) => groupOf.get(id)!),
    );
    console.info(`adjusted Rand index ${index.toFixed(4)}, ${groups.length} groups`);
    expect(index).toBeGreaterThanOrEqual(0.9);
  });

  it('the same statement in full makes no copy of a report', () => {
    const quoting = ofOneEvent.filter(({ b }) => b.how === 'independent');
    expect(quoting).toHaveLength(48);
    expect(quoting.filter(({ copy }) => copy).map(({ a, b }) => `${a.id} ${b.id}`)).toEqual([]);
  });
});
