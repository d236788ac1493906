/** Articles in markups and places that pages are told by less easily: short ones, lists, quotations, boxes of page builders. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findBody } from '../../../utils/article/body.ts';
import { readPage, type ReadPage } from '../../../utils/article/read-page.ts';

const P1 =
  'أعلنت بلدية المرسى القديم، مساء الثلاثاء، عودة المياه إلى أحياء المدينة بعد انقطاع دام أربعة أيام بسبب القصف.';
const P2 =
  'وقال رئيس البلدية إن فرق الصيانة أصلحت خط المياه الرئيسي، مضيفا أن القصف أصاب المحطة ثلاث مرات خلال أسبوع.';
const P3 =
  'وتتبادل القوتان المسؤولية عن قصف المدينة، فيما تطالب البلدية بإبعاد القتال عن محطة المياه وعن خط الصيانة.';
const HEAD = 'عودة المياه إلى المرسى القديم بعد أربعة أيام';
// Two lines that have no word in common with the paragraphs.
const STRANGE = [
  'بطاريات شمسية مستعملة جلبت من الجزائر عبر الصحراء قبل عامين.',
  'نضحك في النهار ونبكي وحدنا حين تطفأ المصابيح كلها.',
] as const;
const LINES = [HEAD, P1, P2, P3];

const TEASERS = ['سوق شعبي يحترق', 'معرض للكتاب في الجنوب', 'مباراة مؤجلة في الدوري', 'سفينة قمح في الميناء'];
const teasers = `<div><h3>أخبار قد تهمك</h3>${TEASERS.map((line, i) => `<div class="post-${i} post"><h4><a href="/${i}">${line}</a></h4><p>شهدت الأسواق اليوم حركة محدودة وسط ترقب لقرارات جديدة، فيما قال تجار إن الطلب تراجع منذ مطلع الشهر.</p></div><hr>`).join('')}</div>`;
const comments = `<div class="comments-area"><h3>3 ردود</h3><ol>${'<li><p>بارك الله فيكم على نقل الخبر، نحن سكان الحي نعاني منذ شهور ولا أحد يسأل عنا أبدا.</p></li>'.repeat(3)}</ol></div>`;
const paragraphs = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');

async function read(main: string, title = HEAD): Promise<ReadPage> {
  const html = `<!doctype html><html><head><title>${title}</title></head><body><div class="wrap">${main}</div></body></html>`;
  const found = await readPage(parseHTML(html).document as unknown as Document);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

async function lines(main: string, title?: string): Promise<string[]> {
  const { text, blocks, title: shown } = (await read(main, title)).page;
  return findBody(text, blocks, shown).spans.map(({ start, end }) => text.slice(start, end).trim());
}

const page = (inner: string) => `<article><h1>${HEAD}</h1><div class="entry">${inner}</div></article>`;

describe('a short article', () => {
  it.each([
    ['one sentence', ['أعلنت شركة الكهرباء، مساء اليوم، عودة التيار إلى أحياء جنوب المدينة.']],
    [
      'two sentences',
      ['قتل شخصان في اشتباك قرب الجسر فجر السبت.', 'ونقل المصاب إلى المستشفى، وفق مصدر طبي.'],
    ],
  ])('of %s is found beside longer teasers and comments', async (_, text) => {
    expect(await lines(page(paragraphs(...text)) + teasers + comments)).toEqual([HEAD, ...text]);
  });

  it('is found where page builders call every part a widget', async () => {
    const widget = (inner: string) =>
      `<div class="builder-element builder-widget"><div class="holder">${inner}</div></div>`;
    const quote = `<blockquote>${STRANGE[1]}</blockquote>`;
    const parts = [
      `<h1>${HEAD}</h1>`,
      paragraphs(P1, P2),
      '<h2>المطالب</h2>',
      quote,
      paragraphs(P3),
      teasers,
    ];
    expect(await lines(`<section>${parts.map(widget).join('')}</section>`)).toEqual([
      HEAD,
      P1,
      P2,
      'المطالب',
      STRANGE[1],
      P3,
    ]);
  });

  it('is none where labels alone are left', async () => {
    await expect(read('<form><label>الاسم <input></label></form><p>كلمة السر</p>')).rejects.toThrow(
      'no-article',
    );
  });
});

describe('what is set apart within an article', () => {
  const [item, quote] = STRANGE;
  it.each([
    ['a list', `<ul><li>${item}</li><li>${quote}</li></ul>`],
    ['a list of paragraphs', `<ul><li><p>${item}</p></li><li><p>${quote}</p></li></ul>`],
    ['a list in a list', `<ol><li>${item}<ul><li>${quote}</li></ul></li></ol>`],
    ['terms', `<dl><dt>${item}</dt><dd>${quote}</dd></dl>`],
    ['a table', `<table><tbody><tr><td>${item}</td><td>${quote}</td></tr></tbody></table>`],
    ['quotations', `<blockquote><p>${item}</p></blockquote><blockquote>${quote}</blockquote>`],
  ])('%s is kept, in whatever words', async (_, set) => {
    expect(await lines(page(paragraphs(P1, P2) + set + paragraphs(P3)))).toEqual([
      HEAD,
      P1,
      P2,
      item,
      quote,
      P3,
    ]);
    expect(await lines(page(`${P1}<br><br>${P2}${set}${P3}`))).toEqual([HEAD, P1, P2, item, quote, P3]);
  });

  it('is no box of that name, and nothing after the end', async () => {
    const box = `<div class="newsletter"><ul><li>${item}</li></ul></div>`;
    const after = `<div class="shared">شارك</div><ul class="more"><li>${quote}</li></ul>`;
    expect(await lines(page(paragraphs(P1, P2) + box + paragraphs(P3)) + after)).toEqual(LINES);
  });

  it('items without stops are kept between paragraphs and at the end', async () => {
    const list = ['إعادة فتح الطريق القديم', 'شراء سيارتين قبل الصيف', 'تعيين طبيب مقيم'];
    const items = `<ul>${list.map((line) => `<li>${line}</li>`).join('')}</ul>`;
    const inner = `${paragraphs(P1, P2)}${items}<h3>خط المياه</h3>${paragraphs(P3)}<h3>المطالب</h3>${items.replaceAll('</li>', ' أيضا</li>')}`;
    const again = list.map((line) => `${line} أيضا`);
    expect(await lines(page(inner) + teasers)).toEqual([
      HEAD,
      P1,
      P2,
      ...list,
      'خط المياه',
      P3,
      'المطالب',
      ...again,
    ]);
  });
});

describe('what is short within an article', () => {
  it('items that are paragraphs are items, with stops or without', async () => {
    const items = ['رقم هاتف واحد للبلاغات', 'ثلاثة محاور للقرى', 'عشرون متطوعا مدربا'];
    const list = `<ul>${items.map((line) => `<li>${paragraphs(line)}</li>`).join('')}</ul>`;
    expect(await lines(page(paragraphs(P1, P2) + list + paragraphs(P3)))).toEqual([
      HEAD,
      P1,
      P2,
      ...items,
      P3,
    ]);
  });

  it('an answer of two words ends an interview', async () => {
    const said = ['هل وعدتكم الوزارة بشيء؟', 'وعدت مرتين.'];
    expect(await lines(page(paragraphs(P1, P2, P3, ...said)))).toEqual([...LINES, ...said]);
  });

  it('an item in a wrapper of its own belongs to the article as far as paragraphs follow', async () => {
    const list = `<div class="part part-list"><ul><li>${STRANGE[0]}</li></ul></div>`;
    const part = (...text: string[]) => `<div class="part part-text">${paragraphs(...text)}</div>`;
    expect(await lines(page(part(P1, P2) + list + part(P3)))).toEqual([HEAD, P1, P2, STRANGE[0], P3]);
  });
});

describe('what stands before the text', () => {
  it('a line of dates and a bar to share end nothing', async () => {
    const dates = '<div class="d">نشر في: السبت 2 يونيو 2018 | آخر تحديث: السبت 2 يونيو 2018 6:11 ص</div>';
    const bar = '<div class="bar"><span>مشاركة</span></div>';
    const text = [P1, P2, P3].map((line) => `<div class="t">${line}</div>`).join('');
    expect(await lines(`<h1>${HEAD}</h1>${dates}${bar}<div class="text">${text}</div>${teasers}`)).toEqual(
      LINES,
    );
    const summed = 'أعادت فرق الصيانة المياه إلى المدينة رغم القصف.';
    expect(await lines(`<h1>${HEAD}</h1><p>${summed}</p>${bar}<div class="text">${text}</div>`)).toEqual([
      HEAD,
      summed,
      P1,
      P2,
      P3,
    ]);
  });

  it('a headline that no heading marks is told by the end of the title, not by the way to it', async () => {
    const way = `<div class="way"><a href="/">الرئيسية</a> <a href="/w">محليات</a> ${HEAD}</div>`;
    const text = paragraphs(P1, P2, P3);
    expect(
      await lines(`<div class="t"><span>${HEAD}</span></div><div>${text}</div>`, `بوابة الضفة - ${HEAD}`),
    ).toEqual(LINES);
    expect(await lines(`${way}<div><div class="t">${HEAD}</div>${text}</div>`, HEAD)).toEqual(LINES);
  });

  it('a headline that announces pictures is one', async () => {
    const head = `بالصور.. ${HEAD}`;
    expect(await lines(`<h1>${head}</h1><div>${paragraphs(P1, P2, P3)}</div>`, head)).toEqual([
      head,
      P1,
      P2,
      P3,
    ]);
  });
});

it('an article is not cut because its comments are kept for subscribers', async () => {
  const rule = '<p>Les commentaires sont réservés aux abonnés et modérés a posteriori.</p>';
  expect((await read(page(paragraphs(P1, P2, P3)) + rule)).page.partial).toBeUndefined();
});
