/** What the manifest lets pages of the extension do, and what of the extension it shows to the web. */
import { describe, expect, it } from 'vitest';
import config from '../../../wxt.config.ts';

interface Opened {
  content_security_policy?: { extension_pages?: string };
  web_accessible_resources: { resources: string[]; use_dynamic_url?: boolean }[];
  externally_connectable?: unknown;
  sandbox?: unknown;
}

function manifestOf(browser: 'chrome' | 'firefox'): Opened {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('wxt.config.ts gives its manifest as a function.');
  const env = { browser, command: 'build', mode: 'production', manifestVersion: 3 } as const;
  return manifest(env) as unknown as Opened;
}

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = manifestOf(browser);
  const policy = new Map(
    (manifest.content_security_policy?.extension_pages ?? '')
      .split('; ')
      .map((directive) => directive.split(' '))
      .map(([name, ...sources]) => [name, sources]),
  );

  it('allows nothing that is not named, and of scripts, workers and connections only its own files', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    for (const name of ['script-src', 'worker-src', 'connect-src'])
      expect(policy.get(name)).toEqual(["'self'"]);
    for (const name of ['object-src', 'base-uri', 'form-action'])
      expect(policy.get(name)).toEqual(["'none'"]);
  });

  it('names no host, no scheme of the network and no eval', () => {
    const sources = [...policy.values()].flat();
    expect(sources).not.toContain("'unsafe-eval'");
    for (const source of sources) expect(source).toMatch(/^(?:'(?:none|self|unsafe-inline)'|data:|blob:)$/u);
    expect(policy.get('style-src')).toContain("'unsafe-inline'");
    expect([...policy].filter(([, of]) => of!.includes("'unsafe-inline'")).map(([name]) => name)).toEqual([
      'style-src',
    ]);
  });

  it('shows the web nothing but the sidebar’s page, in Chromium at an address that changes', () => {
    const [shown, ...others] = manifest.web_accessible_resources;
    expect(others).toEqual([]);
    expect(shown?.resources).toEqual(['sidebar.html']);
    expect(shown?.use_dynamic_url === true).toBe(browser === 'chrome');
  });

  it('lets no web page and no sandboxed page speak to it', () => {
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.sandbox).toBeUndefined();
  });
});
