/** What a page's JSON-LD says of its article: schema.org NewsArticle and its kin. */

export interface LinkedData {
  headline: string | null;
  author: string | null;
  publisher: string | null;
  published: string | null;
  /** False when the page says that its text is not free to read; null when it says nothing. */
  free: boolean | null;
}

type Row = Record<string, unknown>;

/** Deeper nesting than any real page has; a limit for hostile ones. */
const DEPTH = 8;

/** Reads the scripts' contents; broken JSON says nothing. Null when no article is described. */
export function readLinkedData(scripts: string[]): LinkedData | null {
  for (const script of scripts) {
    const article = findArticle(parse(script), 0);
    if (article) return describe(article);
  }
  return null;
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
  if (Array.isArray(value)) return first(value, (item) => findArticle(item, depth + 1));
  if (!isRow(value)) return null;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && /(?:Article|BlogPosting)$/u.test(type))) return value;
  return findArticle(value['@graph'] ?? value['mainEntity'] ?? null, depth + 1);
}

function first<T>(list: unknown[], find: (item: unknown) => T | null): T | null {
  for (const item of list) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function describe(article: Row): LinkedData {
  const free = article['isAccessibleForFree'];
  return {
    headline: text(article['headline'] ?? article['name']),
    author: name(article['author']),
    publisher: name(article['publisher']),
    published: text(article['datePublished'] ?? article['dateCreated']),
    free: free === undefined ? null : free !== false && text(free)?.toLowerCase() !== 'false',
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
