/** Articles from files: .txt, .html, .ndjson, or standard input. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { extname, basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { readPage } from '../../utils/article/read-page.ts';
import { readText } from '../../utils/article/read-text.ts';
import type { Page } from '../../utils/report/types.ts';

export interface Article {
  id: string;
  page: Page;
  /** True when `page.text` is not the input itself, so that offsets need it. */
  generated: boolean;
}

const Line = v.object({
  id: v.optional(v.string()),
  url: v.optional(v.string()),
  title: v.optional(v.string()),
  date: v.optional(v.string()),
  text: v.optional(v.string()),
  html: v.optional(v.string()),
});

/** @throws Error saying why, when the file cannot be read or is none of the known kinds */
export async function* readArticles(file: string): AsyncGenerator<Article> {
  const kind = file === '-' ? '.ndjson' : extname(file).toLowerCase();
  if (file !== '-' && !statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error('no such file');
  const id = basename(file, extname(file));
  if (kind === '.txt') yield { id, page: readText(decode(file)), generated: false };
  else if (kind === '.html' || kind === '.htm')
    yield { id, page: await readHtml(decode(file), null), generated: true };
  else if (kind === '.ndjson' || kind === '.jsonl') yield* readLines(file);
  else throw new Error('not a .txt, .html or .ndjson file');
}

function decode(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch {
    throw new Error('not UTF-8 text');
  }
}

async function readHtml(html: string, url: string | null): Promise<Page> {
  const { document } = parseHTML(html);
  const found = await readPage(document as unknown as Document);
  if (typeof found === 'string') throw new Error(REASONS[found]);
  return { ...found.page, url };
}

const REASONS = {
  'no-article': 'no article found in the page',
  empty: 'the page holds no text',
  'too-long': 'the page is too long',
};

async function* readLines(file: string): AsyncGenerator<Article> {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    yield await readLine(line, number);
  }
}

async function readLine(line: string, number: number): Promise<Article> {
  let data: v.InferOutput<typeof Line>;
  try {
    data = v.parse(Line, JSON.parse(line));
  } catch (error) {
    throw new Error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { id = String(number), url = null, title = null, date = null, text, html } = data;
  if (text !== undefined)
    return { id, page: readText(text, { url, title, published: date }), generated: false };
  if (html === undefined) throw new Error(`line ${number}: neither "text" nor "html"`);
  const page = await readHtml(html, url);
  return {
    id,
    page: { ...page, title: title ?? page.title, published: date ?? page.published },
    generated: true,
  };
}
