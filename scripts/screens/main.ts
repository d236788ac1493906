/**
 * `npm run screens`: a picture of every screen, light and dark, from left to right and from right to left, from the built
 * extension on the demo site. They go to docs/screens/ (or another folder).
 *
 *   node scripts/screens/main.ts [FOLDER] [--only NAME] [--french]
 */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { closing } from '../start/closing.ts';
import { addressOf, openSite } from './demo.ts';
import { type Form, FORMS, FRENCH, nameOf, picture } from './forms.ts';
import { notesOn } from './notes.ts';
import { type Shot, SHOTS, type Stage } from './shots.ts';

/** The article that is pictured: terms in several voices, names of all kinds, others who told the same. */
const PICTURED = 'sahel-sirte';

/** As far as the extension's own page is asked for it. */
declare const chrome: { storage: { local: { set(values: Record<string, unknown>): Promise<void> } } };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, french: { type: 'boolean', default: false } },
});
const out = resolve(positionals[0] ?? 'docs/screens');
const shots = SHOTS.filter(({ name }) => values.only === undefined || name.startsWith(values.only));
const forms = values.french ? [FRENCH] : FORMS;
const end = closing();

async function stage(): Promise<Stage> {
  const { browser, site } = await openSite(1240, 900, end);
  const page = await browser.context.newPage();
  const pictured = addressOf(site, PICTURED);
  const others = site.articles.map(({ url }) => url).filter((url) => url !== pictured);
  for (const url of [...others.toReversed(), pictured]) {
    await page.goto(url);
    await browser.settledView(await browser.tabId(page));
  }
  const tabId = await browser.tabId(page);
  const view = await browser.settledView(tabId);
  const front = await browser.context.newPage();
  await front.goto(new URL('/', pictured).href);
  const frontTab = await browser.tabId(front);
  await browser.settledView(frontTab);
  for (const annotation of notesOn(view)) await browser.ask('saveAnnotation', { annotation });
  return {
    browser,
    article: { page, tabId, view },
    front: { page: front, tabId: frontTab },
    address: (name) => addressOf(site, name),
  };
}

async function take(shot: Shot, form: Form, on: Stage): Promise<void> {
  const { browser, article } = on;
  const page = shot.address ? await browser.context.newPage() : article.page;
  await page.bringToFront();
  await page.emulateMedia({ colorScheme: form.scheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width: shot.width, height: shot.height === 'whole' ? 900 : shot.height });
  if (shot.address) await page.goto(browser.page(shot.address(on)));
  // The words of the pack and the answers of the background are there within this time.
  await page.waitForTimeout(500);
  await shot.act?.(page, on);
  await page.waitForTimeout(150);
  const image = await picture(page, shot.height);
  writeFileSync(join(out, nameOf(shot.name, form)), image);
  if (shot.address) await page.close();
  else await page.mouse.move(2, 2);
}

try {
  mkdirSync(out, { recursive: true });
  const on = await stage();
  // A full run leaves no picture of a screen that is gone.
  if (values.only === undefined && !values.french)
    for (const name of readdirSync(out)) if (name.endsWith('.webp')) rmSync(join(out, name));
  for (const form of forms) {
    await on.browser.welcome.evaluate((language) => chrome.storage.local.set({ language }), form.language);
    for (const shot of shots) await take(shot, form, on);
    console.log(`${form.language}, ${form.scheme}: ${shots.length} pictures`);
  }
  const sizes = readdirSync(out).map((name) => statSync(join(out, name)).size);
  console.log(`${out}: ${sizes.length} files, ${(sizes.reduce((a, b) => a + b, 0) / 2 ** 20).toFixed(2)} MB`);
} catch (error) {
  console.error(String(error).split('\nCall log:')[0]);
  process.exitCode = 1;
} finally {
  await end.all();
}
