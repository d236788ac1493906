import { readdirSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { OLDEST } from './scripts/build/oldest.ts';
import { splitWorker } from './scripts/build/worker-parts.ts';

/** Where Isnad may be allowed to read, if the reader says so: nothing is granted at install. */
const ANY_SITE = '*://*/*';

/**
 * What pages of the extension may load: its own files. Nothing can be sent anywhere, framed or run from a string. Styles in
 * place are those of the plots, pictures in place are what the plots are exported from.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  // A check builds into a folder of its own, so that it disturbs nobody's build.
  outDir: process.env.ISNAD_OUTPUT ?? '.output',
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ browser }) => ({
    // What the polyfill would hand on in Firefox, without the polyfill.
    ...(browser === 'firefox' ? { resolve: { alias: { 'wxt/browser': '@wxt-dev/browser' } } } : {}),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: [`chrome${OLDEST.chromium}`, `firefox${OLDEST.firefox}`] },
  }),
  manifest: ({ browser, command }) => ({
    // The development server speaks to its pages, which this policy forbids.
    ...(command === 'build' ? { content_security_policy: { extension_pages: PAGE_POLICY } } : {}),
    // The browser's own words follow its language: public/_locales. The interface's follow the reader's choice.
    default_locale: 'en',
    name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
    ],
    optional_permissions: ['downloads'],
    optional_host_permissions: [ANY_SITE],
    action: { default_title: '__MSG_name__' },
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: [ANY_SITE],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+I' }, description: '__MSG_action__' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_nextMark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_previousMark__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_toggleMarks__' },
    },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'sidebar.html',
            default_title: '__MSG_name__',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'isnad@isnad.example',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: `${OLDEST.chromium}`, side_panel: { default_path: 'sidebar.html' } }),
  }),
  hooks: {
    /**
     * The content script is loaded into every page that is read: it uses the browser's own object, whose calls have given
     * promises since Manifest V3, instead of the polyfill.
     */
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.length === 1 && entrypoints[0]?.type === 'background') splitWorker(config);
      if (entrypoints.some(({ type }) => type !== 'content-script')) return;
      const { alias = {} } = config.resolve ?? {};
      const others = Array.isArray(alias)
        ? (alias as { find: string | RegExp; replacement: string }[])
        : Object.entries(alias).map(([find, replacement]) => ({ find, replacement: String(replacement) }));
      const own = { find: 'wxt/browser', replacement: '@wxt-dev/browser' };
      config.resolve = { ...config.resolve, alias: [own, ...others] };
    },
    /** Packs are assembled and validated when the extension is built, and again when it loads them; licences go with it. */
    async 'build:publicAssets'(_, files) {
      const { readPackFolder } = await import('./scripts/packs.ts');
      const packs = readdirSync('seeds').map((folder) => readPackFolder(`seeds/${folder}`));
      for (const pack of packs)
        files.push({ relativeDest: `packs/${pack.id}.json`, contents: JSON.stringify(pack) });
      const index = packs.map(({ id, version }) => ({ id, version, file: `packs/${id}.json` }));
      files.push({ relativeDest: 'packs/index.json', contents: JSON.stringify(index) });
      const { collectLicences, licencesText } = await import('./scripts/licences.ts');
      files.push({ relativeDest: 'licences.txt', contents: licencesText(collectLicences()) });
    },
  },
});
