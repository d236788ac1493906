/** Starts Chromium with the extension in it: the flags that need to be set, and those that must not. */
import { type BrowserContext, chromium } from 'playwright-core';
import type { Screen } from './screen.ts';

export interface OpenOptions {
  /** Path of the browser. */
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  /** The screen to open the window on; without one, the display of whoever calls. */
  screen?: Screen | undefined;
  /** No window at all. The prompt, the toolbar key and the panel cannot be reached then. */
  headless?: boolean | undefined;
  /** When true, only `*.localhost` and 127.0.0.1 can be reached. */
  offline?: boolean | undefined;
  /** Pages that are left are kept as they are and come back so, as readers have it and Playwright does not. */
  backForwardCache?: boolean | undefined;
  /** File to which the browser writes every network request it makes, for whomever. Complete once it is closed. */
  netLog?: string | undefined;
}

const ARGUMENTS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
// A safety net: nothing but this machine can be resolved.
const OFFLINE =
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE *.localhost , EXCLUDE 127.0.0.1';

async function start(options: OpenOptions, profile: string, sandbox: boolean): Promise<BrowserContext> {
  const { executable, extension, screen } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: options.headless ?? false,
    viewport: null,
    chromiumSandbox: sandbox,
    handleSIGINT: false,
    handleSIGTERM: false,
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--enable-automation',
      ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    ...(screen ? { env: { ...definedEnv(), DISPLAY: screen.display } } : {}),
    args: [
      ...ARGUMENTS,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(screen
        ? [`--window-size=${screen.width},${screen.height}`, '--window-position=0,0', '--disable-gpu']
        : ['--window-size=1280,880']),
      ...(options.offline ? [OFFLINE] : []),
      ...(options.netLog ? [`--log-net-log=${options.netLog}`] : []),
      // Root has no sandbox; the flag also hides the bar that warns of that.
      ...(sandbox ? [] : ['--test-type']),
    ],
  });
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

/** Starts the browser, with its sandbox wherever that works: not for root, nor in most containers. */
async function startAnyway(options: OpenOptions, profile: string): Promise<BrowserContext> {
  if (process.getuid?.() === 0) return start(options, profile, false);
  try {
    return await start(options, profile, true);
  } catch (error) {
    if (!/sandbox|namespace/i.test(String(error))) throw error;
    return start(options, profile, false);
  }
}

/**
 * Starts Chromium with a profile and the extension in it.
 * @throws Error in one plain sentence when it does not start.
 */
export async function launch(options: OpenOptions, profile: string): Promise<BrowserContext> {
  try {
    return await startAnyway(options, profile);
  } catch (error) {
    throw startFailure(error, options.executable);
  }
}

/** A failed start in one plain sentence. */
function startFailure(error: unknown, executable: string): Error {
  const words = String(error);
  if (/Missing X server|XServer|cannot open display|open display|Wayland/i.test(words))
    return new Error(
      `The display ${process.env.DISPLAY ?? ''} cannot be opened. Without a display use: npm start -- --headless --out DIR`,
      { cause: error },
    );
  const first = words.split('\n').find((line) => line.trim() !== '') ?? words;
  return new Error(
    `${executable} did not start: ${first.replace(/^(?:\w*Error: )?(?:browserType\.\w+: )?/, '')}`,
    {
      cause: error,
    },
  );
}
