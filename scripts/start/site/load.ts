/**
 * Reads the demo site from its files: `outlets.json`, and one file an article, `articles/<outlet>-<slug>.html`,
 * with `key: value` lines between two `---` lines before the HTML of the body.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCENES } from './scenes.ts';
import type { Article, Outlet, Site, SiteLanguage } from './types.ts';

const HERE = import.meta.dirname;
const LANGUAGES: readonly string[] = ['ar', 'en', 'fr'];
const NEEDED = ['lang', 'date', 'headline', 'section', 'byline', 'tags', 'caption', 'scene'];

const BLOCK = 'p|li|ul|h2|div|blockquote';

/** The fragment as a newsroom's system puts it out: an editor's line breaks joined, one block a line. */
function joined(fragment: string): string {
  return fragment
    .trim()
    .replace(/[ \t]*\n[ \t]*/g, ' ')
    .replace(new RegExp(`(<(?:${BLOCK})(?: [^>]*)?>) `, 'g'), '$1')
    .replace(new RegExp(` (</(?:${BLOCK})>)`, 'g'), '$1')
    .replace(new RegExp(`(</(?:${BLOCK})>) `, 'g'), '$1\n');
}

/**
 * One article from the text of its file.
 * @throws Error naming the file and what is missing or wrong in it.
 */
export function parseArticle(file: string, source: string, outlets: readonly Outlet[]): Article {
  const wrong = (what: string): Error => new Error(`${file}: ${what}`);
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source);
  if (!parts) throw wrong('must begin with "key: value" lines between two lines of "---"');
  const fields = new Map<string, string>();
  for (const line of (parts[1] ?? '').split('\n')) {
    const colon = line.indexOf(': ');
    if (colon < 1) throw wrong(`"${line}" is not "key: value"`);
    fields.set(line.slice(0, colon), line.slice(colon + 2).trim());
  }
  const missing = NEEDED.filter((key) => !fields.get(key));
  if (missing.length > 0) throw wrong(`lacks ${missing.join(', ')}`);
  const field = (key: string): string => fields.get(key) ?? '';
  const dash = file.indexOf('-');
  const outlet = outlets.find((one) => one.id === file.slice(0, dash));
  if (!outlet) throw wrong('its name must begin with the id of an outlet in outlets.json and "-"');
  if (!LANGUAGES.includes(field('lang'))) throw wrong(`lang must be one of ${LANGUAGES.join(', ')}`);
  if (Number.isNaN(Date.parse(field('date')))) throw wrong(`date "${field('date')}" is not an ISO date`);
  if (!SCENES.includes(field('scene'))) throw wrong(`scene must be one of ${SCENES.join(', ')}`);
  return {
    outlet,
    slug: file.slice(dash + 1).replace(/\.html$/, ''),
    lang: field('lang') as SiteLanguage,
    date: field('date'),
    headline: field('headline'),
    section: field('section'),
    byline: field('byline'),
    tags: field('tags')
      .split(';')
      .map((tag) => tag.trim()),
    caption: field('caption'),
    scene: field('scene'),
    standfirst: fields.get('standfirst'),
    credit: fields.get('credit'),
    body: joined(parts[2] ?? ''),
  };
}

/** The whole demo site, read and checked. @throws Error naming the first file that is wrong. */
export function loadSite(): Site {
  const outlets = JSON.parse(readFileSync(join(HERE, 'outlets.json'), 'utf8')) as Outlet[];
  const articles = readdirSync(join(HERE, 'articles'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => parseArticle(file, readFileSync(join(HERE, 'articles', file), 'utf8'), outlets))
    .sort((a, b) => Date.parse(b.date) - Date.parse(a.date));
  return { outlets, articles };
}
