/** A daily's page set in columns, with boxes cut into the text. */
import * as part from '../parts.ts';
import type { Layout } from '../types.ts';

export const columns: Layout = {
  head: ({ article }) => part.jsonLd(article, article.outlet) + part.openGraph(article),
  body({ article, others }) {
    const { outlet, lang } = article;
    const word = part.words(lang);
    return `<div class="masthead"><a href="/">${part.esc(outlet.name)}</a><em>${part.esc(outlet.tagline)}</em></div>
<nav class="rubriques"><ul>${part.items(outlet.sections)}</ul></nav>
<main id="contenu"><div class="surtitre">${part.esc(article.section)}</div><h1>${part.esc(article.headline)}</h1>
${article.standfirst ? `<p class="chapo">${part.esc(article.standfirst)}</p>` : ''}
<p class="signature">${part.esc(article.byline)} — publié le ${part.printedDate(article)}</p>
${part.figure(article)}
<div class="article__content"><div class="texte">${article.body}</div></div>
<div class="encart"><h2>${word.related}</h2><ul>${part.links(others)}</ul></div>
<p class="themes">${word.tags}\u00a0: ${article.tags.map((tag) => `<a href="#">${part.esc(tag)}</a>`).join(' · ')}</p>
${part.shareBar(lang)}<section class="reactions">${part.commentForm(lang)}</section></main>
<aside class="lus"><h2>${word.mostRead}</h2><ol>${part.items(outlet.mostRead)}</ol></aside>
<footer>${part.inventedNote(lang)}</footer>${part.cookieNotice(lang)}`;
  },
};
