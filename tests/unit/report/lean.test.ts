import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../utils/packs/schema.ts';
import { campOfTerm, leanOf } from '../../../utils/report/lean.ts';
import { indexPack } from '../../../utils/report/pack-index.ts';
import type { TermHit, Voice } from '../../../utils/report/types.ts';

const term = (
  id: string,
  direction: 'for' | 'against' | 'neutral',
  camp: string | undefined,
  strength: number,
) => ({
  id,
  names: { en: [id] },
  usedBy: ['north'],
  effect: { direction, ...(camp ? { camp } : {}) },
  strength,
  category: 'x',
  context: 'any' as const,
  inflects: 'phrase-fixed' as const,
  evidence: ['memory'],
});

const pack: Pack = {
  format: 1,
  id: 'test',
  version: '1.0.0',
  title: { en: 'Test' },
  description: {},
  license: 'MIT',
  camps: [
    { id: 'north', title: { en: 'North' }, hue: 'teal', opponent: 'south' },
    { id: 'south', title: { en: 'South' }, hue: 'ochre', opponent: 'north' },
    { id: 'north-friends', title: { en: 'Friends' }, hue: 'teal', backs: 'north' },
  ],
  circles: [],
  topic: { anchors: [], minimum: 1 },
  sources: [],
  outlets: [],
  entities: [
    { id: 'southern-army', kind: 'org-armed', camp: 'south', names: { en: ['Southern Army'] } },
    { id: 'nobody', kind: 'person', names: { en: ['Nobody'] } },
  ],
  terms: [
    term('heroes', 'for', 'north', 3),
    term('friends', 'for', 'north-friends', 1),
    term('gangs', 'against', undefined, 3),
    term('forces', 'neutral', 'north', 0),
    term('baseline', 'for', 'north', 0),
  ],
  namings: [],
  articles: [],
};
const index = indexPack(pack);

const hit = (id: string, voice: Voice, target: string | null = null): TermHit => ({
  id,
  start: 0,
  end: 1,
  surface: id,
  voice,
  speaker: null,
  target,
  headline: false,
  why: { rule: 'name', form: id },
});

describe('leanOf', () => {
  it("counts the outlet's own words apart from those of others", () => {
    const others = (['direct', 'indirect', 'marked', 'distanced'] as const).map((voice) =>
      hit('heroes', voice),
    );
    expect(leanOf(index, [hit('heroes', 'own'), ...others])).toEqual({
      own: { north: { for: 1, against: 0 } },
      others: { north: { for: 4, against: 0 } },
    });
  });

  it('counts a side-less term for the camp it is aimed at, and not at all when that is unknown', () => {
    const lean = leanOf(index, [
      hit('gangs', 'own', 'southern-army'),
      hit('gangs', 'own'),
      hit('gangs', 'own', 'nobody'),
    ]);
    expect(lean).toEqual({ own: { south: { for: 0, against: 1 } }, others: {} });
  });

  it("counts a backer's words for the camp it backs", () => {
    expect(leanOf(index, [hit('friends', 'own')]).own).toEqual({ north: { for: 1, against: 0 } });
  });

  it('leaves out neutral wording, strength 0, and rows that are gone', () => {
    expect(leanOf(index, [hit('forces', 'own'), hit('baseline', 'own'), hit('removed', 'own')])).toEqual({
      own: {},
      others: {},
    });
  });
});

describe('campOfTerm', () => {
  it('prefers the camp of the row to that of the target', () => {
    expect(campOfTerm(index, hit('heroes', 'own', 'southern-army'))).toBe('north');
  });
});
