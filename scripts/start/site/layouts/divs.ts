/** A single-page-application look: nested divs with machine-made class names, no article element, no paragraphs. */
import * as part from '../parts.ts';
import type { Layout } from '../types.ts';

function asDivs(body: string): string {
  return body.replaceAll('<p>', '<div class="x-t9b">').replaceAll('</p>', '</div>');
}

export const divs: Layout = {
  head: ({ article }) =>
    `<meta property="og:title" content="${part.esc(article.headline)}"><meta name="author" content="${part.esc(article.byline)}">`,
  body({ article, others }) {
    const { outlet, lang } = article;
    const word = part.words(lang);
    return `<div id="root"><div class="x-1hd"><div class="x-2lg"><a href="/">${part.esc(outlet.name)}</a></div><div class="x-2tg">${part.esc(outlet.tagline)}</div>
<div class="x-3nv">${outlet.sections.map((name) => `<a href="#">${part.esc(name)}</a>`).join('')}</div></div>
<div class="x-4gr"><div class="x-5mn"><div class="x-6sc">${part.esc(article.section)}</div>
<h1 class="x-7ti">${part.esc(article.headline)}</h1>
<div class="x-8by"><div>${part.esc(article.byline)}</div><div>${part.printedDate(article)}</div>${part.shareBar(lang)}</div>
<div class="x-9im">${part.figure(article)}</div>
<div class="x-abd"><div class="x-abi">${asDivs(article.body)}</div></div>
<div class="x-btg">${article.tags.map((tag) => `<span><a href="#">#${part.esc(tag.replaceAll(' ', '_'))}</a></span>`).join(' ')}</div>
<div class="x-crl"><div class="x-cti">${word.related}</div><ul>${part.links(others)}</ul></div>
<div class="x-dcm">${part.commentForm(lang)}</div></div>
<div class="x-esd"><div class="x-cti">${word.mostRead}</div><ul>${part.items(outlet.mostRead)}</ul><div class="x-fnl">اشترك في نشرة المرفأ لتصلك أخبار العاصمة كل صباح</div></div></div>
<div class="x-gft">${part.inventedNote(lang)}</div>${part.cookieNotice(lang)}</div>`;
  },
};
