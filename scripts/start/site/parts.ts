/** What the layouts share: escaping, dates, and the furniture around an article that a reader has to look past. */
import { scene } from './scenes.ts';
import type { Article, Outlet, SiteLanguage } from './types.ts';

/** Text made safe to stand in HTML, attributes included. */
export function esc(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const WORDS = {
  ar: {
    related: 'موضوعات ذات صلة',
    mostRead: 'الأكثر قراءة',
    share: 'شارك على',
    tags: 'الكلمات الدلالية',
    comments: 'التعليقات',
    comment: 'أضف تعليقك',
    name: 'الاسم',
    send: 'إرسال',
    search: 'ابحث في الموقع',
    cookies: 'يستخدم هذا الموقع ملفات تعريف الارتباط لتحسين تجربتك.',
    accept: 'موافق',
    invented: 'هذه الصحيفة ونصوصها مخترعة لتجربة إضافة إسناد، ولا تمثل أي ناشر حقيقي.',
    locale: 'ar-LY',
  },
  en: {
    related: 'Related stories',
    mostRead: 'Most read',
    share: 'Share on',
    tags: 'Topics',
    comments: 'Comments',
    comment: 'Leave a reply',
    name: 'Name',
    send: 'Post comment',
    search: 'Search',
    cookies: 'We use cookies to remember your preferences.',
    accept: 'Accept all',
    invented: 'This outlet and its articles were invented to try Isnad; they stand for no real publisher.',
    locale: 'en-GB',
  },
  fr: {
    related: 'À lire aussi',
    mostRead: 'Les plus lus',
    share: 'Partager sur',
    tags: 'Thèmes',
    comments: 'Réactions',
    comment: 'Réagir à cet article',
    name: 'Nom',
    send: 'Publier',
    search: 'Rechercher',
    cookies: 'Ce site utilise des cookies de mesure d’audience.',
    accept: 'Tout accepter',
    invented:
      'Ce journal et ses articles ont été inventés pour essayer Isnad ; ils ne représentent aucun éditeur.',
    locale: 'fr-FR',
  },
} as const;

export type Words = (typeof WORDS)[SiteLanguage];

/** The words of the furniture in that language. */
export function words(lang: SiteLanguage): Words {
  return WORDS[lang];
}

/** Writing direction of a language of the site. */
export function direction(lang: SiteLanguage): 'rtl' | 'ltr' {
  return lang === 'ar' ? 'rtl' : 'ltr';
}

/** The article's date as its page prints it. */
export function printedDate(article: Article): string {
  return new Date(article.date).toLocaleDateString(words(article.lang).locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Africa/Tripoli',
  });
}

/** Address of an article within its outlet's host. */
export function path(article: Article): string {
  return `/${article.slug}.html`;
}

/** `<li>` links to articles. */
export function links(articles: readonly Article[]): string {
  return articles.map((one) => `<li><a href="${path(one)}">${esc(one.headline)}</a></li>`).join('');
}

/** `<li>` links that lead nowhere: headlines of the day, sections, tags. */
export function items(texts: readonly string[]): string {
  return texts.map((text) => `<li><a href="#">${esc(text)}</a></li>`).join('');
}

/** Links to share the page, as every news page has them. */
export function shareBar(lang: SiteLanguage): string {
  const to = words(lang).share;
  return `<ul class="share">${['Facebook', 'Twitter', 'WhatsApp', 'Telegram']
    .map((where) => `<li><a href="#" aria-label="${to} ${where}">${where}</a></li>`)
    .join('')}</ul>`;
}

/** A comment form. It goes nowhere. */
export function commentForm(lang: SiteLanguage): string {
  const word = words(lang);
  return `<form class="comment-form" onsubmit="return false"><h3>${word.comment}</h3>
<label>${word.name} <input name="author"></label><textarea rows="4" aria-label="${word.comment}"></textarea>
<button>${word.send}</button></form>`;
}

/** The article's picture with its caption. */
export function figure(article: Article): string {
  return `<figure>${scene(article.scene)}<figcaption>${esc(article.caption)}</figcaption></figure>`;
}

/** A strip at the foot of the window that asks about cookies; it closes when answered. */
export function cookieNotice(lang: SiteLanguage): string {
  const word = words(lang);
  return `<div class="cookies" role="region" aria-label="cookies"><span>${word.cookies}</span> <button onclick="this.parentNode.remove()">${word.accept}</button></div>`;
}

/** The line that says, on every page, that nothing here is a real outlet. */
export function inventedNote(lang: SiteLanguage): string {
  return `<p class="invented">${words(lang).invented}</p>`;
}

/** Open Graph metadata of an article. */
export function openGraph(article: Article): string {
  return `<meta property="og:type" content="article"><meta property="og:title" content="${esc(article.headline)}">
<meta property="og:site_name" content="${esc(article.outlet.name)}"><meta property="article:published_time" content="${article.date}">`;
}

/** schema.org description of an article, as a script element. */
export function jsonLd(article: Article, outlet: Outlet): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    datePublished: article.date,
    inLanguage: article.lang,
    author: { '@type': 'Person', name: article.byline },
    publisher: { '@type': 'NewsMediaOrganization', name: outlet.name },
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
