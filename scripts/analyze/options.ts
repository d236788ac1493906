/** What the command line of `analyze` says. */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { EVERYTHING, QuerySchema, type Query } from '../../utils/framing/query.ts';
import type { Format } from './print.ts';

export const USAGE = `usage: npm run --silent analyze -- [--json|--ndjson] FILE…
       npm run --silent analyze -- compare [--entity ID] [--by outlet|camp] [--outlets KEY,…] [--from DAY] [--until DAY]
           [--voices own,direct,indirect,marked,distanced] [--copies] [--sentences N]
           [--json|--ndjson|--csv|--markdown] DIR|FILE…
FILE is .txt, .html or .ndjson (an article a line: {id?, url?, title?, date?, text|html}); - is NDJSON on standard input.`;

export type CompareFormat = 'text' | 'json' | 'ndjson' | 'csv' | 'markdown';

export type Command =
  | { kind: 'reports'; format: Format; paths: string[] }
  | { kind: 'compare'; format: CompareFormat; query: Query; citations: number; paths: string[] };

const flag = { type: 'boolean', default: false } as const;
const text = { type: 'string' } as const;
/** Sentences behind each number, where they are printed: enough to check it, little enough for memory to stay flat. */
const CITATIONS = '20';

/** @throws Error saying what is wrong */
export function readCommand(args: readonly string[]): Command {
  return args[0] === 'compare' ? readCompare(args.slice(1)) : readReports(args);
}

function readReports(args: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: flag, ndjson: flag },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new Error('no file');
  return { kind: 'reports', format: oneOf(values, ['json', 'ndjson']) ?? 'text', paths: positionals };
}

function readCompare(args: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      entity: text, by: text, outlets: text, from: text, until: text, voices: text, copies: flag,
      sentences: { ...text, default: CITATIONS }, json: flag, ndjson: flag, csv: flag, markdown: flag,
    },
    allowPositionals: true,
  }); // oxfmt-ignore
  if (positionals.length === 0) throw new Error('no file or directory');
  const citations = Number(values.sentences);
  if (!Number.isInteger(citations) || citations < 0) throw new Error('--sentences is a whole number');
  const query = v.safeParse(QuerySchema, {
    ...EVERYTHING,
    referent: values.entity ?? null,
    by: values.by ?? 'outlet',
    outlets: values.outlets?.split(',') ?? null,
    from: values.from ?? null,
    until: values.until ?? null,
    voices: values.voices?.split(',') ?? EVERYTHING.voices,
    includeCopies: values.copies,
  });
  if (!query.success) {
    const [issue] = query.issues;
    throw new Error(`${issue.path?.map(({ key }) => String(key)).join('.') ?? 'query'}: ${issue.message}`);
  }
  const format = oneOf(values, ['json', 'ndjson', 'csv', 'markdown']) ?? 'text';
  return { kind: 'compare', format, query: query.output, citations, paths: positionals };
}

/** The one format that is asked for. @throws Error when there are two */
function oneOf<K extends string>(values: { [key in K]?: boolean }, names: readonly K[]): K | undefined {
  const asked = names.filter((name) => values[name]);
  if (asked.length > 1) throw new Error(`--${asked[0]} or --${asked[1]}, not both`);
  return asked[0];
}
