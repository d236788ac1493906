import { readdirSync, readFileSync, statSync } from 'node:fs';
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import config from '../../../wxt.config.ts';

const FOLDER = 'docs/store';
/** What the stores take: characters of the summary, and of the description. */
const SUMMARY = 132;
const DESCRIPTION = 16_000;
/** Bytes of all pictures together. */
const PICTURES = 2_000_000;

const listing = (language: string) => readFileSync(`${FOLDER}/${language}.md`, 'utf8');
const part = (text: string, heading: string) =>
  new RegExp(`^## ${heading}$([^]*?)(?=^## |$(?![^]))`, 'mu').exec(text)?.[1]?.trim() ?? '';

/** Stores take further languages one by one; a language of the interface may wait for its page. */
const LANGUAGES = readdirSync(FOLDER).flatMap((name) => /^([a-z]{2})\.md$/u.exec(name)?.[1] ?? []);

it('has at least the languages of the packs', () => {
  expect(LANGUAGES).toEqual(expect.arrayContaining(['ar', 'en', 'fr']));
});

describe.each(LANGUAGES)('the store’s page in %s', (code) => {
  const messages = JSON.parse(readFileSync(`public/_locales/${code}/messages.json`, 'utf8')) as Record<
    string,
    { message: string }
  >;
  const text = listing(code);

  it('has the name and the summary that the browser shows', () => {
    expect(/^# (.+)$/mu.exec(text)?.[1]).toBe(messages['name']?.message);
    expect(part(text, 'Summary')).toBe(messages['description']?.message);
    expect(part(text, 'Summary').length).toBeLessThanOrEqual(SUMMARY);
  });

  it('describes what it does at some length, as plain text', () => {
    const description = part(text, 'Description');
    expect(description.length).toBeGreaterThan(800);
    expect(description.length).toBeLessThanOrEqual(DESCRIPTION);
    // Stores show these signs as they are.
    expect(description).not.toMatch(/[*_`<>[\]]/u);
  });
});

describe('the answers for the stores', () => {
  const answers = readFileSync(`${FOLDER}/answers.md`, 'utf8');
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('wxt.config.ts gives its manifest as a function.');
  const asked = (['chrome', 'firefox'] as const).flatMap((browser) => {
    const env = { browser, command: 'build', mode: 'production', manifestVersion: 3 } as const;
    const built = manifest(env) as unknown as Record<string, string[] | undefined>;
    return ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'].flatMap(
      (name) => built[name] ?? [],
    );
  });

  it('justify each permission of both browsers, and no other', () => {
    const justified = [...answers.matchAll(/^\| `([^`]+)`/gmu)].map(([, name]) => name!);
    expect(justified.sort()).toEqual([...new Set(asked)].sort());
  });

  it('say the single purpose, that no code is remote, and that no data is collected', () => {
    for (const heading of ['Single purpose', 'Remote code', 'Data', 'Notes for reviewers'])
      expect(part(answers, heading).length).toBeGreaterThan(20);
    expect(part(answers, 'Data')).toContain('collects and transmits nothing');
  });
});

/** Width and height of a JPEG: in its frame header (ITU T.81, B.2.2). */
function sizeOfJpeg(bytes: Uint8Array): [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker >= 0xffc0 && marker <= 0xffc2) return [view.getUint16(at + 7), view.getUint16(at + 5)];
  }
  throw new Error('This JPEG has no frame.');
}

describe('the pictures', () => {
  const names = readdirSync(FOLDER).filter((name) => /\.(?:jpg|png)$/u.test(name));

  it('have the sizes that the stores ask for: at most five screens, a tile, an icon', () => {
    const screens = names.filter((name) => name.endsWith('.jpg'));
    expect(screens.length).toBeGreaterThan(0);
    expect(screens.length).toBeLessThanOrEqual(5);
    for (const name of screens) expect(sizeOfJpeg(readFileSync(`${FOLDER}/${name}`))).toEqual([1280, 800]);
    const tile = decode(readFileSync(`${FOLDER}/tile-440x280.png`));
    expect([tile.width, tile.height]).toEqual([440, 280]);
    const icon = decode(readFileSync('public/icon/128.png'));
    expect([icon.width, icon.height]).toEqual([128, 128]);
  });

  it('are a sensible part of the repository', () => {
    const bytes = names.reduce((sum, name) => sum + statSync(`${FOLDER}/${name}`).size, 0);
    expect(bytes).toBeLessThan(PICTURES);
  });
});
