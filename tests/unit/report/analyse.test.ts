import { beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../../utils/article/read-text.ts';
import { compileLexicon } from '../../../utils/lexicon/compile.ts';
import type { Pack } from '../../../utils/packs/schema.ts';
import { analyse } from '../../../utils/report/analyse.ts';
import { createEngine, type Engine } from '../../../utils/report/engine.ts';
import type { KnownArticle } from '../../../utils/report/known.ts';

const pack: Pack = {
  format: 1,
  id: 'valley',
  version: '1.0.0',
  title: { en: 'The valley dispute' },
  description: {},
  license: 'MIT',
  camps: [
    { id: 'north', title: { en: 'North' }, hue: 'teal', opponent: 'south', forces: 'northern-guard' },
    { id: 'south', title: { en: 'South' }, hue: 'ochre', opponent: 'north', forces: 'southern-guard' },
  ],
  circles: [],
  topic: { anchors: ['northern-guard', 'southern-guard'], minimum: 2 },
  sources: [],
  outlets: [
    {
      id: 'valley-post',
      names: { en: ['The Valley Post'] },
      addresses: ['valleypost.example'],
      type: 'private',
      claims: [],
    },
    {
      id: 'hill-times',
      names: { en: ['Hill Times'] },
      addresses: ['hilltimes.example'],
      type: 'private',
      claims: [],
    },
  ],
  entities: [
    { id: 'northern-guard', kind: 'org-armed', camp: 'north', names: { en: ['Northern Guard'] } },
    { id: 'southern-guard', kind: 'org-armed', camp: 'south', names: { en: ['Southern Guard'] } },
    { id: 'anna-weil', kind: 'person', camp: 'north', names: { en: ['Anna Weil', 'Weil'] } },
    { id: 'karl-brandt', kind: 'person', camp: 'south', names: { en: ['Karl Brandt'] } },
    { id: 'mill-bridge', kind: 'place', names: { en: ['Mill Bridge'] } },
  ],
  terms: [
    {
      id: 'bandits',
      names: { en: ['bandits'] },
      usedBy: ['north', 'south'],
      effect: { direction: 'against' },
      strength: 3,
      category: 'delegitimation',
      context: 'topic',
      inflects: 'noun-sound',
      evidence: ['memory'],
    },
  ],
  namings: [],
  articles: [],
};

const TEXT = [
  'Shelling resumes at Mill Bridge after a quiet week',
  'The Northern Guard and the Southern Guard exchanged fire at Mill Bridge on Tuesday, residents of both banks said.',
  '“The bandits fired first,” Anna Weil, a spokeswoman of the Northern Guard, told reporters in the evening.',
  'The Southern Guard gave no account of its own, but confirmed that two of its men were wounded near the bridge.',
].join('\n');

let engine: Engine;
beforeAll(() => {
  engine = createEngine(pack, compileLexicon(pack));
});

const read = (text: string, url: string | null, kept: KnownArticle[] = []) =>
  analyse(readText(text, { url, published: '2020-01-07' }), [engine], kept);

const keptAs = (id: string, text: string, outlet: string | null): KnownArticle => {
  const { report, signature } = read(text, id);
  const entities = Object.fromEntries(report.entities.map((mention) => [mention.id, 1]));
  return {
    id,
    title: report.title,
    language: 'en',
    published: '2020-01-06',
    outlet,
    url: id,
    from: 'reader',
    copyOf: null,
    signature,
    entities,
  };
};

describe('analyse', () => {
  it('reports outlet, names, terms with voice and target, quotation and balance', () => {
    const { report } = read(TEXT, 'https://www.valleypost.example/1#top');
    expect(report).toMatchObject({
      schema: 1,
      id: 'https://www.valleypost.example/1',
      title: 'Shelling resumes at Mill Bridge after a quiet week',
      language: 'en',
      published: '2020-01-07',
      pack: 'valley',
      outlet: { id: 'valley-post', basis: 'address' },
      origin: null,
      lean: { own: {}, others: { south: { for: 0, against: 1 } } },
      recognised: null,
      related: [],
    });
    expect(report.terms).toMatchObject([
      { id: 'bandits', voice: 'direct', speaker: 'anna-weil', target: 'southern-guard', headline: false },
    ]);
    expect(report.quotes.filter((q) => q.kind === 'direct').map((q) => TEXT.slice(q.start, q.end))).toEqual([
      'The bandits fired first,',
    ]);
    for (const { start, end, surface } of [...report.entities, ...report.terms])
      expect(TEXT.slice(start, end)).toBe(surface);
  });

  it('takes the lines that stand under the headline for headlines, too', () => {
    const below =
      'The Southern Guard stays where it is, its commander Karl Brandt told reporters on Tuesday.';
    const surnames = (line: string) => {
      const { report } = read(`${TEXT.replace('\n', `\n${line}\n`)}\n${below}`, null);
      return report.entities.filter(({ id }) => id === 'karl-brandt').map(({ surface }) => surface);
    };
    expect(surnames('Brandt: we hold the bridge as long as it takes')).toEqual(['Brandt', 'Karl Brandt']);
    expect(surnames('Brandt: we hold the bridge as long as it takes.')).toEqual(['Karl Brandt']);
  });

  it('marks nothing on a page of another topic', () => {
    const { report, engine: about } = read(
      'The bandits of the old opera are on stage again this week, the house said on Tuesday.',
      null,
    );
    expect(about).toBeNull();
    expect(report).toMatchObject({ pack: null, entities: [], terms: [], quotes: [], related: [] });
  });

  it("recognises a copy of an earlier article and names that article's outlet as the origin", () => {
    const original = keptAs('https://hilltimes.example/a', TEXT, 'hill-times');
    const copied = `Quiet week ends in shelling\n${TEXT.split('\n').slice(1).join('\n')}`;
    const { report } = read(copied, 'https://valleypost.example/2', [original]);
    expect(report.recognised?.id).toBe(original.id);
    expect(report.origin).toEqual({ id: 'hill-times', basis: 'corpus' });
    expect(report.related).toEqual([]);
  });

  it('does not recognise a page as itself when it is read again', () => {
    const self = keptAs('https://valleypost.example/1', TEXT, 'valley-post');
    const { report } = read(TEXT, 'https://valleypost.example/1', [self]);
    expect(report.recognised).toBeNull();
    expect(report.related).toEqual([]);
  });

  it('offers an article of the corpus once when the reader has it too', () => {
    const corpus = {
      ...keptAs('corpus-1', `${TEXT}\nMill Bridge was closed at noon.`, null),
      from: 'pack' as const,
      url: null,
    };
    const both = { ...engine, corpus: [corpus] };
    const mine = {
      ...keptAs('https://hilltimes.example/b', `${TEXT}\nMill Bridge was closed at noon.`, 'hill-times'),
      copyOf: 'corpus-1',
    };
    const other =
      'Both the Northern Guard and the Southern Guard withdrew from Mill Bridge, Anna Weil said on Friday, according to residents.';
    const { report } = analyse(readText(other, { url: 'https://valleypost.example/3' }), [both], [mine]);
    expect(report.related.map((r) => r.id)).toEqual([mine.id]);
  });
});
