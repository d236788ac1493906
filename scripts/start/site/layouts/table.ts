/** A portal from the days of tables: no headings, no paragraphs, only cells, fonts and line breaks. */
import * as part from '../parts.ts';
import type { Layout } from '../types.ts';

/** Paragraphs as such a portal's editor leaves them: text and two line breaks. */
function withBreaks(body: string): string {
  return body.replaceAll('<p>', '').replaceAll('</p>', '<br><br>');
}

export const table: Layout = {
  head: () => '',
  body({ article, others }) {
    const { outlet, lang } = article;
    const word = part.words(lang);
    const credit = article.credit ? `<div align="left"><i>${part.esc(article.credit)}</i></div>` : '';
    const menu = outlet.sections
      .map((name) => `<tr><td class="menu"><a href="#">&raquo; ${part.esc(name)}</a></td></tr>`)
      .join('');
    return `<table width="980" align="center" cellspacing="0" cellpadding="0" class="frame">
<tr><td colspan="3" class="top"><a href="/" class="logo">${part.esc(outlet.name)}</a><br><small>${part.esc(outlet.tagline)}</small></td></tr>
<tr><td colspan="3" class="ticker">عاجل: ${outlet.mostRead.map(part.esc).join(' *** ')}</td></tr>
<tr valign="top"><td width="150" class="side"><table width="100%">${menu}</table></td>
<td class="middle"><div class="crumb">الرئيسية / ${part.esc(article.section)}</div>
<font class="title" size="5"><b>${part.esc(article.headline)}</b></font><br>
<font size="2" color="#777">${part.printedDate(article)} | ${part.esc(article.byline)}</font>
<table width="100%"><tr><td>${part.figure(article)}</td></tr></table>
<div class="news_text">${withBreaks(article.body)}${credit}</div>
<table width="100%" class="tools"><tr><td>طباعة</td><td>أرسل لصديق</td><td>${part.shareBar(lang)}</td></tr></table>
<div class="tags">${word.tags}: ${article.tags.map(part.esc).join(' - ')}</div></td>
<td width="190" class="side"><b>${word.related}</b><ul>${part.links(others)}</ul><b>${word.mostRead}</b><ul>${part.items(outlet.mostRead)}</ul></td></tr>
<tr><td colspan="3" class="bottom">${part.inventedNote(lang)}</td></tr></table>`;
  },
};
