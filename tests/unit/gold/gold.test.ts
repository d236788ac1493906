import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPackFolder } from '../../../scripts/packs.ts';
import { readText } from '../../../utils/article/read-text.ts';
import { compileLexicon } from '../../../utils/lexicon/compile.ts';
import { analyse } from '../../../utils/report/analyse.ts';
import { createEngine } from '../../../utils/report/engine.ts';
import type { Engine } from '../../../utils/report/engine.ts';
import { parseFixture } from './parse.ts';
import type { GoldDocument } from './parse.ts';
import { addScore, emptyScore, precision, recall, share } from './score.ts';
import type { Judged, Score } from './score.ts';

const FOLDER = 'tests/fixtures/gold';
const SHARED = '../shared';
const development = `${SHARED}/gold/development.json`;
const there = existsSync(development) && existsSync(`${SHARED}/seeds`);
if (!there) console.warn(`${development} is not there: the analysis is measured on the invented texts only.`);

/** Plain names and titles are not judged as loaded. */
const PLAIN = [
  'legitimation', 'operation name', 'naming', 'title', 'neutral', 'evidence', 'association',
]; // oxfmt-ignore

/** Figures of a score, as shares of one. */
function figures(score: Score): Record<string, number> {
  return {
    'entities P': precision(score.entities),
    'entities R': recall(score.entities),
    'terms P': precision(score.terms),
    'terms R': recall(score.terms),
    'quotations P': precision(score.quotations),
    'quotations R': recall(score.quotations),
    voice: share(score.voice.right, score.voice.of),
    speaker: share(score.speaker.right, score.speaker.of),
    body: share(score.body.kept, score.body.of),
    'no boilerplate': 1 - (score.boilerplate.of === 0 ? 0 : score.boilerplate.kept / score.boilerplate.of),
  };
}

/** From this number on the texts are full of traps, unusual attributions and rare names. */
const HARD = 60;

/** Slightly under what is reached: a fall below is a loss somewhere. */
const FLOORS: Record<string, Record<string, number>> = {
  odd: {
    'entities P': 0.985, 'entities R': 0.98, 'terms P': 0.98, 'terms R': 0.96, 'quotations P': 0.97, 'quotations R': 0.97,
    voice: 0.955, speaker: 0.94, body: 0.99, 'no boilerplate': 0.98,
  },
  even: {
    'entities P': 0.965, 'entities R': 0.965, 'terms P': 0.975, 'terms R': 0.94, 'quotations P': 0.98, 'quotations R': 0.98,
    voice: 0.965, speaker: 0.975, body: 0.99, 'no boilerplate': 0.98,
  },
  hard: {
    'entities P': 0.985, 'entities R': 0.98, 'terms P': 0.985, 'terms R': 0.975, 'quotations P': 0.985, 'quotations R': 0.96,
    voice: 0.965, speaker: 0.935, body: 0.99, 'no boilerplate': 0.98,
  },
  development: {
    'entities P': 0.97, 'entities R': 0.95, 'terms P': 0.95, 'terms R': 0.95, 'quotations P': 0.95, 'quotations R': 0.95,
    voice: 0.95, speaker: 0.95, body: 0.99, 'no boilerplate': 0.99,
  },
}; // oxfmt-ignore

let engines: Engine[];
let judged: Judged;

beforeAll(() => {
  const packs = readdirSync('seeds').map((folder) => readPackFolder(`seeds/${folder}`));
  engines = packs.map((pack) => createEngine(pack, compileLexicon(pack)));
  const entities = new Set(packs.flatMap((pack) => pack.entities.map((row) => row.id)));
  const loaded = packs.flatMap((pack) =>
    pack.terms.filter((row) => row.strength >= 1 && !PLAIN.includes(row.category)).map((row) => row.id),
  );
  const terms = new Set(loaded);
  judged = { entity: (id) => entities.has(id), term: (id) => terms.has(id) };
}, 30_000);

function measure(documents: { gold: GoldDocument; text: string }[]): Score {
  const score = emptyScore();
  for (const { gold, text } of documents) {
    const { report } = analyse(readText(text), engines, [], gold.doc);
    addScore(score, gold, report, judged);
  }
  return score;
}

function expectFloors(name: string, score: Score): void {
  const reached = figures(score);
  const floors = FLOORS[name]!;
  const table = Object.entries(reached).map(
    ([figure, value]) => `${figure.padEnd(15)} ${(value * 100).toFixed(1).padStart(6)}  ≥ ${((floors[figure] ?? 0) * 100).toFixed(1)}`,
  ); // oxfmt-ignore
  console.log(`${name}: hits in boilerplate ${score.leaks}\n${table.join('\n')}`);
  const below = Object.keys(floors).filter((figure) => reached[figure]! < floors[figure]!);
  expect(below).toEqual([]);
  expect(score.leaks).toBe(0);
}

describe('the annotated texts, analysed from text to report', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  const read = (wanted: (number: number) => boolean) =>
    names
      .filter((name) => wanted(Number.parseInt(name, 10)))
      .map((name) => parseFixture(readFileSync(`${FOLDER}/${name}`, 'utf8'), name.replace('.txt', '')));

  const half = (rest: number) => read((number) => number < HARD && number % 2 === rest);

  it('odd numbers, on which rules were looked over', () => {
    const documents = half(1);
    expect(documents.length).toBeGreaterThan(15);
    expectFloors('odd', measure(documents));
  });

  it('even numbers, which were only measured', () => {
    const documents = half(0);
    expect(documents.length).toBeGreaterThan(15);
    expectFloors('even', measure(documents));
  });

  it('texts that were written to be hard', () => {
    const documents = read((number) => number >= HARD);
    expect(documents.length).toBeGreaterThan(35);
    expectFloors('hard', measure(documents));
  });
});

describe.skipIf(!there)('the development articles', () => {
  it('keep their figures', () => {
    const golds = there ? (JSON.parse(readFileSync(development, 'utf8')) as GoldDocument[]) : [];
    const files = there ? readdirSync(`${SHARED}/seeds`) : [];
    const documents = golds.map((gold) => {
      const file = files.find((name) => name.startsWith(gold.doc))!;
      return { gold, text: readFileSync(`${SHARED}/seeds/${file}`, 'utf8') };
    });
    expectFloors('development', measure(documents));
  });
});

describe('the scorer', () => {
  const gold: GoldDocument = {
    doc: 'x',
    body: [[0, 20]],
    boilerplate: [[20, 30]],
    items: [
      { kind: 'entity', start: 0, end: 4, surface: 'abcd', id: ['a', 'b'] },
      { kind: 'entity', start: 5, end: 8, surface: 'efg', id: ['c'] },
      { kind: 'ignore', start: 10, end: 12, surface: 'hi', id: [] },
    ],
    quotes: [],
  };
  const all: Judged = { entity: () => true, term: () => true };
  const reported = (spans: [number, number, string][]) => {
    const { report } = analyse(readText(''), [], [], 'x');
    const why = { rule: 'name', form: '' };
    return {
      ...report,
      body: [[0, 20]] as [number, number][],
      entities: spans.map(([start, end, id]) => ({ start, end, id, surface: '', confidence: 1, why })),
    };
  };

  it('counts hits by overlap and id, and each annotation once', () => {
    const score = emptyScore();
    addScore(score, gold, reported([[3, 5, 'b'], [0, 2, 'zz'], [10, 11, 'q'], [15, 16, 'c'], [22, 23, 'a']]), all); // oxfmt-ignore
    expect(score.entities).toEqual({ hit: 1, extra: 2, missed: 1 });
    expect(score.leaks).toBe(1);
    expect(score.body).toEqual({ kept: 20, of: 20 });
    expect(precision(score.entities)).toBeCloseTo(1 / 3);
    expect(recall(score.entities)).toBe(0.5);
  });

  it('of nothing is full', () => {
    const { entities, voice } = emptyScore();
    expect([precision(entities), recall(entities), share(voice.right, voice.of)]).toEqual([1, 1, 1]);
  });
});
