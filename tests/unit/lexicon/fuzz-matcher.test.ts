/** The compiled matcher against the slow one, with forms and texts of any characters, and with forms cut out of the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build } from '../../../utils/lexicon/compile.ts';
import { findCandidates } from '../../../utils/lexicon/find.ts';
import type { FormEntry } from '../../../utils/lexicon/forms.ts';
import { openLexicon } from '../../../utils/lexicon/lexicon.ts';
import { tokensOf } from '../../../utils/lexicon/tokens.ts';
import { LexiconError } from '../../../utils/lexicon/types.ts';
import { runs } from '../fuzz.ts';
import { comparable, naiveCandidates } from './naive.ts';

const IDS = { pack: 'p', version: '1', entities: ['e0', 'e1'], terms: ['t0', 't1'] };

/** Scripts that the reference folds by rules of its own; what these leave open (modifier letters, Urdu beyond news) is left out. */
const BLOCKS = [
  [0x20, 0x7e], [0xa0, 0x17f], [0x386, 0x3ce], [0x400, 0x45f], [0x620, 0x66f], [0x6f0, 0x6f9], [0x1e00, 0x1e99],
  [0x2000, 0x206f], [0x3040, 0x30ff], [0x4e00, 0x4fff], [0xfe70, 0xfefc], [0x1f600, 0x1f64f], [0x20000, 0x2007f],
] as const; // oxfmt-ignore
const OPEN = /[µªºÐðĦħĿŀŦŧŉ¼½¾ſ]/u;
const character = fc
  .oneof(...BLOCKS.map(([min, max]) => fc.integer({ min, max })))
  .map((point) => String.fromCodePoint(point))
  .filter((one) => !OPEN.test(one));
const any = fc.array(character, { maxLength: 12 }).map((list) => list.join(''));
const words = fc
  .array(
    fc.constantFrom('الجيش', 'للجيش', 'وبالجيش', 'حفتر', 'l’armée', 'd’Haftar', 'GNA', '«', '»', '-', '5+5'),
    {
      maxLength: 12,
    },
  )
  .map((list) => list.join(' '));
const text = fc.oneof(
  any,
  words,
  fc.tuple(any, words, any).map((parts) => parts.join(' ')),
);
/** Forms of a text's own pieces: what stands there has to be found there. */
const sample = text.chain((shown) => {
  const piece = fc
    .tuple(fc.nat(shown.length), fc.nat(20))
    .map(([start, length]) => shown.slice(start, start + length));
  return fc.tuple(fc.constant(shown), fc.array(fc.oneof(piece, any, words), { minLength: 1, maxLength: 8 }));
});

function entriesOf(forms: readonly string[]): FormEntry[] {
  return forms.flatMap((form, i) => {
    const { tokens, quoted } = tokensOf(form);
    const kind = i % 2 === 0 ? 'entity' : 'term';
    // Only inflected forms tell a heh from a teh marbuta.
    const heh = i % 5 === 4;
    const owner = { kind, id: `${kind[0]}${i % 2}`, row: i % 2, form: i, inflected: heh || i % 3 === 2, quoted } as const;
    // A form is one line: no name runs over a break, and packs hold none.
    return tokens.length > 0 && !tokens.includes('\n') ? [{ tokens, owner, heh }] : [];
  });
} // oxfmt-ignore

/** The kind of error that is thrown, or null. */
function errorOf(work: () => unknown): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return (error as Error).constructor;
  }
}

describe('the compiled matcher', () => {
  it('finds what the naive one finds, whatever the characters', () => {
    let hits = 0;
    fc.assert(
      fc.property(sample, ([shown, forms]) => {
        const entries = entriesOf(forms);
        const found = findCandidates(openLexicon(build(entries, IDS)), shown);
        hits += found.length;
        expect(comparable(found)).toEqual(comparable(naiveCandidates(entries, shown)));
        for (const { start, end } of found) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(shown.length);
        }
      }),
      runs(2500),
    );
    expect(hits).toBeGreaterThan(1000);
  });

  it('is not opened from bytes that are no lexicon, or the beginning of one', () => {
    const sound = build(entriesOf(['الجيش الوطني', 'GNA', 'حفتر']), IDS);
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 64 }).map((list) => new Uint8Array(list).buffer),
      fc.nat(sound.byteLength - 1).map((length) => sound.slice(0, length)),
    );
    fc.assert(
      fc.property(bytes, (buffer) => {
        expect(errorOf(() => findCandidates(openLexicon(buffer), 'قال حفتر إن الجيش'))).toBe(LexiconError);
      }),
      runs(1000),
    );
  });
});
