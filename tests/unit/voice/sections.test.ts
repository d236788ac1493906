import { describe, expect, it } from 'vitest';
import { entryStarts } from '../../../utils/voice/sections.ts';
import { said } from './world.ts';

const entry = (time: string, text: string) => `${time}\n${text}`;
const first = 'وقال كريم الوادي: "وصلنا إلى البلدة".';
const second = 'وأضاف أن المرتزقة رحلوا.';

describe('entries of a live page', () => {
  it('stand for themselves: the speaker of one is not meant in the next', () => {
    const live = [entry('14:10', first), entry('13:55', second), entry('13:20', 'وصل الوفد إلى البلدة.')];
    expect(said(live.join('\n'), 'المرتزقة')).toBe('indirect');
    expect(said(`${first}\n${second}`, 'المرتزقة')).toBe('indirect:karim');
  });

  it('keep their speaker within themselves', () => {
    const live = [entry('14:10', 'وصل الوفد.'), entry('13:55', `${first}\n${second}`), entry('13:20', 'بدأت الجلسة.')];
    expect(said(live.join('\n'), 'المرتزقة')).toBe('indirect:karim');
  }); // oxfmt-ignore

  it.each([
    ['hours', ['14:10', '13:55', '٩:٢٠'], 3],
    ['hours before their words', ['14:10 – one', '13h55 : deux', '9:20 three'], 3],
    ['how long ago', ['منذ 5 دقائق', 'il y a 2 h', '12 minutes ago'], 3],
    ['two times, of publication and update', ['14:10', '15:20'], 0],
    ['figures that are no hour', ['2019', '14.10.2019', '1:1000', '3 killed'], 0],
    ['an hour in a sentence', ['It began at 14:10.', 'It ended at 15:20.', 'It was 16:00.'], 0],
  ])('begin with %s', (_, lines, count) => {
    const text = lines.join('\n');
    let at = 0;
    const blocks = lines.map((line) => {
      const start = at;
      at += line.length + 1;
      return { start, end: start + line.length };
    });
    expect(entryStarts(text, blocks)).toHaveLength(count);
  });
});
