/** Makes sure that there is a browser, and says in one line how to get one where it may not install it itself. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OLDEST } from '../build/oldest.ts';
import { chromiumPath, firefoxPath } from './find.ts';

const PACKAGES = ['chromium', 'xvfb', 'xdotool', 'fonts-noto-core'];

/** The command that a person runs on Debian to have all that `npm start` and `npm test` use. */
export const APT_LINE = `sudo apt-get install -y ${PACKAGES.join(' ')}`;

const PLAYWRIGHT = join(
  dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
  'cli.js',
);

/** True when a program of that name is in the PATH. */
export function hasProgram(name: string): boolean {
  return (process.env.PATH ?? '')
    .split(':')
    .some((folder) => folder !== '' && existsSync(join(folder, name)));
}

const FONTS = '/usr/share/fonts';

/** True on Linux when an installed font can show Arabic; without fontconfig's tool, judged by the names of the files. */
function hasArabicFont(): boolean {
  const list = spawnSync('fc-list', [':lang=ar', 'family'], { encoding: 'utf8' });
  if (!list.error) return list.stdout.trim() !== '';
  if (!existsSync(FONTS)) return false;
  return readdirSync(FONTS, { recursive: true }).some((name) =>
    /arabic|amiri|dejavusans\./i.test(String(name)),
  );
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** True where apt offers Chromium as a package of its own, not as Ubuntu's stub for a snap. */
function aptHasChromium(): boolean {
  const policy = spawnSync('apt-cache', ['policy', 'chromium'], { encoding: 'utf8' });
  const candidate = /Candidate: (\S+)/.exec(policy.stdout ?? '')?.[1];
  return candidate !== undefined && candidate !== '(none)' && !/snap|ubuntu/.test(candidate);
}

function aptGet(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Installs what is missing, as root; a Chromium only where apt has a real one. */
function aptInstall(missing: readonly string[], say: (line: string) => void): void {
  if (missing.length === 0 && chromiumPath()) return;
  // A machine that was never updated knows no packages at all, so what apt offers is asked only afterwards.
  aptGet('update', '-qq');
  const packages = !chromiumPath() && aptHasChromium() ? ['chromium', ...missing] : missing;
  if (packages.length === 0) return;
  say(`Installing ${packages.join(', ')} with apt-get …`);
  aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** What a run without a display needs besides the browser, as Debian packages that are missing. */
function missingForScreen(): string[] {
  const missing: string[] = [];
  if (!hasProgram('Xvfb')) missing.push('xvfb');
  if (!hasProgram('xdotool')) missing.push('xdotool');
  return missing;
}

/** Everything that is missing here, as Debian packages. */
function missingPackages(withScreen: boolean): string[] {
  const missing = withScreen ? missingForScreen() : [];
  if (!hasArabicFont()) missing.push('fonts-noto-core');
  return missing;
}

/**
 * Path of a Chromium, installed first if need be and allowed: by apt for root on Debian, else Playwright's own.
 * `withScreen`: also what a run without a display needs (Xvfb, xdotool).
 * @throws Error in one line with the command to run, when something is missing and may not be installed from here.
 */
export function ensureBrowser(withScreen: boolean, say: (line: string) => void): string {
  if (withScreen && process.platform !== 'linux')
    throw new Error('A run without a display works on Linux only; start it without --headless and --out.');
  const apt = process.platform === 'linux' && hasProgram('apt-get');
  const missing = process.platform === 'linux' ? missingPackages(withScreen) : [];
  if (apt && isRoot()) {
    try {
      aptInstall(missing, say);
    } catch (error) {
      throw new Error(`apt-get could not install what is missing; see why with: ${APT_LINE}`, {
        cause: error,
      });
    }
  } else if (withScreen && missingForScreen().length > 0) {
    const what = missingForScreen().join(' and ');
    throw new Error(
      apt
        ? `A run without a display needs ${what}; install with: ${APT_LINE}`
        : `A run without a display needs Xvfb and xdotool (${what} missing here); install them with your package manager.`,
    );
  }
  const path = chromiumPath() ?? installWithPlaywright(apt, say);
  if (!existsSync(path)) throw new Error(`ISNAD_CHROMIUM says ${path}, but there is no such program.`);
  return path;
}

/** Whether a Firefox is new enough for Isnad. */
function isUsableFirefox(path: string): boolean {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return Number(/\d+/u.exec(stdout ?? '')?.[0]) >= OLDEST.firefox;
}

/** Path of Firefox, installed first where apt may; undefined, and said, where there is none that is new enough. */
export function ensureFirefox(say: (line: string) => void): string | undefined {
  if (!firefoxPath() && process.platform === 'linux' && hasProgram('apt-get') && isRoot()) {
    try {
      aptGet('update', '-qq');
      say('Installing firefox-esr with apt-get …');
      aptGet('install', '-y', '-qq', '--no-install-recommends', 'firefox-esr');
    } catch {
      // Said below: the tests in Firefox are left out.
    }
  }
  const path = firefoxPath();
  if (path && isUsableFirefox(path)) return path;
  const lacking = path ? `${path} is older than ${OLDEST.firefox}` : 'Firefox was not found';
  say(`${lacking}: its tests are left out. Install firefox-esr, or name it in ISNAD_FIREFOX.`);
  return undefined;
}

function installWithPlaywright(apt: boolean, say: (line: string) => void): string {
  say('No Chromium found: fetching the one that Playwright offers …');
  const deps = apt && isRoot() ? ['--with-deps'] : [];
  const done = spawnSync(process.execPath, [PLAYWRIGHT, 'install', ...deps, 'chromium'], { stdio: 'ignore' });
  const path = chromiumPath();
  if (done.status === 0 && path) return path;
  const line = `npx playwright-core install${apt ? ' --with-deps' : ''} chromium`;
  throw new Error(
    `No Chromium was found and none could be fetched. Install one with: ${
      apt && aptHasChromium() ? APT_LINE : line
    } (or set ISNAD_CHROMIUM to its path)`,
  );
}
