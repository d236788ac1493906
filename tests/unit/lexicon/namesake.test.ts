import { describe, expect, it } from 'vitest';
import { read } from './article.ts';
import { entity, pack } from './packs.ts';

const places = pack(
  [
    entity('land', ['الأرض الخضراء', 'Greenland Valley']),
    entity('general', ['سامر نعمان', 'نعمان', 'Samer Numan', 'Numan'], { kind: 'person' }),
    entity('bird', ['Turkey']),
    entity('cape', ['Cape']),
  ],
  [],
  { anchors: ['land'], minimum: 1 },
);
const named = (...paragraphs: string[]) =>
  read(places, { paragraphs: ['الأرض الخضراء Greenland Valley', ...paragraphs] }).named.slice(2);

describe('a surname behind another given name', () => {
  it.each([
    ['a given name', 'وصل محمود نعمان إلى المدينة.'],
    ['a given name that is also a word, after a verb of saying', 'وقال صالح نعمان للصحافيين كلاما.'],
    ['the same, after a rank', 'حضر اللواء خالد نعمان الاجتماع.'],
    ['shortened later in the paragraph', 'وصل محمود نعمان إلى المدينة. وأضاف نعمان كلاما آخر.'],
    ['a capital inside a sentence', 'They asked Gareth Numan, a lawyer, about it. Numan added little.'],
  ])('is not the person of the pack: %s', (_, paragraph) => {
    expect(named(paragraph)).toEqual([]);
  });

  it.each([
    ['the own given name', 'وصل سامر نعمان إلى المدينة.', ['سامر نعمان=general']],
    ['a second own name between', 'وصل سامر محمود نعمان إلى المدينة.', ['نعمان=general']],
    ['the preposition باسم, in the name of', 'قال الناطق باسم نعمان ذلك، ثم عاد نعمان.', ['نعمان=general', 'نعمان=general']],
    ['a word that is no given name here', 'قرار ليس في صالح نعمان أبدا.', ['نعمان=general']],
    ['a rank', 'وصل اللواء نعمان إلى المدينة.', ['نعمان=general']],
    ['named in full again', 'وصل محمود نعمان. ثم وصل سامر نعمان. وقال نعمان كلاما.', ['سامر نعمان=general', 'نعمان=general']],
    ['another paragraph', 'وقال نعمان كلاما.', ['نعمان=general']],
    ['a Latin title', 'They met Field Marshal Numan and General Numan.', ['Numan=general', 'Numan=general']],
    ['the first word of a sentence', 'They left. When Numan came back, it rained.', ['Numan=general']],
    ['a verb in a title', 'Colonel Calls Numan a “Liar” as Ships Are Seen off Harbour Town', ['Numan=general']],
    ['two own names written as one', 'They met the envoy SamerNuman Numan there.', ['Numan=general']],
    ['a name of the pack before it', 'They saw Cape Numan leave.', ['Cape=cape', 'Numan=general']],
  ])('is the person with %s', (_, paragraph, expected) => {
    expect(named(paragraph)).toEqual(expected);
  }); // oxfmt-ignore
});

describe('a given name as transliterations vary it', () => {
  const spokesmen = pack(
    [entity('land', ['Greenland Valley']), entity('speaker', ['Mohamed Selwan', 'Selwan'], { kind: 'person' })],
    [],
    { anchors: ['land'], minimum: 1 },
  ); // oxfmt-ignore

  it.each([
    ['is the same', 'They asked Muhammad Selwan about it.', ['Selwan=speaker']],
    ['is another', 'They asked Mahmoud Selwan about it.', []],
  ])('%s', (_, paragraph, expected) => {
    expect(read(spokesmen, { paragraphs: ['Greenland Valley', paragraph] }).named.slice(1)).toEqual(expected);
  }); // oxfmt-ignore
});

describe('the name of a place written small', () => {
  it('is a common noun', () => {
    expect(named('They ate cold turkey there; in Turkey, TURKEY.')).toEqual(['Turkey=bird', 'TURKEY=bird']);
  }); // oxfmt-ignore
});

describe('a governor', () => {
  const governors = pack([entity('land', ['الأرض الخضراء']), entity('governor', ['والي المدينة'])], [], {
    anchors: ['land'],
    minimum: 1,
  });

  it('is no preposition with its conjunction', () => {
    const text = 'وصل والي المدينة إلى القرية وإلى المدينة والى المدينة';
    expect(read(governors, { paragraphs: ['الأرض الخضراء', text] }).named.slice(1)).toEqual([
      'والي المدينة=governor',
    ]);
  });
});
