/** The pages of the demo site: an outlet's articles, its front page, and the portal that leads to all of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layouts } from './layouts/index.ts';
import { direction, esc, inventedNote, path, printedDate } from './parts.ts';
import type { Article, Outlet, Site } from './types.ts';

const LAYOUTS = join(import.meta.dirname, 'layouts');

/** Host of the page that links all outlets. */
export const PORTAL = 'isnad-demo.localhost';

/** Host of an outlet. */
export function hostOf(outlet: Outlet): string {
  return `${outlet.id}.localhost`;
}

function documentOf(lang: Outlet['lang'], title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="${lang}" dir="${direction(lang)}"><head><meta charset="utf-8"><title>${esc(title)}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">${head}</head>
<body>${body}</body></html>
`;
}

function layoutOf(outlet: Outlet): (typeof layouts)[string] {
  const layout = layouts[outlet.layout];
  if (!layout) throw new Error(`outlets.json: ${outlet.id} has no known layout: "${outlet.layout}"`);
  return layout;
}

/** An article's whole page. */
export function articlePage(site: Site, article: Article): string {
  const layout = layoutOf(article.outlet);
  const others = site.articles.filter((one) => one.outlet.id === article.outlet.id && one !== article);
  const drawing = { article, others };
  const title = `${article.headline} - ${article.outlet.name}`;
  return documentOf(article.lang, title, layout.head(drawing), layout.body(drawing));
}

/** The outlet's front page: its articles, newest first. */
export function frontPage(site: Site, outlet: Outlet): string {
  const list = site.articles
    .filter((one) => one.outlet.id === outlet.id)
    .map(
      (one) =>
        `<li lang="${one.lang}" dir="auto"><a href="${path(one)}">${esc(one.headline)}</a><br><small>${printedDate(one)}</small></li>`,
    )
    .join('');
  const body = `<div style="max-width:820px;margin:auto;padding:20px"><h1>${esc(outlet.name)}</h1><p>${esc(outlet.tagline)}</p><ul>${list}</ul>${inventedNote(outlet.lang)}</div>`;
  return documentOf(outlet.lang, outlet.name, '', body);
}

/** Style sheet of an outlet. */
export function styleOf(outlet: Outlet): string {
  return readFileSync(join(LAYOUTS, `${outlet.layout}.css`), 'utf8');
}

/** The portal: every outlet with its articles, and the files the reader gave. `port` is the server's own. */
export function portalPage(
  site: Site,
  port: number,
  files: readonly { name: string; url: string }[],
): string {
  const own = files
    .map((file) => `<li dir="auto"><a href="${esc(file.url)}">${esc(file.name)}</a></li>`)
    .join('');
  const outlets = site.outlets
    .map((outlet) => {
      const home = `http://${hostOf(outlet)}:${port}`;
      const list = site.articles
        .filter((one) => one.outlet.id === outlet.id)
        .map(
          (one) =>
            `<li lang="${one.lang}" dir="auto"><a href="${home}${path(one)}">${esc(one.headline)}</a></li>`,
        );
      return `<section><h2 lang="${outlet.lang}" dir="auto"><a href="${home}/">${esc(outlet.name)}</a></h2><ul>${list.join('')}</ul></section>`;
    })
    .join('');
  const intro =
    '<h1>Isnad, tried on one week</h1><p>Six invented outlets on the first days of January 2020 in Libya. Open an article, then press the Isnad button in the toolbar (or Alt+Shift+I).</p>';
  const body = `${intro}${own ? `<section><h2>Your files</h2><ul>${own}</ul></section>` : ''}<div class="grid">${outlets}</div><p class="invented">All of these outlets and articles were invented; none stands for a real publisher.</p>`;
  return documentOf('en', 'Isnad: demo', '', body);
}

/** Style sheet of the portal and of the reader's text files. */
export const PLAIN_STYLE = `body { max-width: 860px; margin: 24px auto; padding: 0 24px; font: 17px/1.75 'Noto Sans', 'Noto Sans Arabic', sans-serif; color: #1c1d1f; background: #fbfaf7; }
h1 { font-size: 28px; } h2 { font-size: 19px; margin-bottom: 0; } a { color: #0f6f78; }
.grid { display: grid; grid-template-columns: 1fr 1fr; gap: 4px 32px; font-size: 15px; }
.text p { white-space: pre-wrap; margin: 0; min-height: 1.75em; }
.invented { color: #5d6167; font-size: 14px; }
`;
