import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../utils/lexicon/compile.ts';
import { findCandidates } from '../../../utils/lexicon/find.ts';
import { openLexicon } from '../../../utils/lexicon/lexicon.ts';
import { LexiconError } from '../../../utils/lexicon/types.ts';
import { libya, entity, pack, term } from './packs.ts';

const small = pack(
  [entity('egypt', ['مصر'], { metonyms: { ar: ['القاهرة'] } })],
  [term('so-called', ['ما يسمى'])],
);

const owners = (buffer: ArrayBuffer, text: string) =>
  findCandidates(openLexicon(buffer), text).flatMap((candidate) =>
    candidate.owners.map((owner) => `${owner.kind}:${owner.id}`),
  );

describe('the compiled lexicon', () => {
  it('is one buffer that is read in place and says where it comes from', () => {
    const buffer = compileLexicon(small);
    const lexicon = openLexicon(buffer);
    expect(lexicon.pack).toBe('test');
    expect(lexicon.version).toBe('1.0.0');
    expect(lexicon.sections.letters.buffer).toBe(buffer);
  });

  it('survives being copied, as storing and sending does', () => {
    const copy = structuredClone(compileLexicon(small));
    expect(owners(copy, 'ما يسمى مصر في القاهرة')).toEqual([
      'term:so-called',
      'entity:egypt',
      'metonym:egypt',
    ]);
  });

  it('is the same bytes every time', () => {
    expect(new Uint8Array(compileLexicon(small))).toEqual(new Uint8Array(compileLexicon(small)));
  });

  it('knows initials of two letters also with stops', () => {
    const backed = pack([entity('cabinet', [], { names: { en: ['US-backed cabinet'] } })], []);
    const found = (text: string) => owners(compileLexicon(backed), text);
    expect(found('the US-backed cabinet, the U.S.-backed cabinet')).toHaveLength(2);
    expect(found('the u.s backed cabinet, the U-S-backed cabinet')).toEqual([]);
  });

  it('carries every row that owns a form', () => {
    const twice = pack(
      [entity('a', ['الساحل']), entity('b', ['الساحل']), entity('c', [], { metonyms: { ar: ['الساحل'] } })],
      [term('d', ['الساحل'])],
    );
    expect(owners(compileLexicon(twice), 'الساحل')).toEqual(['entity:a', 'entity:b', 'metonym:c', 'term:d']);
  });

  it('carries the offices that name a person', () => {
    const office = entity('a', ['سامر'], { kind: 'person', titles: [{ forms: { ar: ['رئيس المجلس'] } }] });
    expect(owners(compileLexicon(pack([office])), 'رئيس المجلس')).toEqual(['title:a']);
  });

  it('keeps the plainest way by which a row comes to a form', () => {
    const forms = pack([], [term('a', ['معقل', 'معاقل', 'معاقله'], { inflects: 'noun-broken' })]);
    const [found] = findCandidates(openLexicon(compileLexicon(forms)), 'معاقله');
    expect(found!.owners).toEqual([
      { kind: 'term', id: 'a', row: 0, form: 2, inflected: false, quoted: false },
    ]);
  });

  it('finds nothing when the pack lists nothing', () => {
    expect(findCandidates(openLexicon(compileLexicon(pack([]))), 'مصر وقطر')).toEqual([]);
  });

  it.each([
    ['nothing', new ArrayBuffer(0), /not a compiled lexicon/],
    [
      'something else',
      new TextEncoder().encode('{"format":1,"id":"test","entities":[],"terms":[]}').buffer,
      /not a compiled lexicon/,
    ],
    ['half of it', compileLexicon(small).slice(0, 200), /cut short or damaged/],
    ['another format', withFormat(compileLexicon(small), 99), /has format 99/],
  ])('refuses %s and says what to do', (_name, buffer, message) => {
    expect(() => openLexicon(buffer as ArrayBuffer)).toThrow(LexiconError);
    expect(() => openLexicon(buffer as ArrayBuffer)).toThrow(message);
    expect(() => openLexicon(buffer as ArrayBuffer)).toThrow(/compile the lexicon from its pack again/);
  });

  it('finds every listed form of the Libya pack where it stands alone', () => {
    const whole = libya();
    const lexicon = openLexicon(compileLexicon(whole));
    for (const [kind, rows] of [
      ['entity', whole.entities],
      ['term', whole.terms],
    ] as const) {
      for (const row of rows) {
        for (const form of Object.values(row.names).flat()) {
          const found = findCandidates(lexicon, `. ${form} .`);
          const owned = found.filter((one) =>
            one.owners.some((owner) => owner.kind === kind && owner.id === row.id),
          );
          expect(owned.length, `${row.id}: ${form}`).toBeGreaterThan(0);
        }
      }
    }
  });
});

function withFormat(buffer: ArrayBuffer, format: number): ArrayBuffer {
  new Int32Array(buffer, 0, 2)[1] = format;
  return buffer;
}
