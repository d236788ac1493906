import { describe, expect, it } from 'vitest';
import { withoutParticles } from '../../../utils/text/particles.ts';
import { onlyJoins, wordSpans } from '../../../utils/text/words.ts';

describe('words', () => {
  it('are runs of letters and digits, folded, with their place in the text', () => {
    const text = "قالَ: «l'armée» ٣ مرات";
    const words = wordSpans(text);
    expect(words.map((word) => word.folded)).toEqual(['قال', 'l', 'armee', '3', 'مرات']);
    expect(words.map((word) => text.slice(word.start, word.end))).toEqual(['قالَ', 'l', 'armée', '٣', 'مرات']);
  });

  it('keep to the part asked for', () => {
    expect(wordSpans('واحد اثنان ثلاثة', 5, 10).map((word) => word.folded)).toEqual(['اثنان']);
  });

  it('take letters beyond U+FFFF and leave symbols', () => {
    expect(wordSpans('𐤀𐤁 😀 \ud83d').map((word) => word.folded)).toEqual(['𐤀𐤁']);
  });

  it.each([
    ['واحد اثنان', true],
    ['واحد «اثنان', true],
    ['al-Sarraj', true],
    ['واحد، اثنان', false],
    ['واحد\nاثنان', false],
    ['one, two', false],
  ])('%s: joined %s', (text, joined) => {
    const [first, second] = wordSpans(text);
    expect(onlyJoins(text, first!.end, second!.start)).toBe(joined);
  });
});

describe('particles', () => {
  it.each([
    ['وحفتر', ['حفتر']],
    ['وبالجيش', ['بالجيش', 'الجيش']],
    ['للجيش', ['الجيش', 'لجيش']],
    ['فللجيش', ['للجيش', 'الجيش', 'لجيش']],
    ['كحفتر', ['حفتر']],
    ['حفتر', []],
    ['ولد', []],
    ['كسرت', []],
    ['وكسرت', []],
  ])('%s may be %s', (word, rests) => {
    expect(withoutParticles(word).map((way) => way.rest)).toEqual(rests);
  });
});
