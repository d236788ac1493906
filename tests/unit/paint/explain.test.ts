import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../utils/i18n/i18n.ts';
import { CARD } from '../../../utils/i18n/words/card.ts';
import { parsePack } from '../../../utils/packs/load.ts';
import type { CardPart } from '../../../utils/paint/card.ts';
import { explain } from '../../../utils/paint/explain.ts';
import { launcherView } from '../../../utils/paint/look.ts';
import { indexPack } from '../../../utils/report/pack-index.ts';
import type { Mention, Report, TermHit } from '../../../utils/report/types.ts';
import { small } from '../packs/small.ts';

const plain = (text: string | undefined) => text?.replace(/[\u2066-\u2069]/gu, '');
const rowsOf = (part: CardPart | undefined) =>
  Object.fromEntries(
    (part?.rows ?? []).map(({ label, values }) => [plain(label), values.map((v) => plain(v.text))]),
  );

const why = { rule: 'name', form: 'pirates' };
const TERM: TermHit = {
  id: 'pirates',
  surface: 'pirates',
  start: 10,
  end: 17,
  voice: 'indirect',
  speaker: null,
  target: 'north-crew',
  headline: false,
  why,
};
const NAME: Mention = { id: 'north-crew', surface: 'the crew', start: 30, end: 38, confidence: 1, why };

function setting(
  change: (pack: ReturnType<typeof small>) => void = () => undefined,
  hits: Partial<Report> = {},
) {
  const raw = small();
  change(raw);
  const report = {
    language: 'en',
    outlet: null,
    terms: [TERM],
    entities: [NAME],
    ...hits,
  } as unknown as Report;
  return { report, index: indexPack(parsePack(raw, 'test')), i18n: createI18n('en', [CARD]) };
}

describe('the card of a loaded term', () => {
  it('says in whose voice it stands, of whom, who uses it and how strong it is', () => {
    const card = explain(setting(), { start: 12, end: 13 });
    const [part] = card!.parts;
    expect(part).toMatchObject({
      kind: 'term',
      heading: { text: 'pirates', dir: 'ltr' },
      warning: null,
      next: null,
    });
    expect(part?.chips.map(({ text, hue, line }) => [plain(text), hue, line])).toEqual([
      ['reported speech', undefined, 'dashed'],
      ['against: North bank', 'ochre', undefined],
      ['strength 3 of 3', undefined, undefined],
    ]);
    expect(rowsOf(part)).toEqual({
      'Said by:': ['not named'],
      'About:': ['North crew'],
      'Used by:': ['South bank'],
    });
    expect(part?.why?.rows.map(({ label }) => label)).toEqual([
      'Form in the pack:',
      'Rule:',
      'Kind of term:',
    ]);
  });

  it('names the side that decided whose a name is', () => {
    const decided = { ...NAME, why: { rule: 'camp-of-outlet', form: 'the crew', detail: 'north' } };
    const [part] = explain(setting(undefined, { terms: [], entities: [decided] }), decided)!.parts;
    expect(part?.why?.rows.at(-1)?.values.map((value) => plain(value.text))).toEqual(['North bank']);
  });

  it('warns of a slur, and offers none as a label of what it is used against', () => {
    const slur = setting((pack) => {
      Object.assign(pack.terms[0]!, { warning: 'A slur against the crew.' });
    });
    expect(explain(slur, TERM)?.parts[0]?.warning?.text).toBe('A slur against the crew.');
    expect(JSON.stringify(rowsOf(explain(slur, NAME)?.parts[0]))).not.toContain('pirates');
    expect(rowsOf(explain(setting(), NAME)?.parts[0])['South bank says:']).toEqual(['pirates']);
  });

  it('leads to the next place, round again', () => {
    const again = { ...TERM, start: 50, end: 57 };
    const card = explain(setting(undefined, { terms: [TERM, again] }), again);
    expect(plain(card?.parts[0]?.next?.label)).toBe('Next place (2 of 2)');
    expect(card?.parts[0]?.next?.span).toEqual({ start: 10, end: 17 });
  });
});

describe('the card of a name', () => {
  it('says what it is, which side it is on and what else it is called', () => {
    const [part] = explain(setting(), NAME)!.parts;
    expect(part).toMatchObject({
      kind: 'entity',
      heading: { text: 'North crew' },
      gloss: { text: 'the crew' },
    });
    expect(part?.chips).toMatchObject([
      { text: 'armed force or group' },
      { text: 'North bank', hue: 'teal' },
    ]);
    expect(rowsOf(part)['Neutral wording:']).toEqual(['North crew']);
  });

  it('is short within a term, which the card is about', () => {
    const within = { ...NAME, start: 12, end: 16 };
    const card = explain(setting(undefined, { entities: [within] }), within);
    expect(card?.parts.map(({ kind, rows }) => [kind, rows.length > 0])).toEqual([
      ['term', true],
      ['entity', false],
    ]);
  });

  it('says what is not certain', () => {
    const unsure = { ...NAME, confidence: 0.6 };
    const card = explain(setting(undefined, { entities: [unsure] }), unsure);
    expect(rowsOf(card?.parts[0])['May also be:']).toEqual(['uncertain']);
  });
});

it('there is no card where nothing is marked', () => {
  expect(explain(setting(), { start: 0, end: 5 })).toBeNull();
});

describe('the launcher', () => {
  const corner = { side: 'end' as const, height: 0 };

  it('names the outlet that the pack knows, and counts', () => {
    const { i18n, index, report } = setting(undefined, { outlet: { id: 'north-post', basis: 'address' } });
    const view = launcherView(i18n, index, report, 'printed', corner);
    expect(view).toMatchObject({ outlet: { text: 'North Post' }, known: true, names: '1', terms: '1' });
    expect(plain(view.label)).toContain('North Post');
  });

  it('shows the printed name of another, or says that it is unknown', () => {
    const { i18n, index, report } = setting();
    expect(launcherView(i18n, index, report, 'Bank Weekly', corner)).toMatchObject({
      outlet: { text: 'Bank Weekly' },
      known: false,
    });
    expect(launcherView(i18n, index, report, null, corner).outlet.text).toBe('Outlet unknown');
  });
});
