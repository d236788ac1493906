/** `npm start`: Isnad at work on the demo news site or on the reader's own files, in one command. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ExtensionBrowser, openBrowser } from '../browser/extension.ts';
import { ensureBrowser } from '../browser/install.ts';
import { openScreen } from '../browser/screen.ts';
import { ensureBuilt, EXTENSION } from './build.ts';
import { type Closing, closing } from './closing.ts';
import { hasDisplay, readOptions, type StartOptions, USAGE } from './options.ts';
import { readReaderFiles } from './reader-files.ts';
import { type RunningServer, serve } from './server.ts';
import { loadSite } from './site/load.ts';
import { table } from './table.ts';
import { reportFile, tour } from './tour.ts';

const say = (line: string): void => console.log(line);

/** Makes the folder of the pictures. @throws Error that says what to do when it cannot be written to. */
function prepareOut(out: string): void {
  try {
    // Node's recursive mkdir never returns where the system refuses a folder it can see the parent of, as in /proc.
    if (!existsSync(out)) mkdirSync(out, { recursive: !existsSync(dirname(out)) });
    writeFileSync(join(out, 'report.json'), '');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Error(`Nothing can be written to ${out} (${code}); choose another folder with --out DIR.`, {
      cause: error,
    });
  }
}

/** Without a display: everything is done on a screen of our own, and left as pictures. */
async function driven(
  options: StartOptions,
  site: RunningServer,
  end: Closing,
  executable: string,
): Promise<void> {
  const screen = await openScreen();
  end.add(screen.close);
  say('Starting Chromium …');
  const browser = await openBrowser({ executable, extension: EXTENSION, screen, offline: true });
  end.add(browser.close);
  await browser.allow(browser.welcome.locator('.choices button.primary').first());
  say("Permission given in the browser's own prompt.");
  // Oldest first, so that who copied is read after whom he copied.
  const pages = options.files.length > 0 ? site.files : site.articles.toReversed();
  const visits = await tour(browser, screen, pages, options.out, say);
  const version = browser.context.browser()?.version() ?? '';
  writeFileSync(join(options.out, 'report.json'), reportFile(visits, version));
  say(`\n${table(visits)}\n\nPictures and report.json: ${options.out}`);
}

/** With a display: a window that stays until it is closed. */
async function shown(
  options: StartOptions,
  site: RunningServer,
  end: Closing,
  executable: string,
): Promise<void> {
  const browser: ExtensionBrowser = await openBrowser({ executable, extension: EXTENSION });
  end.add(browser.close);
  const closed = new Promise<void>((resolve) => browser.context.on('close', () => resolve()));
  const urls = options.files.length > 0 ? site.files.map((file) => file.url) : [site.portal];
  const blank = browser.context.pages().find((page) => page.url() === 'about:blank');
  for (const [index, url] of urls.entries()) {
    const page = index === 0 && blank ? blank : await browser.context.newPage();
    await page.goto(url);
  }
  // The tab opened last would be in front.
  await browser.context
    .pages()
    .find((page) => page.url() === urls[0])
    ?.bringToFront();
  say('Press the Isnad button in the toolbar (or Alt+Shift+I) on an article.');
  say('Close the window or press Ctrl-C to stop; this profile and what was kept in it are deleted then.');
  await closed;
}

async function run(end: Closing): Promise<number> {
  const options = readOptions(process.argv.slice(2), hasDisplay(process.env, process.platform));
  if (options.help) {
    say(USAGE);
    return 0;
  }
  const { files, errors } = readReaderFiles(options.files);
  for (const error of errors) console.error(error);
  if (options.files.length > 0 && files.length === 0) return 1;
  if (options.headless) prepareOut(options.out);
  const executable = ensureBrowser(options.headless, say);
  ensureBuilt(say);
  const site = await serve(loadSite(), files, options.port);
  end.add(site.close);
  say(`Demo site: ${site.portal}`);
  await (options.headless ? driven : shown)(options, site, end, executable);
  return errors.length > 0 ? 1 : 0;
}

const end = closing();
try {
  process.exitCode = await run(end);
} catch (error) {
  // Playwright adds a log of its calls to its messages; the first part is what went wrong.
  const message = (error instanceof Error ? error.message : String(error)).split('\nCall log:')[0];
  if (!end.asked()) console.error(message);
  process.exitCode = 1;
} finally {
  await end.all();
}
