/** The reader's own files, made ready to be opened in the browser beside the demo site. */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { esc } from './site/parts.ts';

/** A page to be served: its bytes and what they are. */
export interface ServedFile {
  name: string;
  type: string;
  body: Buffer;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory, not a file',
  EACCES: 'it may not be read (permission denied)',
};

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return REASONS[code] ?? String(error instanceof Error ? error.message : error);
}

/** The text of UTF-8 bytes, or undefined when they are not UTF-8. A byte order mark is dropped. */
function utf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * A plain text as a page: one paragraph a line, the characters of each line exactly as they are (no-break and double
 * spaces included), each with the direction of its own first letter. The title is the first line that has text.
 */
export function textPage(name: string, text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  const title =
    lines
      .find((line) => line.trim() !== '')
      ?.trim()
      .slice(0, 200) ?? name;
  const paragraphs = lines.map((line) => (line === '' ? '<p></p>' : `<p dir="auto">${esc(line)}</p>`));
  return `<!doctype html>
<html><head><meta charset="utf-8"><title>${esc(title)}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"></head>
<body><main class="text"><article>
${paragraphs.join('\n')}
</article></main></body></html>
`;
}

/**
 * Reads one `.txt`, `.html` or `.htm` file.
 * @throws Error whose message is one line, naming the file and the reason.
 */
export function readReaderFile(path: string): ServedFile {
  const name = basename(path);
  const kind = extname(path).toLowerCase();
  if (kind !== '.txt' && kind !== '.html' && kind !== '.htm')
    throw new Error(`${path}: only .txt and .html files can be opened`);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new Error(`${path}: ${reasonOf(error)}`, { cause: error });
  }
  const text = utf8(bytes);
  if (kind === '.txt') {
    if (text === undefined) throw new Error(`${path}: it is not UTF-8 text; save it as UTF-8 and try again`);
    return { name, type: 'text/html; charset=utf-8', body: Buffer.from(textPage(name, text)) };
  }
  // A page in another encoding says so itself; naming one here would overrule it.
  const declares = /charset/i.test(bytes.subarray(0, 1024).toString('latin1'));
  return {
    name,
    type: text === undefined || declares ? 'text/html' : 'text/html; charset=utf-8',
    body: bytes,
  };
}

/** Reads all of them; what cannot be read is reported by one line each and left out. */
export function readReaderFiles(paths: readonly string[]): { files: ServedFile[]; errors: string[] } {
  const files: ServedFile[] = [];
  const errors: string[] = [];
  for (const path of paths) {
    try {
      files.push(readReaderFile(path));
    } catch (error) {
      errors.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { files, errors };
}
