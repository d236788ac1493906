/** What the manifest lets pages of the extension do, and what of the extension it shows to the web. */
import { describe, expect, it } from 'vitest';
import { openedBy, type BuiltManifest } from '../../../scripts/release/opened.ts';
import config from '../../../wxt.config.ts';

function manifestOf(browser: 'chrome' | 'firefox'): BuiltManifest {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('wxt.config.ts gives its manifest as a function.');
  const env = { browser, command: 'build', mode: 'production', manifestVersion: 3 } as const;
  return manifest(env) as unknown as BuiltManifest;
}

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = manifestOf(browser);
  const policy = manifest.content_security_policy!.extension_pages!;
  const withPolicy = (extension_pages: string) =>
    openedBy({ ...manifest, content_security_policy: { extension_pages } }, browser);

  it('opens nothing but what it has to', () => {
    expect(openedBy(manifest, browser)).toEqual([]);
  });

  it('names no host, no scheme of the network and no eval, and scripts only of its own files', () => {
    expect(policy).not.toMatch(/https?:|wss?:|\*|eval|\.[a-z]/u);
    expect(policy).toMatch(/(?:^|; )script-src 'self'(?:;|$)/u);
    expect(policy).toMatch(/(?:^|; )object-src 'none'(?:;|$)/u);
    expect(policy.split('; ').filter((directive) => directive.includes('unsafe-inline'))).toEqual([
      "style-src 'self' 'unsafe-inline'",
    ]);
  });

  it('shows the web nothing but the sidebar’s page, in Chromium at an address that changes', () => {
    expect(manifest.web_accessible_resources).toMatchObject([{ resources: ['sidebar.html'] }]);
    expect(manifest.web_accessible_resources![0]!.use_dynamic_url === true).toBe(browser === 'chrome');
  });

  it.each([
    ['script-src', "script-src 'self'", "script-src 'self' 'unsafe-inline'"],
    ['script-src', "script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"],
    ['script-src', "script-src 'self'", "script-src 'self' https://cdn.example"],
    ['connect-src', "connect-src 'self'", "connect-src 'self' https:"],
    ['connect-src', "connect-src 'self'", 'connect-src *'],
    ['object-src', "object-src 'none'", "object-src 'self'"],
    ['default-src', "default-src 'none'", "default-src 'self'"],
    ['img-src', "img-src 'self'", "img-src 'self' https:"],
    ['base-uri', "; base-uri 'none'", ''],
    ['frame-src', "object-src 'none'", "object-src 'none'; frame-src https:"],
  ])('would be found out with another %s: %s → %s', (name, from, to) => {
    expect(policy).toContain(from);
    const found = withPolicy(policy.replace(from, to));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^content_security_policy: ${name} is `, 'u'));
  });

  it('would be found out without a policy', () => {
    expect(withPolicy('').length).toBeGreaterThan(8);
    expect(openedBy({ ...manifest, content_security_policy: {} }, browser).length).toBeGreaterThan(8);
  });

  it.each<[string, BuiltManifest]>([
    ['host_permissions', { host_permissions: ['https://news.example/*'] }],
    ['content_scripts', { content_scripts: [{ matches: ['*://*/*'] }] }],
    ['externally_connectable', { externally_connectable: { matches: ['https://news.example/*'] } }],
    ['sandbox', { sandbox: { pages: ['sidebar.html'] } }],
    ['web_accessible_resources', { web_accessible_resources: [] }],
    [
      'web_accessible_resources',
      {
        web_accessible_resources: [
          { resources: ['sidebar.html', 'library.html'], use_dynamic_url: browser === 'chrome' },
        ],
      },
    ],
    [
      'web_accessible_resources',
      {
        web_accessible_resources: [{ resources: ['sidebar.html'], use_dynamic_url: browser !== 'chrome' }],
      },
    ],
  ])('would be found out with another %s: %j', (name, other) => {
    const found = openedBy({ ...manifest, ...other }, browser);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${name}: `, 'u'));
  });
});
