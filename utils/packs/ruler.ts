/**
 * Patterns of spaCy's EntityRuler, one JSON object a line: `{"label": "ORG", "pattern": "…", "id": "…"}`. Patterns of
 * tokens are read where they only spell words out; rules that look at word classes or shapes are refused by line.
 */
import { scriptLanguage } from '../i18n/bidi.ts';
import { fail, type FileProblem } from './limits.ts';
import { MAX_ROWS } from './load.ts';
import { BETWEEN } from './columns.ts';

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
  const lines = text.split(/\r?\n/u);
  if (lines.length > MAX_ROWS) fail(file, `the file has more than the ${MAX_ROWS} lines that can be read`);
  const problems: FileProblem[] = [];
  const rows: RulerRow[] = [];
  const byId = new Map<string, RulerRow>();
  for (const [index, content] of lines.entries()) {
    if (content.trim() === '') continue;
    const read = readLine(content, kinds);
    if (typeof read === 'string') {
      problems.push({ file, part: 'entities', row: `row ${index + 1}`, reason: read });
      continue;
    }
    const column = `names_${scriptLanguage(read.name) ?? latin}`;
    const before = byId.get(read.id);
    if (before) before.cells[column] = [before.cells[column] ?? '', read.name].filter(Boolean).join(BETWEEN);
    else {
      const row = { line: index + 1, id: read.id, cells: { kind: read.kind, [column]: read.name } };
      rows.push(row);
      if (read.id !== '') byId.set(read.id, row);
    }
  }
  return { rows, problems };
}

/** What a line says, or why it cannot be read. */
function readLine(
  line: string,
  kinds: readonly string[],
): { kind: string; name: string; id: string } | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'the line is no JSON';
  }
  const {
    label,
    pattern,
    id = '',
  } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof label !== 'string') return 'it has no "label"';
  const kind = KINDS[label.toUpperCase()] ?? kinds.find((one) => one === label.toLowerCase());
  if (kind === undefined)
    return `the label "${label.slice(0, 40)}" corresponds to no kind of entity; known are ${[...Object.keys(KINDS), ...kinds].join(', ')}`;
  const name = typeof pattern === 'string' ? pattern.trim() : spellOut(pattern);
  if (name === null || name === '')
    return 'the pattern is no text: only words spelled out (LOWER, TEXT, ORTH) can be read';
  return { kind, name, id: typeof id === 'string' ? slug(id) : '' };
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
