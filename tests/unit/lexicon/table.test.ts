import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../utils/lexicon/compile.ts';
import { findCandidates } from '../../../utils/lexicon/find.ts';
import { packForms } from '../../../utils/lexicon/forms.ts';
import { openLexicon } from '../../../utils/lexicon/lexicon.ts';
import { resolve } from '../../../utils/lexicon/resolve.ts';
import type { Candidate } from '../../../utils/lexicon/types.ts';
import type { Pack } from '../../../utils/packs/schema.ts';
import type { Block } from '../../../utils/report/types.ts';
import { naiveCandidates } from './naive.ts';
import { libya } from './packs.ts';
import { collisions } from './tables/collisions.ts';
import { collisionsOfPlaces } from './tables/collisions-places.ts';
import { marked } from './tables/markup.ts';
import type { Case } from './tables/markup.ts';
import { matching, matchingPack } from './tables/matching.ts';
import { rules } from './tables/rules.ts';

type Finder = (text: string) => Candidate[];

/** The two ways to find: what ships, and what is obvious. */
function finders(pack: Pack): [string, Finder][] {
  const lexicon = openLexicon(compileLexicon(pack));
  const entries = packForms(pack);
  return [
    ['compiled', (text) => findCandidates(lexicon, text)],
    ['naive', (text) => naiveCandidates(entries, text)],
  ];
}

/** Runs a case; with `topic` a headline is put before it that makes the page one of the topic. */
function run(pack: Pack, find: Finder, one: Case, topic: string) {
  const { text: shown } = marked(one.shown);
  const head = one.headline ?? topic;
  const text = `${head}\n${shown}`;
  const start = head.length + 1;
  const block = (kind: Block['kind'], from: number, to: number): Block => ({
    kind, start: from, end: to, linkDensity: 0, article: true,
  }); // oxfmt-ignore
  const blocks = [block('headline', 0, head.length), block('paragraph', start, text.length)];
  const { entities, terms } = resolve({
    text,
    blocks,
    body: [{ start: 0, end: text.length }],
    candidates: find(text),
    pack,
    published: one.published === undefined ? '2019-06-01' : one.published,
    outlet: one.outlet ?? null,
  });
  const list = (hits: { start: number; end: number; id: string }[]) =>
    hits
      .filter((hit) => hit.start >= start)
      .map((hit) => `${hit.start - start}-${hit.end - start} ${hit.id}`);
  return { entities: list(entities), terms: list(terms), hits: [...entities, ...terms], text };
}

function table(pack: Pack, all: Case[], topic: string, terms: boolean) {
  for (const [finder, find] of finders(pack)) {
    it.each(all.map((one) => [one.name, one.shown, one] as const))(
      `${finder}: %s: %s`,
      (_name, shown, one) => {
        const wanted = marked(shown);
        const got = run(pack, find, one, topic);
        expect(got.entities).toEqual(wanted.entities);
        expect(got.terms).toEqual(terms ? wanted.terms : got.terms);
        for (const hit of got.hits) {
          expect(hit.surface).toBe(got.text.slice(hit.start, hit.end));
          expect(hit.why.rule).not.toBe('');
          expect(hit.why.form).not.toBe('');
        }
      },
    );
  }
}

it('there are enough cases, and no two are the same', () => {
  const all = [...matching, ...rules, ...collisions, ...collisionsOfPlaces];
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(all.length);
});

describe('matching, on an invented pack', () => {
  table(matchingPack, matching, '', true);
});

describe('collisions, on the Libya pack', () => {
  table(libya(), [...rules, ...collisions, ...collisionsOfPlaces], 'بنغازي تترقب زيارة عقيلة صالح', false);
});
