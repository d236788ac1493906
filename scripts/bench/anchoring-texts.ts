/** The articles that anchoring is measured on: the invented texts of the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFixture } from '../../tests/unit/gold/parse.ts';

export interface Article {
  name: string;
  language: string;
  text: string;
  /** Surfaces of names in the text, with their ids: only annotated texts have them. */
  names: { start: number; end: number; id: string }[];
}

const ROOT = join(import.meta.dirname, '../..');

/** The annotated texts and the articles of the demo site, in the order of their names. */
export function articles(): Article[] {
  const gold = join(ROOT, 'tests/fixtures/gold');
  const site = join(ROOT, 'scripts/start/site/articles');
  return [
    ...filesOf(gold, '.txt').map((name): Article => {
      const { header, text, gold: marks } = parseFixture(readFileSync(join(gold, name), 'utf8'), name);
      const names = marks.items
        .filter(({ kind }) => kind === 'entity')
        .map(({ start, end, id }) => ({ start, end, id: id[0]! }));
      return { name, language: header['lang'] ?? 'ar', text, names };
    }),
    ...filesOf(site, '.html').map((name): Article => {
      const source = readFileSync(join(site, name), 'utf8');
      const language = /^lang: (\w+)/mu.exec(source)?.[1] ?? 'ar';
      return { name, language, text: plain(source.replace(/^---[\s\S]*?\n---\n/u, '')), names: [] };
    }),
  ];
}

/** Further plain texts of a folder (`*.txt`), when it is there. */
export function furtherArticles(folder: string): Article[] {
  if (!existsSync(folder)) return [];
  return filesOf(folder, '.txt').map((name) => {
    return { name, language: 'ar', text: readFileSync(join(folder, name), 'utf8'), names: [] };
  });
}

const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .toSorted();

const ENTITIES: Record<string, string> = {
  quot: '"', amp: '&', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»', nbsp: '\u00a0', mdash: '—',
}; // oxfmt-ignore

function plain(html: string): string {
  return html
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/<\/(?:p|li|h2|blockquote|div)>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .replace(/&(\w+);/gu, (entity, name: string) => ENTITIES[name] ?? entity)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
