import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReaderFile, readReaderFiles, textPage } from '../../../scripts/start/reader-files.ts';
import { FILES_HOST, type RunningServer, serve } from '../../../scripts/start/server.ts';
import { loadSite } from '../../../scripts/start/site/load.ts';
import { PORTAL } from '../../../scripts/start/site/render.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-server-test-'));
const put = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const text = 'العنوان\u00a0هنا\n\n  سطر  فيه\tفراغات <b>&amp;\r\nLast line';
const page = '<!doctype html><meta charset="windows-1256"><p>\u00e1</p>';

let server: RunningServer;

beforeAll(async () => {
  const { files } = readReaderFiles([
    put('مقال 100%.txt', text),
    put('old.html', Buffer.from(page, 'latin1')),
  ]);
  server = await serve(loadSite(), files, 0);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Got {
  status: number;
  type: string;
  body: Buffer;
}

function fetchFrom(host: string, path: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const headers = { host: `${host}:${server.port}` };
    get({ host: '127.0.0.1', port: server.port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          body: Buffer.concat(chunks),
        }),
      );
    }).on('error', reject);
  });
}

describe('the demo server', () => {
  it('serves every article, front page and style sheet under its own host', async () => {
    expect(server.articles.length).toBeGreaterThanOrEqual(10);
    for (const { url } of server.articles) {
      const { hostname, pathname } = new URL(url);
      const got = await fetchFrom(hostname, pathname);
      expect(got.status).toBe(200);
      expect(got.type).toBe('text/html; charset=utf-8');
      expect((await fetchFrom(hostname, '/')).body.toString()).toContain(`href="${pathname}"`);
      expect((await fetchFrom(hostname, '/style.css')).type).toBe('text/css; charset=utf-8');
    }
  });

  it('serves a portal that links all articles and the reader’s files', async () => {
    const portal = (await fetchFrom(PORTAL, '/')).body.toString();
    for (const { url } of [...server.articles, ...server.files]) expect(portal).toContain(`href="${url}"`);
  });

  it('keeps each outlet’s articles on its own host, and says when there is no such page', async () => {
    const { pathname } = new URL(server.articles[0]?.url ?? '');
    expect((await fetchFrom(PORTAL, pathname)).status).toBe(404);
    expect((await fetchFrom(FILES_HOST, '/9/none.txt')).status).toBe(404);
    expect((await fetchFrom(FILES_HOST, '/%E0%A4%A')).status).toBe(404);
  });

  it('serves a page file byte for byte and leaves its encoding to the page', async () => {
    const { hostname, pathname } = new URL(server.files[1]?.url ?? '');
    const got = await fetchFrom(hostname, pathname);
    expect(got.type).toBe('text/html');
    expect(got.body.equals(Buffer.from(page, 'latin1'))).toBe(true);
  });

  it('serves a text file whose name has spaces and signs', async () => {
    const { hostname, pathname } = new URL(server.files[0]?.url ?? '');
    expect((await fetchFrom(hostname, pathname)).body.toString()).toContain('Last line');
  });

  it('says in one sentence that the port is busy', async () => {
    await expect(serve(loadSite(), [], server.port)).rejects.toThrow(
      `Port ${server.port} is already in use; choose another with --port N (0 takes any free one).`,
    );
  });
});

describe('the reader’s files', () => {
  it('keeps each line of a text as one paragraph, character by character', () => {
    const window = new Window();
    window.document.write(textPage('name.txt', text));
    const lines = Array.from(window.document.querySelectorAll('p'), (one) => one.textContent);
    expect(lines).toEqual(['العنوان\u00a0هنا', '', '  سطر  فيه\tفراغات <b>&amp;', 'Last line']);
    expect(window.document.title).toBe('العنوان\u00a0هنا');
  });

  it('names the encoding of a UTF-8 page that does not name it itself', () => {
    expect(readReaderFile(put('plain.html', '<p>نص</p>')).type).toBe('text/html; charset=utf-8');
  });

  it('reports each file it cannot open with the reason, and opens the others', () => {
    const good = put('good.txt', 'نص');
    const latin = put('latin.txt', Buffer.from([0xe1, 0xe2, 0x20, 0xff]));
    const { files, errors } = readReaderFiles([
      join(folder, 'none.txt'),
      good,
      latin,
      put('a.pdf', ''),
      folder,
    ]);
    expect(files.map((file) => file.name)).toEqual(['good.txt']);
    expect(errors).toEqual([
      `${join(folder, 'none.txt')}: there is no such file`,
      `${latin}: it is not UTF-8 text; save it as UTF-8 and try again`,
      `${join(folder, 'a.pdf')}: only .txt and .html files can be opened`,
      `${folder}: only .txt and .html files can be opened`,
    ]);
  });
});
