/** An article of three paragraphs to put things around, and a way to write down which lines are its body. */
import { expect } from 'vitest';
import { findBody } from '../../../utils/article/body.ts';
import { readText } from '../../../utils/article/read-text.ts';

/** Lines that begin with + belong to the article, with # are its headline; every other line is not the article. */
export function expectBody(lines: string[], title: string | null = null): void {
  const text = lines.map((line) => line.replace(/^[+#] /u, '')).join('\n');
  const { spans, headline } = findBody(text, readText(text).blocks, title);
  const shown = new Set(spans.map((s) => s.start));
  let at = 0;
  const got = lines.map((line) => {
    const bare = line.replace(/^[+#] /u, '');
    const mark = headline?.start === at ? '# ' : shown.has(at) ? '+ ' : '';
    at += bare.length + 1;
    return mark + bare;
  });
  expect(got).toEqual(lines);
}

export const P1 =
  'أعلنت بلدية المرسى القديم، مساء الثلاثاء، عودة المياه إلى أحياء المدينة بعد انقطاع دام أربعة أيام بسبب القصف.';
export const P2 =
  'وقال رئيس البلدية إن فرق الصيانة أصلحت خط المياه الرئيسي، مضيفا أن القصف أصاب المحطة ثلاث مرات خلال أسبوع واحد.';
export const P3 =
  'وتتبادل القوتان المسؤولية عن قصف المدينة، فيما تطالب البلدية بإبعاد القتال عن محطة المياه وعن خط الصيانة.';
export const HEAD = 'عودة المياه إلى المرسى القديم بعد أربعة أيام';
