/** What no source file may do, whoever writes it: parse foreign text as markup, run text as code, speak to the network. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCES = ['utils', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name)),
);

/** Code without its comments, which may speak of what is not done. */
const code = (file: string): string =>
  readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gmu, '');

/** Files in which a pattern stands. */
const using = (pattern: RegExp): string[] => SOURCES.filter((file) => pattern.test(code(file)));

describe('no source file', () => {
  it('is missed', () => {
    expect(SOURCES.length).toBeGreaterThan(300);
    // The test would see what it looks for.
    expect(using(/\bcreateElement\(/u).length).toBeGreaterThan(1);
  });

  it.each([
    // the copy's body is given an innerHTML of its own that parses nothing
    ['innerHTML and its kin', /(?<!defineProperty\(body, ')\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|setHTML|srcdoc)\b/u],
    ['Preact’s way to do the same', /dangerouslySetInnerHTML/u],
    ['document.write', /\bdocument\s*\.\s*(?:write|writeln|open)\s*\(/u],
    ['parsers of markup', /\b(?:DOMParser|createContextualFragment|parseHTMLUnsafe|XSLTProcessor)\b/u],
    ['eval and its kin', /\beval\s*\(|\bnew\s+Function\b|(?<![.\w])Function\s*\(/u],
    ['timers that run text', /\bset(?:Timeout|Interval)\s*\(\s*['"`]/u],
    ['code from elsewhere', /\bimportScripts\b|import\s*\(\s*(?!'\.)/u],
    ['the network', /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)\b/u],
    ['messages to any window', /\.postMessage\s*\([^)]*['"`]\*/u],
    ['messages from outside', /\bonMessageExternal\b|\bonConnectExternal\b/u],
    ['links that open with a way back', /\bwindow\.open\s*\(/u],
  ])('uses %s', (_, pattern) => {
    expect(using(pattern)).toEqual([]);
  }); // oxfmt-ignore

  it('listens to messages of windows, which any page can send: only workers do, to their page', () => {
    const listening = using(/(?<!\.)\baddEventListener\(\s*'message|\bonmessage\b/u);
    expect(listening.filter((file) => !file.endsWith('.worker.ts'))).toEqual([]);
  });

  it('fetches, but for the extension’s own files', () => {
    expect(using(/\bfetch\s*\(/u).filter((file) => !code(file).includes('runtime.getURL('))).toEqual([]);
  });

  it('makes a link of an address without asking what kind it is', () => {
    const links = using(/\bhref=\{/u).filter((file) => file.endsWith('.tsx'));
    const foreign = links.filter((file) => {
      const made = [...code(file).matchAll(/\bhref=\{([^}]*)/gu)].map(([, value]) => value!.trim());
      // Places of the library's own, written by a function, or an address that `safeAddress` let through.
      return (
        !made.every((value) => /^(?:`#|write[A-Z]\w*\(|place$|[A-Z_]+$)/u.test(value)) &&
        !/safeAddress\(/u.test(code(file))
      );
    });
    expect(foreign).toEqual([]);
  });
});
