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
