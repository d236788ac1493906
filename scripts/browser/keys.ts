/** Presses keys like a person at the keyboard, with xdotool: what the browser's own dialogs and shortcuts need. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { APT_LINE } from './install.ts';

const run = promisify(execFile);

/** Runs xdotool on a display. @throws Error that says how to install xdotool when it is missing. */
export async function xdotool(display: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await run('xdotool', args, { env: { ...process.env, DISPLAY: display } });
    return stdout.trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error(`xdotool, which presses the keys, is not installed. Install it with: ${APT_LINE}`, {
        cause: error,
      });
    throw error;
  }
}

/** Presses one key or chord, as xdotool spells it: `Tab`, `Return`, `alt+shift+i`. */
export async function press(display: string, chord: string): Promise<void> {
  await xdotool(display, 'key', '--clearmodifiers', chord);
}

/** Gives Chromium's window the keyboard: on a bare screen no window manager does it. */
export async function focusWindow(display: string): Promise<void> {
  const windows = await xdotool(display, 'search', '--onlyvisible', '--class', 'chrom');
  const last = windows.split('\n').at(-1);
  if (last) await xdotool(display, 'windowfocus', '--sync', last);
}
