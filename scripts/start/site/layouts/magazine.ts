/** A present-day magazine page: main, article, a standfirst, cross-heads, a newsletter box in the middle. */
import * as part from '../parts.ts';
import type { Layout } from '../types.ts';

/** Puts an advertisement box after the third paragraph, as such sites do. */
function withPromo(body: string, promo: string): string {
  let seen = 0;
  return body.replace(/<\/p>/g, (end) => (++seen === 3 ? `${end}${promo}` : end));
}

export const magazine: Layout = {
  head: ({ article }) => part.openGraph(article),
  body({ article, others }) {
    const { outlet, lang } = article;
    const word = part.words(lang);
    const promo =
      '<aside class="promo"><strong>The Friday letter</strong> One long read a week from the coast, in your inbox. <a href="#">Sign up</a></aside>';
    return `<header class="bar"><a class="brand" href="/">${part.esc(outlet.name)}</a><nav><ul>${part.items(outlet.sections)}</ul></nav><a class="give" href="#">Support us</a></header>
<main><article><header class="lead"><p class="kicker">${part.esc(article.section)}</p><h1>${part.esc(article.headline)}</h1>
${article.standfirst ? `<p class="standfirst">${part.esc(article.standfirst)}</p>` : ''}
<p class="by">By <a rel="author" href="#">${part.esc(article.byline)}</a> · <time datetime="${article.date}">${part.printedDate(article)}</time></p>${part.shareBar(lang)}</header>
${part.figure(article)}
<section class="copy" itemprop="articleBody">${withPromo(article.body, promo)}</section>
<footer><ul class="topics" aria-label="${word.tags}">${part.items(article.tags)}</ul></footer></article>
<section class="next"><h2>${word.related}</h2><ul>${part.links(others)}</ul><h2>${word.mostRead}</h2><ol>${part.items(outlet.mostRead)}</ol></section></main>
<footer class="foot">${part.inventedNote(lang)}</footer>${part.cookieNotice(lang)}`;
  },
};
