/** What a page's JSON-LD says of its article: schema.org NewsArticle and its kin. */

export interface LinkedData {
  headline: string | null;
  author: string | null;
  publisher: string | null;
  published: string | null;
}

type Row = Record<string, unknown>;

/** Deeper nesting than any real page has; a limit for hostile ones. */
const DEPTH = 8;

/** Reads the scripts' contents; broken JSON says nothing. Null when no article is described. */
export function readLinkedData(scripts: string[]): LinkedData | null {
  const article = findArticle(scripts.map(parse), -1);
  return article && describe(article);
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*<!(?:\[CDATA\[|--)|(?:\]\]|--)>\s*$/gu, ''));
  } catch {
    return null;
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function findArticle(value: unknown, depth: number): Row | null {
  if (depth > DEPTH) return null;
  if (Array.isArray(value))
    return value.reduce<Row | null>((found, item) => found ?? findArticle(item, depth + 1), null);
  if (!isRow(value)) return null;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && /(?:Article|BlogPosting)$/u.test(type))) return value;
  return findArticle(value['@graph'] ?? value['mainEntity'] ?? null, depth + 1);
}

function describe(article: Row): LinkedData {
  return {
    headline: text(article['headline'] ?? article['name']),
    author: name(article['author']),
    publisher: name(article['publisher']),
    published: text(article['datePublished'] ?? article['dateCreated']),
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Names of persons and organisations, joined by commas. */
function name(value: unknown): string | null {
  const names = [value].flat().flatMap((item) => (isRow(item) ? text(item['name']) : text(item)) ?? []);
  return names.length > 0 ? names.join(', ') : null;
}
