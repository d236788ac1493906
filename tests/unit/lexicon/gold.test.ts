import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../utils/lexicon/compile.ts';
import { findCandidates } from '../../../utils/lexicon/find.ts';
import { openLexicon } from '../../../utils/lexicon/lexicon.ts';
import { resolve } from '../../../utils/lexicon/resolve.ts';
import type { Block, Span } from '../../../utils/report/types.ts';
import { libya } from './packs.ts';

interface Gold {
  doc: string;
  body: [number, number][];
  boilerplate: [number, number][];
  items: { kind: 'entity' | 'term' | 'ignore'; start: number; end: number; id: string[] }[];
}

const shared = '../shared';
const goldFile = `${shared}/gold/development.json`;
const there = existsSync(goldFile) && existsSync(`${shared}/seeds`);
if (!there)
  console.warn(`${goldFile} is not there: the engine is not measured against the gold annotations.`);

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Lines of a text file as blocks, the first one the headline. */
function lines(text: string): Block[] {
  let at = 0;
  return text.split('\n').flatMap((line, i): Block[] => {
    const start = at;
    at += line.length + 1;
    if (line.trim() === '') return [];
    return [
      {
        start,
        end: start + line.length,
        kind: i === 0 ? 'headline' : 'paragraph',
        linkDensity: 0,
        article: true,
      },
    ];
  });
}

describe.skipIf(!there)('the development gold', () => {
  const pack = there ? libya() : undefined;
  const golds = there ? (JSON.parse(readFileSync(goldFile, 'utf8')) as Gold[]) : [];
  const lexicon = pack ? openLexicon(compileLexicon(pack)) : undefined;

  const readGold = (gold: Gold) => {
    const file = readdirSync(`${shared}/seeds`).find((name) => name.startsWith(gold.doc))!;
    const text = readFileSync(`${shared}/seeds/${file}`, 'utf8');
    return resolve({
      text,
      blocks: lines(text),
      body: gold.body.map(([start, end]) => ({ start, end })),
      candidates: findCandidates(lexicon!, text),
      pack: pack!,
      published: '2019-06-01',
      outlet: null,
    });
  };

  it('is met: entities P ≥ .97 and R ≥ .95, terms F1 ≥ .95, nothing in boilerplate', () => {
    const tally = { entity: { hit: 0, miss: 0, extra: 0 }, term: { hit: 0, miss: 0, extra: 0 } };
    for (const gold of golds) {
      const got = readGold(gold);
      for (const [kind, found] of [
        ['entity', got.entities],
        ['term', got.terms.filter((one) => judged(one.id))],
      ] as const) {
        const wanted = gold.items.filter((item) => item.kind === kind);
        const used = new Set<unknown>();
        for (const item of wanted) {
          const hit = found.find((one) => !used.has(one) && item.id.includes(one.id) && overlaps(one, item));
          if (hit) used.add(hit);
          tally[kind][hit ? 'hit' : 'miss']++;
        }
        const others = found.filter(
          (one) => !used.has(one) && !gold.items.some((item) => overlaps(one, item)),
        );
        tally[kind].extra += others.length;
      }
      for (const hit of [...got.entities, ...got.terms]) {
        expect(gold.boilerplate.some(([start, end]) => overlaps(hit, { start, end }))).toBe(false);
      }
    }
    const precision = ({ hit, extra }: { hit: number; extra: number }) => hit / (hit + extra);
    const recall = ({ hit, miss }: { hit: number; miss: number }) => hit / (hit + miss);
    expect(tally.entity.hit).toBeGreaterThan(90);
    expect(precision(tally.entity)).toBeGreaterThanOrEqual(0.97);
    expect(recall(tally.entity)).toBeGreaterThanOrEqual(0.95);
    expect(precision(tally.term)).toBeGreaterThanOrEqual(0.95);
    expect(recall(tally.term)).toBeGreaterThanOrEqual(0.95);
  });

  /** Plain names and titles are not judged as loaded. */
  function judged(id: string): boolean {
    const plain = ['legitimation', 'operation name', 'naming', 'neutral', 'evidence', 'association'];
    const row = pack!.terms.find((term) => term.id === id);
    return row !== undefined && !plain.includes(row.category);
  }
});
