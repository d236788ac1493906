/** A Chromium with the extension that can be killed as a crash would end it, and started again on the same profile. */
import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import type { Answer, MessageName, Payload } from '../../utils/messages/protocol.ts';
import { launch, type OpenOptions } from './launch.ts';
import { unpackedId } from './profile.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

export interface KillableBrowser {
  context: BrowserContext;
  /** Opens a page of the extension. */
  open(path: string): Promise<Page>;
  /** Ids of its main process, of which all others are children. */
  processes(): number[];
  /** Ends the browser process at once, without any farewell, and waits until it is gone. */
  kill(): Promise<void>;
}

export async function openKillable(options: OpenOptions, profile: string): Promise<KillableBrowser> {
  const context = await launch(options, profile);
  const id = unpackedId(options.extension);
  return {
    context,
    async open(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    processes: () => processesOf(profile),
    async kill() {
      const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
      for (const pid of processesOf(profile)) process.kill(pid, 'SIGKILL');
      await gone;
    },
  };
}

/** Sends a message from a page of the extension, as its own code does. */
export async function ask<K extends MessageName>(page: Page, type: K, data: Payload<K>): Promise<Answer<K>> {
  const answer = await page.evaluate(
    async (message) =>
      (await chrome.runtime.sendMessage(message)) as { res?: unknown; err?: { message: string } } | undefined,
    { id: Date.now(), type, data, timestamp: Date.now() },
  );
  if (!answer || answer.err)
    throw new Error(`${type} was not answered: ${answer?.err?.message ?? 'nobody listens'}`);
  return answer.res as Answer<K>;
}

/** Ids of the main processes that run on a profile. The others end with them. */
function processesOf(profile: string): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/u.test(entry))
    .filter((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return (
          command.includes(`--user-data-dir=${profile}`) &&
          !command.some((part) => part.startsWith('--type='))
        );
      } catch {
        // It ended meanwhile.
        return false;
      }
    })
    .map(Number);
}
