/** A file that a reader hands in, read to the end before anything is changed: a pack, or changes of one. */
import { applyChanges } from './apply-changes.ts';
import { decodeText, isZip, parseJson, unpack } from './archive.ts';
import { CHANGES_KIND, ChangeSchema, rowKey, type Change } from './changes.ts';
import { diffPacks, same, type PackDiff } from './diff.ts';
import { readBy } from './issues.ts';
import { fail, ImportError, MAX_PROBLEMS, MAX_ROWS, type FileProblem } from './limits.ts';
import { PackError, parsePack } from './load.ts';
import { makeChange, type Signature, type Written } from './make-change.ts';
import { because, type Reason } from './reasons.ts';
import { readRuler } from './ruler.ts';
import { ROW_SCHEMAS, type Pack } from './schema.ts';
import { readTable } from './spreadsheet.ts';

/** What is installed, and whose name changes get that come without one. */
export interface ImportContext {
  packs: readonly { pack: Pack; changes: readonly Change[] }[];
  /** The pack that tables and patterns go to. */
  target: string | null;
  signature: Signature;
  /** Language of names in Latin letters where a file does not tell it. */
  latin: 'en' | 'fr';
  progress?: (phase: ImportPhase) => void;
}

export type ImportPhase = 'reading' | 'unpacking' | 'checking' | 'comparing' | 'compiling';

/** A change that will not be made because the reader has one of their own for that row. */
export interface Kept {
  theirs: Change;
  mine: Change;
}

/** What an import would do. Nothing has been done yet. */
export interface Import {
  file: string;
  /** The pack to install, or null when the file holds changes alone. */
  pack: Pack | null;
  diff: PackDiff | null;
  /** Changes to make. */
  changes: Change[];
  /** Rows of the reader's own that stand against the file's; the reader's stay. */
  kept: Kept[];
  /** What is left out, and why: the first of it, with how much more there is. */
  refused: FileProblem[];
  refusedMore: number;
}

/** The problems that are told, and how many there are beyond. */
const told = (problems: FileProblem[]) => ({
  refused: problems.slice(0, MAX_PROBLEMS),
  refusedMore: Math.max(0, problems.length - MAX_PROBLEMS),
});

/**
 * Reads a file by what it holds: JSON or zip of a pack, changes, a table, or patterns of spaCy.
 * A pack is taken whole or not at all; of changes and rows, those that do not fit are refused one by one.
 * @throws {ImportError} when the file cannot be imported at all
 */
export function importFile(bytes: Uint8Array, file: string, context: ImportContext): Import {
  const progress = context.progress ?? (() => undefined);
  if (isZip(bytes)) {
    progress('unpacking');
    const { pack, changes, ignored } = unpack(bytes, file);
    const refused = ignored.map((part) => ({
      file,
      part,
      row: '',
      reason: because('zip-ignored'),
    }));
    return withPack(pack, changes, file, context, refused);
  }
  progress('checking');
  if (/\.(?:csv|tsv|txt)$/iu.test(file)) return fromTable(decodeText(bytes, file), file, context);
  if (/\.(?:jsonl|ndjson)$/iu.test(file)) return fromRuler(decodeText(bytes, file), file, context);
  if (!/\.json$/iu.test(file) && !startsLikeJson(bytes)) fail(file, because('file-unknown'));
  const value = parseJson(bytes, file);
  const isChanges =
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === CHANGES_KIND;
  return isChanges ? withPack(null, value, file, context, []) : withPack(value, undefined, file, context, []);
}

const startsLikeJson = (bytes: Uint8Array): boolean =>
  /^\ufeff?\s*[{[]/u.test(new TextDecoder().decode(bytes.subarray(0, 64)));

function withPack(
  value: unknown,
  changesValue: unknown,
  file: string,
  context: ImportContext,
  refused: FileProblem[],
): Import {
  const progress = context.progress ?? (() => undefined);
  progress('checking');
  const pack = value === null ? null : validated(value, file);
  const changes = changesValue === undefined ? [] : readChanges(changesValue, file, refused);
  progress('comparing');
  const installed = context.packs.find((one) => one.pack.id === pack?.id);
  const diff = pack && diffPacks(installed?.pack ?? null, pack, installed?.changes ?? []);
  const sifted = sift(changes, file, pack, context, refused);
  return { file, pack, diff, ...sifted, ...told(refused) };
}

function validated(value: unknown, file: string): Pack {
  try {
    return parsePack(value, file);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    throw new ImportError(error.problems.map((problem) => ({ file, ...problem })));
  }
}

function readChanges(value: unknown, file: string, refused: FileProblem[]): Change[] {
  const { format, changes } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const part = 'changes';
  if (typeof format === 'number' && format > 1)
    fail(file, because('changes-future', { format, known: 1 }), part);
  if (!Array.isArray(changes)) fail(file, because('no-changes'), part);
  if (changes.length > MAX_ROWS)
    fail(file, because('changes-many', { count: changes.length, most: MAX_ROWS }), part);
  return (changes as unknown[]).flatMap((one, index) => {
    const read = readBy(ChangeSchema, one);
    if (read.success) return [read.output];
    refused.push({ file, part, row: index + 1, reason: read.problems[0]! });
    return [];
  });
}

function fromTable(text: string, file: string, context: ImportContext): Import {
  const { part, rows, problems } = readTable(text, file);
  const written = rows.map((row) => ({
    line: row.line,
    written: { part, row: row.id, cells: row.cells },
    signature: {
      author: row.author || context.signature.author,
      reason: row.reason || context.signature.reason,
      at: Number.isNaN(Date.parse(row.at)) ? context.signature.at : new Date(row.at).toISOString(),
    },
  }));
  return fromRows(written, file, context, problems);
}

function fromRuler(text: string, file: string, context: ImportContext): Import {
  const kinds = ROW_SCHEMAS.entities.entries.kind.options;
  const { rows, problems } = readRuler(text, file, kinds, context.latin);
  const written = rows.map(({ line, id, cells }) => ({
    line,
    written: { part: 'entities' as const, row: id, cells },
    signature: context.signature,
  }));
  return fromRows(written, file, context, problems);
}

function fromRows(
  rows: { line: number; written: Written; signature: Signature }[],
  file: string,
  context: ImportContext,
  refused: FileProblem[],
): Import {
  const target = context.packs.find((one) => one.pack.id === context.target);
  if (!target) fail(file, because('target-none'));
  context.progress?.('comparing');
  const base = publishedRows(target.pack);
  const mine = byRow(target.changes);
  const lines = new Map<Change, number>();
  const seen = new Map<string, number>();
  const changes = rows.flatMap(({ line, written, signature }) => {
    const say = (reason: Reason) => void refused.push({ file, part: written.part, row: line, reason });
    const change = makeChange(
      target.pack,
      written,
      signature,
      mine.get(rowKey(written.part, written.row)),
      base,
    );
    if (!change) return [];
    const before = seen.get(change.row);
    if (before !== undefined) {
      say(because('table-id-twice', { id: change.row, row: before }));
      return [];
    }
    const read = readBy(ChangeSchema, change);
    if (!read.success) {
      say(read.problems[0]!);
      return [];
    }
    seen.set(change.row, line);
    lines.set(change, line);
    return [change];
  });
  const sifted = sift(changes, file, null, context, refused, (change) => lines.get(change) ?? '');
  return { file, pack: null, diff: null, ...sifted, ...told(refused) };
}

const byRow = (changes: readonly Change[]): Map<string, Change> =>
  new Map(changes.map((change) => [rowKey(change.part, change.row), change]));

const publishedRows = (pack: Pack): Map<string, object> =>
  new Map(
    (['outlets', 'entities', 'terms'] as const).flatMap((part) =>
      pack[part].map((row) => [rowKey(part, row.id), row] as const),
    ),
  );

/** Which changes can be made: those whose pack is there, whose row the reader has not changed, and which fit. */
function sift(
  changes: Change[],
  file: string,
  incoming: Pack | null,
  context: ImportContext,
  refused: FileProblem[],
  place: (change: Change) => string | number = (change) => change.row,
): { changes: Change[]; kept: Kept[] } {
  const kept: Kept[] = [];
  const fitting: Change[] = [];
  for (const [id, theirs] of Map.groupBy(changes, (change) => change.pack)) {
    const installed = context.packs.find((one) => one.pack.id === id);
    const pack = incoming?.id === id ? incoming : installed?.pack;
    const say = (change: Change, reason: Reason) =>
      void refused.push({ file, part: change.part, row: place(change), reason });
    if (!pack) {
      for (const change of theirs) say(change, because('change-pack-gone', { id }));
      continue;
    }
    const mine = byRow(installed?.changes ?? []);
    const fresh = theirs.filter((change) => {
      const own = mine.get(rowKey(change.part, change.row));
      if (!own) return true;
      if (own.action === change.action && same(own.value, change.value)) return false;
      // Somebody's own file replaces what they said before; another's does not.
      if (own.author === change.author) return mine.delete(rowKey(change.part, change.row));
      kept.push({ theirs: change, mine: own });
      return false;
    });
    const { resting } = applyChanges(pack, [...mine.values(), ...fresh]);
    const why = new Map(resting.map((one) => [one.change, one.reason]));
    for (const change of fresh) {
      const reason = why.get(change);
      if (reason === undefined) fitting.push(change);
      else say(change, reason);
    }
  }
  return { changes: fitting, kept };
}
