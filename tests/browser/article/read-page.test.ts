import { describe, expect, it } from 'vitest';
import { rangesOf, readLiveText } from '../../../utils/article/live-text.ts';
import { readPage, type ReadPage } from '../../../utils/article/read-page.ts';
import { load, snapshot } from './frame.ts';

const P1 =
  'أعلنت بلدية المرسى القديم، مساء الثلاثاء، عودة المياه إلى أحياء المدينة بعد انقطاع دام أربعة أيام بسبب القصف المتبادل.';
const P2 =
  'وقال رئيس البلدية إن فرق الصيانة أصلحت خط المياه الرئيسي، مضيفا أن القصف أصاب المحطة ثلاث مرات خلال أسبوع واحد فقط.';
const P3 =
  'وتتبادل القوتان المسؤولية عن قصف المدينة، فيما تطالب البلدية بإبعاد القتال عن محطة المياه وعن خط الصيانة الجنوبي.';

const PAGE = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>عودة المياه - صحيفة الضفة</title>
<link rel="canonical" href="https://daffa.example/news/12">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"عودة المياه إلى المرسى","datePublished":"2020-01-07T18:00:00+02:00","author":{"@type":"Person","name":"سلمى"},"publisher":{"@type":"Organization","name":"صحيفة الضفة"}}</script></head>
<body><header><nav><a href="/">الرئيسية</a> <a href="/w">العالم</a></nav></header>
<main><article><h1>عودة المياه إلى <em>المرسى</em></h1><p>${P1}</p>
<p>وقال رئيس <b>البلدية</b> إن<!-- x --> فرق الصيانة أصلحت خط المياه الرئيسي، مضيفا أن القصف أصاب المحطة ثلاث مرات.</p>
<div class="share"><a href="#f">فيسبوك</a> <a href="#t">تويتر</a></div><p style="display:none">نص مخفي لا يراه أحد من القراء في هذه الصفحة أبدا.</p>
<p>${P2}</p><p>${P3}</p></article></main><footer><a href="/c">اتصل بنا</a></footer></body></html>`;

async function read(html: string): Promise<ReadPage> {
  const found = await readPage(await load(html));
  if (typeof found === 'string') throw new Error(found);
  return found;
}

describe('readPage', () => {
  it('reads headline, paragraphs and metadata', async () => {
    const { page } = await read(PAGE);
    expect(page).toMatchObject({
      canonical: 'https://daffa.example/news/12',
      title: 'عودة المياه إلى المرسى',
      siteName: 'صحيفة الضفة',
      byline: 'سلمى',
      published: '2020-01-07T18:00:00+02:00',
    });
    const blocks = page.blocks.map((b) => [b.kind, page.text.slice(b.start, b.end).trim()]);
    expect(blocks[0]).toEqual(['headline', 'عودة المياه إلى المرسى']);
    expect(blocks.map(([, text]) => text)).toContain(P3);
    expect(page.text).not.toContain('الرئيسية');
    expect(page.text).not.toContain('اتصل بنا');
    expect(page.text).not.toContain('نص مخفي');
  });

  it('leaves the page as it was', async () => {
    const document = await load(PAGE);
    const before = snapshot(document);
    await readPage(document);
    expect(snapshot(document)).toBe(before);
  });

  it('leads from every offset back to the same characters on the page', async () => {
    const { page, live } = await read(PAGE);
    for (let start = 0; start + 7 < page.text.length; start += 5) {
      const shown = rangesOf(live, start, start + 7)
        .map(String)
        .join('');
      expect(shown).toBe(
        page.text
          .slice(start, start + 7)
          .replaceAll('\n', (at, i: number) => (inPiece(live, start + i) ? at : '')),
      );
    }
  });

  it('covers a span across inline elements with one range a text node', async () => {
    const { page, live } = await read(PAGE);
    const start = page.text.indexOf('رئيس البلدية إن');
    expect(rangesOf(live, start, start + 'رئيس البلدية إن فرق'.length).map(String)).toEqual([
      'رئيس ',
      'البلدية',
      ' إن',
      ' فرق',
    ]);
  });

  it('reads a line break of the source as the space that a reader sees, and still leads back', async () => {
    const wrapped = P1.replaceAll(' ', '\n      ');
    const { page, live } = await read(
      `<!doctype html><title>t</title><article><p>${wrapped}</p><p>${P2}</p></article>`,
    );
    expect(page.text).not.toMatch(/\S\n\s+\S/u);
    const start = page.text.indexOf('بلدية');
    const end = page.text.indexOf('القديم،');
    expect(rangesOf(live, start, end).map((range) => range.toString().replace(/\s+/gu, ' '))).toEqual([
      'بلدية المرسى ',
    ]);
  });

  it('gives no range where the page has changed since', async () => {
    const { page, live } = await read(PAGE);
    const start = page.text.indexOf(P3);
    live.pieces.find((p) => p.node.data === P3)!.node.data = 'نص آخر';
    expect(rangesOf(live, start, start + 5)).toEqual([]);
  });

  it('splits paragraphs that are only broken by <br>', async () => {
    const { page } = await read(
      `<!doctype html><title>t</title><body><div id="story">${P1}<br><br>${P2}<br>\n<br>${P3}</div>`,
    );
    expect(page.blocks.map((b) => page.text.slice(b.start, b.end).trim())).toEqual([P1, P2, P3]);
  });

  it('ends a line at a break or a rule of XHTML too, which writes its names small', () => {
    const html =
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><div>One.<br/><br/>Two.<hr/>Three.</div></body></html>';
    const page = new DOMParser().parseFromString(html, 'application/xhtml+xml');
    const { text } = readLiveText(page.documentElement, () => true, null);
    expect(text.trim().split('\n')).toEqual(['One.', 'Two.', 'Three.']);
  });

  it.each([
    ['an empty page', '<!doctype html><body></body>', 'empty'],
    ['a page of signs', '<!doctype html><body><p>… 12 — 34 %</p></body>', 'empty'],
    [
      'a frameset',
      '<!doctype html><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset>',
      'no-article',
    ],
    [
      'a log-in form',
      '<!doctype html><body><form><label>الاسم <input></label><label>كلمة السر <input></label></form></body>',
      'no-article',
    ],
  ])('says why there is nothing to read: %s', async (_, html, reason) => {
    expect(await readPage(await load(html))).toBe(reason);
  });

  it('refuses a page that is too long', async () => {
    expect(await readPage(await load(`<!doctype html><body>${`<p>${P1}</p>`.repeat(20_000)}</body>`))).toBe(
      'too-long',
    );
  });

  it('reads an XML document without failing', async () => {
    const xml = new DOMParser().parseFromString('<feed><entry>نص</entry></feed>', 'application/xml');
    expect(await readPage(xml)).toBe('no-article');
  });

  it('reads elements nested thousands deep', async () => {
    const html = `<!doctype html><title>t</title><body>${'<div>'.repeat(3000)}<p>${P1}</p><p>${P2}</p>${'</div>'.repeat(3000)}`;
    const found = await readPage(await load(html));
    expect(typeof found === 'string' ? found : found.page.text).toMatch(/أعلنت بلدية|no-article/u);
  });
});

/** Whether a line feed at this offset is the page's own, not the separator between blocks. */
function inPiece(live: ReadPage['live'], offset: number): boolean {
  return live.pieces.some((p) => p.start <= offset && offset < p.start + p.node.data.length);
}
