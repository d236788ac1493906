/** Pages that are no articles, or hardly pages: none may cost an error, and each has a clear line in the sidebar. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ViewStatus } from '../../utils/report/view.ts';

interface OddPage {
  name: string;
  type: string;
  body: string;
  /** What the sidebar may say of it. */
  status: ViewStatus[];
}

const paragraph = 'قال المجلس البلدي في بيان نشره مساء الثلاثاء إن المياه عادت إلى أحياء المدينة كلها. ';
const html = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>t</title></head>${body}</html>`;

/** The smallest PDF that viewers open: one empty page. */
const PDF =
  '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>';

export const ODD_PAGES: OddPage[] = [
  {
    name: 'form',
    type: 'text/html',
    body: html('<body><form><label>Name <input></label><button>Send</button></form></body>'),
    status: ['no-article'],
  },
  { name: 'empty', type: 'text/html', body: html('<body></body>'), status: ['empty'] },
  {
    name: 'five-megabytes',
    type: 'text/html',
    body: html(`<body><article><h1>t</h1>${`<p>${paragraph.repeat(4)}</p>`.repeat(9000)}</article></body>`),
    status: ['too-long'],
  },
  {
    name: 'another-script',
    type: 'text/html',
    body: html(
      `<body><article><h1>市議会の発表</h1>${'<p>市議会は火曜日の夜、市内全域で水の供給が再開したと発表した。住民は四日間、給水車に頼っていた。</p>'.repeat(12)}</article></body>`,
    ),
    status: ['off-topic', 'no-article'],
  },
  {
    name: 'frameset',
    type: 'text/html',
    body: '<!doctype html><html><frameset cols="50%,50%"><frame src="/empty"><frame src="/form"></frameset></html>',
    status: ['no-article'],
  },
  {
    name: 'feed',
    type: 'application/xml',
    body: '<?xml version="1.0"?><feed><entry><title>t</title></entry></feed>',
    status: ['no-article', 'closed-page', 'empty'],
  },
  { name: 'plain', type: 'text/plain', body: 'only a few words', status: ['no-article'] },
  { name: 'paper', type: 'application/pdf', body: PDF, status: ['closed-page', 'no-article', 'empty'] },
];

/** Serves the odd pages; the address of one is `url(name)`. */
export async function serveOddPages(): Promise<{ url: (name: string) => string; close: () => void }> {
  const server = createServer((request, response) => {
    const page = ODD_PAGES.find(({ name }) => request.url === `/${name}`);
    // Browsers ask for an icon of their own accord.
    response.writeHead(page ? 200 : request.url === '/favicon.ico' ? 204 : 404, {
      'content-type': `${page?.type ?? 'text/plain'}; charset=utf-8`,
    });
    response.end(page?.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: (name) => `http://localhost:${port}/${name}`, close: () => void server.close() };
}
