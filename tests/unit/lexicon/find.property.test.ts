import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build } from '../../../utils/lexicon/compile.ts';
import { findCandidates } from '../../../utils/lexicon/find.ts';
import type { FormEntry } from '../../../utils/lexicon/forms.ts';
import { openLexicon } from '../../../utils/lexicon/lexicon.ts';
import { leftmostLongest } from '../../../utils/lexicon/overlap.ts';
import { tokensOf } from '../../../utils/lexicon/tokens.ts';
import { fold, foldText } from '../../../utils/text/fold.ts';
import { comparable, naiveCandidates } from './naive.ts';

/** Few letters, so that words repeat, and everything that makes matching hard. */
const letter = fc.constantFrom(
  ...Array.from('االلوفبكتمسردةهيىأئ'),
  ...['a', 'E', 'é', 'œ', 'ß', 'ﻻ', 'ﷲ', '٣', '3', 'ک', 'ی', '𝒜', '가'],
);
const mark = fc.constantFrom('\u064e', '\u0640', '\u200f', '\u200d', '\u0301', '\u00ad');
const separator = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '  ',
  '\u00a0',
  '-',
  ' - ',
  '’',
  ' «',
  '» ',
  '"',
  '،',
  '.',
  '+',
  '\n',
  '😀',
  '\ud83d',
  '\ude00',
);
const word = fc
  .array(fc.oneof({ weight: 9, arbitrary: letter }, { weight: 1, arbitrary: mark }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(''));
const form = fc
  .tuple(word, fc.array(fc.tuple(fc.constantFrom(' ', ' ', ' ', '-', '+', ' - '), word), { maxLength: 2 }))
  .map(([first, rest]) => first + rest.map(([gap, next]) => gap + next).join(''));
const particle = fc.constantFrom('', '', 'و', 'ب', 'ل', 'ف', 'ك', 'وب', 'ول', 'فل', 'لل');

function text(forms: string[]) {
  const piece = fc.oneof(
    fc.tuple(particle, fc.constantFrom(...forms)).map(([front, shown]) => front + shown),
    word,
  );
  return fc.array(fc.tuple(piece, separator), { maxLength: 14 }).map((parts) => parts.flat().join(''));
}

const sample = fc
  .array(form, { minLength: 1, maxLength: 10 })
  .chain((forms) => fc.tuple(fc.constant(forms), text(forms)));

function entriesOf(forms: string[]): FormEntry[] {
  return forms.flatMap((listed, i) => {
    const { tokens, quoted } = tokensOf(listed);
    const owner = {
      kind: 'entity',
      id: `e${i % 3}`,
      row: i % 3,
      form: i,
      inflected: i % 4 === 3,
      quoted,
    } as const;
    return tokens.length > 0 ? [{ tokens, owner, heh: i % 5 === 4 }] : [];
  });
}

const ids = { pack: 'p', version: '1', entities: ['e0', 'e1', 'e2'], terms: [] };

describe('the compiled matcher and the naive reference', () => {
  it('find the same candidates in random mixtures', () => {
    let hits = 0;
    fc.assert(
      fc.property(sample, ([forms, shown]) => {
        const entries = entriesOf(forms);
        const found = findCandidates(openLexicon(build(entries, ids)), shown);
        hits += found.length;
        expect(comparable(found)).toEqual(comparable(naiveCandidates(entries, shown)));
      }),
      { numRuns: 3000, seed: 7 },
    );
    // Mixtures in which nothing is ever found would prove nothing.
    expect(hits).toBeGreaterThan(3000);
  });

  it('give offsets that slice to the form, folded', () => {
    fc.assert(
      fc.property(sample, ([forms, shown]) => {
        const entries = entriesOf(forms);
        for (const { start, end, particle: front, owners } of findCandidates(
          openLexicon(build(entries, ids)),
          shown,
        )) {
          const surface = tokensOf(shown.slice(start, end)).tokens.join(' ');
          // ل stands for the article in للجيش; a ligature cannot be cut and may hold the particle.
          const said = owners.map((owner) => tokensOf(forms[owner.form]!).tokens.join(' '));
          const read = [
            surface,
            surface.replace(/^لل/, 'ال'),
            ...Array.from(front, (_, i) => surface.slice(i + 1)),
          ];
          expect(said.some((one) => read.includes(one))).toBe(true);
        }
      }),
      { numRuns: 1000, seed: 11 },
    );
  });

  it('choose without overlap, and leave nothing that would fit', () => {
    fc.assert(
      fc.property(sample, ([forms, shown]) => {
        const found = findCandidates(openLexicon(build(entriesOf(forms), ids)), shown);
        const chosen = leftmostLongest(found);
        chosen.forEach((span, i) => expect(span.start).toBeGreaterThanOrEqual(chosen[i - 1]?.end ?? 0));
        for (const span of found) {
          const met = chosen.some((one) => one.start < span.end && span.start < one.end);
          expect(met).toBe(true);
        }
      }),
      { numRuns: 500, seed: 13 },
    );
  });
});

describe('folding', () => {
  it('maps every folded unit back to the unit it came from, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (shown) => {
        const folded = foldText(shown);
        expect(folded.offsets.length).toBe(folded.text.length + 1);
        expect(folded.toOriginal(folded.text.length)).toBe(shown.length);
        for (let i = 1; i < folded.offsets.length; i++) {
          expect(folded.offsets[i]).toBeGreaterThanOrEqual(folded.offsets[i - 1]!);
        }
      }),
      { seed: 3 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(letter, mark, separator)).map((parts) => parts.join('')),
        (shown) => {
          expect(fold(fold(shown))).toBe(fold(shown));
        },
      ),
      { seed: 5 },
    );
  });
});
