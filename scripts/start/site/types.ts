/** What the demo site is made of. */

export type SiteLanguage = 'ar' | 'en' | 'fr';

/** An invented outlet: it lives at `<id>.localhost`. */
export interface Outlet {
  id: string;
  name: string;
  /** Whose side its wording is written to be near; the site itself never shows it. */
  alignment: 'lna' | 'gna' | 'neutral';
  lang: SiteLanguage;
  layout: string;
  tagline: string;
  sections: string[];
  /** Headlines in the margin: words that are on the page but not in the article. */
  mostRead: string[];
}

/** One invented article; `body` is an HTML fragment. */
export interface Article {
  outlet: Outlet;
  slug: string;
  lang: SiteLanguage;
  /** ISO date and time with offset. */
  date: string;
  headline: string;
  section: string;
  byline: string;
  tags: string[];
  caption: string;
  scene: string;
  standfirst?: string | undefined;
  /** Whose text it is, as printed under a republished one. */
  credit?: string | undefined;
  body: string;
}

export interface Site {
  outlets: Outlet[];
  /** Newest first. */
  articles: Article[];
}

/** What a layout is given to draw one article page. */
export interface Drawing {
  article: Article;
  /** Other articles of the same outlet, newest first. */
  others: Article[];
}

/** Draws the `<head>` additions and the `<body>` of an article page in one outlet's manner. */
export interface Layout {
  head(drawing: Drawing): string;
  body(drawing: Drawing): string;
}
