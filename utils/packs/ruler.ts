/**
 * Patterns of spaCy's EntityRuler, one JSON object a line: `{"label": "ORG", "pattern": "…", "id": "…"}`. Patterns of
 * tokens are read where they only spell words out; rules that look at word classes or shapes are refused by line.
 */
import { scriptLanguage } from '../i18n/bidi.ts';
import { BETWEEN } from './columns.ts';
import { fail, MAX_ROWS, type FileProblem } from './limits.ts';
import { because, type Reason } from './reasons.ts';

/** spaCy's labels, as far as a kind of entity corresponds to them. */
const KINDS: Record<string, string> = {
  PERSON: 'person',
  PER: 'person',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
  ORG: 'group',
  NORP: 'movement',
  EVENT: 'event',
  LAW: 'agreement',
};

/** Attributes of a token that spell it out. */
const SPELLED = new Set(['LOWER', 'TEXT', 'ORTH']);

export interface RulerRow {
  line: number;
  /** The pattern's id, or an empty string. */
  id: string;
  cells: Record<string, string>;
}

/**
 * Reads patterns; those that share an id become one entity with several names.
 * @param kinds kinds of entity that a label may also name directly, in any case
 * @param latin the language of names in Latin letters, which do not tell it themselves
 * @throws {ImportError} when the file has too many lines
 */
export function readRuler(
  text: string,
  file: string,
  kinds: readonly string[],
  latin: 'en' | 'fr',
): { rows: RulerRow[]; problems: FileProblem[] } {
  const count = text.split('\n', MAX_ROWS + 1).length;
  if (count > MAX_ROWS) fail(file, because('ruler-lines', { most: MAX_ROWS }));
  const problems: FileProblem[] = [];
  const entities: (Pattern & { line: number; names: [column: string, name: string][] })[] = [];
  const byId = new Map<string, (typeof entities)[number]>();
  for (const [index, content] of text.split('\n').entries()) {
    if (content.trim() === '') continue;
    const read = readLine(content, kinds);
    if ('code' in read) {
      problems.push({ file, part: 'entities', row: index + 1, reason: read });
      continue;
    }
    const name: [string, string] = [`names_${scriptLanguage(read.name) ?? latin}`, read.name];
    const before = byId.get(read.id);
    if (before) before.names.push(name);
    else {
      const entity = { ...read, line: index + 1, names: [name] };
      entities.push(entity);
      if (read.id !== '') byId.set(read.id, entity);
    }
  }
  const rows = entities.map(({ line, id, kind, names }): RulerRow => {
    const columns = [...Map.groupBy(names, ([column]) => column)].map(([column, all]) => [
      column,
      all.map(([, name]) => name).join(BETWEEN),
    ]);
    return { line, id: slug(id), cells: { kind, ...Object.fromEntries(columns) } };
  });
  return { rows, problems };
}

interface Pattern {
  kind: string;
  name: string;
  id: string;
}

/** What a line says, or why it cannot be read. */
function readLine(line: string, kinds: readonly string[]): Pattern | Reason {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return because('line-json');
  }
  const {
    label,
    pattern,
    id = '',
  } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof label !== 'string') return because('ruler-label-none');
  const kind = KINDS[label.toUpperCase()] ?? kinds.find((one) => one === label.toLowerCase());
  if (kind === undefined)
    return because('ruler-label', { label, known: [...Object.keys(KINDS), ...kinds].join(', ') });
  const name = typeof pattern === 'string' ? pattern.trim() : spellOut(pattern);
  if (name === null || name === '') return because('ruler-pattern');
  // A bar separates the forms of a cell: in a name it stands for nothing.
  return { kind, name: name.replaceAll('|', ' '), id: typeof id === 'string' ? id.slice(0, 200) : '' };
}

function spellOut(pattern: unknown): string | null {
  if (!Array.isArray(pattern)) return null;
  const words = pattern.map((token: unknown) => {
    const entries = typeof token === 'object' && token !== null ? Object.entries(token) : [];
    const [key = '', word] = entries[0] ?? [];
    return entries.length === 1 && SPELLED.has(key) && typeof word === 'string' ? word : null;
  });
  return words.includes(null) ? null : words.join(' ').trim();
}

const slug = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 100);
