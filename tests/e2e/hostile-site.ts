/** An article of the demo site on pages that work against whoever reads them; each is served under its name. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadSite } from '../../scripts/start/site/load.ts';
import { articlePage } from '../../scripts/start/site/render.ts';

const script = (code: string): string => `<script>${code}</script>`;
const inputs = (names: string): string =>
  names.split(' ').map((name) => `<input name="${name}">`).join(''); // oxfmt-ignore

/** What the page does before its article, and after it. */
const TRICKS: Record<string, { before?: string; after?: string }> = {
  'patches prototypes': {
    before: script(`
      const no = () => { throw new Error('patched'); };
      for (const name of ['map', 'filter', 'push', 'flatMap', 'find', 'join', 'sort']) Array.prototype[name] = no;
      for (const name of ['get', 'set', 'has']) Map.prototype[name] = no;
      for (const name of ['then', 'catch', 'finally']) Promise.prototype[name] = no;
      for (const name of ['slice', 'trim', 'replace', 'match', 'normalize']) String.prototype[name] = no;
      JSON.parse = JSON.stringify = Object.entries = Object.keys = no;
      for (const name of ['parentNode', 'textContent', 'firstChild', 'nextSibling', 'isConnected', 'nodeType'])
        Object.defineProperty(Node.prototype, name, { get: no });
      Object.defineProperty(CharacterData.prototype, 'data', { get: no });
      for (const name of ['getAttribute', 'closest', 'matches', 'attachShadow', 'checkVisibility']) Element.prototype[name] = no;
      window.MutationObserver = window.Highlight = window.Range = no;
      window.setTimeout = window.setInterval = window.requestIdleCallback = no;
      Map.prototype[Symbol.iterator] = Array.prototype[Symbol.iterator] = no;`),
  },
  'freezes globals': {
    before: script(`
      for (const one of [Object, Array, Function, Map, Promise, Node, Element, Document, HTMLElement, EventTarget, Range])
        Object.freeze(one.prototype), Object.freeze(one);
      Object.freeze(CSS); Object.freeze(JSON);`),
  },
  'names elements after globals': {
    after: 'isnadPage CSS chrome browser navigation matchMedia location document performance'
      .split(' ')
      .map((name) => `<div id="${name}"></div><img name="${name}">`)
      .join(''),
  },
  'names forms after methods of the document': {
    after: 'createElement createTreeWalker createRange querySelector body documentElement contentType addEventListener title'
      .split(' ')
      .map((name) => `<form name="${name}"></form>`)
      .join(''),
  }, // oxfmt-ignore
  'floods mutations': {
    after: script(`setInterval(() => {
      for (let i = 0; i < 2000; i++) { const one = document.createElement('i'); document.body.append(one); one.remove(); }
    }, 10);`),
  },
  'nests ten thousand elements': {
    after: script(`
      for (const hide of [(one) => (one.hidden = true), (one) => (one.style.display = 'contents')]) {
        let at = document.body;
        for (let i = 0; i < 10000; i++) { at = at.appendChild(document.createElement('span')); hide(at); }
        at.textContent = 'deep';
      }`),
  },
  'lies about its base': {
    before: '<base href="javascript:alert(1)//"><base href="https://elsewhere.example/">',
  },
  'forges events': {
    after: script(`
      const names = ['wxt:content-script-started', 'isnad', 'pageshow', 'visibilitychange', 'popstate', 'message'];
      setInterval(() => {
        for (const name of names) for (const target of [window, document]) target.dispatchEvent(new CustomEvent(name,
          { detail: { contentScriptName: 'article', messageId: 'x' } }));
        for (const type of ['stop', 'togglePanel', 'eraseEverything', 'wxt:content-script-started'])
          window.postMessage({ type, id: 1, data: {}, timestamp: 1, contentScriptName: 'article', messageId: 'x' }, '*');
      }, 50);`),
  },
  'has a headline of fifty thousand letters': {
    after: script(
      `document.querySelector('h1').textContent = 'خبر '.repeat(12500); history.replaceState({}, '', '?' + 'a'.repeat(9000));`,
    ),
  },
};

/** A form around everything whose fields stand for properties of nodes. */
const SNARES = [
  'parentNode nextSibling parentElement firstChild',
  'tagName nodeType textContent getAttribute matches',
];

/** Markup and marks that turn the direction, wherever a page speaks of itself. */
const EVIL = '\u202e<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>\u2066';

export interface HostileSite {
  /** Names of the pages whose article can be read. */
  names: string[];
  /** Names of those that keep anybody from finding their article. */
  snares: string[];
  url(name: string): string;
  close(): void;
}

export async function serveHostile(): Promise<HostileSite> {
  const demo = loadSite();
  const article = demo.articles.find(({ outlet }) => outlet.id === 'sahel')!;
  const sound = articlePage(demo, article).replace(/<link[^>]*>/gu, '');
  const escaped = EVIL.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const said = `<meta name="author" content="${escaped}"><meta property="og:site_name" content="${escaped}">`;
  const pages = new Map<string, string>([
    ['sound', sound],
    ['says evil things', sound.replace(/<h1([^>]*)>/u, `${said}<h1$1>${escaped}`)],
    ...Object.entries(TRICKS).map(([name, { before = '', after = '' }]): [string, string] => [
      name,
      sound.replace('</head>', `${before}</head>`).replace('</body>', `${after}</body>`),
    ]),
    ...SNARES.map((names): [string, string] => [
      names,
      sound.replace(/<body([^>]*)>/u, `<body$1><form>${inputs(names)}`).replace('</body>', '</form></body>'),
    ]),
  ]);
  const server = createServer((request, response) => {
    const html = pages.get(decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname.slice(1)));
    response.writeHead(html === undefined ? 204 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    names: ['sound', ...Object.keys(TRICKS)],
    snares: SNARES,
    url: (name) => `http://localhost:${port}/${encodeURIComponent(name)}`,
    close: () => void server.close(),
  };
}
