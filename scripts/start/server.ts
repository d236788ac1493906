/** Serves the demo site, the portal and the reader's files from one port of this machine, by host name. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServedFile } from './reader-files.ts';
import { articlePage, frontPage, hostOf, PLAIN_STYLE, PORTAL, portalPage, styleOf } from './site/render.ts';
import { path } from './site/parts.ts';
import type { Site } from './site/types.ts';

/** Host of the reader's own files. */
export const FILES_HOST = `files.${PORTAL}`;

/** A page that the server has: its address and a short name for its picture. */
export interface ServedPage {
  url: string;
  name: string;
}

export interface RunningServer {
  port: number;
  /** Address of the portal. */
  portal: string;
  /** The demo articles, newest first. */
  articles: ServedPage[];
  /** The reader's files, in the order they were given. */
  files: ServedPage[];
  close: () => Promise<void>;
}

interface Answer {
  type: string;
  body: string | Buffer;
}

const HTML = 'text/html; charset=utf-8';
const CSS = 'text/css; charset=utf-8';

/** What to answer for a host (without port) and a path (decoded), or undefined for "not found". */
export function answer(
  site: Site,
  files: readonly ServedFile[],
  port: number,
  host: string,
  pathname: string,
): Answer | undefined {
  if (host === FILES_HOST) {
    if (pathname === '/style.css') return { type: CSS, body: PLAIN_STYLE };
    return files.find((file, index) => filePath(file, index) === pathname);
  }
  const outlet = site.outlets.find((one) => hostOf(one) === host);
  if (!outlet) {
    if (pathname === '/style.css') return { type: CSS, body: PLAIN_STYLE };
    const own = files.map((file, index) => ({ name: file.name, url: fileUrl(file, index, port) }));
    return pathname === '/' ? { type: HTML, body: portalPage(site, port, own) } : undefined;
  }
  if (pathname === '/') return { type: HTML, body: frontPage(site, outlet) };
  if (pathname === '/style.css') return { type: CSS, body: styleOf(outlet) };
  const article = site.articles.find((one) => one.outlet === outlet && path(one) === pathname);
  return article && { type: HTML, body: articlePage(site, article) };
}

function filePath(file: ServedFile, index: number): string {
  return `/${index + 1}/${file.name}`;
}

function fileUrl(file: ServedFile, index: number, port: number): string {
  return `http://${FILES_HOST}:${port}/${index + 1}/${encodeURIComponent(file.name)}`;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/**
 * Starts the server on a loopback port; 0 takes any free one.
 * @throws Error in one plain sentence when the port is busy or may not be used.
 */
export async function serve(
  site: Site,
  files: readonly ServedFile[],
  wanted: number,
): Promise<RunningServer> {
  let port = wanted;
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    let found: Answer | undefined;
    try {
      const pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      found = answer(site, files, port, host, pathname);
    } catch {
      // An address that cannot be decoded names nothing that is here.
      found = undefined;
    }
    response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain; charset=utf-8' });
    response.end(found?.body ?? 'There is no such page on the demo site.\n');
  });
  try {
    port = await listen(server, wanted);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === 'EADDRINUSE' ? 'is already in use' : `cannot be used (${code})`;
    throw new Error(`Port ${wanted} ${why}; choose another with --port N (0 takes any free one).`, {
      cause: error,
    });
  }
  return {
    port,
    portal: `http://${PORTAL}:${port}/`,
    articles: site.articles.map((one) => ({
      url: `http://${hostOf(one.outlet)}:${port}${path(one)}`,
      name: `${one.outlet.id}-${one.slug}`,
    })),
    files: files.map((file, index) => ({
      url: fileUrl(file, index, port),
      name: file.name.replace(/\.[^.]+$/, ''),
    })),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
