/** Paragraphs without a full stop: columns that trail off, last lines of pages that print no stops. */
import { describe, it } from 'vitest';
import { expectBody, HEAD, P1, P2, P3 } from './expect-body.ts';

const trailing = (paragraph: string): string => paragraph.replace(/\.$/u, '…');

describe('an author who lets every paragraph trail off', () => {
  it('is read, with headings between', () => {
    expectBody([
      `# ${HEAD}`,
      `+ ${trailing(P1)}`,
      `+ ${trailing(P2)}`,
      '+ القصف مرة أخرى',
      `+ ${trailing(P3)}`,
    ]);
  });

  it('is read in one paragraph', () => {
    expectBody([`+ ${P1.replace(/\.$/u, '...')}`]);
  });

  it('is read above the sentence in which a site speaks of itself', () => {
    expectBody([
      `# ${HEAD}`,
      `+ ${trailing(P1)}`,
      `+ ${trailing(P2)}`,
      `+ ${trailing(P3)}`,
      'تابعونا',
      'صحيفة الضفة يومية تصدر عن دار الضفة للنشر، ويملك الحقوق أصحابها.',
    ]);
  });

  it('is no list of teasers, each under its headline', () => {
    expectBody([
      HEAD,
      trailing(P1),
      'تأجيل مباراة القمة',
      trailing(P2),
      'معرض الكتاب يفتح أبوابه',
      trailing(P3),
    ]);
  });
});

describe('a last paragraph without its full stop', () => {
  const LAST = 'مصدر من بلدية المرسى القديم أكد أن فرق الصيانة ستعود إلى المحطة ثم إلى خط المياه';

  it('is the article, with the heading over it', () => {
    expectBody([`# ${HEAD}`, `+ ${P1}`, `+ ${P2}`, `+ ${P3}`, '+ عودة فرق الصيانة', `+ ${LAST}`]);
    expectBody([`# ${HEAD}`, `+ ${P1}`, `+ ${P2}`, `+ ${P3}`, `+ ${LAST}`, 'تابعونا', 'حقوق النشر محفوظة']);
  });

  it('is one of several where no paragraph has a stop', () => {
    const open = [P1, P2, P3].map((paragraph) => `+ ${paragraph.slice(0, -1)}`);
    expectBody([`# ${HEAD}`, ...open, `+ ${LAST}`, '+ مطالب البلدية', `+ بلدية ${LAST}`]);
  });

  it.each([
    [
      'another headline follows',
      [LAST, 'وزير الكهرباء يزور محطة الجنوب ويعد بإصلاحها قبل الشتاء القادم في المدينة'],
    ],
    ['it repeats the headline', [`${HEAD} بسبب القصف وفرق الصيانة في المحطة`]],
    [
      'it speaks of something else',
      ['نجم المنتخب الأول يغيب عن مباراة القمة أمام الضيوف بعد إصابة في التدريب صباح أمس'],
    ],
    ['it is in two halves', [`بلدية المرسى القديم.. ${LAST}`]],
    ['a label introduces it', ['شاهد أيضا', LAST]],
  ])('is none where %s', (_why, lines) => {
    expectBody([`# ${HEAD}`, `+ ${P1}`, `+ ${P2}`, `+ ${P3}`, ...lines]);
  });
});
