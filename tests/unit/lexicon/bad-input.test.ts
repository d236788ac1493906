import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../utils/lexicon/compile.ts';
import { findCandidates } from '../../../utils/lexicon/find.ts';
import { openLexicon } from '../../../utils/lexicon/lexicon.ts';
import { resolve } from '../../../utils/lexicon/resolve.ts';
import { LexiconError } from '../../../utils/lexicon/types.ts';
import { read } from './article.ts';
import { entity, pack, term } from './packs.ts';

describe('a pack that is not in order', () => {
  it.each([
    ['a form of marks alone', '«…»'],
    ['a form of harakat alone', '\u064e\u0650'],
    ['a form of zero-width marks', '\u200f\u200d'],
    ['a lone surrogate', '\ud83d'],
    ['an emoji', '🏆'],
    ['nothing', ''],
  ])('%s is refused by name', (_name, form) => {
    const compile = () => compileLexicon(pack([entity('good', ['مصر']), entity('bad', ['قطر', form])]));
    expect(compile).toThrow(LexiconError);
    expect(compile).toThrow(/^bad: the form/);
  });

  it('a form of a hundred words is refused by name', () => {
    const compile = () => compileLexicon(pack([], [term('bad', ['كلمة '.repeat(100)])]));
    expect(compile).toThrow(/^bad: a form has 100 words; at most 64 make a name/);
  });

  it('the same form many times is one form', () => {
    const forms = Array.from({ length: 2000 }, () => 'مصر');
    expect(read(pack([entity('egypt', forms)]), { paragraphs: ['', 'زار مصر'] }).named).toEqual([
      'مصر=egypt',
    ]);
  });

  it('the same form in many rows is given to the first, with the others named', () => {
    const rows = Array.from({ length: 300 }, (_, i) => entity(`row-${i}`, ['مصر']));
    const [mention] = read(pack(rows), { paragraphs: ['', 'زار مصر'] }).entities;
    expect(mention).toMatchObject({ id: 'row-0', confidence: 0.5 });
    expect(mention!.ambiguous).toHaveLength(300);
  });

  it('a name of ten thousand letters is found', () => {
    const name = 'اب'.repeat(5000);
    const got = read(pack([entity('long', [name])]), { paragraphs: ['', `قال ${name} ذلك وقال و${name}`] });
    // A word that long is found as it stands, never without a particle.
    expect(got.entities.map((mention) => mention.start)).toEqual([5]);
    expect(got.entities[0]!.surface).toBe(name);
  });

  it('half a character beside a name does no harm', () => {
    const got = read(pack([entity('egypt', ['مصر'])]), { paragraphs: ['', '\ude00مصر\ud83d \ud83dمصر'] });
    expect(got.entities.map((mention) => mention.surface)).toEqual(['مصر', 'مصر']);
  });

  it('a form with half a character in it is found by its letters', () => {
    const got = read(pack([entity('egypt', ['مصر\ud83d'])]), { paragraphs: ['', 'زار مصر أمس'] });
    expect(got.named).toEqual(['مصر=egypt']);
  });
});

describe('a text of any size', () => {
  const names = pack(
    [
      entity('egypt', ['مصر']),
      entity('army', ['جيش البلاد', 'جيش البلاد الوطني'], {
        kind: 'org-armed',
        camp: 'east',
        shared: [{ forms: ['جيش البلاد'], camp: 'west', entity: 'guard' }],
      }),
      entity('guard', ['حرس البلاد'], { kind: 'org-armed', camp: 'west' }),
      entity('general', ['سامر نعمان'], { kind: 'person', camp: 'east' }),
    ],
    [term('so-called', ['ما يسمى'])],
  );
  const lexicon = openLexicon(compileLexicon(names));

  it('of twenty million units is searched to its end', () => {
    const filler = 'كلمة أخرى بعدها كلمة '.repeat(1_000_000).slice(0, 20_000_000);
    const found = findCandidates(lexicon, `مصر ${filler} ومصر`);
    expect(found.map((candidate) => candidate.start)).toEqual([0, 20_000_006]);
  });

  it('without a single blank is one word', () => {
    expect(findCandidates(lexicon, 'مصر'.repeat(300_000))).toEqual([]);
  });

  it('of nothing but beginnings of a form does not pile up', () => {
    expect(findCandidates(lexicon, 'ما '.repeat(200_000))).toEqual([]);
    expect(findCandidates(lexicon, '+'.repeat(500_000))).toEqual([]);
  });

  it('of nothing but names and terms is resolved', () => {
    const text = 'ما يسمى جيش البلاد زار مصر. '.repeat(20_000);
    const got = resolve({
      text,
      blocks: [],
      body: [{ start: 0, end: text.length }],
      candidates: findCandidates(lexicon, text),
      pack: names,
      published: null,
      outlet: null,
    });
    expect(got.entities).toHaveLength(40_000);
    expect(got.terms).toHaveLength(20_000);
  });

  it('of nothing but misspelled names is resolved', () => {
    const text = 'مصر وسامر نعمانن وحرس البلاد. '.repeat(5_000);
    const got = resolve({
      text,
      blocks: [],
      body: [{ start: 0, end: text.length }],
      candidates: findCandidates(lexicon, text),
      pack: names,
      published: null,
      outlet: null,
    });
    expect(got.entities.filter((mention) => mention.why.rule === 'misspelling')).toHaveLength(5_000);
  });

  it('of nothing at all has nothing', () => {
    expect(findCandidates(lexicon, '')).toEqual([]);
    expect(read(names, { paragraphs: [''] })).toMatchObject({ entities: [], terms: [], onTopic: false });
  });
});
