/** A pack of many forms, invented, as large as a reader may import: for the memory that the background takes with it. */
import { parsePack } from '../../utils/packs/load.ts';
import type { Pack } from '../../utils/packs/schema.ts';
import { corpus } from '../bench/corpus.ts';

const ID = 'large';
/** Forms of a name or term. */
const EACH = 4;
/** One row in so many is a term. */
const TERMS = 5;

/** @param forms how many forms it holds, give or take a row */
export function largePack(forms: number): Pack {
  const invented = corpus(1000, forms * 1.1).forms.slice(0, forms);
  const rows = Array.from({ length: Math.ceil(invented.length / EACH) }, (_, i) => ({
    id: `row-${i}`,
    names: { ar: invented.slice(i * EACH, (i + 1) * EACH) },
  }));
  const camps = ['one', 'other'].map((id, i) => ({ id, title: { en: id }, hue: i === 0 ? 'teal' : 'ochre' }));
  const entities = rows.filter((_, i) => i % TERMS !== 0);
  return parsePack(
    {
      format: 1, id: ID, version: '1.0.0', title: { en: 'Many forms' }, description: { en: 'Invented.' }, license: 'MIT',
      camps, circles: [], topic: { anchors: [entities[0]!.id], minimum: 1 },
      sources: [], outlets: [], namings: [], articles: [],
      entities: entities.map((row) => ({ ...row, kind: 'person' })),
      terms: rows.filter((_, i) => i % TERMS === 0).map((row) => ({
        ...row, usedBy: ['one'], effect: { direction: 'for', camp: 'one' }, strength: 1, category: 'invented',
        context: 'topic', inflects: 'phrase-fixed', evidence: ['memory'],
      })),
    },
    ID,
  ); // oxfmt-ignore
}
