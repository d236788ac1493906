/** Asking a page without what Playwright lays into it for its own questions, which would be measured as the page's work. */
import type { CDPSession, Page } from 'playwright-core';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/**
 * The value of an expression in the page, by way of JSON.
 * @throws when it throws there
 */
export async function evaluate(page: Page, expression: string): Promise<unknown> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  const asked = { expression, returnByValue: true, awaitPromise: true };
  const { result, exceptionDetails } = await (await session).send('Runtime.evaluate', asked);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Milliseconds between two looks, and until there is no more hope. */
const LOOK = 50;
const PATIENCE = 30_000;

/**
 * Waits until an expression is true in the page, also over the loading of another document.
 * @throws when it never is
 */
export async function becomes(page: Page, expression: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while ((await evaluate(page, expression).catch(() => false)) !== true) {
    if (Date.now() > end) throw new Error(`This did not come true in the page: ${expression}`);
    await page.waitForTimeout(LOOK);
  }
}
