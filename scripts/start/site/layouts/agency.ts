/** A news agency's page: plain, semantic, described with JSON-LD, a right-hand column of the wire. */
import * as part from '../parts.ts';
import type { Layout } from '../types.ts';

export const agency: Layout = {
  head: ({ article }) =>
    `${part.jsonLd(article, article.outlet)}<link rel="canonical" href="http://${article.outlet.id}.localhost${part.path(article)}">`,
  body({ article, others }) {
    const { outlet, lang } = article;
    const word = part.words(lang);
    return `<header class="site"><a href="/"><b>${part.esc(outlet.name)}</b> <span>${part.esc(outlet.tagline)}</span></a><nav><ul>${part.items(outlet.sections)}</ul></nav></header>
<div class="wrap"><article lang="${lang}"><header><h1>${part.esc(article.headline)}</h1>
<p class="meta"><time datetime="${article.date}">${part.printedDate(article)}</time> <span>${part.esc(article.byline)}</span></p></header>
${part.figure(article)}
${article.body}
<footer><p class="tags">${word.tags}: ${article.tags.map((tag) => `<a href="#">${part.esc(tag)}</a>`).join(lang === 'ar' ? '، ' : ', ')}</p></footer></article>
<aside><h2>${word.mostRead}</h2><ul>${part.items(outlet.mostRead)}</ul><h2>${word.related}</h2><ul>${part.links(others)}</ul>${part.shareBar(lang)}</aside></div>
<footer class="site">${part.inventedNote(lang)}</footer>`;
  },
};
