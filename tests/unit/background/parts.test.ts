import { beforeAll, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parts, serveParts } from '../../../entrypoints/background/parts.ts';
import { pageRequests } from '../../../utils/messages/protocol.ts';
import { REQUESTS } from '../messages/schemas.ts';

/** What is answered from the start, by `index.ts` and `page-side.ts`. */
const AT_ONCE = [
  'openSidebar', 'pointAt', 'takeAsked', 'moveLauncher', 'hideLauncher', 'openOptions', 'readAgain', 'jump',
  'ownPanel',
]; // oxfmt-ignore
const ASKED = Object.keys(REQUESTS).filter((name) => !AT_ONCE.includes(name));

/** Sends a payload that fits no schema, as the part that may send the message would. */
async function refusal(type: string): Promise<string | undefined> {
  const page = { id: fakeBrowser.runtime.id, url: 'https://daffa.example/1', tab: { id: 7 }, frameId: 0 };
  const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidebar.html') };
  const sender = Object.hasOwn(pageRequests, type) ? page : own;
  const answer = await new Promise<{ err?: { message: string } }>((resolve) => {
    const message = { id: 1, type, data: 'fits no schema', timestamp: 1 };
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
  return answer.err?.message;
}

describe('the parts of the background', () => {
  beforeAll(serveParts);

  it('are loaded by a message that only they handle', () => {
    expect(ASKED.length).toBeGreaterThan(30);
  });

  it.each(ASKED)('%s finds its handler, which checks it', async (type) => {
    expect(await refusal(type)).toMatch(new RegExp(`^${type}: (?:Invalid|Expected)`, 'u'));
  });

  it('are loaded once', async () => {
    expect(await parts.tabs()).toBe(await parts.tabs());
    const [reading, keeping] = await Promise.all([parts.reading(), parts.keeping()]);
    expect(Object.keys(reading)).toEqual(['warm']);
    expect(keeping.db).toBe((await parts.tabs()).db);
  });
});
