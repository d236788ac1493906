/** A WordPress-like theme: entry-content, sharing buttons, tag cloud and widgets in a sidebar. */
import * as part from '../parts.ts';
import type { Layout } from '../types.ts';

export const wordpress: Layout = {
  head: ({ article }) => part.openGraph(article),
  body({ article, others }) {
    const { outlet, lang } = article;
    const word = part.words(lang);
    return `<div id="page" class="hfeed site single single-post">
<header id="masthead"><p class="site-title"><a href="/">${part.esc(outlet.name)}</a></p><p class="site-description">${part.esc(outlet.tagline)}</p>
<nav class="main-navigation"><ul class="menu">${part.items(outlet.sections)}</ul></nav></header>
<div id="content"><main id="primary">
<article class="post hentry category-news">
<header class="entry-header"><span class="cat-links">${part.esc(article.section)}</span><h1 class="entry-title">${part.esc(article.headline)}</h1>
<div class="entry-meta"><span class="byline">${part.esc(article.byline)}</span> <span class="posted-on"><time datetime="${article.date}">${part.printedDate(article)}</time></span> <span class="views">1٬204 مشاهدة</span></div></header>
${part.figure(article)}
<div class="entry-content">${article.body}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">${word.share}</h3>${part.shareBar(lang)}</div></div>
<footer class="entry-footer"><span class="tags-links">${word.tags}: ${article.tags.map((tag) => `<a href="#" rel="tag">${part.esc(tag)}</a>`).join('، ')}</span></footer>
</article>
<section class="related-posts"><h3>${word.related}</h3><ul>${part.links(others)}</ul></section>
<div id="comments" class="comments-area"><h2>${word.comments} (2)</h2>
<ol class="comment-list"><li><cite>أبو سالم</cite><p>الله ينصر الجيش على المليشيات</p></li><li><cite>زائر</cite><p>نريد الكهرباء والسيولة وبس</p></li></ol>${part.commentForm(lang)}</div>
</main><aside id="secondary" class="widget-area"><section class="widget"><input type="search" placeholder="${word.search}" aria-label="${word.search}"></section>
<section class="widget"><h2 class="widget-title">${word.mostRead}</h2><ul>${part.items(outlet.mostRead)}</ul></section>
<section class="widget widget_tag_cloud"><h2 class="widget-title">${word.tags}</h2><ul class="tagcloud">${part.items(article.tags)}</ul></section></aside></div>
<footer id="colophon">${part.inventedNote(lang)}</footer></div>`;
  },
};
