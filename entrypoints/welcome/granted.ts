/** What the reader has granted so far, in the terms of the first-run page. */
import { browser } from 'wxt/browser';
import type { ReadingChoice } from '../../components/welcome/types.ts';
import { hostOfPattern } from '../../utils/messages/patterns.ts';

export interface Granted {
  choice: ReadingChoice;
  /** Hosts that were granted beside the packs' outlets. */
  sites: string[];
}

/** @param outlets match patterns of the packs' outlets */
export async function grantedSites(outlets: string[]): Promise<Granted> {
  const { origins = [] } = await browser.permissions.getAll();
  const granted = new Set(origins);
  const ofOutlets = new Set(outlets);
  const all = outlets.length > 0 && outlets.every((pattern) => granted.has(pattern));
  const sites = origins.filter((pattern) => !ofOutlets.has(pattern)).map(hostOfPattern);
  return { choice: all ? 'outlets' : origins.length > 0 ? 'sites' : 'click', sites };
}

/**
 * Gives back every site that was granted.
 * @throws {Error} when the browser keeps some of them
 */
export async function giveBack(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length === 0 || (await browser.permissions.remove({ origins }))) return;
  throw new Error(`${origins.map(hostOfPattern).join(', ')}: not removed`);
}
