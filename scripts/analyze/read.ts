/** Articles from what a job holds: a text, a page, or lines of NDJSON. */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { readPage } from '../../utils/article/read-page.ts';
import { readText } from '../../utils/article/read-text.ts';
import type { Page } from '../../utils/report/types.ts';
import { misfit } from '../../utils/store/annotation-row.ts';
import { linesOf, type FileJob, type LinesJob } from './input.ts';

export interface Article {
  id: string;
  page: Page;
  /** True when `page.text` is not the input itself, so that offsets need it. */
  generated: boolean;
}

/** An article that cannot be read, and where. */
export interface Unread {
  /** `file`, or `file:line`. */
  place: string;
  reason: string;
}

/** What a line may say; null says nothing. */
const said = v.nullish(v.string());
const Line = v.object({ id: said, url: said, title: said, date: said, text: said, html: said });

/** The articles of a job, in order. Never rejects: what cannot be read is told, and the next goes on. */
export async function* readJob(job: FileJob | LinesJob): AsyncGenerator<Article | Unread> {
  if (!('bytes' in job)) yield await orWhy(job.file, () => readFile(job.file));
  else {
    for (const { number, bytes } of linesOf(job)) {
      const place = `${job.file}:${number}`;
      // A line of blanks is no article.
      if (bytes.some((byte) => byte > 0x20)) yield await orWhy(place, () => readLine(decode(bytes), number));
    }
  }
}

async function orWhy(place: string, read: () => Promise<Article>): Promise<Article | Unread> {
  try {
    return await read();
  } catch (error) {
    return { place, reason: error instanceof Error ? error.message : String(error) };
  }
}

async function readFile(file: string): Promise<Article> {
  const kind = extname(file).toLowerCase();
  const id = basename(file, extname(file));
  const content = decode(readFileSync(file));
  if (kind === '.txt') return { id, page: readText(content), generated: false };
  return { id, page: await readHtml(content, null), generated: true };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error('not UTF-8 text: save it as UTF-8');
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

async function readLine(line: string, number: number): Promise<Article> {
  const read = v.safeParse(Line, JSON.parse(line.replace(/^\ufeff/u, '')));
  if (!read.success) throw new Error(misfit(read.issues[0]));
  const { url = null, title = null, date = null, text, html } = read.output;
  const id = read.output.id ?? String(number);
  if (typeof text === 'string')
    return { id, page: readText(text, { url, title, published: date }), generated: false };
  if (typeof html !== 'string') throw new Error('neither "text" nor "html"');
  const page = await readHtml(html, url);
  return {
    id,
    page: { ...page, title: title ?? page.title, published: date ?? page.published },
    generated: true,
  };
}
